import { useEffect, useRef } from 'react'
import { KEY_WORDS } from '../../i18n/keyWords.ts'
import { useLanguage } from '../language.ts'
import css from './ZoomControls.module.css'

/** The chart's keys and the wheel, in words. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { locale, t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
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
      aria-label={t('keysHelp')}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <ul role="list">
        {Object.entries(KEY_WORDS[locale]).map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
        <li>{t('wheelHint')}</li>
      </ul>
      <button type="button" onClick={onClose}>
        {t('keysClose')}
      </button>
    </div>
  )
}
