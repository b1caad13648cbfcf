import {
  DAY_MS,
  daysInMonth,
  formatEdtfDay,
  parseEdtf,
  partsOf,
  utcDay,
  type EpochMs,
} from '../../domain/calendar.ts'
import type { Anchor, ArticleFacts, Dateline } from './article.ts'
import type { EdtfDay } from '../dates/day.ts'
import type { DateMeaning, Reading } from '../dates/meaning.ts'
import { readExpressions } from '../dates/readExpressions.ts'
import { readTokens, type Token } from '../dates/readTokens.ts'
import { weekdayOf } from '../dates/standpoint.ts'
import type { NormalisedText } from '../text/normaliseText.ts'
import type { Region } from '../text/splitRegions.ts'
import type { Sentence } from '../text/splitSentences.ts'

/** An agency's text is printed on its day or in the days after; a newspaper may be dated a day ahead. */
const PRINTED_WITHIN = { before: 10, after: 1 }
/** Years back from the day on which a text was saved in which a day of the week settles its year. */
const WINDOW_YEARS = 10

export interface Parts {
  readonly normalised: NormalisedText
  readonly regions: readonly Region[]
  readonly sentences: readonly Sentence[]
}

export interface FoundWhen {
  readonly dateline: Dateline | null
  readonly anchor: Anchor | null
}

/**
 * The day from which an article counts. An agency's dateline wins, for its `बुधवार` was written there; its year comes from the
 * day of publication, the stamp of the page, a post that is shown in it, or the only year near in which its weekdays fit.
 */
export function findDateline(parts: Parts, facts: ArticleFacts): FoundWhen {
  const head = findHead(parts)
  const stamp = facts.published ?? stampOf(parts, 'byline', facts.savedBy)
  const near = stamp === null ? null : msOf(stamp)
  if (head !== null) {
    const day = near !== null ? yearNear(head.date, near) : yearAlone(head.date, parts, facts)
    const dateline: Dateline = {
      from: head.from,
      to: head.to,
      cities: head.cities,
      day,
      candidates: day === null ? yearsOf(head.date, near, facts) : [],
    }
    if (day !== null) return { dateline, anchor: { day, from: 'dateline', reason: ['dateline'] } }
    return { dateline, anchor: stampAnchor(stamp, facts) }
  }
  return { dateline: null, anchor: stampAnchor(stamp, facts) ?? pairAnchor(parts, facts) }
}

const msOf = (day: EdtfDay): EpochMs | null => parseEdtf(day)?.start ?? null

function stampAnchor(stamp: EdtfDay | null, { published }: ArticleFacts): Anchor | null {
  if (stamp === null) return null
  return published === null
    ? { day: stamp, from: 'byline', reason: ['pageStamp'] }
    : { day: stamp, from: 'published', reason: ['publication'] }
}

// --- the head of a report --------------------------------------------------------------------------------------------

interface Head {
  readonly from: number
  readonly to: number
  readonly cities: readonly string[]
  readonly date: DateMeaning
}

/** Sentences in which a dateline may stand; a summary and a heading may come before it. */
const HEAD_SENTENCES = 6
const HEAD_LETTERS = 110

function findHead({ normalised, sentences }: Parts): Head | null {
  const starts = sentences.filter(
    ({ kind, paragraph }, at) => kind !== 'title' && paragraph !== sentences[at - 1]?.paragraph,
  )
  for (const { from } of starts.slice(0, HEAD_SENTENCES)) {
    const head = readHead(normalised, from)
    if (head !== null) return head
  }
  return null
}

function readHead({ text }: NormalisedText, from: number): Head | null {
  const line = text.slice(from, from + HEAD_LETTERS).split('\n')[0] ?? ''
  const tokens = readTokens(text, from, from + line.length)
  const reading = readExpressions(tokens)[0]
  if (
    reading?.meaning.kind !== 'date' ||
    reading.meaning.day === undefined ||
    reading.meaning.month === undefined
  )
    return null
  const before = tokens.slice(0, reading.start)
  const after = tokens.slice(reading.end, reading.end + 8)
  if (!isPlaces(before) || !isClosed(before, after)) return null
  const last = before.findLastIndex(({ role }) => role !== 'comma' && role !== 'colon')
  const placed = last === -1 ? '' : text.slice(from, tokens[last]?.to)
  return {
    from,
    to: tokens[reading.end - 1]?.to ?? from,
    cities: placed.split(/\s*(?:\/|,|\sऔर\s)\s*/).filter((city) => city !== ''),
    date: reading.meaning,
  }
}

/** Names of places and nothing that makes a sentence. */
const isPlaces = (tokens: readonly Token[]): boolean =>
  tokens.length <= 9 &&
  tokens.every(
    ({ role, text }) =>
      !/^(?:into|from|until|of|today|weekday)$/.test(role) && !/^(?:ने|कि|है|हैं|on|in|by|the)$/.test(text),
  ) &&
  tokens.every(({ role, text }) => role !== 'mark' || text === '-' || text === '/')

/** A bracket, a stop or a dash; after `city,` the report may follow at once. */
function isClosed(before: readonly Token[], after: readonly Token[]): boolean {
  const [first] = after
  if (first === undefined) return false
  if (first.role === 'open' || first.text === '/') return true
  const isCity = before.length > 0 && /^(?:comma|colon)$/.test(before.at(-1)?.role ?? '')
  if (/^(?:dot|colon|hyphen)$/.test(first.role) || /^[।|]$/.test(first.text)) return isCity
  return (
    isCity && /^(?:word|mark)$/.test(first.role) && !/^(?:ने|तारीख)$/.test(first.text) && before.length <= 5
  )
}

// --- its year --------------------------------------------------------------------------------------------------------

function dayIn(year: number, { month = 1, day = 1 }: DateMeaning): EpochMs | null {
  return day <= daysInMonth(year, month) ? utcDay(year, month, day) : null
}

const toDay = (at: EpochMs | null): EdtfDay | null => (at === null ? null : formatEdtfDay(at))

/** The year that puts a dateline where it was printed; null where none does. */
function yearNear(date: DateMeaning, printed: EpochMs): EdtfDay | null {
  const years = date.year === undefined ? [-1, 0, 1].map((by) => partsOf(printed).year + by) : [date.year]
  const days = years.flatMap((year) => dayIn(year, date) ?? [])
  const fits = days.find(
    (day) =>
      day >= printed - PRINTED_WITHIN.before * DAY_MS && day <= printed + PRINTED_WITHIN.after * DAY_MS,
  )
  return toDay(fits ?? null)
}

function yearAlone(date: DateMeaning, parts: Parts, facts: ArticleFacts): EdtfDay | null {
  if (date.year !== undefined) return toDay(dayIn(date.year, date))
  const post = stampOf(parts, 'embed')
  const near = post === null ? null : yearNear(date, msOf(post) ?? 0)
  if (near !== null) return near
  const weekday = date.weekday ?? firstWeekday(parts)
  return weekday === null ? null : yearFitting(date, weekday, facts)
}

/**
 * The only year near in which a day has its weekday. Where it would have been printed just before the text was saved, it is that one or none: a slip of
 * the page makes no other year likely.
 */
function yearFitting(date: DateMeaning, weekday: number, facts: ArticleFacts): EdtfDay | null {
  const days = yearsWithin(date, facts)
  const fits = days.filter((day) => weekdayOf(msOf(day) ?? 0) === weekday)
  const saved = facts.savedBy === null ? null : msOf(facts.savedBy)
  const near = days.find(
    (day) => saved !== null && saved - (msOf(day) ?? 0) <= PRINTED_WITHIN.before * DAY_MS,
  )
  if (near !== undefined) return fits.includes(near) ? near : null
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** The days that a day and month may be in the window; none where nothing bounds it. */
function yearsWithin(date: DateMeaning, { savedBy }: ArticleFacts): readonly EdtfDay[] {
  const last = savedBy === null ? null : msOf(savedBy)
  if (last === null) return []
  const { year } = partsOf(last)
  const years = Array.from({ length: WINDOW_YEARS + 1 }, (_one, by) => year - WINDOW_YEARS + by)
  return years.flatMap((each) => {
    const at = dayIn(each, date)
    return at === null || at > last || at <= last - WINDOW_YEARS * 365.25 * DAY_MS ? [] : [formatEdtfDay(at)]
  })
}

function yearsOf(date: DateMeaning, near: EpochMs | null, facts: ArticleFacts): readonly EdtfDay[] {
  if (near === null) return yearsWithin(date, facts)
  const { year } = partsOf(near)
  return [year - 1, year].flatMap((each) => toDay(dayIn(each, date)) ?? [])
}

/** The first day of the week that the report names without more: it is the report's own. */
function firstWeekday({ normalised, sentences }: Parts): number | null {
  for (const { meaning } of readingsOf(
    normalised,
    sentences.filter(({ kind }) => kind === 'body').slice(0, 8),
  ))
    if (meaning.kind === 'date' && meaning.weekday !== undefined && Object.keys(meaning).length === 2)
      return meaning.weekday
  return null
}

const readingsOf = (
  normalised: NormalisedText,
  stretches: readonly { readonly from: number; readonly to: number }[],
): readonly Reading[] =>
  stretches.flatMap(({ from, to }) => readExpressions(readTokens(normalised.text, from, to)))

/** A page’s head with the weather and the day on which it is looked at: `28.4 C`, a city, and behind them that day. */
const WEATHER_HEAD = /(?:^|\n)\s*-?\d{1,2}(?:\.\d)? ?°? ?c\s*\n\s*(?:[\p{L}\p{M} ]{2,40}\n\s*)?$/iu

/** The earliest whole date of the stamps of a kind. */
function stampOf(
  { normalised, regions }: Parts,
  kind: 'byline' | 'embed',
  savedBy: EdtfDay | null = null,
): EdtfDay | null {
  const stretches = regions.filter(
    (region) =>
      region.kind === kind && !WEATHER_HEAD.test(normalised.text.slice(0, region.from).slice(-HEAD_LETTERS)),
  )
  const days = readingsOf(normalised, stretches).flatMap(({ meaning }) =>
    meaning.kind === 'date' &&
    meaning.year !== undefined &&
    meaning.month !== undefined &&
    meaning.day !== undefined
      ? (toDay(dayIn(meaning.year, meaning)) ?? [])
      : [],
  )
  // What is later than the text was written is the day on which the page was looked at.
  return days.toSorted().find((day) => savedBy === null || day <= savedBy) ?? null
}

/** `सोमवार (2 दिसंबर) तक`: it is to come. */
const isUntil = (tokens: readonly Token[], end: number): boolean =>
  [tokens[end], tokens[end + 1]].some((token) => /^(?:तक|until|till)$/.test(token?.text ?? ''))

const isOtherDay = ({ meaning }: Reading): boolean =>
  meaning.kind === 'date' && (meaning.tense !== undefined || (meaning.dayShift ?? 0) !== 0)

// --- without a dateline ----------------------------------------------------------------------------------------------

/** `गुरुवार (4 दिसंबर)`: with the year of a post of that day, or of the only year near in which the two go together. */
function pairAnchor(parts: Parts, facts: ArticleFacts): Anchor | null {
  const { normalised, sentences } = parts
  const post = stampOf(parts, 'embed')
  for (const { from, to } of sentences.filter(({ kind }) => kind !== 'title').slice(0, 8)) {
    const tokens = readTokens(normalised.text, from, to)
    const readings = readExpressions(tokens)
    for (const [at, { meaning, start, end }] of readings.entries()) {
      if (
        meaning.kind !== 'date' ||
        meaning.day === undefined ||
        meaning.month === undefined ||
        meaning.year !== undefined
      )
        continue
      const before = readings[at - 1]
      const weekday =
        meaning.weekday ??
        (before?.meaning.kind === 'date' && start - before.end <= 2 ? before.meaning.weekday : undefined)
      if (weekday === undefined) continue
      const near = post === null ? null : yearNear(meaning, msOf(post) ?? 0)
      if (near !== null && weekdayOf(msOf(near) ?? 0) === weekday)
        return {
          day: near,
          from: 'embed',
          reason: ['postYear'],
        }
      // `कल यानी बुधवार (9 सितंबर)`: not the article's own day.
      if (readings.slice(Math.max(0, at - 2), at).some(isOtherDay) || isUntil(tokens, end)) continue
      const day = yearFitting(meaning, weekday, facts)
      if (day !== null)
        return {
          day,
          from: 'weekday',
          reason: ['weekdayYear'],
        }
    }
  }
  return null
}
