/**
 * Honest dates: the EDTF (ISO 8601-2) subset that news needs, as half-open UTC intervals.
 *
 *   '2024-12-10'              day      |#|
 *   '2024-07-08/2024-07-09'   span     |##|        two real days, hard ends
 *   '2024-11'                 month    (~~~~)      some day or days in November, soft ends
 *   '195X/196X'               span     (~~~~~~~~)  soft ends, decades
 *   '2025-08~'                month, approximate
 *
 * All arithmetic is on the proleptic Gregorian calendar in UTC; no reader's time zone can move a date.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

export const DAY_MS = 86_400_000

/** How finely a date is known. A span is as fine as the coarser of its two ends. */
export type Precision = 'day' | 'month' | 'year' | 'decade'

/** A date as an event record states it. `[start, end)` covers every instant the date may mean. */
export interface EventDate {
  /** The EDTF string as written, e.g. `2024-11`. */
  readonly edtf: string
  readonly start: EpochMs
  readonly end: EpochMs
  readonly precision: Precision
  /** True for `a/b`: the event lasted (or may have lasted) from a to b. */
  readonly isSpan: boolean
  /** EDTF `~`: about. */
  readonly approximate: boolean
  /** EDTF `?`: the source is unsure. */
  readonly uncertain: boolean
}
