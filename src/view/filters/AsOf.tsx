import { useEffect, useRef, useState } from 'react'
import type { ViewIntent } from '../../state/viewState.ts'
import type { AsOfSliderProps } from './AsOfSlider.tsx'
import { useLanguage } from '../language.ts'
import { latePart } from '../latePart.tsx'
import { lateScript } from '../lateScript.ts'
import css from './AsOf.module.css'

type Props = Omit<AsOfSliderProps, 'onClose' | 'focusFirst'>

const LateSlider = latePart(
  lateScript(['asOf.open'], () => import('./AsOfSlider.tsx')),
  ({ AsOfSlider }) => AsOfSlider,
)

/** The door to the past: a quiet button until a reader asks, or the address does. */
export function AsOf(props: Props) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const door = useRef<HTMLButtonElement>(null)
  const [closed, setClosed] = useState(false)
  // The button that closes goes away with what it closes.
  useEffect(() => {
    if (closed) door.current?.focus({ preventScroll: true })
  }, [closed])
  if (!open && props.asOf === null)
    return (
      <button
        type="button"
        ref={door}
        className={css.open}
        data-part="as-of-open"
        data-needs-script
        onClick={() => {
          setOpen(true)
          setClosed(false)
        }}
      >
        {t('asOf.open')}
      </button>
    )
  const close = () => {
    setOpen(false)
    setClosed(true)
    props.onIntent({ type: 'setAsOf', asOf: null })
  }
  // Whoever has moved it closes it, too: at today, where an address opens nothing, it would else go from under the focus.
  const onIntent = (intent: ViewIntent) => {
    setOpen(true)
    props.onIntent(intent)
  }
  return (
    <LateSlider {...props} onIntent={onIntent} onClose={close} focusFirst={open && props.asOf === null} />
  )
}
