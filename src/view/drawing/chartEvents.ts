import {
  DAY_MS,
  endsOf,
  knowsDay,
  knowsTime,
  parseEdtf,
  partsOf,
  startOfYear,
  utcDay,
  type EpochMs,
  type EventDate,
} from '../../domain/calendar.ts'
import { readEras } from '../../domain/eras.ts'
import type { Story } from '../../domain/story.ts'
import { isolated } from '../directions.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { wordClock } from '../../i18n/dates.ts'
import { formatEventDateShort } from '../../i18n/shortDates.ts'
import type { EraSpan } from '../../layout/placeEras.ts'
import type { LayoutEvent } from '../../layout/timelineLayout.ts'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/** Events as the layout needs them, in the same order: their stretch of time, and their words in one language. */
export function chartEvents(events: readonly IndexedEvent[], locale: Locale): readonly LayoutEvent[] {
  return events.map(({ event, date, status, lane }) => ({
    id: event.id,
    lane,
    start: date.start,
    end: endOnChart(date),
    soft: !knowsDay(date) || date.approximate || date.uncertain,
    span: date.isSpan,
    status,
    importance: event.importance,
    label: isolated(inLanguage(event.title, locale), locale),
    dateLabel: isolated(formatEventDateShort(date, locale), locale),
  }))
}

/** A time is an instant on its clock: drawn on its tick and not in the middle of its minute. */
function endOnChart(date: EventDate): EpochMs {
  const { to } = endsOf(date)
  return to && knowsTime(to) ? to.start : date.end
}

/** The eras of a story as the layout needs them, in one language. */
export const chartEras = (story: Pick<Story, 'eras' | 'timezone'>, locale: Locale): readonly EraSpan[] =>
  readEras(story).map(({ id, title, date }) => {
    const { from, to } = endsOf(date)
    return {
      id,
      title: isolated(inLanguage(title, locale), locale),
      start: date.start,
      end: endOnChart(date),
      soft0: isSoft(from),
      soft1: isSoft(to),
    }
  })

const isSoft = (end: EventDate | null): boolean => end === null || end.approximate || end.uncertain

/** The clock of a story with times, in words; nothing where there are none. */
export const clockOf = ({ story: { timezone } }: StoryIndex, locale: Locale): string =>
  timezone ? wordClock(timezone, locale) : ''

/** The period the story names; where it cannot be read, all there is. */
export function homeOf(index: StoryIndex): TimeWindow {
  const period = parseEdtf(index.story.period, index.story.timezone) ?? index.events[0]?.date
  return period ? { start: period.start, end: period.end } : { start: 0, end: 1 }
}

/** Shorter than this there is nothing left to tell apart: among days, and among times of day. */
const SHORTEST_MS = 6 * DAY_MS
const SHORTEST_OF_TIMES_MS = 3 * 60_000

/** How far a reader can go: whole years from the earliest event to the latest, and the story's period in any case. */
export function chartLimits(events: readonly IndexedEvent[], home: TimeWindow): WindowLimits {
  let [min, max] = [home.start, home.end]
  for (const { date } of events) {
    const { from, to } = endsOf(date)
    // An open end is no limit: there is nothing to see there.
    min = Math.min(min, from?.start ?? date.end)
    max = Math.max(max, to?.end ?? date.start)
  }
  const limits = {
    min: min < home.start ? startOfYear(min) : min,
    max: max > home.end ? endOfYear(max) : max,
  }
  const hasTimes = events.some(({ date }) => date.edtf.includes('T'))
  return {
    ...limits,
    minSpan: hasTimes ? SHORTEST_OF_TIMES_MS : SHORTEST_MS,
    maxSpan: limits.max - limits.min,
  }
}

const endOfYear = (at: EpochMs): EpochMs => utcDay(partsOf(at - 1).year + 1, 1, 1)
