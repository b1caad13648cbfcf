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
  const waiting = written.toSorted((a, b) => compareEventDates(a.date, b.date) || a.importance - b.importance)
  const ordered: T[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex((event) => !waiting.some((other) => comesBefore(other, event)))
    ordered.push(...waiting.splice(Math.max(0, next), 1))
  }
  return ordered
}

/** True when an event has to wait for another: an earlier date, or a word of the editor's. */
const comesBefore = (other: Ordered, event: Ordered): boolean =>
  compareStarts(other.date, event.date) < 0 ||
  (other.id === event.after && other.id !== event.id && compareStarts(other.date, event.date) === 0)
