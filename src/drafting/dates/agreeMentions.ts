import { DAY_MS, formatEdtfDay } from '../../domain/calendar.ts'
import { tellNumbered } from './daysByNumber.ts'
import type { DateMeaning, Reading } from './meaning.ts'
import type { Mention } from './mention.ts'
import type { DateReason } from './reasons.ts'
import type { Token } from './readTokens.ts'
import { dayMs, WEEK, weekdayOf } from './standpoint.ts'

/** `21 सितंबर 2025 (रविवार)`, `कल यानी 5 दिसंबर`: two of one day; the date tells which day the other is. */
export function agreePairs(
  mentions: readonly Mention[],
  readings: readonly Reading[],
  tokens: readonly Token[],
): readonly Mention[] {
  return mentions.map((mention, at) => {
    const own = readings[at]
    if (own?.rule === 'nthDay') return agreeDay(mention, own, at, { mentions, readings, tokens })
    if (own?.rule === 'dayByNumber') return tellNumbered(mention, own, at, { mentions, readings, tokens })
    if (/^(?:sameDay|ago)$/.test(own?.rule ?? '') && own && isDays(own) && mention.value === null)
      return agreeSame(mention, own, at, { mentions, readings, tokens })
    if (own?.rule === 'month' && own.meaning.kind === 'refused')
      return agreeSame(mention, own, at, { mentions, readings, tokens })
    if (own?.rule === 'quarterAlone') return agreePart(mention, own, at, { mentions, readings, tokens })
    if (own?.rule === 'monthSpan') return agreeMonths(mention, own, at, { mentions, readings, tokens })
    if (own?.meaning.kind !== 'date' || !isLoose(own.meaning)) return mention
    const [before, after] = [readings[at - 1], readings[at + 1]]
    const both = bothMayBe(mention, at, { mentions, readings, tokens })
    if (both !== null) return dayOf(mention, both, null)
    const following = nextDay(mention, own.meaning, at, { mentions, readings, tokens })
    if (following !== null) return dayOf(mention, following, mentions[at - 1]?.direction ?? null)
    const next = afterOr(mention, own.meaning, at, { mentions, readings, tokens })
    if (next !== null) return dayOf(mention, next, 'future')
    const dated = [
      before && isBeside(tokens, before.end, own.start) ? mentions[at - 1] : undefined,
      after && isBeside(tokens, own.end, after.start) ? mentions[at + 1] : undefined,
    ].find(
      (other) =>
        other !== undefined && /^dayMonth|^turnDay|^monthDay|^isoDay|^numericDay|^today$/.test(other.rule),
    )
    const day = dated?.edtf ?? null
    if (day === null || day === mention.edtf || !/^\d{4}-\d\d-\d\d$/.test(day)) return mention
    // `सुनवाई आज, कल हड़ताल थी`: two days.
    if (dated?.rule === 'today' && own.meaning.weekday === undefined) return mention
    const fits = own.meaning.weekday === undefined || weekdayOf(dayMs(day)) === own.meaning.weekday
    const reason: DateReason = ['beside', day]
    return fits && mention.type === 'DATE'
      ? { ...mention, value: day, edtf: day, direction: dated?.direction ?? null, reason, candidates: [] }
      : mention
  })
}

interface Around {
  readonly mentions: readonly Mention[]
  readonly readings: readonly Reading[]
  readonly tokens: readonly Token[]
}

const dayOf = (mention: Mention, edtf: string, direction: Mention['direction']): Mention => ({
  ...mention,
  value: edtf,
  edtf,
  direction,
  reason: ['beside', edtf],
  candidates: [],
})

/** `कल यानी गुरुवार को है`: where neither is told, the one day that both may be. */
function bothMayBe(mention: Mention, at: number, { mentions, readings, tokens }: Around): string | null {
  if (mention.value !== null || mention.type !== 'DATE') return null
  const own = readings[at]
  const others = [at - 1, at + 1].flatMap((place) => {
    const [reading, other] = [readings[place], mentions[place]]
    if (!own || !reading || !other || other.value !== null) return []
    const isNext =
      place < at ? isBeside(tokens, reading.end, own.start) : isBeside(tokens, own.end, reading.start)
    return isNext && reading.rule !== own.rule ? [other] : []
  })
  const common = mention.candidates.filter((day) => others.some(({ candidates }) => candidates.includes(day)))
  return common.length === 1 ? (common[0] ?? null) : null
}

/** `no relief for Thursday and Friday`: the second of two weekdays that follow each other is of the day after the first. */
function nextDay(mention: Mention, { weekday }: DateMeaning, at: number, around: Around): string | null {
  const { mentions, readings, tokens } = around
  const [before, own] = [readings[at - 1], readings[at]]
  const first = mentions[at - 1]?.edtf
  const isNext =
    mention.value === null &&
    mention.type === 'DATE' &&
    before?.rule === 'weekday' &&
    own?.start === before.end + 1 &&
    tokens[before.end]?.role === 'and' &&
    first?.length === 10 &&
    weekday === weekdayOf(dayMs(first) + DAY_MS)
  return isNext && first ? formatEdtfDay(dayMs(first) + DAY_MS) : null
}

/** `by Wednesday or Thursday`: the second of two days to come is after the first. */
function afterOr(mention: Mention, meaning: DateMeaning, at: number, around: Around): string | null {
  const { mentions, readings, tokens } = around
  const [before, own] = [readings[at - 1], readings[at]]
  const first = mentions[at - 1]
  const isOr =
    before?.rule === 'weekday' &&
    own?.start === before.end + 1 &&
    /^(?:or|या)$/.test(tokens[before.end]?.text ?? '')
  if (!isOr || meaning.weekday === undefined || first?.direction !== 'future' || mention.direction === 'past')
    return null
  const [day, other] = [mention.edtf, first.edtf]
  return day?.length === 10 && other?.length === 10 && day < other
    ? formatEdtfDay(dayMs(day) + WEEK * DAY_MS)
    : null
}

/** `सप्ताह के दूसरे कारोबारी दिन मंगलवार को`: that weekday, with no more than a word between. */
function agreeDay(mention: Mention, own: Reading, at: number, around: Around): Mention {
  const [next, told] = [around.readings[at + 1], around.mentions[at + 1]]
  const [last, known] = [around.readings[at - 1], around.mentions[at - 1]]
  // `आज सप्ताह के पहले दिन`
  if (last?.rule === 'today' && last.end === own.start && known?.edtf?.length === 10)
    return dayOf(mention, known.edtf, known.direction)
  const isBehind = next?.rule === 'weekday' && next.start - own.end <= 1
  if (!isBehind || told?.edtf?.length !== 10) return mention
  const { edtf, direction } = told
  return { ...mention, value: edtf, edtf, direction, reason: ['beside', edtf], candidates: [] }
}

const isDays = ({ meaning }: Reading): boolean =>
  (meaning.kind === 'same' || meaning.kind === 'ago') && meaning.unit === 'day'

/** `अगले दिन 24 जुलाई को`, `ठीक एक दिन पहले यानी सोमवार को`, `उसी दिन मंगलवार को`: the day that stands behind it. */
function agreeSame(mention: Mention, own: Reading, at: number, around: Around): Mention {
  const [next, told] = [around.readings[at + 1], around.mentions[at + 1]]
  const isBehind =
    next !== undefined &&
    (next.start === own.end || isBeside(around.tokens, own.end, next.start)) &&
    (own.rule === 'month'
      ? /^month(?:Alone|Year)$/
      : /^(?:weekday|dayMonth|dayMonthYear|monthDay|monthDayYear)$/
    ).test(next.rule)
  return isBehind &&
    mention.type === 'DATE' &&
    !own.dayPart &&
    !own.clock &&
    told?.edtf &&
    told.edtf.length === (own.rule === 'month' ? 7 : 10)
    ? dayOf(mention, told.edtf, told.direction)
    : mention
}

/** `दूसरी छमाही (अक्टूबर-मार्च)`: the months behind it. */
function agreePart(mention: Mention, own: Reading, at: number, around: Around): Mention {
  const [next, told] = [around.readings[at + 1], around.mentions[at + 1]]
  if (next?.meaning.kind !== 'span' || !isBeside(around.tokens, own.end, next.start) || !told?.edtf)
    return mention
  const [, year, first, last] = /^(\d{4})-(\d\d)\/\d{4}-(\d\d)$/.exec(told.edtf) ?? []
  const months = ((Number(last) - Number(first) + 12) % 12) + 1
  const isPart = own.meaning.kind === 'part' && months === (own.meaning.unit === 'quarter' ? 3 : 6)
  if (year === undefined || !isPart || Number(first) % 3 !== 1) return mention
  const part = dayOf(mention, told.edtf, told.direction)
  const number = (Number(first) + 2) / 3
  return months === 3 ? { ...part, value: `${year}-Q${number}`, edtf: `${year}-${32 + number}` } : part
}

/** `2018-19 की आखिरी तिमाही (जनवरी-मार्च)`: its months are of its year. */
function agreeMonths(mention: Mention, own: Reading, at: number, around: Around): Mention {
  const before = around.readings[at - 1]
  if (before === undefined || !isBeside(around.tokens, before.end, own.start)) return mention
  const [first, last] = monthsOf(around.mentions[at - 1]?.edtf ?? '')
  const [from = '', to = ''] = mention.edtf?.split('/') ?? []
  if (first === undefined || last === undefined || mention.edtf === `${first}/${last}`) return mention
  if (from.slice(5) !== first.slice(5) || to.slice(5) !== last.slice(5)) return mention
  const span = `${first}/${last}`
  const direction = around.mentions[at - 1]?.direction ?? null
  return { ...mention, value: span, edtf: span, direction, reason: ['beside', span], candidates: [] }
}

/** First and last month of an EDTF quarter (33 to 36) or span of months. */
function monthsOf(edtf: string): readonly string[] {
  const [, year, quarter] = /^(\d{4})-(3[3-6])$/.exec(edtf) ?? []
  if (year === undefined) return /^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf) ? edtf.split('/') : []
  const last = (Number(quarter) - 32) * 3
  return [last - 2, last].map((month) => `${year}-${String(month).padStart(2, '0')}`)
}

/** A weekday, yesterday or tomorrow alone. */
const isLoose = (meaning: DateMeaning): boolean =>
  meaning.tense !== undefined ||
  (meaning.weekday !== undefined && meaning.day === undefined && meaning.weekShift === undefined)

const isBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 2 &&
  tokens.slice(from, to).every(({ role }) => /^(?:open|close|comma|which|hyphen)$/.test(role))

const TELLING = /^(?:weekday|dayMonth|monthDay)$/
/** A weekday is told by a weekday alone, a day of a month by another. */
const kindOf = ({ rule }: Mention): string => (rule === 'weekday' ? 'weekday ' : 'day ')

/** A headline often has no verb: where the article elsewhere tells one of the days that a weekday may be, and no other, it is that. */
export function agreeAcross(mentions: readonly Mention[], readings: readonly Reading[]): readonly Mention[] {
  const told = new Map(
    mentions.flatMap((each) =>
      TELLING.test(each.rule) && each.edtf !== null ? [[kindOf(each) + each.edtf, each] as const] : [],
    ),
  )
  return mentions.map((mention, at) => {
    if (mention.value !== null || !TELLING.test(mention.rule)) return mention
    const [own, other] = mention.candidates.flatMap((day) => told.get(kindOf(mention) + day) ?? [])
    if (own === undefined || other !== undefined) return mention
    const { edtf, direction } = own
    const { dayPart, clock } = readings[at] ?? {}
    if (clock) return mention
    return {
      ...mention,
      ...(dayPart && { type: 'TIME' as const }),
      value: dayPart ? `${edtf}T${dayPart}` : edtf,
      edtf,
      direction,
      reason: ['elsewhere'],
      candidates: [],
    }
  })
}

/** Where an article counts one pair of years as a financial year, it counts the others so. */
export function agreeFiscal(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ rule }) => rule === 'fiscalYear')) return mentions
  return mentions.map((mention) => {
    const [first = '', last = ''] = mention.rule === 'yearSpan' ? (mention.edtf ?? '').split('/') : []
    if (first === '' || Number(last) !== Number(first) + 1) return mention
    return {
      ...mention,
      rule: 'fiscalYear',
      value: `FY${last}`,
      edtf: `${first}-04/${last}-03`,
      reason: ['fiscalYear'],
    }
  })
}
