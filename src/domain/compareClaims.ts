import { parseEdtf, type EventDate } from './calendar.ts'
import type { ClaimField } from './story.ts'

/** What comparing needs of a claim. */
export interface Statement {
  readonly field: ClaimField
  readonly value: string
}

/**
 * The one fact that a claim speaks of; claims of one fact can differ. An event has several participants, so each is a
 * fact of its own; an office is its holder's; an outcome `Fact: value` is compared under the same `Fact` only.
 */
export function factKey({ field, value }: Statement): string {
  if (field === 'participants') return `${field} ${value}`
  const colon = value.indexOf(': ')
  if (field === 'office') return `${field} ${colon === -1 ? value : value.slice(0, colon)}`
  if (field === 'outcome') return colon === -1 ? `${field} = ${value}` : `${field} ${value.slice(0, colon)}`
  return field
}

/** Claims by the fact that they speak of, in the order given. */
export function groupByFact<T extends Statement>(claims: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const claim of claims) {
    const key = factKey(claim)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return groups
}

/** True when two of these claims of one fact cannot both be right. */
export const differ = (claims: readonly Statement[]): boolean =>
  claims.some((claim, position) => claims.slice(position + 1).some((other) => !agree(claim, other)))

/** Two values of one fact that can both be right: equal, or one only coarser or earlier than the other. */
function agree(a: Statement, b: Statement): boolean {
  if (a.value === b.value) return true
  if (a.field === 'date') return datesAgree(a.value, b.value)
  if (a.field === 'status') return statusesAgree(a.value, b.value)
  return false
}

/** True when a claim says what the event shows: the same, or a finer date. */
export function supports({ field, value }: Statement, shown: string): boolean {
  if (value === shown) return true
  if (field === 'status') return OCCURRED.has(value) && OCCURRED.has(shown)
  if (field !== 'date') return false
  const [claimed, displayed] = [parseEdtf(value), parseEdtf(shown)]
  return claimed !== null && displayed !== null && isCoarse(displayed) && contains(displayed, claimed)
}

// --- dates -----------------------------------------------------------------------------------------------------------

/** A month does not contradict one of its days; 29 October contradicts 28–29 October. */
function datesAgree(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  if (!first || !second) return false
  return (isCoarse(first) && contains(first, second)) || (isCoarse(second) && contains(second, first))
}

/** Not a day or days: a month, a year, decades, “about then”, or an end left open. */
const isCoarse = (date: EventDate): boolean =>
  date.precision !== 'day' || date.approximate || date.edtf.includes('..')

/** “About” reaches as far as the month does. */
function contains(outer: EventDate, inner: EventDate): boolean {
  const slack = outer.approximate ? ABOUT_MS : 0
  return outer.start - slack <= inner.start && inner.end <= outer.end + slack
}

const ABOUT_MS = 31 * 86_400_000

// --- statuses --------------------------------------------------------------------------------------------------------

/** Steps on the way: a report of the day before does not contradict one of the day after. */
const STEPS: ReadonlySet<string> = new Set(['announced', 'scheduled', 'postponed'])
/** It took place; `context` says so of what only stands behind the story. */
const OCCURRED: ReadonlySet<string> = new Set(['held', 'context'])

const statusesAgree = (a: string, b: string): boolean =>
  STEPS.has(a) || STEPS.has(b) || (OCCURRED.has(a) && OCCURRED.has(b))
