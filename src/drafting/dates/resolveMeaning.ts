import {
  addMonths,
  DAY_MS,
  formatEdtfDay,
  formatEdtfMonth,
  partsOf,
  utcDay,
  type EpochMs,
} from '../../domain/calendar.ts'
import type { DateMeaning, Meaning } from './meaning.ts'
import type { Direction } from './mention.ts'
import type { DateReason } from './reasons.ts'
import { resolveDate, resolveWeek } from './resolveDate.ts'
import { resolveSeason } from './seasonForms.ts'
import {
  dayMs,
  directionOf,
  known,
  onDay,
  pad,
  plain,
  sign,
  unknown,
  WEEK,
  withToday,
  type Resolved,
  type Standpoint,
} from './standpoint.ts'

/** Resolve what was read. Never guesses: where two answers are as likely it gives both and no value. */
export function resolveMeaning(meaning: Meaning, from: Standpoint): Resolved {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, from)
    case 'span':
      return resolveSpan(meaning.from, meaning.to, from)
    case 'part':
      return resolvePart(meaning, from)
    case 'season':
      return resolveSeason(meaning, from)
    case 'quarterShift':
      return withToday(from, (today) => {
        const at = utcDay(partsOf(today).year, (quarterOf(today) - 1 + meaning.by) * 3 + 1, 1)
        return known(quarterEdtf(at), quarterValue(at), sign(meaning.by), ['quarterCounted'])
      })
    case 'decades':
      return resolveDecades(meaning.from, meaning.to, from)
    case 'longShift':
      return withToday(from, (today) => {
        const first = Math.floor(partsOf(today).year / 10) * 10 + meaning.by * 10
        return meaning.unit === 'decade'
          ? resolveDecades(first, first, from)
          : known(null, String(Math.floor(first / 100) + meaning.by), sign(meaning.by), ['century'])
      })
    case 'century':
      return known(null, String(meaning.number - 1).padStart(2, '0'), null, ['century'])
    case 'fiscalYear':
      return resolveFiscal(meaning, from)
    case 'ago':
      return resolveAgo(meaning, from)
    case 'same':
      return resolveSame(meaning, from)
    case 'duration':
      return { ...plain, type: 'DURATION', value: meaning.value, reason: ['howLong'] }
    case 'set':
      return { ...plain, type: 'SET', value: meaning.value, reason: ['howOften'] }
    case 'vague':
      return {
        ...plain,
        value: meaning.value,
        direction: VAGUE[meaning.value],
        reason: ['vague'],
      }
    case 'hours':
      return from.clockDay === null
        ? from.isTimeless
          ? { ...plain, value: '', reason: ['hourAlone'] }
          : unknown(['hourAlone'])
        : onDay(from.clockDay, from, ['hourOfDay'])
    case 'dayByNumber':
      return from.begun === null || meaning.number < 1 || meaning.isRow
        ? unknown(['fromStory'])
        : onDay(formatEdtfDay(dayMs(from.begun) + (meaning.number - 1) * DAY_MS), from, [
            'storyDay',
            from.begun,
          ])
    case 'refused':
      return unknown(meaning.reason)
  }
}

const VAGUE = { PAST_REF: 'past', PRESENT_REF: 'present', FUTURE_REF: 'future' } as const

// --- spans -----------------------------------------------------------------------------------------------------------

/** Each end takes from the other what it lacks; what ends before it begins ends a year later, or began a year before. */
function resolveSpan(first: Meaning, last: Meaning, from: Standpoint): Resolved {
  const [a, b] = shareParts(first, last)
  const [start, end] = resolveEnds(a, b, from)
  if (start.edtf === null || end.edtf === null || start.edtf.includes('/') || end.edtf.includes('/'))
    return unknown(start.edtf === null ? start.reason : end.reason, pairs(start, end))
  const [left, right] = orderEnds(a, b, start.edtf, end.edtf)
  const { reason } = start.edtf === left ? start : end
  return left <= right
    ? known(`${left}/${right}`, `${left}/${right}`, spanDirection(left, right, from), reason)
    : unknown(['endsFirst'])
}

/** Days and months without a year: of what is to come the end tells the year, of what was the beginning. */
function resolveEnds(a: Meaning, b: Meaning, from: Standpoint): readonly [Resolved, Resolved] {
  const isOpen = (end: Meaning): boolean =>
    end.kind === 'date' && end.month !== undefined && (end.year ?? end.yearShift ?? end.turn) === undefined
  const end = resolveMeaning(b, from)
  if (from.tense?.direction !== 'future' || !isOpen(a) || !isOpen(b) || end.edtf === null) {
    const start = resolveMeaning(a, from)
    // One end that is settled settles the other: a span is of one year, or the next.
    return isOpen(a) && isOpen(b) && (start.edtf === null) !== (end.edtf === null)
      ? [ofYear(a, start, end, from), ofYear(b, end, start, from)]
      : [start, end]
  }
  const year = Number(end.edtf.slice(0, 4))
  const start = resolveMeaning({ ...a, year } as DateMeaning, from) // open ends are dates
  return start.edtf !== null && start.edtf > end.edtf
    ? [resolveMeaning({ ...a, year: year - 1 } as DateMeaning, from), end]
    : [start, end]
}

const ofYear = (own: Meaning, resolved: Resolved, other: Resolved, from: Standpoint): Resolved =>
  resolved.edtf === null && other.edtf !== null
    ? resolveMeaning({ ...own, year: Number(other.edtf.slice(0, 4)) } as DateMeaning, from) // open ends are dates
    : resolved

const pairs = (start: Resolved, end: Resolved): readonly string[] =>
  start.candidates
    .flatMap((left) => end.candidates.filter((right) => left <= right).map((right) => `${left}/${right}`))
    .slice(0, 2)

function spanDirection(left: string, right: string, { today }: Standpoint): Direction | null {
  if (today === null) return null
  const [first, last] = [directionOf(left, today), directionOf(right, today)]
  return first === last ? first : 'present'
}

function shareParts(first: Meaning, last: Meaning): readonly [Meaning, Meaning] {
  if (first.kind !== 'date' || last.kind !== 'date') return [first, last]
  const year = last.year === undefined ? {} : { year: last.year }
  const shift = last.yearShift === undefined ? {} : { yearShift: last.yearShift }
  const isBare = first.year === undefined && first.yearShift === undefined && first.month !== undefined
  const a: DateMeaning = isBare ? { ...first, ...year, ...shift } : first
  const lacks = last.year === undefined && last.yearShift === undefined && last.month !== undefined
  const b: DateMeaning = lacks && first.year !== undefined ? { ...last, year: first.year } : last
  return [a, b]
}

function orderEnds(a: Meaning, b: Meaning, left: string, right: string): readonly [string, string] {
  if (left <= right || a.kind !== 'date' || b.kind !== 'date') return [left, right]
  if (a.weekday !== undefined && a.day === undefined)
    return [left, formatEdtfDay(dayMs(right) + WEEK * DAY_MS)]
  const yearOf = (edtf: string, by: number): string =>
    `${pad(Number(edtf.slice(0, 4)) + by, 4)}${edtf.slice(4)}`
  // Both took the year of the second: `28 दिसंबर से 2 जनवरी 2026`.
  return b.year !== undefined || b.yearShift !== undefined
    ? [yearOf(left, -1), right]
    : [left, yearOf(right, 1)]
}

// --- parts of years, decades -----------------------------------------------------------------------------------------

const quarterOf = (at: EpochMs): number => Math.ceil(partsOf(at).month / 3)
/** EDTF counts quarters from 33 and halves from 40. */
const quarterEdtf = (at: EpochMs): string => `${partsOf(at).year}-${32 + quarterOf(at)}`
const quarterValue = (at: EpochMs): string => `${partsOf(at).year}-Q${quarterOf(at)}`

function resolvePart(meaning: Extract<Meaning, { kind: 'part' }>, from: Standpoint): Resolved {
  if (meaning.isAlone) return unknown(['quarterAlone'])
  const own =
    from.today === null ? null : partsOf(meaning.isFiscal ? addMonths(from.today, -3) : from.today).year
  const year = meaning.year ?? (own === null ? null : own + (meaning.yearShift ?? 0))
  if (year === null) return unknown(['noArticleDay'])
  const months = meaning.unit === 'quarter' ? 3 : 6
  const start = utcDay(year, (meaning.number - 1) * months + 1 + (meaning.isFiscal ? 3 : 0), 1)
  const reason: DateReason = meaning.isFiscal ? ['fiscalPart'] : ['calendarPart']
  if (meaning.unit === 'quarter')
    return known(quarterEdtf(start), quarterValue(start), partDirection(start, 3, from), reason)
  if (!meaning.isFiscal)
    return known(
      `${year}-${39 + meaning.number}`,
      `${year}-H${meaning.number}`,
      partDirection(start, 6, from),
      reason,
    )
  const span = `${formatEdtfMonth(start)}/${formatEdtfMonth(addMonths(start, 5))}`
  return known(span, span, partDirection(start, 6, from), reason)
}

function partDirection(
  start: EpochMs,
  months: number,
  { today }: Pick<Standpoint, 'today'>,
): Direction | null {
  if (today === null) return null
  return today < start ? 'future' : today >= addMonths(start, months) ? 'past' : 'present'
}

function resolveDecades(first: number, last: number, { today }: Standpoint): Resolved {
  const name = (year: number): string => String(Math.floor(year / 10))
  const direction =
    today === null
      ? null
      : partDirection(utcDay(first, 1, 1), (last - first + 10) * 12, {
          today,
        })
  return first === last
    ? known(`${name(first)}X`, name(first), direction, ['decade'])
    : known(`${name(first)}X/${name(last)}X`, `${name(first)}/${name(last)}`, direction, ['decade'])
}

function resolveFiscal(
  { first, shift, months }: Extract<Meaning, { kind: 'fiscalYear' }>,
  from: Standpoint,
): Resolved {
  const own = from.today === null ? null : partsOf(addMonths(from.today, -3)).year
  const year = first ?? (own === null ? null : own + (shift ?? 0))
  if (year === null) return unknown(['noArticleDay'])
  if (months !== undefined) {
    const last = formatEdtfMonth(addMonths(utcDay(year, 4, 1), months - 1))
    const span = `${year}-04/${last}`
    return known(span, span, partDirection(utcDay(year, 4, 1), months, from), ['fiscalYear'])
  }
  return known(`${year}-04/${year + 1}-03`, `FY${year + 1}`, partDirection(utcDay(year, 4, 1), 12, from), [
    'fiscalYear',
  ])
}

// --- so long ago, the same day ---------------------------------------------------------------------------------------

function resolveAgo(
  { unit, count, sign: way, isStory, isPlain, isOfNow }: Extract<Meaning, { kind: 'ago' }>,
  from: Standpoint,
): Resolved {
  // `12 साल बाद भारत आने वाले मंत्री`: since something that the story does not name.
  const isToCome = from.tense?.direction === 'future' && !(unit === 'year' && from.tense.word.endsWith('ने'))
  if (isStory && !(isPlain && way === 1 && isToCome)) return unknown(['fromStory'])
  if (count === null) return unknown(['noNumber'])
  // `मेला दो महीने पहले लगेगा`: earlier than it was.
  if (way === -1 && !isOfNow && from.tense?.direction === 'future' && from.tense.isNear)
    return unknown(['fromStory'])
  return withToday(from, (today) => {
    const reason: DateReason = ['agoCounted']
    switch (unit) {
      case 'day':
        return onDay(formatEdtfDay(today + way * count * DAY_MS), from, reason)
      case 'week':
      case 'fortnight':
        return resolveWeek({ kind: 'date' }, way * count * (unit === 'week' ? 1 : 2), from)
      case 'month':
        return onDay(monthsFrom(today, way * count), from, reason)
      case 'year':
        // `ढाई साल पहले` is said of a month, `दो साल पहले` of a year.
        if (!Number.isInteger(count)) return onDay(monthsFrom(today, way * count * 12), from, reason)
        return onDay(pad(partsOf(today).year + way * count, 4), from, reason)
      case 'decade':
        return resolveDecades(
          Math.floor(partsOf(today).year / 10) * 10 + way * count * 10,
          Math.floor(partsOf(today).year / 10) * 10 + way * count * 10,
          from,
        )
      default:
        return unknown(['fromMoment'])
    }
  })
}

/** So many months on, of which one may be a half. */
function monthsFrom(today: EpochMs, months: number): string {
  const whole = Math.trunc(months)
  return formatEdtfMonth(addMonths(today, whole) + Math.round((months - whole) * DAYS_OF_MONTH) * DAY_MS)
}

const DAYS_OF_MONTH = 30

/** A verb of what is to come, and a day that was; or the other way about: another day is meant. */
const isAgainstVerb = (at: EpochMs, { tense, today }: Standpoint): boolean =>
  tense !== null && today !== null && (tense.direction === 'future' ? at < today : at > today)

function resolveSame({ unit, by, months }: Extract<Meaning, { kind: 'same' }>, from: Standpoint): Resolved {
  // `1971 में इसी दिन`: of that year, and the day is not known to be the one before.
  if (unit === 'day' && from.yearBeside !== null) return unknown(['storyFar'])
  const storyDay = unit === 'year' ? from.storyYearNamed : from.storyDay
  if (storyDay === null) return unknown(['storyFar'])
  const isFine = unit !== 'day' || storyDay.length === 10
  if (!isFine || unit === 'week') return unknown(['storyCoarse'], [storyDay])
  // `22 मई से लापता छात्रा मंगलवार को मिली। … उसी रात`: of either.
  if (unit === 'day' && by === 0 && from.storyDays.length > 1 && from.storyDays.includes(storyDay))
    return unknown(['storyFar'], from.storyDays)
  const at = dayMs(storyDay) + by * DAY_MS
  if (unit === 'day')
    return isAgainstVerb(at, from)
      ? unknown(['storyFar'], [formatEdtfDay(at)])
      : onDay(formatEdtfDay(at), from, ['storyDay', storyDay])
  if (unit === 'month' && storyDay.length < 7) return unknown(['storyCoarse'], [storyDay])
  if (months) {
    const [first, last] = months.map((month) => `${storyDay.slice(0, 4)}-${pad(month, 2)}`)
    const told = first === last ? first : `${first}/${last}`
    return onDay(told ?? '', from, ['storyPart', storyDay])
  }
  return onDay(storyDay.slice(0, unit === 'month' ? 7 : 4), from, ['storyPart', storyDay])
}
