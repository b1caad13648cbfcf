import {
  addMonths,
  DAY_MS,
  daysInMonth,
  formatEdtfDay,
  partsOf,
  utcDay,
  type EpochMs,
} from '../../domain/calendar.ts'
import type { DateMeaning } from './meaning.ts'
import type { DateReason } from './reasons.ts'
import {
  dayMs,
  directionOf,
  known,
  onDay,
  pad,
  sign,
  unknown,
  WEEK,
  weekdayOf,
  withToday,
  type Resolved,
  type Standpoint,
} from './standpoint.ts'

/** A date that its words tell in part: what is missing comes from the article’s day, the tense, or the sentence. */
export function resolveDate(date: DateMeaning, from: Standpoint): Resolved {
  if (date.tense !== undefined) return resolveTense(date.tense, from)
  if (date.dayShift !== undefined) return shiftedDay(date.dayShift, from)
  if (date.weekShift !== undefined) return resolveWeek(date, date.weekShift, from)
  if (date.monthShift !== undefined) return resolveMonthShift(date, date.monthShift, from)
  if (date.yearShift !== undefined) return resolveYearShift(date, date.yearShift, from)
  if (date.year !== undefined) return wholeDate(date, date.year, from, ['yearWritten'])
  if (date.month !== undefined) return resolveMonth(date, date.month, from)
  if (date.weekday !== undefined) return resolveWeekday(date.weekday, date.turn, from)
  return resolveDayNumber(date.day ?? 0, from)
}

function shiftedDay(by: number, from: Standpoint): Resolved {
  return withToday(from, (today) =>
    onDay(formatEdtfDay(today + by * DAY_MS), from, by === 0 ? ['articleDay'] : ['daysFrom', by]),
  )
}

function resolveTense(by: number, from: Standpoint): Resolved {
  return withToday(from, (today) => {
    const [past, future] = [today - by * DAY_MS, today + by * DAY_MS].map(formatEdtfDay)
    if (from.tense === null) return unknown(['noVerbTomorrow'], [past ?? '', future ?? ''])
    const day = (from.tense.direction === 'past' ? past : future) ?? ''
    return onDay(day, from, ['daysFromByVerb', from.tense.direction === 'past' ? -by : by, from.tense.word])
  })
}

/** Monday of the week of a day. */
const weekStart = (at: EpochMs): EpochMs => at - (weekdayOf(at) - 1) * DAY_MS

/** A week, its weekend or a day of it, so many weeks from the article’s. */
export function resolveWeek(
  { weekday, isWeekend, isPassed, isByVerb }: DateMeaning,
  by: number,
  from: Standpoint,
): Resolved {
  return withToday(from, (today) => {
    const own = weekStart(today) + by * WEEK * DAY_MS
    const isBack = isByVerb && from.tense?.direction === 'past' && weekdayOf(today) < SATURDAY
    const monday = isBack ? own - WEEK * DAY_MS : own
    if (isByVerb && from.tense === null) return unknown(['noVerbWeekday'])
    if (isPassed && weekdayOf(today) >= SATURDAY)
      return unknown(['weekEnding'], [monday + WEEK * DAY_MS, monday].map(weekFrom))
    if (weekday !== undefined)
      return onDay(formatEdtfDay(monday + (weekday - 1) * DAY_MS), from, ['weekdayOfWeek'])
    const [first, last] = isWeekend ? [5, 6] : [0, 6]
    const span = `${formatEdtfDay(monday + first * DAY_MS)}/${formatEdtfDay(monday + last * DAY_MS)}`
    return known(span, `${isoWeek(monday)}${isWeekend ? '-WE' : ''}`, sign(by), ['weekCounted'])
  })
}

const SATURDAY = 6
const weekFrom = (monday: EpochMs): string =>
  `${formatEdtfDay(monday)}/${formatEdtfDay(monday + (WEEK - 1) * DAY_MS)}`

/** `2025-W49`: the week that has the year's Thursday. */
function isoWeek(monday: EpochMs): string {
  const { year } = partsOf(monday + 3 * DAY_MS)
  const first = weekStart(utcDay(year, 1, 4))
  return `${year}-W${String(Math.round((monday - first) / DAY_MS / WEEK) + 1).padStart(2, '0')}`
}

function resolveMonthShift({ day }: DateMeaning, by: number, from: Standpoint): Resolved {
  return withToday(from, (today) => {
    const first = addMonths(utcDay(partsOf(today).year, partsOf(today).month, 1), by)
    const { year, month } = partsOf(first)
    return wholeDate({ kind: 'date', month, ...(day !== undefined && { day }) }, year, from, ['monthCounted'])
  })
}

function resolveYearShift(date: DateMeaning, by: number, from: Standpoint): Resolved {
  return withToday(from, (today) => {
    const { year, month } = partsOf(today)
    // `नवंबर 2022 में … और अगले साल जून में … टूटा`: of the year after that of the story.
    const told = from.storyYear ?? from.yearJoined
    if (by === 1 && from.tense?.direction === 'past' && told !== null && told < year)
      return wholeDate(date, told + 1, from, ['storyPart', String(told)])
    if (date.bare !== undefined && from.tense?.direction === 'past') {
      const named = from.storyYearNamed === null ? year : Number(from.storyYearNamed)
      if (named !== year) return wholeDate(date, named, from, ['storyPart', String(named)])
      // `साल की शुरुआत में … हराया`, said in January; `साल के अंत में … हराया`, before the end of it: of the year before, or of what the story tells.
      if (date.bare === 'start' ? month === 1 : month < 11)
        return unknown(['storyFar'], [pad(year - 1, 4), pad(year, 4)])
    }
    // `नए साल` is said of the one that is near: in its first weeks it has begun.
    const shift = date.turn === 1 && date.month === undefined && month <= 2 ? 0 : by
    return wholeDate(date, year + shift, from, ['yearCounted'])
  })
}

/** The day, month or year that is written; a day that its month has not is refused. */
function wholeDate(
  { month, day }: DateMeaning,
  year: number,
  from: Standpoint,
  reason: DateReason,
): Resolved {
  if (month === undefined) return onDay(pad(year, 4), from, reason)
  if (day === undefined) return onDay(`${pad(year, 4)}-${pad(month, 2)}`, from, reason)
  if (day > daysInMonth(year, month)) return unknown(['noSuchDay'])
  return onDay(formatEdtfDay(utcDay(year, month, day)), from, reason)
}

/** Days from which another year is nearer than it is likely. */
const NEAR_DAYS = 60
/** Days of which the nearer of two is, and the other is beyond. */
const MONTHS_NEAR = 120
const MONTHS_FAR = 180

function resolveMonth(date: DateMeaning, month: number, from: Standpoint): Resolved {
  const { today, tense, storyYear, yearBeside } = from
  if (yearBeside !== null) return wholeDate(date, yearBeside, from, ['yearOfSentence'])
  if (today === null)
    return storyYear === null
      ? unknown(['noYearNoDay'])
      : wholeDate(date, storyYear, from, ['yearOfSentence'])
  const years = [-1, 0, 1].map((by) => partsOf(today).year + by)
  const picks = years
    .map((year) => wholeDate(date, year, from, ['nearest']))
    .filter(({ edtf }) => edtf !== null)
  const edtfs = picks.flatMap(({ edtf }) => edtf ?? [])
  if (edtfs.length === 0) return unknown(['noSuchDay'])
  if (date.weekday !== undefined) {
    const fits = edtfs.filter((edtf) => weekdayOf(dayMs(edtf)) === date.weekday)
    const [fit] = fits
    if (fits.length === 1 && fit !== undefined && Math.abs(dayMs(fit) - today) < 370 * DAY_MS)
      return onDay(fit, from, ['fitsWeekday'])
  }
  if (date.turn !== undefined && date.day !== undefined) {
    const here = formatEdtfDay(today)
    const pick = date.turn === 1 ? edtfs.find((day) => day >= here) : edtfs.findLast((day) => day <= here)
    return onDay(pick ?? edtfs[0] ?? '', from, ['turnedDay'])
  }
  if (date.turn !== undefined) return turnedMonth(month, date.turn, from, today)
  if (
    storyYear !== null &&
    storyYear !== partsOf(today).year &&
    date.day !== undefined &&
    tense?.direction !== 'future'
  )
    return wholeDate(date, storyYear, from, ['yearOfDateBefore'])
  if (date.isNext) return onDay(edtfs.find((edtf) => distance(edtf, today) >= 0) ?? '', from, ['turnedMonth'])
  return pickYear(edtfs, today, from)
}

/** How many days from the article's day, 0 for a month that holds it. */
function distance(edtf: string, today: EpochMs): number {
  if (directionOf(edtf, today) === 'present') return 0
  const start = dayMs(edtf)
  const end = edtf.length === 7 ? addMonths(start, 1) - DAY_MS : start
  return Math.round((start > today ? start - today : end - today) / DAY_MS)
}

/**
 * The year of a day or month without one:
 *
 *   past     the latest that has begun        future   the earliest that is not over
 *   neither  the nearest, where no other is likely
 */
function pickYear(edtfs: readonly string[], today: EpochMs, from: Standpoint): Resolved {
  const { tense } = from
  const byNearness = edtfs.toSorted((a, b) => Math.abs(distance(a, today)) - Math.abs(distance(b, today)))
  const [nearest = '', other = ''] = byNearness
  const gap = Math.abs(distance(nearest, today))
  if (gap === 0) return onDay(nearest, from, ['ownPeriod'])
  if (tense === null)
    return gap <= 150 ? onDay(nearest, from, ['nearest']) : unknown(['noVerbYear'], byNearness.slice(0, 2))
  const isPast = tense.direction === 'past'
  const side = edtfs.filter((edtf) => (isPast ? distance(edtf, today) <= 0 : distance(edtf, today) >= 0))
  const pick = (isPast ? side.at(-1) : side[0]) ?? nearest
  if (pick !== nearest && gap <= NEAR_DAYS && (nearest.length === 10 || from.isFor))
    return tense.isNear && !from.isBound
      ? unknown(['verbAgainstNearness', tense.word], [nearest, pick])
      : onDay(nearest, from, ['nearestOtherVerb'])
  if (pick !== nearest && !tense.isNear && gap <= NEAR_DAYS)
    return onDay(nearest, from, ['nearestOf', nearest, other])
  // `दिसंबर में … कि उन्होंने कहा`, said in September: no verb of another clause makes of it the December of nine months ago.
  if (
    nearest.length === 7 &&
    pick !== nearest &&
    !tense.isNear &&
    gap <= MONTHS_NEAR &&
    Math.abs(distance(pick, today)) > MONTHS_FAR
  )
    return unknown(['verbAgainstNearness', tense.word], [nearest, pick])
  return onDay(pick, from, ['byVerb', tense.direction, tense.word])
}

function turnedMonth(month: number, turn: -1 | 0 | 1, from: Standpoint, today: EpochMs): Resolved {
  const { year, month: own } = partsOf(today)
  const at = turn === 0 ? year : turn === -1 ? year - (month >= own ? 1 : 0) : year + (month <= own ? 1 : 0)
  return onDay(`${pad(at, 4)}-${pad(month, 2)}`, from, ['turnedMonth'])
}

function resolveWeekday(weekday: number, turn: -1 | 0 | 1 | undefined, from: Standpoint): Resolved {
  return withToday(from, (today) => {
    const back = (weekdayOf(today) - weekday + WEEK) % WEEK
    const before = today - (back === 0 ? WEEK : back) * DAY_MS
    const after = today + (WEEK - back) * DAY_MS
    const [past, future] = [before, after].map(formatEdtfDay)
    // `पिछले सोमवार`, said on Tuesday: yesterday, or a week before it.
    if (turn === -1 && back === 1)
      return unknown(['weekdayEither'], [past ?? '', formatEdtfDay(before - WEEK * DAY_MS)])
    // `अगले बुधवार`, said on Tuesday: tomorrow, or a week after it.
    if (turn === 1 && back === WEEK - 1)
      return unknown(['weekdayEitherNext'], [future ?? '', formatEdtfDay(after + WEEK * DAY_MS)])
    if (turn === -1) return onDay(past ?? '', from, ['weekdayBefore'])
    if (turn === 1) return onDay(future ?? '', from, ['weekdayAfter'])
    if (back === 0) return onDay(formatEdtfDay(today), from, ['weekdayToday'])
    // `this Friday`, where no verb of its own clause tells: the one of the week.
    if (turn === 0 && !from.tense?.isNear)
      return onDay(formatEdtfDay(weekStart(today) + (weekday - 1) * DAY_MS), from, ['weekdayOfWeek'])
    if (from.tense === null) return unknown(['noVerbWeekday'], [past ?? '', future ?? ''])
    const isPast = from.tense.direction === 'past'
    return onDay((isPast ? past : future) ?? '', from, [
      'weekdayByVerb',
      from.tense.direction,
      from.tense.word,
    ])
  })
}

/** `28 तारीख को`: of the article's month, or the one before or after. */
function resolveDayNumber(day: number, from: Standpoint): Resolved {
  if (day < 1 || day > 31) return unknown(['noSuchDay'])
  // `बीते दिसंबर की बात है। 4 तारीख को …`: of the month that the story has just named.
  const [year = 0, month = 0] = from.storyDay?.length === 7 ? from.storyDay.split('-').map(Number) : []
  if (month > 0)
    return wholeDate({ kind: 'date', month, day }, year, from, ['storyPart', from.storyDay ?? ''])
  return withToday(from, (today) => {
    const first = utcDay(partsOf(today).year, partsOf(today).month, 1)
    const days = [-1, 0, 1]
      .map((by) => partsOf(addMonths(first, by)))
      .filter(({ year, month }) => day <= daysInMonth(year, month))
      .map(({ year, month }) => formatEdtfDay(utcDay(year, month, day)))
    const isPast = from.tense?.direction === 'past'
    if (from.tense === null) {
      const near = days.toSorted((a, b) => Math.abs(dayMs(a) - today) - Math.abs(dayMs(b) - today))
      return Math.abs(dayMs(near[0] ?? '') - today) <= 7 * DAY_MS
        ? onDay(near[0] ?? '', from, ['nearest'])
        : unknown(['unnamedMonth'], near.slice(0, 2))
    }
    const side = days.filter((each) => (isPast ? dayMs(each) <= today : dayMs(each) >= today))
    return onDay((isPast ? side.at(-1) : side[0]) ?? '', from, ['dayOfMonthByVerb', from.tense.word])
  })
}
