import {
  endsOf,
  formatEdtfMonth,
  formatEdtfYear,
  knownReach,
  type EpochMs,
  type EventDate,
} from './calendar.ts'

/** From the first instant at which it may have begun to the last. */
export function beginningOf(date: EventDate): readonly [EpochMs, EpochMs] {
  const first = date.isSpan ? endsOf(date).from : date
  return first ? [first.start, first.end] : [date.start, date.end]
}

const formatEdtfDecade = (at: EpochMs): string => `${formatEdtfYear(at).slice(0, 3)}X`

/**
 * The finest month, year or decade of which it is known that it began in it, in EDTF; null where nobody has told that much.
 *
 *   2025-12-04, 2025-12, 2025-12-15/2026-01    2025-12
 *   2026, [2026-03-01..2026-08-31]             2026       no month that nobody has told
 *   195X, [2025-11-01..2026-03-31]             195X, 202X
 *   [2029-11-01..2030-03-31], ../2024          null
 */
export function beganIn(date: EventDate): string | null {
  const [start, end] = beginningOf(date)
  const holdsAll = [formatEdtfMonth, formatEdtfYear, formatEdtfDecade].find(
    (format) => format(start) === format(end - 1),
  )
  return holdsAll?.(start) ?? null
}

/** The same, and where nobody has told that much the years of which its date tells: `2029/2030`, or `2024` for `../2024`. */
export function filedUnder(date: EventDate): string {
  const began = beganIn(date)
  if (began !== null) return began
  const { start, end } = knownReach(date)
  const [first, last] = [formatEdtfYear(start), formatEdtfYear(end - 1)]
  return first === last ? first : `${first}/${last}`
}
