import { memo, useEffect, useMemo, useRef } from 'react'
import type { EpochMs } from '../../domain/calendar.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { formatGap, wordEdtf } from '../../i18n/dates.ts'
import { BACKGROUND, groupEvents, type ListGroup } from '../../layout/listGroups.ts'
import { EventItem } from './EventItem.tsx'
import { useLanguage, type Language } from '../language.ts'
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
  const language = useLanguage()
  const { locale } = language
  const groups = useMemo(() => groupEvents(events, periodStart), [events, periodStart])
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
          <ol role="list" aria-label={wordGroup(group, language)}>
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

function MonthHead({ group, gap }: { readonly group: ListGroup; readonly gap: string | null }) {
  const language = useLanguage()
  return (
    <>
      {gap && <p className={css.gap}>{gap}</p>}
      <h3 className={css.heading} id={`month-${group.key}`}>
        {wordGroup(group, language)}
      </h3>
    </>
  )
}

const wordGroup = ({ key }: ListGroup, { locale, t }: Language): string =>
  key === BACKGROUND ? t('backgroundHeading') : wordEdtf(key, locale)
