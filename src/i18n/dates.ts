import {
  endsOf,
  formatEdtfDay,
  formatEdtfMonth,
  formatEdtfYear,
  knowsDay,
  knowsTime,
  parseEdtf,
  partsOf,
  type EpochMs,
  type EventDate,
  type Precision,
  type Timezone,
} from '../domain/calendar.ts'
import { inLanguage, type Locale } from '../domain/text.ts'
import { dateWordsIn, type DateWords } from './dateWords.ts'
import { writeDigits, type Digits } from './numbers.ts'

/**
 * Dates in words, no finer than they are known. No Intl and no local time zone: the server, every browser and every
 * reader get the same letters.
 *
 *   2024-12-10              10 दिसंबर 2024              10 December 2024
 *   2024-07-08/2024-07-09   8–9 जुलाई 2024              8–9 July 2024
 *   2024-11                 नवंबर 2024                  November 2024
 *   195X/196X               1950 और 1960 के दशक         1950s–60s
 *   2025-08~                लगभग अगस्त 2025             about August 2025
 *   2024-12/..              दिसंबर 2024 से              from December 2024
 *   [..2025-12-31]          2025 के अंत से पहले         before the end of 2025
 *   [..2025-12-15]          15 दिसंबर 2025 या उससे पहले   by 15 December 2025
 *   2023-08-23T18:04+05:30  23 अगस्त 2023, शाम 6:04 बजे (UTC+5:30)   23 August 2023, 6:04 pm UTC+5:30
 *
 * A time is said as it is written, with its distance from UTC, or what the story calls the clock of that distance.
 */
export function formatEventDate(date: EventDate, locale: Locale, digits: Digits = 'latn'): string {
  return writeDigits(wordDate(date, dateWordsIn(locale), locale), digits)
}

/** The same of a date as it is written in the records; what cannot be read stays as it is written. */
export function wordEdtf(edtf: string, locale: Locale, timezone?: Timezone): string {
  const date = parseEdtf(edtf, timezone)
  return date ? formatEventDate(date, locale) : edtf
}

/** The UTC day that holds the instant: '10 दिसंबर 2024'. */
export function formatDay(at: EpochMs, locale: Locale, digits: Digits = 'latn'): string {
  return writeDigits(wordUnit({ at, precision: 'day' }, dateWordsIn(locale)), digits)
}

/** Heading of a month in the list: 'दिसंबर 2025'. */
export function formatMonthHeading(at: EpochMs, locale: Locale, digits: Digits = 'latn'): string {
  return writeDigits(wordUnit({ at, precision: 'month' }, dateWordsIn(locale)), digits)
}

/** A half-open window in words, rounded out to whole months: 'अप्रैल 2023 – फ़रवरी 2026'. */
export function formatWindow(start: EpochMs, end: EpochMs, locale: Locale, digits: Digits = 'latn'): string {
  const from: Unit = { at: start, precision: 'month' }
  const to: Unit = { at: Math.max(start, end - 1), precision: 'month' }
  return writeDigits(wordSpan(from, to, dateWordsIn(locale)), digits)
}

/**
 * The value of `<time datetime>`, or null when HTML has none that is true. HTML has no spans, decades or doubts, so a span gets
 * the smallest day, month or year that holds all of it (8–9 July 2024 → `2024-07`); a decade, a span over two years, an
 * open end, and an approximate or uncertain date get null: a machine would read them as sure. A time is its own EDTF.
 */
export function datetimeOf(date: EventDate): string | null {
  if (date.approximate || date.uncertain) return null
  if (knowsTime(date) && !date.isSpan) return date.edtf
  const candidates = [
    ...(knowsDay(date) ? [formatEdtfDay] : []),
    ...(knowsDay(date) || date.precision === 'month' ? [formatEdtfMonth] : []),
    formatEdtfYear,
  ]
  const last = date.end - 1
  const holdsAll = candidates.find((format) => format(date.start) === format(last))
  return holdsAll ? holdsAll(date.start) : null
}

/**
 * Words in the wanted length, the short ones of `shortDates.ts` or these; with the reader's language: what a story calls its
 * clock is said in that.
 */
type ReaderStyle = DateWords & { readonly locale: Locale }

export function wordDate(date: EventDate, words: DateWords, locale: Locale): string {
  const style = { ...words, locale }
  const { from, to } = endsOf(date)
  if (date.isChoice && to) return wordChoice(from, to, style)
  if (from === null || to === null) {
    if (to) return style.until(wordSingle(to, style))
    return from ? style.since(wordSingle(from, style)) : date.edtf
  }
  const sameDoubt = from.approximate === to.approximate && from.uncertain === to.uncertain
  if (!sameDoubt) return `${wordSingle(from, style)} – ${wordSingle(to, style)}`
  return wordDoubt(date, wordSpan(unitOf(from, style), unitOf(to, style), style), style)
}

function wordChoice(from: EventDate | null, to: EventDate, style: ReaderStyle): string {
  if (from) return style.between(wordSingle(from, style), wordSingle(to, style))
  const isSure = !to.approximate && !to.uncertain
  const { year, month, day } = partsOf(to.end)
  if (isSure && month === 1 && day === 1 && (to.precision === 'day' || to.precision === 'year'))
    return style.beforeEndOf(String(year - 1))
  if (isSure && !knowsDay(to)) return style.beforeEndOf(wordSingle(to, style))
  return style.by(wordSingle(to, style))
}

const wordSingle = (date: EventDate, style: ReaderStyle): string =>
  wordDoubt(date, wordUnit(unitOf(date, style), style), style)

function wordDoubt(date: EventDate, words: string, style: DateWords): string {
  const about = date.approximate ? style.about(words) : words
  return date.uncertain ? style.possibly(about) : about
}

interface Unit {
  readonly at: EpochMs
  readonly precision: Precision
  /** Where it is known to the minute: what its clock shows, and whose clock it is. */
  readonly time?: string
  readonly zone?: string
}

/** Of a time the day as it is written, whatever day it is on the story's clock. */
function unitOf({ edtf, start, precision, timezone }: EventDate, { locale, time }: ReaderStyle): Unit {
  const [day = '', clock] = edtf.split('T')
  if (clock === undefined) return { at: start, precision }
  const [, hour, rest = '', offset = ''] = /^(..):([\d:]+)(.*)/.exec(clock) ?? []
  return {
    at: parseEdtf(day)?.start ?? start,
    precision,
    time: time(Number(hour), rest),
    zone: wordClock({ offset, name: offset === timezone?.offset ? timezone.name : undefined }, locale),
  }
}

/** What the story calls its clock, or how far that is from UTC: `+05:30` is UTC+5:30, `-04:00` is UTC−4. */
export const wordClock = ({ offset, name }: Timezone, locale: Locale): string =>
  inLanguage(name, locale) ??
  `UTC${offset
    .replace('-', '−')
    .replace(/Z|:00/, '')
    .replace(/([+−])0/, '$1')}`

function wordUnit({ at, precision, time, zone }: Unit, style: DateWords): string {
  const { year, month, day } = partsOf(at)
  if (precision === 'decade') return style.decade(year)
  if (precision === 'year') return String(year)
  const { compose = composeDate(style) } = style
  if (precision === 'month') return compose(null, month, year)
  const date = compose(day, month, year)
  return time && zone ? `${date}, ${style.zoned(time, zone)}` : date
}

const composeDate =
  ({ months }: DateWords) =>
  (day: number | null, month: number, year: number): string =>
    `${day === null ? '' : `${day} `}${months[month - 1] ?? ''} ${year}`

/** Says once what both ends share: '8–9 July 2024', '28 March – 2 April 2025', 'April–May 2025', '2019–2020'. */
function wordSpan(from: Unit, to: Unit, style: DateWords): string {
  const [first, last] = [wordUnit(from, style), wordUnit(to, style)]
  if (first === last) return first
  if (from.time && to.time && from.at === to.at && from.zone === to.zone)
    return wordUnit({ ...to, time: `${from.time} – ${to.time}` }, style)
  if (from.precision !== to.precision || from.time || style.dayFirst === false) return `${first} – ${last}`
  const [a, b] = [partsOf(from.at), partsOf(to.at)]
  if (from.precision === 'decade') return style.decades(a.year, b.year, b.year - a.year === 10)
  if (from.precision === 'year') return `${first}–${last}`
  if (a.year !== b.year) return `${first} – ${last}`
  const monthName = style.months[a.month - 1] ?? ''
  if (from.precision === 'month') return `${monthName}–${last}`
  return a.month === b.month ? `${a.day}–${last}` : `${a.day} ${monthName} – ${last}`
}
