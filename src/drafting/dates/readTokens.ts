import { monthWord, weekdayWord } from './calendarWords.ts'
import { numberOf, ordinalOf } from '../text/numberWords.ts'
import { TIME_ROLES, timeRole } from './timeWords.ts'

/**
 * A text as tokens, each with the role that it may play in an expression of time, and the roles as a string of one sign
 * each, in which patterns look for expressions:
 *
 *   सोमवार ,  4    दिसंबर   2025  को   बैठक
 *   wday  comma small month year4 into word
 */
export interface Token {
  readonly role: Role
  /** Normalised, in small letters. */
  readonly text: string
  /** Number, month, weekday or ordinal; 0 for any other. */
  readonly value: number
  readonly from: number
  readonly to: number
  /** White space stands before it. */
  readonly isApart: boolean
}

export type Role = string

const OWN_ROLES = [
  'small', // 1 to 12
  'middle', // 13 to 31
  'large', // 0, and 32 to 99
  'year4', // 1500 to 2199
  'number', // any other, and what no date is made of: the 21 of मिग-21
  'decimal', // 6.30
  'iso', // 2025-12-04
  'numeric', // 04.12.2025
  'clock', // 18:35
  'ordinal', // 21वीं, 4th
  'wordOrdinal', // तीसरी
  'wordSmall', // एक to इकतीस
  'wordLarge', // बत्तीस to सौ
  'wordHalf', // डेढ़, ढाई
  'monthName',
  'monthMaybe', // मार्च, may
  'weekday',
  'weekdayMaybe', // सोम, sat
  'weekdays', // Sundays
  'comma',
  'dot',
  'open',
  'close',
  'hyphen',
  'slash',
  'colon',
  'apostrophe',
  'break', // end of a line
  'mark', // any other sign
  'word',
] as const

const SIGNS: ReadonlyMap<Role, string> = new Map(
  [...OWN_ROLES, ...TIME_ROLES].map((role, at): [string, string] => [role, String.fromCharCode(0xe000 + at)]),
)

/** The sign of a role, or of each role of a group. */
export function signOf(role: Role): string {
  const sign = SIGNS.get(role)
  if (sign === undefined) throw new Error(`No token has the role “${role}”.`)
  return sign
}

export const signsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ role }) => SIGNS.get(role) ?? '').join('')

const TOKEN =
  /[ap]\.m\b\.?|[a-z]+(?=[ऀ-ॿ])|(?<=\d)(?:st|nd|rd|th)(?=(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec))|[\p{L}\p{M}]+|\n|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d{1,2}:\d\d)|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\d-])|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./-]\d)|\d{1,3}(?:,\d{2}){0,4},\d{3}(?:\.\d+)?(?!\d)|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,2},\d\d(?= ?बजे)|(?:19|20)\d\d(?=\d\d:\d\d)|\d+\.\d+(?!\.?\d)|\d+|[^\s]/giu

/** Tokens of a stretch of normalised text. */
export function readTokens(text: string, from: number, to: number): readonly Token[] {
  const bare = [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    from: from + index,
    to: from + index + found.length,
    isApart: index === 0 || /\s/.test(text.charAt(from + index - 1)),
    raw: found,
  }))
  const tokens: Token[] = []
  for (let at = 0; at < bare.length; at++) {
    const own = bare[at]
    if (!own) continue
    const { raw, ...token } = own
    const ending = bare[at + 1]
    if (/^\d+$/.test(token.text) && ending && isOrdinalEnding(ending)) {
      tokens.push({
        ...token,
        text: token.text + ending.text,
        to: ending.to,
        role: 'ordinal',
        value: Number(token.text),
      })
      at += 1
    } else tokens.push({ ...token, ...tellToken(raw, token.text, token.isApart, tokens.at(-1), ending) })
  }
  return tokens.map((token, at) => (isOfCode(tokens, at) ? { ...token, role: 'number' } : token))
}

interface Bare {
  readonly text: string
  readonly isApart: boolean
}

const isOrdinalEnding = ({ text, isApart }: Bare): boolean =>
  /^(?:वां|वीं|वें|वा|वी|वे)$/.test(text) || (!isApart && /^(?:st|nd|rd|th)$/.test(text))

/**
 * A number of a code, written in one with others: the 2019 of `BR-46-2019`, the 2026 of `1800-180-2026`. Parts of a date are days,
 * months and years alone.
 */
function isOfCode(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.role !== 'year4') return false
  let [first, last] = [at, at]
  while (isTied(tokens, first)) first -= 2
  while (isTied(tokens, last + 2)) last += 2
  const parts = tokens.slice(first, last + 1).filter((_token, step) => step % 2 === 0)
  if (parts.some(({ text }) => /^0\d{2,}$/.test(text))) return true
  return (
    parts.length > 2 &&
    !parts.every(({ role }) => /^(?:small|middle|year4|monthName|monthMaybe|iso)$/.test(role))
  )
}

/** A hyphen stands between a token and the one before it, and no space. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  at >= 2 &&
  tokens[at]?.isApart === false &&
  tokens[at - 1]?.role === 'hyphen' &&
  tokens[at - 1]?.isApart === false

type Told = Pick<Token, 'role' | 'value'>

function tellToken(
  raw: string,
  text: string,
  isApart: boolean,
  before: Token | undefined,
  after: Bare | undefined,
): Told {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return tellNumber(text, isApart, before, after)
  const mark = MARKS[text]
  if (mark !== undefined)
    return { role: mark, value: mark === 'hyphen' && isNameBefore(isApart, before) ? 1 : 0 }
  const known = WORDS_TOLD.get(raw)
  if (known !== undefined) return known
  const told = tellWord(raw, text)
  if (WORDS_TOLD.size > MOST_WORDS) WORDS_TOLD.clear()
  WORDS_TOLD.set(raw, told)
  return told
}

/** Words come again and again: each is told once, as long as there are not too many. */
const WORDS_TOLD = new Map<string, Told>()
const MOST_WORDS = 20_000

function tellWord(raw: string, text: string): Told {
  if (!/^[\p{L}\p{M}]/u.test(text)) return { role: 'mark', value: 0 }
  const month = monthWord(text)
  if (month) return tellMonth(raw, month.value, month.isDoubtful)
  const weekday = weekdayWord(text)
  if (weekday) return { role: weekday.isDoubtful ? 'weekdayMaybe' : 'weekday', value: weekday.value }
  const days = /^[a-z]+days$/.test(text) ? weekdayWord(text.slice(0, -1)) : null
  if (days) return { role: 'weekdays', value: days.value }
  const number = numberOf(text)
  if (number !== null) {
    const isDay = number >= 1 && number <= 31
    return {
      role: Number.isInteger(number) ? (isDay ? 'wordSmall' : 'wordLarge') : 'wordHalf',
      value: number,
    }
  }
  const role = timeRole(text.replace(/\.$/, ''))
  if (role !== null) return { role, value: 0 }
  const ordinal = ordinalOf(text)
  return ordinal === null ? { role: 'word', value: 0 } : { role: 'wordOrdinal', value: ordinal }
}

const MARKS: Readonly<Record<string, Role>> = {
  ',': 'comma',
  '.': 'dot',
  '(': 'open',
  ')': 'close',
  '-': 'hyphen',
  '/': 'slash',
  ':': 'colon',
  "'": 'apostrophe',
  '&': 'and',
  '\n': 'break',
}

/** An English month is written with a capital: `may` and `march` in small letters are other words. */
function tellMonth(raw: string, value: number, isDoubtful: boolean): Told {
  if (/^[a-z]/.test(raw)) return isDoubtful ? { role: 'word', value: 0 } : { role: 'monthName', value }
  return { role: isDoubtful ? 'monthMaybe' : 'monthName', value }
}

function tellNumber(
  text: string,
  isApart: boolean,
  before: Token | undefined,
  after: Bare | undefined,
): Told {
  const value = Number(text.replaceAll(',', ''))
  if (/^\d{4}-\d\d-\d\d/.test(text)) return { role: 'iso', value: 0 }
  if (/^\d{1,2}([./-])\d{1,2}\1\d/.test(text)) return { role: 'numeric', value: 0 }
  if (/:|^\d{1,2},\d\d$/.test(text)) return { role: 'clock', value: 0 }
  if (isPartOfName(isApart, before, after)) return { role: 'number', value }
  if (/^\d{1,2}\.\d\d$/.test(text)) return { role: 'decimal', value }
  if (!/^\d+$/.test(text)) return { role: 'number', value }
  if (text.length === 4 && value >= 1500 && value < 2200) return { role: 'year4', value }
  if (text.length > 2) return { role: 'number', value }
  return {
    role: value >= 1 && value <= 12 ? 'small' : value >= 13 && value <= 31 ? 'middle' : 'large',
    value,
  }
}

/** Of `मिग-21`, `एस-400`, `G20`, `5G`, `₹20`: written in one with letters that are no words of time. */
function isPartOfName(isApart: boolean, before: Token | undefined, after: Bare | undefined): boolean {
  if (isNameBefore(isApart, before)) return true
  if (before && /^(?:₹|\$|€|£|rs|रु|रुपये|रूपये|रुपए)$/.test(before.text)) return true
  if (before?.role === 'hyphen' && !before.isApart && !isApart) return before.value === 1
  return (
    after !== undefined &&
    !after.isApart &&
    /^(?:%|[a-z]+)$/.test(after.text) &&
    !AFTER_NUMBER.test(after.text)
  )
}

/** A word without a space behind it. */
const isNameBefore = (isApart: boolean, before: Token | undefined): boolean =>
  before !== undefined && !isApart && /^(?:word|weekdayMaybe)$/.test(before.role)

const AFTER_NUMBER =
  /^(?:am|pm|s|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|hrs|ist|to|fy)$/
