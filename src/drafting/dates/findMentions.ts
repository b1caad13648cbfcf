import { DAY_MS, formatEdtfDay, parseEdtf, partsOf, type EpochMs } from '../../domain/calendar.ts'
import type { NormalisedText } from '../text/normaliseText.ts'
import { wordPattern } from '../text/wordPattern.ts'
import { agreeAcross, agreeFiscal, agreePairs } from './agreeMentions.ts'
import { bend } from './bendMention.ts'
import type { EdtfDay } from './day.ts'
import { listDays } from './dayLists.ts'
import { beginning, countNumbered } from './daysByNumber.ts'
import {
  clockOf,
  elder,
  endsThen,
  fitting,
  goingOn,
  hourDay,
  isDaily,
  isDateline,
  isDone,
  isEntry,
  isLengthAlone,
  isOfHours,
  isOfShift,
  isSchedule,
  isStamp,
  isUsual,
  nightAfter,
  type LastClock,
} from './hoursOfDay.ts'
import type { Reading } from './meaning.ts'
import type { Mention } from './mention.ts'
import { readExpressions } from './readExpressions.ts'
import { readTense, type Tense } from './readTense.ts'
import { readTokens, type Token } from './readTokens.ts'
import { resolveMeaning } from './resolveMeaning.ts'
import { shareYears } from './shareYears.ts'
import { dayMs, type Standpoint } from './standpoint.ts'
import { setWeekdays, standingWeekdays } from './weekdaySets.ts'

/** A stretch of text in which expressions are looked for: a sentence, or a line of a byline or post. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** What a sentence points back to stands in its own paragraph. */
  readonly paragraph: number
}

export interface FromWhen {
  /** The article's day, from which everything is counted; null where nobody knows it. */
  readonly anchor: EdtfDay | null
  /** What an editor has said of an expression without a verb; null where the words are to tell. */
  readonly direction?: 'past' | 'future' | null
}

/** Every expression of time in these stretches, in order. */
export function findMentions(
  normalised: NormalisedText,
  stretches: readonly Stretch[],
  { anchor, direction = null }: FromWhen,
): readonly Mention[] {
  const today = anchor === null ? null : (parseEdtf(anchor)?.start ?? null)
  const mentions: Mention[] = []
  const inOrder: Reading[] = []
  let story: Story = NO_STORY
  let told = -1
  let main: string | null = null
  let isAfterEve = false
  const read = stretches.map(({ from, to, paragraph }) => {
    const tokens = readTokens(normalised.text, from, to)
    return { paragraph, tokens, readings: shareYears(listDays(tokens, readExpressions(tokens))) }
  })
  const standing = new Set(read.flatMap(({ readings, tokens }) => standingWeekdays(readings, tokens)))
  const isLive = read.some(({ tokens }) => tokens.some(({ text }) => /^(?:live|लाइव)$/.test(text)))
  for (const { tokens, paragraph, readings: all } of read) {
    const entry = told === paragraph ? null : isLive ? 'live' : 'told'
    if (told !== paragraph) story = NO_STORY
    told = paragraph
    const readings = setWeekdays(all, tokens, story.isHabit, standing)
    for (const reading of readings) inOrder.push(reading)
    const around: Around = { today, direction, story, main, entry, isAfterEve }
    const found = mentionsOf(normalised, tokens, readings, around)
    for (const mention of found.mentions) mentions.push(mention)
    ;({ story } = found)
    isAfterEve ||= today !== null && found.mentions.some(({ edtf }) => edtf === formatEdtfDay(today - DAY_MS))
    // `मंगलवार को बंद हुआ था`: what had been before is not what it is about.
    const day: string | null = paragraph >= 0 && main === null ? mainDay(found.mentions, today) : null
    if (day !== null && (dayMs(day) === today || !endsThen(tokens))) main = day
  }
  return agreeFiscal(countNumbered(agreeAcross(mentions, inOrder), inOrder))
}

/** The first day that an article names, where it is its own or the one before: of what it is about. */
function mainDay(mentions: readonly Mention[], today: EpochMs | null): string | null {
  const first = mentions.find(({ edtf }) => edtf?.length === 10)?.edtf ?? null
  return first !== null && today !== null && today - dayMs(first) <= DAY_MS && dayMs(first) <= today
    ? first
    : null
}

/** What a paragraph has last named. */
interface Story {
  /** EDTF of a day or month, or of a year that more was said of than its number; null after a span: one of its days is meant then. */
  readonly day: string | null
  readonly year: string | null
  /**
   * The days of which its hours may be, where they tell of what was or of what is to come with it: those of the last sentence that names any;
   * `before` in what had been before.
   */
  readonly hours: readonly string[]
  readonly before: readonly string[]
  /** How many sentences ago those days were named. */
  readonly age: number
  /** It speaks of what is done day by day: its hours are of no day. */
  readonly isHabit: boolean
  /** It has named a day that nothing tells: its hours are of that. */
  readonly isUntold: boolean
  readonly clock: LastClock | null
  /** Days on which it says that something begins. */
  readonly begun: readonly string[]
}

const NO_STORY: Story = {
  day: null,
  year: null,
  hours: [],
  before: [],
  age: 0,
  isHabit: false,
  isUntold: false,
  clock: null,
  begun: [],
}

interface Around {
  readonly today: EpochMs | null
  readonly direction: 'past' | 'future' | null
  readonly story: Story
  /** The day that the article is about, where it has been named. */
  readonly main: string | null
  /** It begins a paragraph: of a live report, or of another. */
  readonly entry: 'live' | 'told' | null
  /** It has named the day before its own. */
  readonly isAfterEve: boolean
}

/** The mentions of one stretch, and what has been named after it. */
function mentionsOf(
  normalised: NormalisedText,
  tokens: readonly Token[],
  readings: readonly Reading[],
  { today, direction, story, main, entry, isAfterEve }: Around,
): { readonly mentions: readonly Mention[]; readonly story: Story } {
  const mentions: Mention[] = []
  let { day, year, hours, before, age, isHabit, isUntold, clock, begun } = story
  age += 1
  const ownDays: string[] = []
  const allDays: string[] = []
  const isThen = endsThen(tokens)
  const isReported = readings[0] !== undefined && isDateline(tokens, readings[0])
  // Of which day an hour of this stretch is: undefined before one is named, null where two are that it may be of.
  let ownDay: string | null | undefined
  /** `1 am on Friday`, `6 बजकर 35 मिनट पर आज`. */
  const dayAfter = (at: number): string | null => {
    const [own, next] = [readings[at], readings[at + 1]]
    const isOn = own && next && next.start === own.end + 1 && /^(?:on|पर)$/.test(tokens[own.end]?.text ?? '')
    if (own?.meaning.kind !== 'hours' || !isOn) return null
    const others = tokens.slice(0, own.start).concat(tokens.slice(own.end))
    const rest = mentionsOf(normalised, others, readExpressions(others), {
      today,
      direction,
      story,
      main,
      entry: null,
      isAfterEve,
    })
    return rest.mentions[at]?.edtf ?? null
  }
  for (const [at, reading] of readings.entries()) {
    const place = { from: 0, to: tokens.length, start: reading.start, end: reading.end }
    const tense: Tense | null =
      direction !== null
        ? { direction, isNear: true, word: direction }
        : isOfNoun(tokens, readings, at) || isOfResults(tokens, reading)
          ? null
          : readTense(tokens, place)
    const isBound = isBoundBy(tokens, reading)
    // `leaves at 6 am daily`: of no day, whatever day the sentence names.
    const isEveryDay =
      isDaily(readings, at) || (isOfHours(tokens, readings, at) && isSchedule(tokens, readings))
    // `मंडी तड़के 4 बजे खुलती है`, `सुबह 10 से शाम 6 बजे तक`, `सुबह 8 बजे से रात 8 बजे तक खुली है`: hours of every day.
    const isRange =
      isEveryDay ||
      (ownDay === undefined && isDone(tokens, reading.end)) ||
      (isBound && isFromTo(tokens, reading) && tense?.direction !== 'past') ||
      (ownDay === undefined && isOfHours(tokens, readings, at) && (tense === null || isUsual(tokens)))
    const isOfEntry =
      today !== null &&
      isEntry(tokens, reading) &&
      (entry === 'live' || (entry === 'told' && tense?.direction === 'past'))
    const isFar = age > HOURS_REACH
    // Late in the evening of its own day nothing had been yet that an article tells.
    const isLate = (reading.clock?.hour ?? 0) >= EVENING_HOUR && tense?.direction === 'past'
    const isOther = isLate && today !== null && main === formatEdtfDay(today)
    const dayOfHour = (): string | null => {
      if (isOfEntry) return formatEdtfDay(today)
      if (isEveryDay) return null
      if (ownDay !== undefined) return fitting(ownDay, tense, today)
      if (isHabit || isRange) return null
      return hourDay(isThen ? elder(before, today, main) : isFar ? [] : hours, {
        main:
          isOther && isAfterEve && hours.length === 0
            ? formatEdtfDay(today - DAY_MS)
            : isThen || isOther || (isFar && hours.length > 0 && hours.at(-1) !== main)
              ? null
              : main,
        tense,
        today,
        isBound,
        isThen,
      })
    }
    const isLength = entry !== 'live' && isLengthAlone(tokens, reading)
    const dayTold = isLength ? null : (dayAfter(at) ?? dayOfHour())
    // `देर रात` of the report's own day is to come when it is written.
    const isNightToCome =
      reading.rule === 'dayPart' &&
      reading.dayPart === 'NI' &&
      tense?.direction === 'past' &&
      today !== null &&
      dayTold === formatEdtfDay(today)
    const dayHeld = isNightToCome ? null : dayTold
    const clockDay = nightAfter(reading, clock, dayHeld)
    const standpoint = {
      today,
      tense,
      isBound,
      isFor: isForIt(tokens, reading.end),
      storyYear: yearBefore(tokens, readings, at, today),
      yearBeside: yearBeside(tokens, readings, at),
      storyDay: day,
      storyDays: hours,
      storyYearNamed: year,
      begun: begun.length === 1 && tokens[reading.start - 1]?.role !== 'of' ? (begun[0] ?? null) : null,
      yearJoined: isJoined(tokens, reading) ? yearOf(mentions.at(-1)) : null,
      clockDay,
      isTimeless:
        !isLength &&
        reading.clock !== undefined &&
        (isHabit ||
          isRange ||
          isOfShift(tokens) ||
          isOfHours(tokens, readings, at) ||
          (!isUntold && (today === null || tense === null)) ||
          isStamp(reading)),
    }
    const mention = makeMention(
      normalised,
      tokens,
      goingOn(clockDay === dayHeld ? reading : { ...reading, dayPart: 'MO' }, tokens, clock, clockDay),
      standpoint,
    )
    mentions.push(mention)
    const { edtf } = mention
    // `tomorrow (Saturday) at 9.15 am`: of the day that both name.
    const isNamed = ownDay !== null && ownDay !== undefined && mention.candidates.includes(ownDay)
    if (mention.value === null && isOfDay(reading) && !isNamed) [isUntold, ownDay] = [true, null]
    else if (edtf?.length === 10 && reading.meaning.kind === 'date') isUntold = false
    clock = clockOf(mention) ?? clock
    // `usually on June 11` says nothing of what is done day by day.
    isHabit ||= mention.type === 'SET' && !/^XXXX-[\dX]/.test(mention.value ?? '')
    if (edtf?.length === 10 && beginning(tokens, reading)) begun = [...new Set([...begun, edtf])]
    // Which day it was, is not known: what is said of it is not of the one before.
    if (mention.rule === 'dayByNumber' && edtf === null) day = null
    // The small hours are of the night of which the story tells on.
    if (edtf === null || clockDay !== dayHeld) continue
    if (/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) {
      if (mention.rule !== 'year') day = isUntil(tokens, reading) ? null : edtf
      year = edtf.slice(0, 4)
      if (edtf.length === 10) allDays.push(edtf)
      // `21 जुलाई से शुरू हुआ सत्र`: what began then is not told of that day.
      if (edtf.length === 10 && mention.rule !== 'ago' && !isThen && !isBegun(tokens, reading))
        ownDays.push(edtf)
      if (edtf.length === 10) ownDay = isListed(tokens, readings, at) ? null : edtf
    } else if (/^\d{4}-\d\d-\d\d\//.test(edtf) && !isWeek(reading)) {
      day = null
      before = []
      hours = isThen ? hours : []
      ownDay = null
    }
  }
  // `भोपाल, 6 नवंबर -- …`: the day of the report, which is that of an hour only where nothing else is told.
  const isAfterCity = /^(?:comma|colon)$/.test(tokens[(readings[0]?.start ?? 0) - 1]?.role ?? '')
  if (isReported && (ownDays.length > 1 || isAfterCity)) ownDays.shift()
  if (ownDays.length > 0) [hours, age] = [[...new Set(ownDays)], 0]
  if (allDays.length > 0) before = [...new Set(allDays)]
  return {
    mentions: agreePairs(mentions, readings, tokens),
    story: { day, year, hours, before, age, isHabit, isUntold, clock, begun },
  }
}

const isOfDay = ({ meaning }: Reading): boolean =>
  meaning.kind === 'date' && (meaning.day ?? meaning.weekday ?? meaning.tense) !== undefined

const EVENING_HOUR = 20

/** Sentences after which an hour is of a day that was named before them. */
const HOURS_REACH = 3

/** `… और अगले साल`. */
const isJoined = (tokens: readonly Token[], { start }: Reading): boolean =>
  /^(?:and|comma)$/.test(tokens[start - 1]?.role ?? '')

const yearOf = (mention: Mention | undefined): number | null =>
  mention?.edtf && /^\d{4}(?:-|$)/.test(mention.edtf) ? Number(mention.edtf.slice(0, 4)) : null

/** A week of the calendar, in whose days a story goes on. */
const isWeek = ({ meaning }: Reading): boolean => meaning.kind === 'date' && meaning.weekShift !== undefined

/** `25 जुलाई तक चलेगा`: what follows is not told of that day. */
const isUntil = (tokens: readonly Token[], { end, meaning }: Reading): boolean =>
  tokens[end]?.text === 'तक' && meaning.kind !== 'hours'

const isBegun = (tokens: readonly Token[], { start, end }: Reading): boolean =>
  tokens[end]?.text === 'से' || /^(?:since|from)$/.test(tokens[start - 1]?.text ?? '')

const RESULTS = wordPattern('^(?:नतीज|परिणाम|आंकड़|रिजल्ट|results|earnings|numbers)')

/** `जुलाई-सितंबर तिमाही के नतीजे कल आएंगे`: they come when it is over. */
function isOfResults(tokens: readonly Token[], { rule, end }: Reading): boolean {
  const at = tokens[end]?.role === 'of' ? end + 1 : end
  return rule === 'quarterMonths' && RESULTS.test(tokens[at]?.text ?? '')
}

/** `अगस्त के आंकड़े 12 सितंबर को आएंगे`: the verb tells of the second date when it will be. */
function isOfNoun(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  const [own, next] = [readings[at], readings[at + 1]]
  return (
    own?.rule === 'monthAlone' &&
    /^(?:के|का|की)$/.test(tokens[own.end]?.text ?? '') &&
    next !== undefined &&
    next.meaning.kind === 'date' &&
    next.start > own.end + 1 &&
    tokens.slice(own.end, next.start).every(({ role }) => role === 'word' || role === 'of')
  )
}

/** `सोमवार और मंगलवार को सुबह 10 बजे`: of either. */
function isListed(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  const [before, own] = [readings[at - 1], readings[at]]
  if (before === undefined || own === undefined || before.meaning.kind !== 'date') return false
  const between = tokens.slice(before.end, own.start)
  return between.length === 1 && /^(?:and|comma)$/.test(between[0]?.role ?? '')
}

/** A year alone, and में alone between the two. */
function yearBeside(tokens: readonly Token[], readings: readonly Reading[], at: number): number | null {
  const [before, own] = [readings[at - 1], readings[at]]
  return before?.rule === 'year' &&
    before.meaning.kind === 'date' &&
    own !== undefined &&
    own.start > before.end &&
    own.start <= before.end + 2 &&
    tokens[before.end]?.text === 'में' &&
    tokens.slice(before.end + 1, own.start).every(({ role }) => role === 'only')
    ? (before.meaning.year ?? null)
    : null
}

/** So far back a year is looked for: further, it is of something else. */
const YEAR_REACH = { readings: 4, tokens: 30 }
/** Tokens of `In 2023,`. */
const HEAD = 3

/**
 * The year of a whole date before it in the sentence; else `पिछले साल`, or a number that is a year, with no other clause
 * between.
 */
function yearBefore(
  tokens: readonly Token[],
  readings: readonly Reading[],
  at: number,
  today: EpochMs | null,
): number | null {
  const near = readings.slice(Math.max(0, at - YEAR_REACH.readings), at).toReversed()
  for (const { meaning } of near)
    if (meaning.kind === 'date' && meaning.month !== undefined && meaning.year !== undefined)
      return meaning.year
  const own = readings[at]?.start ?? 0
  for (let before = own - 1; before >= Math.max(0, own - YEAR_REACH.tokens); before--) {
    const token = tokens[before]
    const meaning = near.find(({ end }) => end === before + 1)?.meaning
    if (
      meaning?.kind === 'date' &&
      meaning.month === undefined &&
      meaning.yearShift !== undefined &&
      today !== null
    )
      return partsOf(today).year + meaning.yearShift
    if (token?.role === 'year4')
      // `the Income Tax Act, 2025 takes effect on April 1`: of the name of a law.
      return near.some(({ start, end }) => start <= before && before < end) ? token.value : null
    // `In 2023, when … on 28 April`: the year heads the sentence.
    const isHead = token?.role === 'comma' && before <= HEAD && tokens[before - 1]?.role === 'year4'
    // `2022 में मिले थे, तब 16 सितंबर को`
    const isBack = /^(?:तब|जब)$/.test(tokens[before + 1]?.text ?? '')
    if ((token?.role === 'comma' && !isHead && !isBack) || token?.role === 'and' || token?.text === 'कि')
      return null
  }
  return null
}

const isForIt = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === 'के' && tokens[end + 1]?.text === 'लिए'

/** The second of two hours, or both in one. */
const isFromTo = (tokens: readonly Token[], { start, firstHour }: Reading): boolean =>
  firstHour !== undefined || tokens[start - 1]?.text === 'से'

const isBoundBy = (tokens: readonly Token[], { start, end }: Reading): boolean =>
  tokens[end]?.role === 'until' ||
  tokens[end]?.role === 'from' ||
  isForIt(tokens, end) ||
  /^(?:from|until|till|by)$/.test(tokens[start - 1]?.text ?? '')

function makeMention(
  normalised: NormalisedText,
  tokens: readonly Token[],
  reading: Reading,
  standpoint: Standpoint,
): Mention {
  const from = tokens[reading.start]?.from ?? 0
  const to = tokens[reading.end - 1]?.to ?? from
  const resolved = bend(resolveMeaning(reading.meaning, standpoint), reading, tokens, standpoint.today)
  return {
    from,
    to,
    text: normalised.read.slice(normalised.toRead(from), normalised.toRead(to)).trimEnd(),
    rule: reading.rule,
    mod: null,
    ...resolved,
  }
}
