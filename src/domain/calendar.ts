import type { LocalizedText } from './text.ts'

/**
 * Honest dates: the EDTF (ISO 8601-2) subset that news needs, as half-open UTC intervals.
 *
 *   '2024-12-10'              day      |#|
 *   '2024-07-08/2024-07-09'   span     |##|        two real days, hard ends
 *   '2024-11'                 month    (~~~~)      some day or days in November, soft ends
 *   '195X/196X'               span     (~~~~~~~~)  soft ends, decades
 *   '2025-08~'                month, approximate
 *   '[..2025-12-31]'          (~~~~~~~~)  one day, that one at the latest
 *   '2023-08-23T18:04+05:30'  ||          that minute
 *
 * All arithmetic is on the proleptic Gregorian calendar in UTC; no reader's time zone can move a date. A day is nobody's in
 * particular. A time is read on the story's clock, whatever clock it is written by, and that clock's time is then taken for
 * UTC: so a day of the story holds the times that its readers count to it.
 *
 *   written                   on a clock of +05:30
 *   2023-08-23T18:04+05:30    23 August, 18:04
 *   2025-06-24T22:00-04:00    25 June, 07:30
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

export const DAY_MS = 86_400_000

/** How finely a date is known. A span is as fine as the coarser of its two ends, a choice as the unit that it fills. */
export type Precision = 'second' | 'minute' | 'day' | 'month' | 'year' | 'decade'

/** The clock by which a story is told: how far it is from UTC, all the year, and what its readers call it. */
export interface Timezone {
  /** `+05:30`, `-04:00` or `Z`. */
  readonly offset: string
  readonly name?: LocalizedText | undefined
}

/** A date as an event record states it. `[start, end)` covers every instant the date may mean. */
export interface EventDate {
  /** The EDTF string as written, e.g. `2024-11`. */
  readonly edtf: string
  readonly start: EpochMs
  readonly end: EpochMs
  readonly precision: Precision
  /** True for `a/b`: the event lasted (or may have lasted) from a to b. */
  readonly isSpan: boolean
  /** True for `[a..b]` and `[..b]`: it is on one of these days, nobody has said on which. */
  readonly isChoice: boolean
  /** EDTF `~`: about. */
  readonly approximate: boolean
  /** EDTF `?`: the source is unsure. */
  readonly uncertain: boolean
  /** The clock on which times are read; without one each is read on its own, and two of them cannot be compared. */
  readonly timezone?: Timezone | undefined
}

/** Bounds of an open end: years 0001 to 9999 are all a record may name. */
export const EARLIEST_MS: EpochMs = utcDay(1, 1, 1)
export const LATEST_MS: EpochMs = utcDay(10_000, 1, 1)

/** A calendar day in UTC; `month` 1–12, `day` 1–31. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Midnight UTC of a calendar day. `month` and `day` count from 1 and may overflow, as in Date.UTC. */
export function utcDay(year: number, month: number, day: number): EpochMs {
  // Not Date.UTC: it reads years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

export function partsOf(at: EpochMs): DateParts {
  const date = new Date(at)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const startOfDay = (at: EpochMs): EpochMs => Math.floor(at / DAY_MS) * DAY_MS

export function startOfMonth(at: EpochMs): EpochMs {
  const { year, month } = partsOf(at)
  return utcDay(year, month, 1)
}

export const startOfYear = (at: EpochMs): EpochMs => utcDay(partsOf(at).year, 1, 1)

export const daysInMonth = (year: number, month: number): number => partsOf(utcDay(year, month + 1, 0)).day

/** The same day and time `count` months on, or the last day of that month when it is shorter: 31 Jan + 1 = 28 Feb. */
export function addMonths(at: EpochMs, count: number): EpochMs {
  const { year, month, day } = partsOf(at)
  const first = partsOf(utcDay(year, month + count, 1))
  const sameDay = utcDay(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
  return sameDay + (at - startOfDay(at))
}

/** Whole months from one instant to a later one: the largest n with `addMonths(from, n) <= to`. Negative if `to` is earlier. */
export function monthsBetween(from: EpochMs, to: EpochMs): number {
  const a = partsOf(from)
  const b = partsOf(to)
  const calendar = (b.year - a.year) * 12 + (b.month - a.month)
  return addMonths(from, calendar) <= to ? calendar : calendar - 1
}

/** `YYYY-MM-DD` of the UTC day that holds the instant. */
export function formatEdtfDay(at: EpochMs): string {
  const { year, month, day } = partsOf(at)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `YYYY-MM` of the UTC month that holds the instant. */
export const formatEdtfMonth = (at: EpochMs): string => formatEdtfDay(at).slice(0, 7)

/** `YYYY` of the UTC year that holds the instant. */
export const formatEdtfYear = (at: EpochMs): string => formatEdtfDay(at).slice(0, 4)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/**
 * Read an EDTF string of levels 0 and 1, and the ranges of level 2, as far as news needs it:
 *
 *   2024-12-10  2024-11  2024     day, month, year 0001–9999
 *   195X  2024-XX  2024-11-XX     decade; some month of the year; some day of the month
 *   2025-08~  2025-08?  2025-08%  approximate, uncertain, both
 *   a/b  a/..  ../b               interval of two of these, or open at one end
 *   [a..b]  [..b]                 one day from a to b; one day, b at the latest
 *   2024-12-10T18:04+05:30        a minute; with `:30` behind it a second; by a clock that says how far it is from UTC
 *
 * Returns null for anything else, an impossible day (2023-02-29) and an interval that ends before it starts. Times of no
 * clock, seasons, centuries, lists and years outside 0001–9999 are refused on purpose: no record needs them.
 */
export function parseEdtf(text: string, timezone?: Timezone): EventDate | null {
  if (text.startsWith('[')) return parseChoice(text, timezone)
  const [from, to, surplus] = text.split('/')
  if (from === undefined || surplus !== undefined) return null
  return to === undefined ? parseSingle(from, timezone) : parseInterval(text, from, to, timezone)
}

/**
 * The two ends of a date as dates of their own; null is an open end. Both are the date itself unless it is a span or a
 * choice.
 */
export function endsOf(date: EventDate): { readonly from: EventDate | null; readonly to: EventDate | null } {
  if (!date.isSpan && !date.isChoice) return { from: date, to: date }
  const [from = '', to = ''] = date.isSpan ? date.edtf.split('/') : splitChoice(date.edtf)
  return { from: parseSingle(from, date.timezone), to: parseSingle(to, date.timezone) }
}

/** Known to the day at least. */
export const knowsDay = ({ precision }: EventDate): boolean => FINENESS[precision] <= FINENESS.day

/** Known to the minute at least. */
export const knowsTime = ({ precision }: EventDate): boolean => FINENESS[precision] < FINENESS.day

/** A date that says only when at the latest, not before an instant: what is announced is still to come. */
export function notBefore(date: EventDate, at: EpochMs): EventDate {
  if (!date.isChoice || date.start > EARLIEST_MS || at >= date.end) return date
  return { ...date, start: at, precision: unitFilled(at, date.end) }
}

/** Order of dates by when they begin: start, then the finer date. A date that is open at its start stands where it ends. */
export const compareStarts = (a: EventDate, b: EventDate): number =>
  startTold(a) - startTold(b) || FINENESS[a.precision] - FINENESS[b.precision]

const startTold = (date: EventDate): EpochMs =>
  date.start > EARLIEST_MS ? date.start : (endsOf(date).from ?? endsOf(date).to ?? date).start

/**
 * From the first instant that a date tells to the last: what it leaves open reaches nowhere.
 *
 *   2024/2025     2024-01-01 … 2025-12-31
 *   2024/..       2024-01-01 … 2024-12-31
 *   ../2025-12    2025-12-01 … 2025-12-31     as [..2025-12]
 */
export const knownReach = (date: EventDate): { readonly start: EpochMs; readonly end: EpochMs } => ({
  start: startTold(date),
  end: date.end < LATEST_MS ? date.end : (endsOf(date).to ?? endsOf(date).from ?? date).end,
})

/** Order of events in time: as `compareStarts`, then end. */
export const compareEventDates = (a: EventDate, b: EventDate): number => compareStarts(a, b) || a.end - b.end

const FINENESS: Readonly<Record<Precision, number>> = {
  second: 0,
  minute: 1,
  day: 2,
  month: 3,
  year: 4,
  decade: 5,
}

const SINGLE = /^(\d{3})(?:(X)|(\d)(?:-(?:(XX)(?:-XX)?|(\d\d)(?:-(?:(XX)|(\d\d)))?))?)([?~%])?$/

/** The longest way from UTC is 14 hours, and `-00:00` is no clock (ISO 8601). */
const TIME =
  /^(.{10})T((?:[01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)(?!-00:00)(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

function parseTime(edtf: string, timezone: Timezone | undefined): EventDate | null {
  const [, day = '', clock = '', seconds, offset = ''] = TIME.exec(edtf) ?? []
  const date = SINGLE.test(day) ? parseSingle(day) : null
  if (date?.precision !== 'day') return null
  const start = date.start + msOf(clock) + (timezone ? offsetMs(timezone.offset) - offsetMs(offset) : 0)
  const [length, precision] = seconds ? ([1000, 'second'] as const) : ([60_000, 'minute'] as const)
  return { ...date, edtf, start, end: start + length, precision, timezone }
}

/** The clock by which a time is written. */
function clockOf(edtf = ''): Timezone | undefined {
  const offset = TIME.exec(edtf)?.[4]
  return offset ? { offset } : undefined
}

/** How far a clock is ahead of UTC: `+05:30`, `-04:00`; `Z` is UTC itself. */
export const offsetMs = (offset: string): number => (offset.startsWith('-') ? -1 : 1) * msOf(offset.slice(1))

/** Hours, minutes and seconds, as far as they are there. */
function msOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

function parseSingle(edtf: string, timezone?: Timezone): EventDate | null {
  const match = SINGLE.exec(edtf)
  if (match === null) return parseTime(edtf, timezone)
  const [, hundreds = '', anyYear, units = '0', , monthText, , dayText, mark] = match
  const year = Number(hundreds + units)
  const month = Number(monthText ?? 1)
  const day = Number(dayText ?? 1)
  const precision = anyYear ? 'decade' : dayText ? 'day' : monthText ? 'month' : 'year'
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return {
    edtf,
    start: utcDay(year, month, day),
    end: endOfUnit(precision, year, month, day),
    precision,
    isSpan: false,
    isChoice: false,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    timezone,
  }
}

function endOfUnit(precision: Precision, year: number, month: number, day: number): EpochMs {
  if (precision === 'day') return utcDay(year, month, day + 1)
  if (precision === 'month') return utcDay(year, month + 1, 1)
  return utcDay(year + (precision === 'decade' ? 10 : 1), 1, 1)
}

function parseInterval(
  edtf: string,
  fromText: string,
  toText: string,
  timezone: Timezone | undefined,
): EventDate | null {
  const from = parseSingle(fromText, timezone)
  // Two ends by two clocks are compared by that of the first.
  const to = parseSingle(toText, timezone ?? clockOf(fromText))
  const known = from ?? to
  if (known === null) return null
  if ((from === null && fromText !== '..') || (to === null && toText !== '..')) return null
  const [first, last] = [from ?? known, to ?? known]
  // '2024-11-10/2024-11' is a span: it may have ended after the 10th. '2024-11-10/2024-10' cannot be one.
  if (last.end <= first.start) return null
  return {
    edtf,
    start: from?.start ?? EARLIEST_MS,
    end: to?.end ?? LATEST_MS,
    precision: FINENESS[first.precision] > FINENESS[last.precision] ? first.precision : last.precision,
    isSpan: true,
    isChoice: false,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    timezone,
  }
}

const splitChoice = (edtf: string): readonly string[] => edtf.slice(1, -1).split('..')

function parseChoice(edtf: string, timezone: Timezone | undefined): EventDate | null {
  const [fromText, toText = '', surplus] = splitChoice(edtf)
  const from = parseSingle(fromText ?? '', timezone)
  const to = parseSingle(toText, timezone ?? clockOf(fromText))
  if (!edtf.endsWith(']') || surplus !== undefined || to === null || (from === null && fromText !== ''))
    return null
  const start = from?.start ?? EARLIEST_MS
  if (to.end <= start) return null
  return {
    edtf,
    start,
    end: to.end,
    precision: unitFilled(start, to.end),
    isSpan: false,
    isChoice: true,
    approximate: from?.approximate === true || to.approximate,
    uncertain: from?.uncertain === true || to.uncertain,
    timezone,
  }
}

/** What a choice of days amounts to; never a day, for nobody knows which it is. */
function unitFilled(start: EpochMs, end: EpochMs): Precision {
  const days = (end - start) / DAY_MS
  return days <= 31 ? 'month' : days <= 366 ? 'year' : 'decade'
}
