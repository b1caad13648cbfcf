import { lazy, Suspense, useState } from 'react'
import type { EpochMs } from '../domain/calendar.ts'
import type { Story } from '../domain/story.ts'
import type { ViewIntent } from '../state/viewState.ts'
import { useLanguage } from './language.ts'
import css from './AsOf.module.css'

interface Props {
  /** The whole story, as it is known today. */
  readonly story: Story
  readonly asOf: EpochMs | null
  /** Events known on that day. */
  readonly known: number
  /** An event that the address names and that day did not know. */
  readonly unknown: string | null
  readonly onIntent: (intent: ViewIntent) => void
}

const AsOfSlider = lazy(async () => ({ default: (await import('./AsOfSlider.tsx')).AsOfSlider }))

/** The door to the past: a quiet button until a reader asks, or the address does. */
export function AsOf(props: Props) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  if (!open && props.asOf === null)
    return (
      <button type="button" className={css.open} data-part="as-of-open" onClick={() => setOpen(true)}>
        {t('asOf.open')}
      </button>
    )
  const close = () => {
    setOpen(false)
    props.onIntent({ type: 'setAsOf', asOf: null })
  }
  return (
    <Suspense>
      <AsOfSlider {...props} onClose={close} focusFirst={open && props.asOf === null} />
    </Suspense>
  )
}
