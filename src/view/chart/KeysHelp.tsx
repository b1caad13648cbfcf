import { useEffect, useId, useRef } from 'react'
import { chartWords } from '../../i18n/chartWords.ts'
import { keyWords, type KeyWord } from '../../i18n/keyWords.ts'
import { useLanguage } from '../language.ts'
import css from './ZoomControls.module.css'

const KEYS = [
  'move',
  'lane',
  'year',
  'ends',
  'pan',
  'zoom',
  'fit',
  'open',
  'series',
  'close',
  'help',
] as const satisfies readonly KeyWord[]

/** The chart's keys and the wheel, in words. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { locale } = useLanguage()
  const words = keyWords(locale)
  const box = useRef<HTMLDivElement>(null)
  const name = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus({ preventScroll: true })
    return () => {
      // Back to where the reader was, unless the focus has gone elsewhere by itself.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it, wherever the focus is in it
    <div
      className={css.help}
      role="dialog"
      aria-labelledby={name}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {/* Orca reads what a dialog holds, and its name only where that is written in it. */}
      <p id={name}>
        <strong>{chartWords(locale).keysHelp}</strong>
      </p>
      <ul role="list">
        {KEYS.map((key) => (
          <li key={key}>{words[key]}</li>
        ))}
        <li>{words.wheelHint}</li>
      </ul>
      <button type="button" onClick={onClose}>
        {words.keysClose}
      </button>
    </div>
  )
}
