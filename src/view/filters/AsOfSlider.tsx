import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { addMonths, DAY_MS, parseEdtf, startOfDay, type EpochMs } from '../../domain/calendar.ts'
import type { Story } from '../../domain/story.ts'
import { formatDay } from '../../i18n/dates.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import { changeDays } from '../../state/asOf.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import css from './AsOf.module.css'

export interface AsOfSliderProps {
  /** The whole story, as it is known today. */
  readonly story: Story
  readonly asOf: EpochMs | null
  /** Events known on that day. */
  readonly known: number
  /** An event that the address names and that day did not know. */
  readonly unknown: string | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly onClose: () => void
  /** True when the reader has just opened it: the focus goes along. */
  readonly focusFirst: boolean
}

/**
 * The day whose reports are shown, from the start of the story's period to its last update: a native slider in days,
 * PageUp and PageDown by a month, and two buttons from one report that changed the picture to the next.
 */
export function AsOfSlider({ story, asOf, known, unknown, onIntent, onClose, focusFirst }: AsOfSliderProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const range = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusFirst) range.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-deps -- only when it opens
  }, [])
  const { first, last } = useMemo(() => extentOf(story), [story])
  const changes = useMemo(
    () => changeDays(story).filter((day) => day > first && day < last),
    [story, first, last],
  )
  const day = Math.min(last, Math.max(first, asOf ?? last))
  const go = (to: EpochMs) =>
    onIntent({ type: 'setAsOf', asOf: to >= last ? null : Math.max(first, startOfDay(to)) })
  const before = changes.findLast((each) => each < day)
  const after = changes.find((each) => each > day) ?? (day < last ? last : undefined)
  const text = asOf === null ? p('asOfToday') : p('asOfNow', { date: formatDay(day, locale) })
  const onKeyDown = (event: KeyboardEvent) => {
    const months = MONTH_KEYS[event.key]
    if (months === undefined) return
    event.preventDefault()
    go(addMonths(day, months))
  }
  return (
    <section className={css.past} aria-label={p('asOfLabel')} data-part="as-of">
      <p className={css.line}>
        <b role="status">{text}</b>
        <span>{p('asOfKnown', { known, count: story.events.length })}</span>
        {asOf !== null && (
          <button type="button" onClick={() => onIntent({ type: 'setAsOf', asOf: null })}>
            {p('asOfBack')}
          </button>
        )}
        <button type="button" className={css.close} onClick={onClose}>
          {p('asOfClose')}
        </button>
      </p>
      <div className={css.track}>
        <StepButton label={p('asOfPrevious')} to={before} go={go} icon="←" />
        <div className={css.rail}>
          <Changes days={changes} first={first} last={last} />
          <input
            ref={range}
            type="range"
            name="asof"
            min={0}
            max={(last - first) / DAY_MS}
            step={1}
            value={(day - first) / DAY_MS}
            aria-label={p('asOfLabel')}
            aria-valuetext={asOf === null ? p('asOfToday') : formatDay(day, locale)}
            onChange={(event) => go(first + Number(event.target.value) * DAY_MS)}
            onKeyDown={onKeyDown}
          />
        </div>
        <StepButton label={p('asOfNext')} to={after} go={go} icon="→" />
      </div>
      {unknown !== null && <p className={css.note}>{p('asOfNotYet', { title: unknown })}</p>}
      {asOf !== null && <p className={css.note}>{p('asOfTitles')}</p>}
    </section>
  )
}

const MONTH_KEYS: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

interface StepButtonProps {
  readonly label: string
  readonly to: EpochMs | undefined
  readonly go: (to: EpochMs) => void
  readonly icon: string
}

/** To the nearest day on which a report changed the picture; names that day. */
function StepButton({ label, to, go, icon }: StepButtonProps) {
  const { locale } = useLanguage()
  const name = to === undefined ? label : `${label}: ${formatDay(to, locale)}`
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
    >
      <span aria-hidden="true">{icon}</span>
    </button>
  )
}

interface ChangesProps {
  readonly days: readonly EpochMs[]
  readonly first: EpochMs
  readonly last: EpochMs
}

/** Over the rail a hairline for each day that changed the picture. */
function Changes({ days, first, last }: ChangesProps) {
  const path = days
    .map((day) => `M${Math.round(((day - first) / (last - first)) * 10_000) / 10},0V6`)
    .join('')
  return (
    <svg viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** From the first day of the story's period to the day of its last update, or later if a report is. */
function extentOf(story: Story): { readonly first: EpochMs; readonly last: EpochMs } {
  const first = parseEdtf(story.period)?.start ?? 0
  const updated = parseEdtf(story.updated)?.start ?? first
  return { first, last: Math.max(updated, first + DAY_MS, (changeDays(story).at(-1) ?? first) + DAY_MS) }
}
