import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { EpochMs } from '../../domain/calendar.ts'
import { formatDay } from '../../i18n/dates.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import { replayStory } from '../../state/asOf.ts'
import {
  asOfFor,
  asOfScale,
  changesPath,
  countDays,
  dayAt,
  dayShown,
  monthKey,
  stepsFrom,
  type AsOfScale,
} from '../../state/asOfScale.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { directionsOf } from '../directions.ts'
import { useLanguage } from '../language.ts'
import css from './AsOf.module.css'

export interface AsOfSliderProps {
  /** The whole story, as it is known today. */
  readonly whole: StoryIndex
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
export function AsOfSlider({ whole, asOf, known, unknown, onIntent, onClose, focusFirst }: AsOfSliderProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const range = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusFirst) range.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-deps -- only when it opens
  }, [])
  const scale = useMemo(() => asOfScale(whole.story, replayStory(whole).days), [whole])
  const day = dayShown(scale, asOf)
  const go = (to: EpochMs) => onIntent({ type: 'setAsOf', asOf: asOfFor(scale, to) })
  const { before, after } = stepsFrom(scale, day)
  const text = asOf === null ? p('asOfToday') : p('asOfNow', { date: formatDay(day, locale) })
  const knownThen = p('asOfKnown', { known, count: whole.events.length })
  // The slider says its own steps; the line says those of the buttons.
  const [sliding, setSliding] = useState(false)
  const backToToday = () => {
    onIntent({ type: 'setAsOf', asOf: null })
    // The button that was pressed goes away.
    range.current?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = monthKey(day, event.key)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  return (
    <section className={css.past} aria-label={p('asOfLabel')} data-part="as-of">
      <p className={css.line}>
        <span role="status" aria-live={sliding ? 'off' : 'polite'} className={css.known}>
          <b>{text}</b> <span>{knownThen}</span>
        </span>
        {asOf !== null && (
          <button type="button" onClick={backToToday}>
            {p('asOfBack')}
          </button>
        )}
        <button type="button" className={css.close} onClick={onClose}>
          {p('asOfClose')}
        </button>
      </p>
      <div className={css.track} dir={directionsOf(locale).axis}>
        <StepButton label={p('asOfPrevious')} to={before} go={go} icon="←" />
        <div className={css.rail}>
          <Changes scale={scale} />
          <input
            ref={range}
            type="range"
            name="asof"
            min={0}
            max={countDays(scale, scale.last)}
            step={1}
            value={countDays(scale, day)}
            aria-label={p('asOfLabel')}
            aria-valuetext={`${asOf === null ? p('asOfToday') : formatDay(day, locale)}, ${knownThen}`}
            onFocus={() => setSliding(true)}
            onBlur={() => setSliding(false)}
            onChange={(event) => go(dayAt(scale, Number(event.target.value)))}
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

/** Over the rail a hairline for each day that changed the picture. */
function Changes({ scale }: { readonly scale: AsOfScale }) {
  return (
    <svg viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
      <path d={changesPath(scale, 1000, 6)} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
