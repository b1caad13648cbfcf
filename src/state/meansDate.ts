import { DAY_MS, partsOf, utcDay, type EpochMs, type EventDate, type Precision } from '../domain/calendar.ts'
import type { AskedDate, DatePoint } from './readDates.ts'

/** What is asked of an event's date. */
export type MeantDate = Pick<EventDate, 'start' | 'end' | 'precision' | 'approximate'>

/**
 * Whether an event may be meant by a date that is asked for: the time asked for and the time the event's date covers overlap.
 *
 *   asked   December 2024      ├──────────┤
 *   event   10 December           |#|                yes
 *           2024            (~~~~~~~~~~~~~)          yes: it may have been then
 *           November 2024   (~~~)                    no
 */
export function meansDate({ from, to, part, side }: AskedDate, date: MeantDate): boolean {
  const slack = date.approximate ? SLACK_MS[date.precision] : 0
  const event = { start: date.start - slack, end: date.end + slack }
  if (from.year !== undefined) return overlap(toSide(narrow(spanOf(from, to, 0), part), side), event)
  // In any year. A decade says nothing of a month; whatever fills a year has been through all of them.
  if (date.precision === 'decade') return false
  if (event.end - event.start > 366 * DAY_MS) return true
  const [first, last] = [partsOf(event.start).year - 1, partsOf(event.end - 1).year]
  for (let year = first; year <= last; year++) {
    if (overlap(narrow(spanOf(from, to, year), part), event)) return true
  }
  return false
}

interface Span {
  readonly start: EpochMs
  readonly end: EpochMs
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How far "about" may reach: a week from a day, else one unit more. */
const SLACK_MS: Readonly<Record<Precision, number>> = {
  second: 60_000,
  minute: 3_600_000,
  day: 7 * DAY_MS,
  month: 31 * DAY_MS,
  year: 366 * DAY_MS,
  decade: 3653 * DAY_MS,
}

/** From the beginning of one point to the end of the other; one that ends before it begins goes into the next year. */
function spanOf(from: DatePoint, to: DatePoint, year: number): Span {
  const { start } = unitOf(from, year)
  const { end } = unitOf(to, year)
  return { start, end: end > start ? end : unitOf(to, year + 1).end }
}

function unitOf({ year: own, month, day, decade }: DatePoint, any: number): Span {
  const year = own ?? any
  if (day !== undefined && month !== undefined)
    return { start: utcDay(year, month, day), end: utcDay(year, month, day + 1) }
  if (month !== undefined) return { start: utcDay(year, month, 1), end: utcDay(year, month + 1, 1) }
  return { start: utcDay(year, 1, 1), end: utcDay(year + (decade ? 10 : 1), 1, 1) }
}

/** A third of it. */
function narrow(span: Span, part: AskedDate['part']): Span {
  const third = (span.end - span.start) / 3
  if (part === null) return span
  if (part === 'early') return { start: span.start, end: span.start + third }
  if (part === 'mid') return { start: span.start + third, end: span.end - third }
  return { start: span.end - third, end: span.end }
}

function toSide(span: Span, side: AskedDate['side']): Span {
  if (side === 'since') return { start: span.start, end: Infinity }
  if (side === 'after') return { start: span.end, end: Infinity }
  if (side === 'before') return { start: -Infinity, end: span.start }
  return side === 'until' ? { start: -Infinity, end: span.end } : span
}
