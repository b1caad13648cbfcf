import type { Meaning } from './meaning.ts'
import { signOf, type Token } from './readTokens.ts'

/** A way in which an expression of time is written, as a pattern of the roles of its words. */
export interface Form {
  readonly rule: string
  readonly pattern: RegExp
  /** Signs of the words with which it may begin. */
  readonly begins: string
  /** What it says; null when its words do not make one after all. */
  readonly make: (words: FoundWords) => Meaning | null
}

/** The words that a form has named. */
export interface FoundWords {
  readonly has: (name: string) => boolean
  /** The number, month or weekday of a word; 0 when it is not there. */
  readonly value: (name: string) => number
  readonly role: (name: string) => string
  /** Empty when it is not there. */
  readonly text: (name: string) => string
  /** The token before the first and the one after the last; undefined at the ends. */
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** The token behind that one, and the next; and the ones before `before`. */
  readonly beyond: Token | undefined
  readonly furthest: Token | undefined
  readonly earlier: Token | undefined
  readonly earliest: Token | undefined
}

/** Groups of roles that patterns name with a capital. */
const GROUPS: Readonly<Record<string, string>> = {
  DAY: 'small|middle|wordSmall',
  DIGITS: 'small|middle|large',
  NUMBER: 'small|middle|large|wordSmall|wordLarge|wordHalf',
  MONTH: 'monthName|monthMaybe',
  WEEKDAY: 'weekday|weekdayMaybe',
  NTH: 'ordinal|wordOrdinal|ago',
  SIDE: 'last|next|this',
  UNIT: 'day|week|month|year|decade|century|quarter|hour|minute|second|fortnight',
  PART: 'dawn|morning|noon|evening|night',
}

/**
 * Write a form. In a pattern `{role}` or `{role|role}` is a word, `d={DAY}` one with a name, and the rest is as in regular
 * expressions; spaces mean nothing.
 *
 *   form('dayMonth', '(?: w={WEEKDAY} {comma}? )? d={DAY} m={MONTH}', …)     सोमवार, 4 दिसंबर
 */
export function form(rule: string, pattern: string, make: Form['make']): Form {
  const compiled = pattern
    .replaceAll(/(?:(\w+)=)?\{([\w|]+)\}/g, (_all, name: string | undefined, roles: string) => {
      const signs = roles
        .split('|')
        .flatMap((role) => (GROUPS[role] ?? role).split('|'))
        .map(signOf)
        .join('')
      return name === undefined ? `[${signs}]` : `(?<${name}>[${signs}])`
    })
    .replaceAll(/\s+/g, '')
  return { rule, pattern: new RegExp(compiled, 'dy'), begins: beginsOf(compiled), make }
}

/** The signs that may stand first where a pattern matches: its groups are read up to the first that must be there. */
function beginsOf(pattern: string): string {
  let at = 0
  /** A row of alternatives up to a closing bracket or the end: what they begin with, and whether they may be empty. */
  const row = (): { signs: string; mayBeEmpty: boolean } => {
    let signs = ''
    let mayBeEmpty = false
    let isOpen = true
    for (; at < pattern.length && pattern[at] !== ')';) {
      if (pattern[at] === '|') {
        mayBeEmpty ||= isOpen
        isOpen = true
        at += 1
        continue
      }
      const part = one()
      if (isOpen) signs += part.signs
      isOpen &&= part.mayBeEmpty
    }
    return { signs, mayBeEmpty: mayBeEmpty || isOpen }
  }
  const one = (): { signs: string; mayBeEmpty: boolean } => {
    let part: { signs: string; mayBeEmpty: boolean }
    if (pattern[at] === '[') {
      const end = pattern.indexOf(']', at)
      part = { signs: pattern.slice(at + 1, end), mayBeEmpty: false }
      at = end + 1
    } else {
      const [opening = ''] = /^\(\?(?:<\w+>|[:=])/.exec(pattern.slice(at)) ?? []
      at += opening.length
      part = row()
      at += 1
      if (opening.endsWith('=')) part = { signs: '', mayBeEmpty: true }
    }
    if (pattern[at] !== '?') return part
    at += 1
    return { ...part, mayBeEmpty: true }
  }
  return row().signs
}

/** Forms by the sign with which they may begin, in their order. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>

export function indexForms(forms: readonly Form[]): FormIndex {
  const index = new Map<string, Form[]>()
  for (const each of forms)
    for (const sign of new Set(each.begins)) index.set(sign, [...(index.get(sign) ?? []), each])
  return index
}

export interface FoundForm {
  readonly rule: string
  readonly meaning: Meaning
  readonly end: number
}

/** The longest expression that begins with a token; of two as long the form that stands first. */
export function findForm(
  forms: FormIndex,
  tokens: readonly Token[],
  signs: string,
  at: number,
): FoundForm | null {
  let best: FoundForm | null = null
  for (const { rule, pattern, make } of forms.get(signs.charAt(at)) ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(signs)
    const end = at + (match?.[0].length ?? 0)
    if (match === null || end === at || (best !== null && end <= best.end)) continue
    const meaning = make(wordsOf(match, tokens, at, end))
    if (meaning !== null) best = { rule, meaning, end }
  }
  return best
}

function wordsOf(match: RegExpExecArray, tokens: readonly Token[], at: number, end: number): FoundWords {
  const token = (name: string): Token | undefined => {
    const place = match.indices?.groups?.[name]
    return place && tokens[place[0]]
  }
  return {
    has: (name) => token(name) !== undefined,
    value: (name) => token(name)?.value ?? 0,
    role: (name) => token(name)?.role ?? '',
    text: (name) => token(name)?.text ?? '',
    before: tokens[at - 1],
    after: tokens[end],
    beyond: tokens[end + 1],
    furthest: tokens[end + 2],
    earlier: tokens[at - 2],
    earliest: tokens[at - 3],
  }
}

/** −1 for `पिछले`, 0 for `इस`, 1 for `अगले`. */
export const sideOf = (role: string): -1 | 0 | 1 => (role === 'last' ? -1 : role === 'next' ? 1 : 0)
