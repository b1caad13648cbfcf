import { DAY_MS, formatEdtfDay } from '../../domain/calendar.ts'
import { wordPattern } from '../text/wordPattern.ts'
import { form, type Form, type FoundWords } from './forms.ts'
import type { Meaning, Reading } from './meaning.ts'
import type { Mention } from './mention.ts'
import type { Token } from './readTokens.ts'
import { dayMs } from './standpoint.ts'

/** Days by their number: `टेस्ट के दूसरे दिन`, `लगातार चौथे दिन`, `सफर के आखिरी दिन`. Which day it is, only the story tells. */

export const NUMBERED_FORMS: readonly Form[] = [
  form('dayByNumber', 'n={NTH|end} {day}', dayByNumber),
  form('dayByNumber', 'n={NTH|end} {and} m={end} {day}', dayByNumber),
]

/** `बैठक का 55वां दिन` says how many there were; `इससे पहले दिन में` and `हर दूसरे दिन` name none. */
function dayByNumber(words: FoundWords): Meaning | null {
  const { text, role, value, before } = words
  const nth = text('n')
  if (
    text('') !== '' ||
    !/^[ऀ-ॿ\d]/.test(nth) ||
    (/(?:वां|रा|था|ला)$/.test(nth) && !isSaidToday(words)) ||
    nth === 'पूर्व'
  )
    return null
  if (words.after?.role === 'from' || /^(?:every|hyphen|small|wordSmall)$/.test(before?.role ?? ''))
    return null
  if (role('n') === 'ago' && /^(?:से|इससे|उससे)$/.test(before?.text ?? '')) return null
  const number = role('n') === 'end' ? LAST : role('n') === 'ago' ? 1 : value('n')
  return number === LAST || (number >= 1 && number <= MOST)
    ? { kind: 'dayByNumber', number, isRow: before?.text === 'लगातार' }
    : null
}

/** `दौरे का आज दूसरा दिन है` */
const isSaidToday = ({ before, after }: FoundWords): boolean =>
  before?.role === 'today' && (after === undefined || /^(?:है|[।.])$/.test(after.text))

const LAST = -1
const MOST = 99

interface Around {
  readonly mentions: readonly Mention[]
  readonly readings: readonly Reading[]
  readonly tokens: readonly Token[]
}

/** The day that stands beside it, from which it is counted, or which the same clause names; it abstains where none does. */
export function tellNumbered(mention: Mention, own: Reading, at: number, around: Around): Mention {
  const { mentions, readings, tokens } = around
  const { meaning } = own
  if (meaning.kind !== 'dayByNumber') return mention
  const [before, after] = [readings[at - 1], readings[at + 1]]
  const [earlier, later] = [wholeDay(mentions[at - 1]), wholeDay(mentions[at + 1])]
  if (after && later && isJoint(tokens.slice(own.end, after.start)))
    return told(mention, later, mentions[at + 1])
  if (!before || !earlier) return mention
  if (before.rule === 'today' && before.end === own.start) return told(mention, earlier, mentions[at - 1])
  const gap = tokens.slice(before.end, own.start)
  if (gap.some(({ role, text }) => role === 'comma' || role === 'break' || text === 'कि')) return mention
  const texts = gap.map(({ text }) => text)
  // `सोमवार से शुरू मेले के तीसरे दिन`
  const isBegun = /^(?:से|को)$/.test(texts[0] ?? '') && texts.some((text) => BEGUN.test(text))
  if (isBegun)
    return meaning.number > 0 && !meaning.isRow && gap.length <= REACH
      ? told(mention, formatEdtfDay(dayMs(earlier) + (meaning.number - 1) * DAY_MS), undefined, earlier)
      : mention
  if (texts[0] === 'से' || gap.some(({ text }) => DEED.test(text))) return mention
  const isOnly = mentions.every(
    (each, place) =>
      place === at ||
      (each.edtf?.length ?? 0) < 10 ||
      each.edtf === earlier ||
      readings[place]?.rule === 'dayByNumber',
  )
  const isClose =
    gap.length <= REACH &&
    (before.rule === 'today' || texts[0] === 'को' || texts.every((text) => text === 'लगातार'))
  // `आज पर्चा भरने का आखिरी दिन है`
  const isSaid = meaning.number === LAST && /^(?:है|था|होगा)$/.test(tokens[own.end]?.text ?? '')
  const isSame =
    isClose && (texts.length < 2 || texts.at(-1) === 'लगातार' || /^(?:के|का|में)$/.test(texts.at(-1) ?? ''))
  return isOnly && (isSame || isSaid) ? told(mention, earlier, mentions[at - 1]) : mention
}

/** `सत्र सोमवार से शुरू होगा`, `The session begins on Monday`: the first of the days that are told by number. */
export function beginning(tokens: readonly Token[], { start, end, clock }: Reading): boolean {
  if (clock !== undefined) return false
  const [ending, next] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? '']
  const before = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text)
  return (
    (/^(?:से|को)$/.test(ending) && BEGUN.test(next)) ||
    (/^(?:begins?|began|begun|starts?|started|starting|beginning)$/.test(before.at(-2) ?? '') &&
      /^(?:on|from)$/.test(before.at(-1) ?? '')) ||
    /^(?:starting|beginning)$/.test(before.at(-1) ?? '')
  )
}

/** Tokens between a day and the number that is said of it. */
const REACH = 6
const BEGUN = /^(?:शुरू|शुरु|आरंभ|प्रारंभ)$/
const DEED = wordPattern('^(?:हुआ|हुई|हुए|था|थी|थे|गया|गई|गए|किया|दिया|बाद|आए|आया|आई|है|हैं|और)$')

const wholeDay = (mention: Mention | undefined): string | null =>
  mention?.edtf?.length === 10 && /^\d{4}-\d\d-\d\d$/.test(mention.edtf) && mention.rule !== 'ago'
    ? mention.edtf
    : null

/** `दूसरे दिन यानी शनिवार`, `आखिरी दिन, 3 जून`. */
const isJoint = (gap: readonly Token[]): boolean =>
  gap.length <= 2 && gap.every(({ role }) => /^(?:open|comma|which|hyphen)$/.test(role))

const told = (mention: Mention, day: string, from: Mention | undefined, counted?: string): Mention => ({
  ...mention,
  value: day,
  edtf: day,
  direction: from?.direction ?? null,
  reason: counted === undefined ? ['beside', day] : ['storyDay', counted],
  candidates: [],
})

/** Where an article tells one day of an event by its number, it tells the others: `दूसरे दिन यानी शनिवार … पहले दिन`. */
export function countNumbered(
  mentions: readonly Mention[],
  readings: readonly Reading[],
): readonly Mention[] {
  const numberOf = (at: number): number | null => {
    const meaning = readings[at]?.meaning
    return meaning?.kind === 'dayByNumber' && meaning.number > 0 && !meaning.isRow ? meaning.number : null
  }
  const firsts = new Set(
    mentions.flatMap(({ edtf }, at) => {
      const number = numberOf(at)
      return edtf === null || number === null ? [] : [dayMs(edtf) - (number - 1) * DAY_MS]
    }),
  )
  const [first] = firsts
  if (first === undefined || firsts.size > 1) return mentions
  return mentions.map((mention, at) => {
    const number = numberOf(at)
    return mention.value !== null || number === null
      ? mention
      : told(mention, formatEdtfDay(first + (number - 1) * DAY_MS), undefined, formatEdtfDay(first))
  })
}
