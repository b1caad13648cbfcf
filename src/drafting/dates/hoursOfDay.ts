import { DAY_MS, formatEdtfDay, type EpochMs } from '../../domain/calendar.ts'
import type { Reading } from './meaning.ts'
import type { Mention } from './mention.ts'
import type { Tense } from './readTense.ts'
import type { Token } from './readTokens.ts'
import { dayMs } from './standpoint.ts'

/** Of which day a bare hour is, and whether it is of one at all. */

/** The last hour that a story has named: its day, and its minutes from midnight. */
export interface LastClock {
  readonly day: string
  readonly minutes: number
}

/** Of the days of a sentence those that had been before its own: `18 नवंबर 1981 को हुए … मंगलवार को सजा सुनाई। हत्या शाम चार बजे की गई थी।` */
export function elder(
  days: readonly string[],
  today: EpochMs | null,
  main: string | null,
): readonly string[] {
  const past = days.filter((day) => today === null || dayMs(day) < today)
  const old = past.filter((day) => day !== main)
  return old.length > 0 ? old : past.length > 0 ? past : days
}

/** The next verb tells what is done day by day: `खुलती है`, `छूटते हैं`. */
export function isDone(tokens: readonly Token[], from: number): boolean {
  const last = Math.min(tokens.length, from + VERB_REACH)
  let verb = from
  while (verb < last && !isVerbOrComma(tokens[verb])) verb += 1
  const stem = tokens[verb - 1]?.text ?? ''
  // `बारिश हो सकती है`: what may be, once.
  return /^(?:है|हैं)$/.test(tokens[verb]?.text ?? '') && /..(?:ता|ती|ते)$/.test(stem) && !stem.startsWith('सक')
}

/** A verb further away than so many words is another’s. */
const VERB_REACH = 60

const isVerbOrComma = (token: Token | undefined): boolean =>
  token?.role === 'comma' || /^(?:है|हैं|था|थे|थी|थीं|गया|गई|गए)$/.test(token?.text ?? '')

/** `खुली है`, `चलता है`, `बंद रहते हैं`: it tells what is so day by day. */
export function isUsual(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ role }) => role === 'word').slice(-2)
  return (
    tokens.some(
      ({ text, role }, at) =>
        /^(?:should|must|avoid|usually)$/.test(text) || (role === 'day' && tokens[at - 1]?.text === 'a'),
    ) ||
    (/^(?:है|हैं)$/.test(words[1]?.text ?? '') && /(?:ता|ती|ते)$|^(?:खुला|खुली|खुले|बंद)$/.test(words[0]?.text ?? ''))
  )
}

/** `पहली पाली सुबह 10 बजे से`: of a shift, whatever the day. */
export const isOfShift = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^(?:पाली|पालियों|शिफ्ट|शिफ्टों|shift|shifts)$/.test(text))

/** One of two hours from and to. */
export function isOfHours(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  const isPair = (first: Reading | undefined, second: Reading | undefined): boolean =>
    first?.meaning.kind === 'hours' &&
    second?.meaning.kind === 'hours' &&
    second.start === first.end + 1 &&
    (/^(?:से|to|-)$/.test(tokens[first.end]?.text ?? '') ||
      (tokens[first.end]?.text === 'and' && tokens[first.start - 1]?.text === 'between'))
  return isPair(readings[at - 1], readings[at]) || isPair(readings[at], readings[at + 1])
}

/** `from 6.30 am to 10.30 am from Monday`: hours of a time that begins with a day. */
export const isSchedule = (tokens: readonly Token[], readings: readonly Reading[]): boolean =>
  readings.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'date' && (tokens[end]?.text === 'से' || tokens[start - 1]?.text === 'from'),
  )

/** `leaves at 6 am daily`. */
export function isDaily(readings: readonly Reading[], at: number): boolean {
  const [own, next] = [readings[at], readings[at + 1]]
  return (
    own?.meaning.kind === 'hours' &&
    next?.meaning.kind === 'set' &&
    /^(?:P1D|XXXX-W.*)$/.test(next.meaning.value) &&
    next.start <= own.end + 1
  )
}

/** `11:52 PM (IST)` says itself of which clock it is. */
export const isStamp = ({ clock }: Reading): boolean => clock !== undefined && clock.offset !== null

/** A day that the verb of an hour does not go against: `said on Saturday that it will leave at 11.20 pm`. */
export const fitting = (day: string | null, tense: Tense | null, today: EpochMs | null): string | null =>
  day === null ||
  tense === null ||
  today === null ||
  tense.direction === (dayMs(day) < today ? 'past' : 'future') ||
  dayMs(day) === today
    ? day
    : null

/** `मतदान 11 नवंबर को हुआ था।`: it tells of what had been before the story. */
export const endsThen = (tokens: readonly Token[]): boolean =>
  /^(?:था|थे|थी|थीं)$/.test(tokens.findLast(({ role }) => role === 'word')?.text ?? '')

/**
 * The day of the story that an hour without one is of: one that was where the verb is past, one to come where it is future. Where the
 * paragraph names none, what was is of the day that the article is about.
 */
export function hourDay(
  days: readonly string[],
  {
    main,
    tense,
    today,
    isBound,
    isThen,
  }: {
    readonly main: string | null
    readonly today: EpochMs | null
    readonly tense: Tense | null
    readonly isBound: boolean
    readonly isThen: boolean
  },
): string | null {
  if (today === null) return null
  const isPast = tense?.direction === 'past'
  const fits = (day: string): boolean =>
    tense === null ? dayMs(day) === today : isPast === dayMs(day) <= today || dayMs(day) === today
  const last = days.at(-1)
  // `parts took effect on December 18, 2020. Notices went up at 4 pm`: of that day, or of what the article is about.
  if (!isThen && main !== null && last !== undefined && today - dayMs(last) > LONG_AGO) return null
  if (last !== undefined && fits(last)) return days.filter(fits).length === 1 ? last : null
  // `वे 6 दिसंबर को आएंगे। बैठक के बाद शाम पांच बजे`, without a verb: the day of the story, not that of the report.
  if (tense === null && last !== undefined && dayMs(last) > today) return days.length === 1 ? last : null
  return main !== null && (isPast || (tense === null && !isBound && dayMs(main) === today)) ? main : null
}

const LONG_AGO = 60 * DAY_MS

/** `नयी दिल्ली, 1 नवंबर (भाषा) भारत रविवार को …`: the day of the report, beside which the story has its own. */
export const isDateline = (tokens: readonly Token[], { start, end }: Reading): boolean =>
  start <= 6 && /^(?:open|dot|colon|hyphen)$/.test(tokens[end]?.role ?? '')

/** `7:05 - पानी घुसा`: an entry of a live report begins with the hour at which it was written. */
export function isEntry(tokens: readonly Token[], { start, end, meaning }: Reading): boolean {
  if (meaning.kind !== 'hours' || tokens.slice(0, start).some(({ role }) => role !== 'open')) return false
  const rest = tokens.slice(end).filter(({ role }) => role !== 'close')
  return rest.length === 0 || /^[:|-]$/.test(rest[0]?.text ?? '')
}

/** `4:27` alone on its line: how long a video is. */
export const isLengthAlone = (tokens: readonly Token[], { start, end, meaning, dayPart }: Reading): boolean =>
  meaning.kind === 'hours' &&
  dayPart === undefined &&
  end === start + 1 &&
  tokens.every(({ role }, at) => at === start || /^(?:mark|hyphen|dot|open|close|break)$/.test(role))

/** `at around 11 pm … At 1 am he drove off`: the small hours after an evening are of the day that follows. */
export function nightAfter(reading: Reading, last: LastClock | null, day: string | null): string | null {
  const { clock, meaning } = reading
  // `शनिवार रात चोरी हुई। सुबह पुलिस पहुंची`
  const isMorning = clock === undefined && reading.dayPart === 'MO'
  return day !== null &&
    meaning.kind === 'hours' &&
    (isMorning || (clock !== undefined && clock.hour < SMALL_HOURS)) &&
    last !== null &&
    last.day === day &&
    last.minutes >= EVENING
    ? formatEdtfDay(dayMs(day) + DAY_MS)
    : day
}

const SMALL_HOURS = 5
const EVENING = 1140

/** `1:38 बजे … 1:39 बजे पर`: an hour of which nothing says whether it is before noon goes on from one that was after it. */
export function goingOn(
  reading: Reading,
  tokens: readonly Token[],
  last: LastClock | null,
  day: string | null,
): Reading {
  const { clock, dayPart, meaning, start } = reading
  if (clock === undefined || dayPart !== undefined) return reading
  if (tokens[reading.end - 1]?.role === 'ampm') return reading
  const later: Reading = { ...reading, clock: { ...clock, hour: clock.hour + 12 } }
  const minutes = clock.hour * 60 + clock.minute
  // `10 से 2 बजे`, `सुबह आठ बजे से दो बजे`
  const isSecond = /^(?:से|-)$/.test(tokens[start - 1]?.text ?? '')
  const from = isSecond ? tokens[start - (tokens[start - 2]?.role === 'oclock' ? 3 : 2)] : undefined
  const isHour = from !== undefined && /^(?:small|wordSmall)$/.test(from.role)
  const first = reading.firstHour ? reading.firstHour.minutes / 60 : isHour ? from.value : 0
  const isOver = clock.hour < first && first < 12
  if (isOver) return later
  // `टॉस ढाई बजे होगा`: after noon, unless the story tells of a night. `02:30 बजे` is of a clock of 24 hours.
  const isAfternoon =
    clock.hour >= 1 &&
    (reading.firstHour && first > 0 ? first : clock.hour) <= LAST_OF_AFTERNOON &&
    tokens[reading.end - 1]?.role === 'oclock' &&
    !tokens[reading.end - 2]?.text.startsWith('0') &&
    (last === null || (last.minutes < NIGHT && last.minutes > MORNING))
  if (isAfternoon) return later
  if (meaning.kind !== 'hours' || last === null || last.day !== day) return reading
  const isOn =
    clock.offset === null && last.minutes >= NOON && minutes < NOON && minutes + NOON > last.minutes
  return isOn ? later : reading
}

const NOON = 720
const LAST_OF_AFTERNOON = 4
const NIGHT = 1200
const MORNING = 300

/** About when a part of the day is, for the hours that go on from it. */
const PARTS: Readonly<Record<string, number>> = { MO: 240, AF: 840, EV: 1080, NI: 1200 }

export function clockOf({ value }: Mention): LastClock | null {
  const [, partDay, part] = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/.exec(value ?? '') ?? []
  if (partDay !== undefined && part !== undefined && PARTS[part] !== undefined)
    return { day: partDay, minutes: PARTS[part] }
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(value ?? '') ?? []
  return day === undefined ? null : { day, minutes: Number(hour) * 60 + Number(minute) }
}
