import { endsOf, knowsDay, knowsTime, parseEdtf, type EventDate } from './calendar.ts'
import { formatClaimValue, type ClaimValue } from './claimValue.ts'
import { holdsPlace } from './place.ts'
import { hasHappened } from './hasHappened.ts'
import type { Claim, Status } from './story.ts'

/**
 * The one definition of “sources differ”, for the checker, the published `disputed` and the card: two values of one fact
 * that cannot both be right.
 */

/** What comparing needs of a claim. */
export interface Statement {
  readonly value: ClaimValue
}

/**
 * The one fact that a value is of; values of one fact can differ. An event has several participants, so each is a fact of
 * its own; an office is its holder's; an outcome `Fact: value` is compared under the same `Fact` only.
 */
export function factKey(value: ClaimValue): string {
  switch (value.field) {
    case 'participants':
    case 'office':
      return `${value.field} ${value.person}`
    case 'outcome':
      return value.about === null ? `outcome = ${value.result}` : `outcome ${value.about}`
    case 'unread':
      return value.of === 'office' ? `office ${value.text}` : value.of
    default:
      return value.field
  }
}

/** Statements by the fact that they are of, in the order given. */
export function groupByFact<T extends Statement>(statements: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const statement of statements) {
    const key = factKey(statement.value)
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return groups
}

/** True when two of these values of one fact cannot both be right. */
export const differ = (values: readonly ClaimValue[]): boolean =>
  values.some((value, position) => values.slice(position + 1).some((other) => !agree(value, other)))

/** True when sources differ on one fact: claims that editors set aside are kept, but not believed. */
export const sourcesDiffer = (claims: readonly (Statement & { readonly rank: Claim['rank'] })[]): boolean =>
  differ(claims.filter(({ rank }) => rank !== 'deprecated').map(({ value }) => value))

/** Two values of one fact that can both be right: equal, or one only coarser or earlier than the other. */
export function agree(a: ClaimValue, b: ClaimValue): boolean {
  if (a.field === 'date' && b.field === 'date')
    return a.date.edtf === b.date.edtf || isWithin(a.date, b.date) || isWithin(b.date, a.date)
  if (a.field === 'status' && b.field === 'status') return statusesAgree(a.status, b.status)
  if (a.field === 'place' && b.field === 'place')
    return holdsPlace(a.place, b.place) || holdsPlace(b.place, a.place)
  return formatClaimValue(a) === formatClaimValue(b)
}

/** True when a claim says what the event shows: the same, a finer date, or a place inside it. */
export function supports(claimed: ClaimValue, shown: ClaimValue): boolean {
  if (claimed.field === 'date' && shown.field === 'date')
    return claimed.date.edtf === shown.date.edtf || isWithin(claimed.date, shown.date)
  if (claimed.field === 'status' && shown.field === 'status')
    return claimed.status === shown.status || (hasHappened(claimed.status) && hasHappened(shown.status))
  if (claimed.field === 'place' && shown.field === 'place') return holdsPlace(shown.place, claimed.place)
  return formatClaimValue(claimed) === formatClaimValue(shown)
}

// --- dates -----------------------------------------------------------------------------------------------------------

/** A month does not contradict one of its days, nor a day one of its times; 29 October contradicts 28–29 October. */
const isWithin = (inner: EventDate, outer: EventDate): boolean =>
  isCoarse(outer) ? contains(outer, inner) : isOnDays(inner, outer) || isAtTime(inner, outer)

/** Not a day or days, nor a time: a month, a year, decades, “about then”, or an end left open. */
const isCoarse = (date: EventDate): boolean => !knowsDay(date) || date.approximate || date.edtf.includes('..')

/** A time against the day or days that it has by the clock with which it is written. */
function isOnDays(time: EventDate, days: EventDate): boolean {
  const own = days.edtf.includes('T') ? null : parseEdtf(time.edtf.replace(/T[^/]+/g, ''))
  return own !== null && time.edtf.includes('T') && own.start === days.start && own.end === days.end
}

/** The same time, if by another clock, or a second of that minute; of a span both ends. */
function isAtTime(inner: EventDate, outer: EventDate): boolean {
  if (!knowsTime(inner) || !knowsTime(outer) || inner.isSpan !== outer.isSpan) return false
  const [own, other] = [inner, outer]
    .map(({ edtf }) => parseEdtf(edtf, UTC))
    .map((date) => date && endsOf(date))
  const holds = (end: 'from' | 'to'): boolean => {
    const [a, b] = [own?.[end], other?.[end]]
    return a && b ? contains(b, a) : false
  }
  return holds('from') && holds('to')
}

const UTC = { offset: 'Z' }

/** “About” reaches as far as the month does. */
function contains(outer: EventDate, inner: EventDate): boolean {
  const slack = outer.approximate ? ABOUT_MS : 0
  return outer.start - slack <= inner.start && inner.end <= outer.end + slack
}

const ABOUT_MS = 31 * 86_400_000

// --- statuses --------------------------------------------------------------------------------------------------------

/** Steps on the way: a report of the day before does not contradict one of the day after. */
const STEPS: ReadonlySet<Status> = new Set(['announced', 'scheduled', 'postponed'])

const statusesAgree = (a: Status, b: Status): boolean =>
  a === b || STEPS.has(a) || STEPS.has(b) || (hasHappened(a) && hasHappened(b))
