import { DAY_MS, parseEdtf, type EventDate } from '../../domain/calendar.ts'
import { placeId } from '../../domain/place.ts'
import type { KnownEvent } from '../names/registers.ts'

/** What is compared of an event: what is not known is left out. */
export interface Comparable {
  readonly date: string | null
  readonly forum: string | null
  readonly session: number | null
  readonly people: readonly string[]
  /** In English. */
  readonly place: string | null
}

export interface EventMatch {
  readonly event: KnownEvent
  /** 0 to 1, in hundredths. */
  readonly score: number
  /** The facts that agree, the weightiest first. */
  readonly why: readonly Feature[]
}

/**
 * How much each fact tells one event from another. A number in a series with its forum tells most; a forum alone has many events, and a
 * town has more.
 */
export const WEIGHTS = { date: 0.35, session: 0.35, people: 0.25, forum: 0.12, place: 0.08 } as const
export type Feature = keyof typeof WEIGHTS

/** What an event of which nothing is known weighs: few facts that agree are no proof. */
const DOUBT = 0.15
/** Below it nothing is shown: somebody else's meeting in the same forum, say. */
export const LEAST_SCORE = 0.5

/** The events that a draft may be, the likeliest first, at most `most`. */
export const matchEvents = (
  draft: Comparable,
  events: readonly KnownEvent[],
  most = 5,
): readonly EventMatch[] =>
  events
    .map((event) => ({ event, ...scoreEvent(draft, comparableOf(event)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, most)

export const comparableOf = ({ date, forum, session, participants, place }: KnownEvent): Comparable => ({
  date,
  forum: forum ?? null,
  session: session ?? null,
  people: participants.map(({ person }) => person),
  place: place?.['en'] ?? null,
})

/** Two numbers of one series are two events, whatever else agrees. */
export function scoreEvent(a: Comparable, b: Comparable): Omit<EventMatch, 'event'> {
  const agreement = agreementOf(a, b)
  if (agreement.session === 0 && a.forum === b.forum && b.session !== null) return { score: 0, why: [] }
  const known = FEATURES.flatMap((feature) => {
    const much = agreement[feature]
    return much === null ? [] : [{ feature, much, weight: WEIGHTS[feature] }]
  })
  const sum = known.reduce((total, { much, weight }) => total + much * weight, 0)
  const all = known.reduce((total, { weight }) => total + weight, DOUBT)
  return {
    score: Math.round((sum / all) * 100) / 100,
    why: known.filter(({ much }) => much >= 0.5).map(({ feature }) => feature),
  }
}

const FEATURES: readonly Feature[] = ['date', 'session', 'people', 'forum', 'place']

/** 0 to 1; null where nobody can compare. Who took part and which session it was a record says in full: what it lacks was not so. */
function agreementOf(a: Comparable, b: Comparable): Readonly<Record<Feature, number | null>> {
  const both = <T>(x: T | null, y: T | null, compare: (x: T, y: T) => number): number | null =>
    x === null || y === null ? null : compare(x, y)
  const sameForum = a.forum !== null && a.forum === b.forum
  return {
    date: both(a.date, b.date, agreeDates),
    session: a.session === null ? null : sameForum && a.session === b.session ? 1 : 0,
    people: a.people.length === 0 ? null : agreePeople(a.people, b.people),
    forum: both(a.forum, b.forum, (x, y) => (x === y ? 1 : 0)),
    place: both(a.place, b.place, (x, y) => (placeId(x) === placeId(y) ? 1 : 0)),
  }
}

/** The same: 1; a day in its month: 0.8; days apart: less from day to day, and nothing from a week on. */
function agreeDates(x: string, y: string): number {
  const [a, b] = [parseEdtf(x), parseEdtf(y)]
  if (a === null || b === null) return 0
  if (a.start === b.start && a.end === b.end) return 1
  if (holds(a, b) || holds(b, a)) return 0.8
  // “About the beginning of October” is any day of its weeks.
  if ((a.approximate || b.approximate) && Math.abs(a.start - b.start) < 21 * DAY_MS) return 0.8
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end)
  return Math.max(0, 0.6 - (0.1 * Math.max(0, gap)) / DAY_MS)
}

const holds = (outer: EventDate, inner: EventDate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** An article seldom names all: how many of the shorter list are in the other, and a little for how alike the lists are. */
function agreePeople(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((person) => b.includes(person)).length
  if (shared === 0) return 0
  const all = new Set([...a, ...b]).size
  return (0.7 * shared) / Math.min(a.length, b.length) + (0.3 * shared) / all
}
