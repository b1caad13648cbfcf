import { addMonths, endsOf, startOfMonth, type EpochMs, type EventDate } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'

/**
 * The months a reader of the list can go to.
 *
 *   ├ period ──────────────────────┤
 *   │  █      ██           █       │
 *      ▲      ▲▲   ×  ──►  ▲           × is nearest to the month on its right
 */
export function monthsWithEvents(dates: readonly EventDate[], period: TimeWindow): readonly EpochMs[] {
  const starts = dates.flatMap((date) => endsOf(date).from?.start ?? [])
  const inside = starts.filter((start) => start >= period.start && start < period.end)
  return [...new Set(inside.map(startOfMonth))].toSorted((a, b) => a - b)
}

/** Place in the list of the month whose middle is nearest; 0 for an empty list. */
export function nearestMonth(months: readonly EpochMs[], at: EpochMs): number {
  let best = 0
  for (const [index, month] of months.entries()) {
    if (distance(month, at) < distance(months[best] ?? 0, at)) best = index
  }
  return best
}

const distance = (month: EpochMs, at: EpochMs): number => Math.abs((month + addMonths(month, 1)) / 2 - at)
