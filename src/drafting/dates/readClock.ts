import type { Clock, DayPart, FirstHour } from './meaning.ts'
import type { Token } from './readTokens.ts'

/** A time of the day at a place of a row of tokens: `देर शाम साढ़े 6 बजे`, `11:52 PM (IST)`. */

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  dawn: 'MO',
  morning: 'MO',
  noon: 'AF',
  evening: 'EV',
  night: 'NI',
}

export interface Hours {
  readonly dayPart?: DayPart | undefined
  readonly clock?: Clock | undefined
  readonly end: number
}

/** `[देर] शाम [करीब] [साढ़े] 6 बजे`, `18:35 बजे`, `6 बजकर 35 मिनट`, `11:52 PM (IST)`, `5 pm`. */
export function hoursAt(tokens: readonly Token[], from: number): Hours | null {
  const byDay = dayHoursAt(tokens, from)
  if (byDay !== null) return byDay
  let at = from
  if (tokens[at]?.role === 'deep' && DAY_PARTS[tokens[at + 1]?.role ?? '']) at += 1
  const dayPart = DAY_PARTS[tokens[at]?.role ?? '']
  if (dayPart !== undefined) at += 1
  if (dayPart === 'AF' && tokens[at]?.text === 'बाद') at += 1
  let next = at
  if (dayPart !== undefined)
    while (/^(?:about|of|into|comma)$/.test(tokens[next]?.role ?? '') && next < at + 2) next += 1
  if (tokens[next]?.role === 'about') next += 1
  const clock = clockAt(tokens, next, dayPart)
  if (clock !== null)
    return dayPart === undefined ? withPartBehind(tokens, next, clock) : { dayPart, ...clock }
  if (tokens[at - 1]?.text === 'noon') return { clock: { hour: 12, minute: 0, offset: null }, end: at }
  return dayPart === undefined ? null : { dayPart, end: at }
}

/** `[शाम] 5 से 6 बजे`, `सुबह 10 से शाम 5 बजे`, `2 to 5 pm`: two hours of which the second alone is written as one. */
export function hourPairAt(
  tokens: readonly Token[],
  from: number,
): (Hours & { readonly firstHour: FirstHour }) | null {
  const dayPart = DAY_PARTS[tokens[from]?.role ?? '']
  const at = dayPart === undefined ? from : from + 1
  const [hour, minute] = hourOf(tokens[at])
  const joint = tokens[at + 1]
  const isJoint =
    /^(?:से|-|to)$/.test(joint?.text ?? '') || (joint?.text === 'and' && tokens[from - 1]?.text === 'between')
  if (hour === null || hour < 1 || hour > 24 || !isJoint || tokens[at]?.role === 'decimal') return null
  const own = DAY_PARTS[tokens[at + 2]?.role ?? '']
  const found = clockAt(
    tokens,
    own === undefined ? at + 2 : at + 3,
    own ?? (dayPart === 'MO' ? undefined : dayPart),
  )
  if (found === null || !/^(?:oclock|ampm)$/.test(tokens[found.end - 1]?.role ?? '')) return null
  return { ...found, dayPart: own ?? dayPart, firstHour: { minutes: hour * 60 + minute, dayPart } }
}

/** Minutes of the first of two hours: by its part of the day, else the latest that is before the second. */
export function firstMinutes({ minutes, dayPart }: FirstHour, second: number): number {
  const byOwn = byPart(minutes, dayPart)
  return dayPart !== undefined && byOwn < second ? byOwn : minutes + NOON < second ? minutes + NOON : minutes
}

const NOON = 720

/** `10 बजे सुबह`. */
function withPartBehind(
  tokens: readonly Token[],
  from: number,
  bare: { readonly clock: Clock; readonly end: number },
): Hours {
  const behind = tokens[bare.end]
  const dayPart = DAY_PARTS[behind?.role ?? '']
  const isNamed = /^(?:अपराह्न|पूर्वाह्न)$/.test(behind?.text ?? '')
  if (dayPart === undefined || (tokens[bare.end - 1]?.role !== 'oclock' && !isNamed)) return bare
  const clock = clockAt(tokens, from, dayPart)
  return clock === null ? bare : { ...clock, dayPart, end: clock.end + 1 }
}

/** `दिन के [करीब] 11 बजे`, `दिन में 2 बजे`: between morning and evening. */
function dayHoursAt(tokens: readonly Token[], from: number): Hours | null {
  if (tokens[from]?.text !== 'दिन' || !/^(?:के|में)$/.test(tokens[from + 1]?.text ?? '')) return null
  const at = tokens[from + 2]?.role === 'about' ? from + 3 : from + 2
  const found = clockAt(tokens, at, undefined)
  if (found === null) return null
  const { hour } = found.clock
  return hour < DAY_BEGINS ? { ...found, clock: { ...found.clock, hour: hour + 12 } } : found
}

/** By daylight, `दिन के 6 बजे` is of the evening. */
const DAY_BEGINS = 7

export function clockAt(
  tokens: readonly Token[],
  from: number,
  dayPart: DayPart | undefined,
): { clock: Clock; end: number } | null {
  const quarter = { sharpHalf: 30, quarterPast: 15, quarterTo: -15 }[tokens[from]?.role ?? '']
  const at = quarter === undefined ? from : from + 1
  const token = tokens[at]
  const [hour, minute] = hourOf(token)
  if (token === undefined || hour === null || hour > 24) return null
  let end = at + 1
  let minutes = hour * 60 + minute + (quarter ?? 0)
  if (tokens[end]?.role === 'past' && tokens[end + 2]?.role === 'minute') {
    minutes += tokens[end + 1]?.value ?? 0
    end += 3
  } else if (tokens[end]?.role === 'oclock') end += 1
  else if (tokens[end]?.role === 'ampm') {
    minutes = (minutes % 720) + (tokens[end]?.text.startsWith('p') === true ? 720 : 0)
    end += 1
  } else if (token.role !== 'clock' && !isPointed(token, tokens[end], dayPart)) return null
  const zone = zoneAt(tokens, end)
  const isMeridian = tokens[end - 1]?.role === 'ampm'
  const whole = isMeridian ? minutes : byPart(minutes, dayPart)
  if (whole < 0 || whole >= 1440) return null
  return { clock: { hour: Math.floor(whole / 60), minute: whole % 60, offset: zone.offset }, end: zone.end }
}

/** `सुबह 10.30 तक`, without बजे. */
const isPointed = (token: Token, next: Token | undefined, dayPart: DayPart | undefined): boolean =>
  dayPart !== undefined &&
  token.role === 'decimal' &&
  /^\d{1,2}\.[0-5]\d$/.test(token.text) &&
  /^(?:तक|से|पर)$/.test(next?.text ?? '')

/** The afternoon and evening hours of a clock of twelve. */
function byPart(minutes: number, dayPart: DayPart | undefined): number {
  if (minutes >= 780 || dayPart === undefined || dayPart === 'MO') return minutes === 1440 ? 0 : minutes
  if (dayPart === 'NI') return minutes >= 720 ? minutes % 720 : minutes >= 360 ? minutes + 720 : minutes
  if (dayPart === 'AF' && minutes >= 660) return minutes
  return (minutes % 720) + 720
}

function hourOf(token: Token | undefined): readonly [hour: number | null, minute: number] {
  if (token === undefined) return [null, 0]
  if (/^(?:small|middle|large|wordSmall)$/.test(token.role)) return [token.value, 0]
  if (token.role === 'wordHalf') return [Math.floor(token.value), (token.value % 1) * 60]
  if (token.role !== 'clock' && token.role !== 'decimal') return [null, 0]
  const [hour = 0, minute = 0] = token.text.split(/[:.,]/).map(Number)
  return minute < 60 ? [hour, minute] : [null, 0]
}

function zoneAt(tokens: readonly Token[], at: number): { offset: string | null; end: number } {
  const isOpen = tokens[at]?.role === 'open'
  const zone = tokens[isOpen ? at + 1 : at]
  if (zone?.role !== 'zone') return { offset: null, end: at }
  const [by, clock] = [tokens[at + 1], tokens[at + 2]]
  if (zone.value === 0 && !isOpen && /^[+-]$/.test(by?.text ?? '') && clock?.role === 'clock')
    return { offset: `${by?.text}${clock.text.padStart(5, '0')}`, end: at + 3 }
  const end = isOpen ? (tokens[at + 2]?.role === 'close' ? at + 3 : at + 2) : at + 1
  return { offset: /^(?:ist|आईएसटी)$/.test(zone.text) ? '+05:30' : 'Z', end }
}
