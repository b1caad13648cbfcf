import { memo, useEffect, useMemo, useRef } from 'react'
import { addMonths, formatEdtfDay, startOfMonth, type EpochMs } from '../../domain/calendar.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { formatGap, formatMonthHeading } from '../../i18n/dates.ts'
import { EventItem } from './EventItem.tsx'
import { useLanguage } from '../language.ts'
import { revealParts } from './revealParts.ts'
import css from './EventList.module.css'

interface Props {
  readonly index: StoryIndex
  readonly events: readonly IndexedEvent[]
  /** Start of the story's own period: what came before is background. */
  readonly periodStart: EpochMs
  readonly selected: string | null
  /** Called when the served list has become React's. */
  readonly onTaken?: () => void
}

/** From so many events on, the browser skips months off screen as a whole. */
const LONG = 200

/**
 * Every event in order of time, as ordinary HTML: the picture on a phone, the page before script, the screen reader's
 * view and the print. The chart beside it is drawn from the same events.
 */
export const EventList = memo(function EventList({ index, events, periodStart, selected, onTaken }: Props) {
  const { locale, t } = useLanguage()
  const groups = useMemo(() => groupByMonth(events, periodStart), [events, periodStart])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => (list.current ? revealParts(list.current) : undefined), [groups])
  useEffect(() => onTaken?.(), [onTaken])
  return (
    <ol ref={list} className={css.months} role="list" data-long={events.length > LONG || undefined}>
      {groups.map((group) => (
        <li key={group.key} className={css.month} suppressHydrationWarning>
          <MonthHead
            group={group}
            gap={group.gapFrom === null ? null : formatGap(group.gapFrom, group.start, locale)}
          />
          <ol
            role="list"
            aria-label={group.background ? t('backgroundHeading') : formatMonthHeading(group.start, locale)}
          >
            {group.events.map((event) => (
              <EventItem
                key={event.event.id}
                index={index}
                event={event}
                selected={event.event.id === selected}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
})

function MonthHead({ group, gap }: { readonly group: MonthGroup; readonly gap: string | null }) {
  const { locale, t } = useLanguage()
  return (
    <>
      {gap && <p className={css.gap}>{gap}</p>}
      <h3 className={css.heading} id={`month-${group.key}`}>
        {group.background ? t('backgroundHeading') : formatMonthHeading(group.start, locale)}
      </h3>
    </>
  )
}

/** The events that share a month heading. Events before the story's period share one heading, "background". */
interface MonthGroup {
  readonly key: string
  readonly start: EpochMs
  readonly background: boolean
  /** Start of the month of the group before, when at least one whole month lies between: the gap is said in words. */
  readonly gapFrom: EpochMs | null
  readonly events: readonly IndexedEvent[]
}

/** Groups events (in order of time) by the month in which each may have begun. */
function groupByMonth(events: readonly IndexedEvent[], periodStart = -Infinity): readonly MonthGroup[] {
  const groups: { key: string; start: EpochMs; background: boolean; events: IndexedEvent[] }[] = []
  for (const event of events) {
    const background = event.date.start < periodStart
    const start = startOfMonth(event.date.start)
    const key = background ? 'background' : formatEdtfDay(start).slice(0, 7)
    const last = groups.at(-1)
    if (last?.key === key) last.events.push(event)
    else groups.push({ key, start, background, events: [event] })
  }
  return groups.map((group, at) => ({ ...group, gapFrom: gapFrom(groups[at - 1], group) }))
}

function gapFrom(
  before: { start: EpochMs; background: boolean } | undefined,
  group: { start: EpochMs },
): EpochMs | null {
  if (!before || before.background) return null
  return addMonths(before.start, 1) < group.start ? before.start : null
}
