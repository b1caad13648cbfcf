import { addMonths, DAY_MS, formatEdtfDay, parseEdtf, type EpochMs } from '../../domain/calendar.ts'
import type { FirstHour, Reading } from './meaning.ts'
import type { Direction, Mention, TimexMod } from './mention.ts'
import type { Token } from './readTokens.ts'
import { firstMinutes } from './readClock.ts'
import { dayMs, unknown, type Resolved } from './standpoint.ts'

type Bent = Resolved | (Omit<Resolved, 'type'> & Pick<Mention, 'type' | 'mod'>)

/** What stands around the date itself: hours, a part of a month or year. */
export function bend(
  resolved: Resolved,
  reading: Reading,
  tokens: readonly Token[],
  today: EpochMs | null,
): Bent {
  const { value, edtf } = resolved
  if (reading.clock && value !== null)
    return isOfEither(reading, tokens)
      ? unknown(['smallHours'], edtf?.length === 10 ? [edtf, dayBehind(edtf)] : [])
      : bendToClock(resolved, value, reading.clock, reading.dayPart, reading.firstHour)
  if (value === null || edtf === null) return resolved
  if (reading.isNight) return bendToNight(resolved, edtf)
  if (reading.weekOf) return bendToWeek(resolved, edtf, reading.weekOf)
  if (reading.dayPart) return { ...resolved, type: 'TIME', mod: null, value: `${value}T${reading.dayPart}` }
  return reading.mod
    ? bendToPart(resolved, edtf, reading.mod, tokens[reading.end], tokens[reading.end + 1], today)
    : resolved
}

const two = (value: number): string => String(value).padStart(2, '0')

function bendToClock(
  resolved: Resolved,
  value: string,
  { hour, minute, offset }: NonNullable<Reading['clock']>,
  dayPart: Reading['dayPart'],
  first: FirstHour | undefined,
): Bent {
  // The small hours of a night are of the day after: `शनिवार देर रात दो बजे`.
  const isAfter = dayPart === 'NI' && hour < NIGHT_ENDS && value.length === 10
  const day = isAfter ? dayBehind(value) : value
  const time = `${day}T${two(hour)}:${two(minute)}`
  if (first !== undefined) {
    const minutes = firstMinutes(first, hour * 60 + minute)
    const from = `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    return { ...resolved, type: 'TIME', mod: null, value: `${from}/${time}` }
  }
  return {
    ...resolved,
    type: 'TIME',
    mod: null,
    value: time,
    edtf: offset === null || value === '' ? resolved.edtf : `${time}${offset}`,
  }
}

const NIGHT_ENDS = 6

const dayBehind = (edtf: string): string => formatEdtfDay(dayMs(edtf) + DAY_MS)

/** `29 जनवरी की रात डेढ़ बजे`, `रात दो बजे`: the night that begins with that day, or the one that ends in it. */
const isOfEither = ({ clock, dayPart, meaning, start, end }: Reading, tokens: readonly Token[]): boolean =>
  dayPart === 'NI' &&
  clock !== undefined &&
  clock.hour > 0 &&
  clock.hour < NIGHT_ENDS &&
  (meaning.kind === 'hours' || (meaning.kind === 'date' && meaning.day !== undefined)) &&
  !tokens.slice(start, end).some(({ role }) => role === 'deep')

/** The night between two days is that of the first. */
function bendToNight(resolved: Resolved, edtf: string): Bent {
  const [first = '', last = ''] = edtf.split('/')
  return last.length === 10 && dayMs(last) - dayMs(first) === DAY_MS
    ? { ...resolved, type: 'TIME', mod: null, value: `${first}TNI` }
    : resolved
}

function bendToWeek(
  resolved: Resolved,
  edtf: string,
  { number, last = number, days }: NonNullable<Reading['weekOf']>,
): Bent {
  const month = parseEdtf(edtf)
  if (month?.precision !== 'month') return resolved
  const first = number === -1 ? month.end - days * DAY_MS : month.start + (number - 1) * days * DAY_MS
  const end = Math.min(month.end, first + (last - number + 1) * days * DAY_MS) - DAY_MS
  const span = `${formatEdtfDay(first)}/${formatEdtfDay(end)}`
  return { ...resolved, edtf: span, value: span }
}

/**
 * A part of a month or year, as records write it: about its first, middle or last day or month; `से पहले` and `तक` after an
 * end give the latest day.
 */
function bendToPart(
  resolved: Resolved,
  edtf: string,
  mod: TimexMod,
  after: Token | undefined,
  beyond: Token | undefined,
  today: EpochMs | null,
): Bent {
  const whole = parseEdtf(edtf)
  const bent = { ...resolved, mod }
  if (whole === null || whole.isSpan) return bent
  const last = formatEdtfDay(whole.end - DAY_MS)
  if (mod === 'END' && (after?.role === 'until' || (after?.text === 'से' && beyond?.role === 'ago')))
    return { ...bent, edtf: `[..${last}]` }
  const isMonth = whole.precision === 'month'
  if (!isMonth && whole.precision !== 'year') return bent
  const at = {
    START: whole.start,
    MID: isMonth ? whole.start + 14 * DAY_MS : addMonths(whole.start, 5),
    END: whole.end - DAY_MS,
  }[mod as 'START' | 'MID' | 'END'] // the readings have no other
  const day = formatEdtfDay(at)
  const bentEdtf = `${isMonth ? day : day.slice(0, 7)}~`
  return {
    ...bent,
    edtf: bentEdtf,
    direction: today === null ? null : sideOfPart(at, mod, isMonth, today, resolved.direction),
  }
}

/** The beginning of a month that is not over is past, its end to come. */
function sideOfPart(
  at: EpochMs,
  mod: TimexMod,
  isMonth: boolean,
  today: EpochMs,
  direction: Direction | null,
): Direction | null {
  if (direction !== 'present') return direction
  const reach = (isMonth ? 7 : 60) * DAY_MS
  if (mod === 'END') return at - reach > today ? 'future' : 'present'
  return at + reach < today ? 'past' : at > today ? 'future' : 'present'
}
