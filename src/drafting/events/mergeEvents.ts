import { parseEdtf } from '../../domain/calendar.ts'
import type { Mention } from '../dates/mention.ts'
import type { ForumMention } from '../names/findForums.ts'
import type { PlaceMention } from '../names/findPlaces.ts'
import type { KnownPerson } from '../names/registers.ts'
import type { Clause } from './clausesOf.ts'
import { untilOf } from './dateOf.ts'
import type { DraftedDate, Telling } from './draftedEvent.ts'
import type { EventKind } from './eventWords.ts'

/** What one clause says of an event. */
export interface Proposal {
  readonly kind: EventKind
  readonly forum: ForumMention | null
  readonly session: number | null
  readonly from: number
  readonly clause: Clause
  readonly people: readonly KnownPerson[]
  readonly date: { readonly mention: Mention; readonly from: DraftedDate['from'] } | null
  readonly isOwnDate: boolean
  /** Its date is that of the report alone, which another clause may correct. */
  readonly isOfDateline: boolean
  /** `इस बैठक में`. */
  readonly refersBack: boolean
  /** `उन्होंने`, `दोनों`, `भी`: it goes on from the sentence before. */
  readonly pronoun: boolean
  readonly places: readonly PlaceMention[]
  readonly told: readonly Telling[]
  /** The last sentence that went on about it. */
  readonly last: number
}

/** Kinds that are words for one thing. */
const ALIKE: Readonly<Partial<Record<EventKind, string>>> = {
  session: 'talks',
  meeting: 'talks',
  summit: 'talks',
  call: 'talks',
  statement: 'talks',
}
const alike = (a: EventKind, b: EventKind): boolean => a === b || (ALIKE[a] ?? a) === (ALIKE[b] ?? b)

/** Whether a later clause speaks of the event of an earlier one. */
export function isSame(a: Proposal, b: Proposal): boolean {
  if (a.session !== null && b.session !== null)
    return a.session === b.session && a.forum?.forum === b.forum?.forum
  if (isOneSeries(a, b) && (a.session === null || b.session === null)) return true
  const shared = b.people.filter((person) => a.people.includes(person)).length
  const within = shared === b.people.length
  if (b.session !== null) return false
  if (b.isOwnDate) return isDatedSame(a, b, shared, within)
  if (differentForums(a, b)) return false
  if (b.refersBack && alike(a.kind, b.kind) && isNear(a, b, 3)) return true
  if (goesOn(a, b, shared)) return true
  if (b.people.length > 0)
    return within && (alike(a.kind, b.kind) || b.refersBack || a.people.length === shared)
  return alike(a.kind, b.kind) || b.refersBack
}

function isDatedSame(a: Proposal, b: Proposal, shared: number, within: boolean): boolean {
  if (!mayBeOneDay(a, b) || differentForums(a, b)) return false
  if (b.people.length === 0 || a.people.length === 0)
    return a.kind === b.kind || (b.refersBack && alike(a.kind, b.kind))
  if (!a.isOwnDate) return within && shared === a.people.length && alike(a.kind, b.kind)
  return (within || shared === a.people.length) && alike(a.kind, b.kind)
}

/** `the summit due on Friday`, of a day on which another sentence gives the summit its number. */
const isOneSeries = (a: Proposal, b: Proposal): boolean =>
  a.forum !== null &&
  a.forum.forum === b.forum?.forum &&
  a.forum.forum.numbered === true &&
  a.isOwnDate &&
  b.isOwnDate &&
  alike(a.kind, b.kind) &&
  a.date?.mention.edtf === b.date?.mention.edtf &&
  a.date?.mention.edtf?.length === 10

/** Of two bodies that meet by numbers, or one and another, no event is of both. */
const hasSeries = (a: Proposal, b: Proposal): boolean =>
  a.forum?.forum.numbered === true || b.forum?.forum.numbered === true

const differentForums = (a: Proposal, b: Proposal): boolean =>
  a.forum !== null &&
  b.forum !== null &&
  a.forum.forum !== b.forum.forum &&
  (a.session !== null || b.session !== null || (!b.refersBack && hasSeries(a, b)))

const isNear = (a: Proposal, b: Proposal, most: number): boolean =>
  Math.abs(b.clause.sentence - a.last) <= most && a.clause.kind === b.clause.kind

/** `सिंह ने … से भी मुलाकात की`: another of a row of meetings, or more of one visit. */
function goesOn(a: Proposal, b: Proposal, shared: number): boolean {
  if (!b.pronoun || b.people.length === 0 || a.isOwnDate || b.isOwnDate) return false
  const isOfRow = shared > 0 || (b.people.length === 1 && isNear(a, b, 1))
  const isAlike = alike(a.kind, b.kind) || b.clause.events.some(({ value }) => value === a.kind)
  return isOfRow && isAlike && isNear(a, b, 4)
}

/** Two dates that can be one: one lies in the other, or nobody knows one of them. */
function mayBeOneDay(a: Proposal, b: Proposal): boolean {
  const [x, y] = [a, b].map(({ date }) => (date?.mention.edtf ? parseEdtf(date.mention.edtf) : null))
  if (a.isOfDateline && b.refersBack) return true
  // Of two days that nobody knows, `बुधवार` is not `गुरुवार`.
  if (!x && !y) return !a.isOwnDate || isSaidAlike(a.date?.mention, b.date?.mention)
  if (!x || !y) return !a.isOwnDate
  return (x.start <= y.start && y.end <= x.end) || (y.start <= x.start && x.end <= y.end)
}

const isDayAndWeekday = (rules: readonly string[]): boolean =>
  rules.includes('weekday') && rules.some((rule) => rule === 'dayMonth' || rule === 'monthDay')

const isSaidAlike = (a: Mention | undefined, b: Mention | undefined): boolean =>
  a === undefined || b === undefined || a.text === b.text || isDayAndWeekday([a.rule, b.rule])

/** The event of the first clause, with what the second adds. */
export function mergeEvents(a: Proposal, b: Proposal): Proposal {
  const takesDate = b.isOwnDate && (!a.isOwnDate || isFiner(b, a) || (a.isOfDateline && b.refersBack))
  const adds = (b.pronoun && !a.isOwnDate) || b.refersBack || b.session !== null || a.people.length === 0
  return {
    ...a,
    forum: a.forum ?? b.forum,
    session: a.session ?? b.session,
    people: adds ? [...new Set([...a.people, ...b.people])] : a.people,
    date:
      spanOf(a, b) ??
      (takesDate ? b.date : null) ??
      a.date ??
      (b.clause.sentence === a.clause.sentence ? b.date : null),
    isOwnDate: a.isOwnDate || b.isOwnDate,
    isOfDateline: a.isOfDateline && !takesDate,
    clause: takesDate ? b.clause : a.clause,
    from: takesDate ? b.from : a.from,
    places: [...a.places, ...b.places],
    told: [...a.told, ...b.told],
    last: b.clause.sentence,
  }
}

/** `सोमवार को शुरू हुआ | यह अभ्यास 15 अक्टूबर तक चलेगा`: a first day and the last. */
function spanOf(a: Proposal, b: Proposal): Proposal['date'] {
  const last = /^\.\.\/(.+)$/.exec(b.date?.mention.edtf ?? '')?.[1]
  if (!a.date || !a.isOwnDate || !b.isOwnDate || last === undefined) return null
  return a.date.mention.edtf === last ? b.date : { ...a.date, mention: untilOf(a.date.mention, last) }
}

function isFiner(a: Proposal, b: Proposal): boolean {
  const [x, y] = [a, b].map(({ date }) => (date?.mention.edtf ? parseEdtf(date.mention.edtf) : null))
  return x !== null && x !== undefined && (!y || x.end - x.start < y.end - y.start)
}
