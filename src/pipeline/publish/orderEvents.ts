import { compareEventDates, compareStarts, type EventDate } from '../../domain/calendar.ts'

/** What an event's place in the order depends on. */
export interface Ordered {
  readonly id: string
  readonly date: EventDate
  readonly importance: number
  /** Id of an event of the same day that came first. */
  readonly after: string | undefined
}

/**
 * Events in order of time. Those that begin on the same day and are as finely known are in the order that `after` gives;
 * where it says nothing the earlier end comes first, then the weightier event, then the one that is written first.
 *
 *   written   visit (4–5 Dec)   session (4 Dec, after: visit)   fact check (4 Dec)
 *   by date   session, fact check, visit
 *   ordered   fact check, visit, session
 *
 * The checks refuse an `after` that goes round in a circle.
 */
export function orderEvents<T extends Ordered>(written: readonly T[]): readonly T[] {
  const byDate = written.toSorted((a, b) => compareEventDates(a.date, b.date) || a.importance - b.importance)
  const days: T[][] = []
  for (const event of byDate) {
    const first = days.at(-1)?.[0]
    if (first && compareStarts(first.date, event.date) === 0) days.at(-1)?.push(event)
    else days.push([event])
  }
  return days.flatMap(orderDay)
}

/** Events that begin together: each waits for the one that it comes after. */
function orderDay<T extends Ordered>(day: readonly T[]): readonly T[] {
  const waiting = [...day]
  const ordered: T[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ id, after }) => after === id || !waiting.some((other) => other.id === after),
    )
    ordered.push(...waiting.splice(Math.max(0, next), 1))
  }
  return ordered
}
