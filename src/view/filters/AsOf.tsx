import { useState } from 'react'
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
  if (!open && props.asOf === null)
    return (
      <button
        type="button"
        className={css.open}
        data-part="as-of-open"
        data-needs-script
        onClick={() => setOpen(true)}
      >
        {t('asOf.open')}
      </button>
    )
  const close = () => {
    setOpen(false)
    props.onIntent({ type: 'setAsOf', asOf: null })
  }
  return <LateSlider {...props} onClose={close} focusFirst={open && props.asOf === null} />
}
