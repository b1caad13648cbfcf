import { memo, useEffect, useMemo, useRef } from 'react'
import type { EpochMs } from '../../domain/calendar.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { readEras } from '../../domain/eras.ts'
import { inLanguage } from '../../domain/text.ts'
import { formatEventDate, wordEdtf } from '../../i18n/dates.ts'
import { listWords } from '../../i18n/listWords.ts'
import { formatGap } from '../../i18n/gaps.ts'
import { BACKGROUND, groupEvents, type ListGroup } from '../../layout/listGroups.ts'
import { EventItem, NEW_TAB, ONLY_WITH } from './EventItem.tsx'
import { useLanguage, type Language } from '../language.ts'
import { Heading } from '../Heading.tsx'
import { useSetting } from '../setting.ts'
import { revealParts } from './revealParts.ts'
import css from './EventList.module.css'

export interface Props {
  readonly index: StoryIndex
  readonly events: readonly IndexedEvent[]
  /** Start of the story's own period: what came before is background. */
  readonly periodStart: EpochMs
  readonly selected: string | null
  /** Ids of the people that the reader has filtered by. */
  readonly chosen?: readonly string[]
  /** Called when the served list has become React's. */
  readonly onTaken?: () => void
}

const NOBODY: readonly string[] = []

/** From so many events on, the browser skips months off screen as a whole. */
const LONG = 200

/**
 * Every event in order of time, as ordinary HTML: the picture on a phone, the page before script, the screen reader's
 * view and the print. The chart beside it is drawn from the same events.
 */
export const EventList = memo(function EventList({
  index,
  events,
  periodStart,
  selected,
  chosen = NOBODY,
  onTaken,
}: Props) {
  const language = useLanguage()
  const { locale, t } = language
  const { ids } = useSetting()
  const groups = useMemo(() => groupEvents(events, periodStart), [events, periodStart])
  const list = useRef<HTMLOListElement>(null)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other groups are other months, which are let in anew
  useEffect(() => (list.current ? revealParts(list.current) : undefined), [groups])
  useEffect(() => onTaken?.(), [onTaken])
  return (
    <>
      <span id={ids + ONLY_WITH} hidden>
        {listWords(locale)('onlyWith')}
      </span>
      <span id={ids + NEW_TAB} hidden>
        {t('opensInNewTab')}
      </span>
      <Eras index={index} />
      <ol ref={list} className={css.months} role="list" data-long={events.length > LONG || undefined}>
        {groups.map((group, at) => {
          const year = newYear(groups[at - 1], group)
          return (
            <li
              key={group.key}
              className={css.month}
              data-year={year}
              // Let into the layout from outside (revealParts.ts), it may be so before React is here.
              suppressHydrationWarning
            >
              <MonthHead
                group={group}
                gap={group.gapFrom === null ? null : formatGap(group.gapFrom, group.start, locale)}
                unseen={year === group.key}
              />
              <ol role="list" aria-label={wordGroup(group, language)}>
                {group.events.map((event) => (
                  <EventItem
                    key={event.event.id}
                    index={index}
                    event={event}
                    selected={event.event.id === selected}
                    chosen={chosen}
                  />
                ))}
              </ol>
            </li>
          )
        })}
      </ol>
    </>
  )
})

/** What the chart draws behind the events, in a line. */
function Eras({ index: { story } }: Pick<Props, 'index'>) {
  const { locale } = useLanguage()
  const eras = readEras(story).map(
    ({ title, date }) => `${inLanguage(title, locale)} (${formatEventDate(date, locale)})`,
  )
  if (eras.length === 0) return null
  return <p>{listWords(locale)('eras', { eras: eras.join('; ') })}</p>
}

interface MonthHeadProps {
  readonly group: ListGroup
  readonly gap: string | null
  /** Its year stands above it already, and it has no more to say to the eye. */
  readonly unseen: boolean
}

function MonthHead({ group, gap, unseen }: MonthHeadProps) {
  const language = useLanguage()
  const { ids } = useSetting()
  return (
    <>
      {gap && <p className={css.gap}>{gap}</p>}
      <Heading level={3} className={unseen ? 'visually-hidden' : css.heading} id={`${ids}month-${group.key}`}>
        {wordGroup(group, language)}
      </Heading>
    </>
  )
}

/** The year, where a group is the first of it: set as a mark that the eye finds; the headings say it too. */
function newYear(before: ListGroup | undefined, { key }: ListGroup): string | undefined {
  const year = YEAR.exec(key)?.[0]
  return year !== undefined && year !== YEAR.exec(before?.key ?? '')?.[0] ? year : undefined
}

const YEAR = /^\d{4}/

const wordGroup = ({ key }: ListGroup, { locale }: Language): string =>
  key === BACKGROUND ? listWords(locale)('backgroundHeading') : wordEdtf(key, locale)
