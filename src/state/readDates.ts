import { daysInMonth } from '../domain/calendar.ts'
import { foldLetters } from './foldText.ts'
import { monthBegun } from './monthNames.ts'

/**
 * Dates as people write them, in both languages, read out of a query. Each token of the query is spelt by one letter for what
 * it may be, and a date is a pattern of such letters:
 *
 *   Modi in Moscow, 8–9 July 2024            2024 के अंत से पहले
 *   w    j  w     ,  d-d M    Y              Y    j  O   t  B
 *                    ▔▔▔▔▔▔▔▔▔▔              ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
 *
 *   point    2024-12-10   10/12/2024   10 दिसंबर 2024   Dec 10, 2024   December 2024   1950s   …
 *   date     words before it (`since`, `late`, `साल`) + point (+ `–` `to` `से` `and` + point) + words after it (`के बाद`)
 *
 * A year alone, or a month alone, is left in the query: it is a word as well (see `search.ts`).
 */
export interface DatePhrase {
  /** As the reader wrote it. */
  readonly typed: string
  readonly dates: readonly AskedDate[]
}

/** Time from the beginning of `from` to the end of `to`. */
export interface AskedDate {
  readonly from: DatePoint
  readonly to: DatePoint
  /** A part of it only: its first third, its middle, its last. */
  readonly part: 'early' | 'mid' | 'late' | null
  /** All that lies on one side of it instead. */
  readonly side: 'since' | 'after' | 'before' | 'until' | null
}

/** What is said of a day: without a year it is meant of any. */
export interface DatePoint {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly decade?: boolean
}

/** A point as it was written: `60s` says no century. */
interface WrittenPoint extends DatePoint {
  readonly isShort?: boolean
}

export interface ReadQuery {
  readonly phrases: readonly DatePhrase[]
  /** The query without its dates. */
  readonly rest: string
}

export function readDates(query: string): ReadQuery {
  const typed = query.split(/\s+/).filter(Boolean)
  const pieces = typed.map(foldPiece)
  const tokens = pieces.flatMap(lexPiece)
  const letters = tokens.map(({ letter }) => letter).join('')
  const phrases: DatePhrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readPhrase(tokens, letters, at)
    if (found === null) continue
    const taken = tokens.slice(at, found.end)
    const [first, last] = [taken[0]?.piece ?? 0, taken.at(-1)?.piece ?? 0]
    phrases.push({ typed: typed.slice(first, last + 1).join(' '), dates: found.dates })
    for (const { piece, from, to } of taken) pieces[piece] = blank(pieces[piece] ?? '', from, to)
    at = found.end - 1
  }
  return { phrases, rest: phrases.length === 0 ? query : pieces.join(' ') }
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

// --- tokens ----------------------------------------------------------------------------------------------------------

interface Token {
  readonly letter: string
  readonly text: string
  /** The word of the query that it is a part of, and where in it, folded. */
  readonly piece: number
  readonly from: number
  readonly to: number
}

/** Folding drops apostrophes, and with them that `’24` is a year and `1950’s` a decade. `दिस.` is an abbreviation like `दिस॰`. */
const foldPiece = (piece: string): string =>
  foldLetters(
    piece
      .replace(/['’‘ʼ](?=[\d०-९]{2}(?![\d०-९]))/g, '20')
      .replace(/(\d0)['’ʼ](?=s)/gi, '$1')
      .replace(/([ऀ-ॿ])\.(?=,?$)/, '$1॰'),
  )

const lexPiece = (text: string, piece: number): readonly Token[] =>
  Array.from(text.matchAll(/\d+(?:\+\d+)*|[\p{L}\p{M}॰]+|\S/gu), ({ 0: token, index }) => ({
    letter: letterOf(token),
    text: token,
    piece,
    from: index,
    to: index + token.length,
  }))

/** d, D: a day of one or of two digits; N: other two digits; Y: a year; M: a month; w: none of it. */
function letterOf(token: string): string {
  if (/^\d+$/.test(token)) return letterOfNumber(token)
  if (/^[-‐‑‒–—―−~]$/.test(token)) return '-'
  if (/^[,./]$/.test(token)) return token
  return LETTERS.get(token.replace('॰', '')) ?? (monthBegun(token) === null ? 'w' : 'M')
}

function letterOfNumber(digits: string): string {
  const value = Number(digits)
  if (digits.length === 4 && value >= 1000 && value < 2200) return 'Y'
  if (digits.length > 2) return 'w'
  if (value < 1 || value > 31) return digits.length === 2 ? 'N' : 'w'
  return digits.length === 1 ? 'd' : 'D'
}

/** Words in and about dates, folded. Small letters stand before what they speak of or within it, capitals after it. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    j:
      'of the in on dated about around circa approximately possibly का की के को में दौरान इस उस उससे वां वीं वें ' +
      'तारीख दिनांक लगभग करीब संभवत संभवतः ' +
      'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
      'सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार',
    v: 'year month साल वर्ष सन सन् ई ईस्वी महीने महीना माह',
    i: 'between from',
    T: 'to through upto',
    t: 'से',
    '&': 'and & or और एवं व या तथा',
    s: 'since',
    a: 'after',
    b: 'before',
    u: 'until till by',
    e: 'early beginning start',
    m: 'mid middle',
    l: 'late end',
    A: 'बाद',
    B: 'पहले',
    U: 'तक',
    S: 'onwards onward',
    E: 'शुरुआत शुरू आरंभ प्रारंभ',
    I: 'मध्य',
    O: 'अंत आखिर',
    G: 'बीच',
    x: 's',
    X: 'दशक',
  }).flatMap(([letter, words]) => words.split(' ').map((word): [string, string] => [word, letter])),
)

// --- patterns --------------------------------------------------------------------------------------------------------

type Role = 'y' | 'm' | 'd' | 's'

/** `~` is what may stand inside a date. Of two forms that fit the earlier is taken. y, m, d: year, month, day; s: decade. */
const FORMS: readonly { readonly pattern: RegExp; readonly roles: readonly Role[] }[] = (
  [
    ['Y[-/.][dD][-/.][dD]', 'ymd'],
    ['[dD][-/.][dD][-/.][YDN]', 'dmy'],
    ['Y~M~[dD](?!~[MY])', 'ymd'],
    ['[dD]~M~Y', 'dmy'],
    ['M~[dD]~Y', 'mdy'],
    ['[dD]~M~[DN](?!~M)', 'dmy'],
    ['Y-D(?![-DdNYM])', 'ym'],
    ['[dD][-/.]Y', 'my'],
    ['M~Y', 'my'],
    ['Y~M', 'ym'],
    ['M-[DN](?!~[MDdNY])', 'my'],
    ['[dD]~M', 'dm'],
    ['M~[dD]', 'md'],
    ['[YDN]x', 's'],
    ['[dD]~Y', 'dy'],
    ['Y', 'y'],
    ['M', 'm'],
    ['N', 'y'],
    ['[dD]', 'd'],
  ] as const
).map(([form, roles]) => ({
  pattern: new RegExp(form.replaceAll('~', '[-,./jv]{0,3}'), 'y'),
  roles: Array.from(roles) as Role[], // the letters are written above
}))

const BEFORE = /(?:[jvisabuel][,.]?|m-?)*/y
const BETWEEN = /[-Ttu/&]j*/y
const DECADE = /j*X/y
const AFTER = /v?(?:[jt&]*[EIOG])?(?:[jt&]*[ABUS]|t)?[jv]*/y

/** What a sticky pattern takes of the letters from a token on; empty when it does not fit. */
function take(pattern: RegExp, letters: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(letters)?.[0] ?? ''
}

interface FoundPhrase {
  readonly dates: readonly AskedDate[]
  /** The token after its last. */
  readonly end: number
}

function readPhrase(tokens: readonly Token[], letters: string, at: number): FoundPhrase | null {
  const before = take(BEFORE, letters, at)
  const points = readPoints(tokens, letters, at + before.length)
  if (points === null) return null
  const decade = take(DECADE, letters, points.end)
  const after = take(AFTER, letters, points.end + decade.length)
  // `65 के अंत` is of no year: two digits alone are one only as a decade.
  if (letters[points.end - 1] === 'N' && points.end - at - before.length === 1 && decade === '') return null
  const ends = decade === '' ? points.ends : points.ends.map(asDecade)
  const isTold = /[vsabuelm]/.test(before) || decade !== '' || /[vABUSEIOt]/.test(after)
  if (!ends.every(isDate) || !(isTold || ends.length > 1 || ends.some(isMoreThanAWord))) return null
  const [from = {}, to = from] = ends
  const isList = points.between.startsWith('&') && !before.includes('i') && !after.includes('G')
  // The last word of `1 से 5 दिसंबर तक` belongs to its first.
  const side = ends.length > 1 && !isList ? null : sideOf(before, after)
  const how = { part: partOf(before + after), side }
  return {
    dates: isList ? ends.map((each) => ({ from: each, to: each, ...how })) : [{ from, to, ...how }],
    end: points.end + decade.length + after.length,
  }
}

/** One point, or two that make a span or a list. */
function readPoints(tokens: readonly Token[], letters: string, at: number) {
  const first = readPoint(tokens, letters, at)
  if (first === null) return null
  const between = take(BETWEEN, letters, first.end)
  const second = between === '' ? null : readPoint(tokens, letters, first.end + between.length)
  const pair = second && joinPoints(first.point, second.point)
  return pair && second
    ? { ends: pair, end: second.end, between }
    : { ends: [first.point], end: first.end, between: '' }
}

function readPoint(tokens: readonly Token[], letters: string, at: number) {
  for (const { pattern, roles } of FORMS) {
    const fit = take(pattern, letters, at)
    if (fit === '') continue
    const telling = tokens.slice(at, at + fit.length).filter(({ letter }) => /[YMDNd]/.test(letter))
    const point = makePoint(telling, roles)
    if (point !== null) return { point, end: at + fit.length }
  }
  return null
}

function makePoint(tokens: readonly Token[], roles: readonly Role[]): WrittenPoint | null {
  const point: { year?: number; month?: number; day?: number; decade?: boolean; isShort?: boolean } = {}
  for (const [at, role] of roles.entries()) {
    const { letter = '', text = '' } = tokens[at] ?? {}
    const value = letter === 'M' ? (monthBegun(text) ?? 0) : Number(text)
    if (role === 'd') point.day = value
    else if (role === 'm') point.month = value
    else {
      if (letter === 'd') return null
      if (letter !== 'Y') point.isShort = true
      point.year = letter === 'Y' ? value : value + (value < 50 && role === 'y' ? 2000 : 1900)
    }
    if (role === 's') point.decade = true
  }
  const { month = 1, decade, year = 0 } = point
  return month < 1 || month > 12 || (decade && year % 10 !== 0) ? null : point
}

/** Each end takes over what only the other says: `8–9 July 2024`, `Dec 4–5, 2025`, `April–May 2025`, `2023–24`, `2000s–10s`. */
function joinPoints(a: WrittenPoint, b: WrittenPoint): readonly DatePoint[] | null {
  if (b.isShort === true && isYear(a) && isYear(b)) {
    const { isShort: _, ...second } = b
    return [a, { ...second, year: nextFrom(a.year ?? 0, (b.year ?? 0) % 100) }]
  }
  if (isYear(a) && b.day !== undefined && b.month === undefined && b.year === undefined)
    return joinPoints(a, { year: b.day })
  const century = a.year !== undefined && b.year !== undefined && isYear(a) && b.year % 100 > a.year % 100
  const second = {
    ...(b.day !== undefined && b.month === undefined && a.month !== undefined && { month: a.month }),
    ...b,
    ...(century && b.year < 100 && { year: a.year - (a.year % 100) + b.year }),
  }
  const first = {
    ...(second.year !== undefined && { year: second.year }),
    ...(a.day !== undefined &&
      second.day !== undefined &&
      second.month !== undefined && { month: second.month }),
    ...a,
  }
  return [first, second].every(isDate) && (first.year === undefined) === (second.year === undefined)
    ? [first, second]
    : null
}

/** The first year from `year` on that ends in these two digits. */
const nextFrom = (year: number, ending: number): number => year + ((ending - (year % 100) + 100) % 100)

const isYear = ({ year, month, day }: DatePoint): boolean =>
  year !== undefined && month === undefined && day === undefined

/** A day needs its month, and the month the day. */
function isDate({ year, month, day }: DatePoint): boolean {
  if (month === undefined) return day === undefined && year !== undefined
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month))
}

const LEAP_YEAR = 2024

const isMoreThanAWord = ({ year, month, day, decade }: DatePoint): boolean =>
  decade === true || (month !== undefined && (year ?? day) !== undefined)

const asDecade = (point: DatePoint): DatePoint => ({ ...point, decade: true })

const partOf = (about: string): AskedDate['part'] =>
  /[lO]/.test(about) ? 'late' : /[mI]/.test(about) ? 'mid' : /[eE]/.test(about) ? 'early' : null

/** `before the end of 2025` is until then, and so is `15 दिसंबर या उससे पहले`. */
function sideOf(before: string, after: string): AskedDate['side'] {
  if (/s/.test(before) || /S|t$/.test(after.replace(/[jv]+$/, ''))) return 'since'
  if (/a/.test(before) || /A/.test(after)) return 'after'
  if (/u|b.*l/.test(before) || /U|[O&].*B/.test(after)) return 'until'
  return /b/.test(before) || /B/.test(after) ? 'before' : null
}
