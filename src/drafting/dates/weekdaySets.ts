import { wordPattern } from '../text/wordPattern.ts'
import { isDone } from './hoursOfDay.ts'
import type { Reading } from './meaning.ts'
import type { Token } from './readTokens.ts'
import { PAST, PAST_OF_STEM } from './tenseWords.ts'

/** Weekdays on which something is done week by week: they are of no one day. */

/**
 * `सोमवार और गुरुवार को सब्जियां बेची जाती हैं`: each weekday of the list is every such day. A list that follows in the story is so, too, and one
 * that holds `अगले आदेश तक`.
 *
 * @param isHabit the story speaks of what is done day by day
 * @param standing weekdays of which the article says that something holds until further orders
 */
export function setWeekdays(
  readings: readonly Reading[],
  tokens: readonly Token[],
  isHabit: boolean,
  standing: ReadonlySet<number>,
): readonly Reading[] {
  const sets = new Map<Reading, string>()
  const isAnyWeek =
    isOfWeek(tokens) ||
    (isCase(tokens) &&
      listsOf(readings, tokens).some((list) => list.some(({ weekday }) => standing.has(weekday))))
  let goesOn = isHabit
  for (const list of listsOf(readings, tokens)) {
    const isAll = goesOn && list.length > 1
    const isUsual = isAll || isUsualFrom(tokens, list.at(-1)?.reading.end ?? 0)
    goesOn ||= isUsual
    for (const { reading, weekday } of list)
      if (isUsual || isAnyWeek || (list.length > 1 && standing.has(weekday)))
        sets.set(reading, `XXXX-WXX-${weekday}`)
  }
  // `प्रत्येक शुक्रवार एवं मंगलवार को`: of both.
  for (const [at, reading] of readings.entries()) {
    const before = readings[at - 1]
    const isJoined = before && reading.start === before.end + 1 && tokens[before.end]?.role === 'and'
    const weekday = isJoined && /^XXXX-WXX-\d$/.test(setOf(before, sets) ?? '') ? bareWeekday(reading) : null
    if (weekday !== null) sets.set(reading, `XXXX-WXX-${weekday}`)
  }
  const isDaily = readings.some(({ meaning }) => meaning.kind === 'set')
  for (const reading of readings) {
    const left = isDaily && isExcepted(reading, tokens) ? bareWeekday(reading) : null
    if (left !== null) sets.set(reading, `XXXX-WXX-${left}`)
    const day = usualDay(reading, tokens)
    if (day !== null) sets.set(reading, day)
    const month = yearlyMonth(reading, tokens)
    if (month !== null) sets.set(reading, `XXXX-${two(month)}`)
  }
  return sets.size === 0
    ? readings
    : readings.map((reading) => {
        const value = sets.get(reading)
        return value === undefined ? reading : { ...reading, rule: 'set', meaning: { kind: 'set', value } }
      })
}

const setOf = (reading: Reading, sets: ReadonlyMap<Reading, string>): string | null =>
  sets.get(reading) ?? (reading.meaning.kind === 'set' ? reading.meaning.value : null)

/** `बेची जाती हैं`, and nothing before it that was done: no `को आए आंकड़े कहते हैं`; nor what may come: no `आ सकते हैं`. */
function isUsualFrom(tokens: readonly Token[], from: number): boolean {
  if (!isDone(tokens, from)) return false
  const verb = tokens.findIndex(({ text }, at) => at > from && /^(?:है|हैं)$/.test(text))
  const words = tokens.slice(from, verb)
  return (
    !NO_HABIT.test(words.at(-1)?.text ?? '') &&
    words.every(
      ({ text }, at) =>
        /^जात(?:ा|ी|े)$/.test(words[at + 1]?.text ?? '') ||
        (!/^(?:ने|पता)$/.test(text) && !PAST.test(text) && !PAST_OF_STEM.test(text)),
    )
  )
}

const NO_HABIT = wordPattern('^(?:सक|कह|बता|मान|दिखा|दर्शा)(?:ता|ती|ते)$')

/** `आमतौर पर 11 जून को पहुंचता है`, `usually ends on September 15`: that day of every year. */
function usualDay({ meaning, start, end }: Reading, tokens: readonly Token[]): string | null {
  if (meaning.kind !== 'date' || meaning.day === undefined || meaning.month === undefined) return null
  if ((meaning.year ?? meaning.yearShift ?? meaning.turn) !== undefined) return null
  const isUsual = tokens
    .slice(Math.max(0, start - MONTH_REACH), start)
    .some(({ text }) => /^(?:आमतौर|सामान्यतः|सामान्यत|अमूमन|usually|normally|typically)$/.test(text))
  const isHindi = /^[ऀ-ॿ]/.test(tokens[end]?.text ?? '')
  return isUsual && (!isHindi || isDone(tokens, end))
    ? `XXXX-${two(meaning.month)}-${two(meaning.day)}`
    : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `daily except Sunday`, `रविवार को छोड़कर रोज` */
const isExcepted = ({ start, end }: Reading, tokens: readonly Token[]): boolean =>
  /^(?:except|barring)$/.test(tokens[start - 1]?.text ?? '') ||
  (tokens[end]?.text === 'को' && /^छोड़(?:कर)?$/.test(tokens[end + 1]?.text ?? ''))

/** `मेला मार्च में लगाती आई है`: a month in which it has been done year by year. */
function yearlyMonth({ meaning, rule, end }: Reading, tokens: readonly Token[]): number | null {
  if (rule !== 'monthAlone' || meaning.kind !== 'date') return null
  const words = tokens.slice(end, end + MONTH_REACH)
  const last = words.findIndex(
    ({ role, text }) => role === 'comma' || /^(?:है|हैं|था|थे|थी|थीं|गया|गई|गए)$/.test(text),
  )
  const [verb, aspect] = [words[last - 2]?.text ?? '', words[last - 1]?.text ?? '']
  const isYearly =
    /^(?:है|हैं)$/.test(words[last]?.text ?? '') &&
    /^(?:आया|आई|आए|रहा|रही|रहे)$/.test(aspect) &&
    /..(?:ता|ती|ते)$/.test(verb)
  return isYearly ? (meaning.month ?? null) : null
}

const MONTH_REACH = 12

/** Weekdays in lists of a sentence that says until further orders. */
export function standingWeekdays(readings: readonly Reading[], tokens: readonly Token[]): readonly number[] {
  const isStanding = tokens.some(
    ({ text }, at) =>
      (text === 'अगले' && tokens[at + 1]?.text === 'आदेश' && tokens[at + 2]?.text === 'तक') ||
      (text === 'further' && /^orders?$/.test(tokens[at + 1]?.text ?? '')),
  )
  if (isOfWeek(tokens))
    return listsOf(readings, tokens)
      .flat()
      .map(({ weekday }) => weekday)
  if (!isStanding) return []
  return listsOf(readings, tokens).flatMap((list) =>
    list.length > 1 ? list.map(({ weekday }) => weekday) : [],
  )
}

/** `सप्ताह में केवल एक दिन शुक्रवार को`, `two days a week, on Monday and Friday`. */
const isOfWeek = (tokens: readonly Token[]): boolean =>
  tokens.some(({ role, text }, at) => {
    const next = /^(?:केवल|सिर्फ|मात्र)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2
    const isHindi =
      role === 'week' &&
      tokens[at + 1]?.text === 'में' &&
      /^(?:small|wordSmall)$/.test(tokens[next]?.role ?? '') &&
      /^(?:दिन|बार)$/.test(tokens[next + 1]?.text ?? '')
    const isEnglish =
      text === 'week' &&
      tokens[at - 1]?.text === 'a' &&
      /^(?:days?|times|once|twice|thrice)$/.test(tokens[at - 2]?.text ?? '')
    return isHindi || isEnglish
  })

/** `अगर शुक्रवार को छुट्टी हुई तो वीरवार को`: what is done then, whenever it is so. */
const isCase = (tokens: readonly Token[]): boolean =>
  /^(?:अगर|यदि|if)$/.test(tokens.find(({ role }) => role === 'word')?.text ?? '')

interface Listed {
  readonly reading: Reading
  readonly weekday: number
}

/** Weekdays that stand alone, each list of them together: और or a comma alone is between two of a list. */
function listsOf(readings: readonly Reading[], tokens: readonly Token[]): readonly (readonly Listed[])[] {
  const lists: Listed[][] = []
  for (const reading of readings) {
    const weekday = bareWeekday(reading)
    if (weekday === null) continue
    const before = lists.at(-1)?.at(-1)?.reading
    const isNext = before?.end === reading.start - 1 && /^(?:and|comma)$/.test(tokens[before.end]?.role ?? '')
    if (isNext) lists.at(-1)?.push({ reading, weekday })
    else lists.push([{ reading, weekday }])
  }
  return lists
}

/** A weekday and nothing more: neither a date nor `अगले`, and no hour. */
function bareWeekday({ meaning, dayPart, clock }: Reading): number | null {
  const isBare = meaning.kind === 'date' && Object.keys(meaning).length === 2 && !dayPart && !clock
  return isBare ? (meaning.weekday ?? null) : null
}
