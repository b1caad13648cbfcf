import { monthsBetween } from '../domain/calendar.ts'
import { hasHappened } from '../domain/hasHappened.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { seriesNeighbours } from './series.ts'
import type { IndexedEvent, StoryIndex } from './storyIndex.ts'

/** Two sessions of a series of which one follows the other, and nothing for years between them. */
export interface SeriesGap {
  readonly before: IndexedEvent
  readonly after: IndexedEvent
}

/** From so many months on it is a gap and not the pace of the series: two years. */
const LEAST_MONTHS = 24

/**
 * The gaps that end with a turning point among these events. A number that the records lack between the two makes it none:
 * then nobody knows here that nothing was held.
 *
 *   20 ─ ─ ─ ─ ─ ─ ─ 21 ── 22
 */
export const seriesGaps = (index: StoryIndex, events: readonly IndexedEvent[]): readonly SeriesGap[] =>
  events.flatMap((after) => {
    if (!isTurningPoint(after.event) || !hasHappened(after.status)) return []
    const { previous: before, missingBefore } = seriesNeighbours(index, after.event.id)
    const isGap =
      before !== null &&
      missingBefore.length === 0 &&
      hasHappened(before.status) &&
      monthsBetween(before.date.end, after.date.start) >= LEAST_MONTHS
    return isGap ? [{ before, after }] : []
  })
