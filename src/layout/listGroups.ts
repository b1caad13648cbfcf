import { beganIn, beginningOf } from '../domain/beganIn.ts'
import { parseEdtf, type EpochMs, type EventDate } from '../domain/calendar.ts'
import type { IndexedEvent } from '../state/storyIndex.ts'

/**
 * Headings of the list: each event stands under the finest month, year or decade of which it is known that it began in it.
 *
 *   2025-12-04, 2025-12, 2025-12-15/2025-12-22    2025-12
 *   2026, [2026-03-01..2026-08-31]                2026       no month that nobody has told
 *   195X                                          195X
 *   [2029-11-01..2030-03-31], ../2024             a heading of its own, in the words of its date
 *   whatever was before the story's period        background
 */
export interface ListGroup {
  /** EDTF of what the heading says, or `background`. */
  readonly key: string
  /** What the heading names: when the events of the group may have begun. */
  readonly start: EpochMs
  readonly end: EpochMs
  /** Start of the group before, when both are months, or both years, and at least one whole lies between: said in words. */
  readonly gapFrom: EpochMs | null
  readonly events: readonly IndexedEvent[]
}

export const BACKGROUND = 'background'

/** The events, in order of time, under their headings. A heading stands where the first of its events does, and once. */
export function groupEvents(
  events: readonly IndexedEvent[],
  periodStart: EpochMs = -Infinity,
): readonly ListGroup[] {
  const groups = new Map<string, IndexedEvent[]>()
  for (const event of events) {
    const key = keyOf(event.date, periodStart)
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  const keys = [...groups.keys()]
  return [...groups].flatMap(([key, own], at) => {
    const named = parseEdtf(key) ?? own[0]?.date
    return named
      ? { key, start: named.start, end: named.end, gapFrom: gapFrom(keys[at - 1], key), events: own }
      : []
  })
}

/** Place in the list of the group whose middle is nearest; 0 for an empty list. */
export function nearestGroup(groups: readonly ListGroup[], at: EpochMs): number {
  const away = groups.map(({ start, end }) => Math.abs((start + end) / 2 - at))
  return Math.max(0, away.indexOf(Math.min(...away)))
}

const keyOf = (date: EventDate, periodStart: EpochMs): string =>
  beginningOf(date)[1] <= periodStart ? BACKGROUND : (beganIn(date) ?? date.edtf)

const MONTH_OR_YEAR = /^\d{4}(-\d\d)?$/

function gapFrom(before: string | undefined, key: string): EpochMs | null {
  if (before?.length !== key.length || !MONTH_OR_YEAR.test(before) || !MONTH_OR_YEAR.test(key)) return null
  const [from, to] = [parseEdtf(before), parseEdtf(key)]
  return from && to && from.end < to.start ? from.start : null
}
