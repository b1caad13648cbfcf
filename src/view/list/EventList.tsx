import { memo, useEffect, useMemo, useRef } from 'react'
import type { EpochMs } from '../../domain/calendar.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { formatGap, formatMonthHeading } from '../../i18n/dates.ts'
import { groupByMonth, type MonthGroup } from './monthGroups.ts'
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
