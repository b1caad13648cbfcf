import { addMonths, DAY_MS, parseEdtf, startOfDay, type EpochMs } from '../domain/calendar.ts'
import type { Story } from '../domain/story.ts'

/**
 * The days that a reader can go back to.
 *
 *   first        ╎  ╎        ╎ ╎   ▲ day    ╎       last
 *   ├────────────┼──┼────────┼─┼───┼────────┼───────┤
 *   period begins   changes: a report told otherwise   today
 *
 * `last` stands for today: the story as it is known, which no day is written into the address for.
 */
export interface AsOfScale {
  readonly first: EpochMs
  readonly last: EpochMs
  /** The days between the ends on which the story was told otherwise than the day before, ascending. */
  readonly changes: readonly EpochMs[]
}

/** From the first day of the story's period to the day of its last update, or later if a report is. */
export function asOfScale(story: Pick<Story, 'period' | 'updated'>, days: readonly EpochMs[]): AsOfScale {
  const first = parseEdtf(story.period)?.start ?? 0
  const updated = parseEdtf(story.updated)?.start ?? first
  const last = Math.max(updated, first + DAY_MS, (days.at(-1) ?? first) + DAY_MS)
  return { first, last, changes: days.filter((day) => day > first && day < last) }
}

/** The day on the scale that is shown for what was asked for. */
export const dayShown = ({ first, last }: AsOfScale, asOf: EpochMs | null): EpochMs =>
  Math.min(last, Math.max(first, asOf ?? last))

/** What to ask for to come to a day: null for today. */
export const asOfFor = ({ first, last }: AsOfScale, to: EpochMs): EpochMs | null =>
  to >= last ? null : Math.max(first, startOfDay(to))

/** The slider counts in days. */
export const countDays = ({ first }: AsOfScale, day: EpochMs): number => (day - first) / DAY_MS
export const dayAt = ({ first }: AsOfScale, count: number): EpochMs => first + count * DAY_MS

/** The nearest days, before and after, on which a report changed the picture; after the last of them, today. */
export function stepsFrom(
  { changes, last }: AsOfScale,
  day: EpochMs,
): { readonly before: EpochMs | undefined; readonly after: EpochMs | undefined } {
  return {
    before: changes.findLast((each) => each < day),
    after: changes.find((each) => each > day) ?? (day < last ? last : undefined),
  }
}

const MONTH_KEYS: ReadonlyMap<string, number> = new Map([
  ['PageUp', 1],
  ['PageDown', -1],
])

/** Where a key that moves by a month leads; null for any other. */
export function monthKey(day: EpochMs, key: string): EpochMs | null {
  const months = MONTH_KEYS.get(key)
  return months === undefined ? null : addMonths(day, months)
}

/** A hairline for each change over a rail of this length, as an SVG path. */
export const changesPath = ({ first, last, changes }: AsOfScale, length: number, height: number): string =>
  changes
    .map((day) => `M${Math.round(((day - first) / (last - first)) * length * 10) / 10},0V${height}`)
    .join('')
