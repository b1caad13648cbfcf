import type { EventDate } from '../domain/calendar.ts'
import { compareStarts } from '../domain/calendar.ts'
import { placeId, type PlaceId } from '../domain/place.ts'
import { dateOfEvent } from '../domain/eventDate.ts'
import { isUnreported } from '../domain/isAhead.ts'
import { recordsReach } from '../domain/recordsReach.ts'
import { laneLooks, type LaneLook } from '../domain/laneLook.ts'
import type { Forum, Office, Person, Source, Status, Story, StoryEvent } from '../domain/story.ts'
import { statusOf } from '../domain/statusOf.ts'
import { STATUSES } from '../domain/story.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import type { Facet } from './viewState.ts'

/** Number of an event: its place in time as it is known today, whatever a day's reports told of it. */
export type Ordinal = number

/**
 * What the record says of an event today: its title, its people, its sources. When it is and what became of it is not read
 * from here but from what is told, for on a past day that was another.
 */
export type EventFacts = Omit<StoryEvent, 'date' | 'status' | 'disputed'>

/** An event as it is told: today, or by the reports of a day. */
export interface ToldEvent {
  readonly event: EventFacts
  readonly date: EventDate
  readonly status: Status
  /** True when sources differ on something. */
  readonly disputed: boolean
  /** True when its day had passed by the records' own, and no report had come. */
  readonly unreported: boolean
}

/** A told event together with what its ids stand for. */
export interface IndexedEvent extends ToldEvent {
  readonly ordinal: Ordinal
  /** Position of the forum's lane in `story.lanes`. */
  readonly lane: number
  readonly look: LaneLook
  readonly forum: Forum
}

/** Facet value → ordinals of the events that have it, ascending. Every value of the story is there, even with none. */
export type Postings = ReadonlyMap<string, Uint32Array>

/** A story made ready to be asked: everything by id, everything by facet, events in order of time. */
export interface StoryIndex {
  /** As it is known today. */
  readonly story: Story
  /** The events told, in order of time. */
  readonly events: readonly IndexedEvent[]
  readonly byId: ReadonlyMap<string, IndexedEvent>
  /** Until when what is told reaches; null where nothing has happened yet. */
  readonly reach: EventDate | null
  /** The event of each ordinal; undefined while it is not told. */
  readonly byOrdinal: readonly (IndexedEvent | undefined)[]
  readonly people: ReadonlyMap<string, Person>
  readonly forums: ReadonlyMap<string, Forum>
  readonly offices: ReadonlyMap<string, Office>
  readonly sources: ReadonlyMap<string, Source>
  /** Where events were, as their records name it. */
  readonly places: ReadonlyMap<PlaceId, LocalizedText>
  readonly postings: Readonly<Record<Facet, Postings>>
}

/**
 * Index a story. Total: an event that cannot be placed is left out, never thrown about: a date nobody can read, a forum or
 * lane that is not in the story, an id used before. `parseStory` tells the reader of it.
 */
export function indexStory(story: Story): StoryIndex {
  const forums = mapById(story.forums)
  const people = mapById(story.people)
  const offices = mapById(story.offices)
  const events = placeEvents(story, forums)
  return {
    story,
    events,
    byId: mapEvents(events),
    reach: recordsReach(events),
    byOrdinal: events,
    people,
    forums,
    offices,
    sources: mapById(story.sources),
    places: new Map(
      events.flatMap(({ event: { place } }) => (place ? [[placeId(inLanguage(place, 'en')), place]] : [])),
    ),
    postings: {
      person: postEvents(people.keys(), events, ({ event }) => participantsOf(event)),
      office: postEvents(offices.keys(), events, ({ event }) => officesOf(event)),
      forum: postEvents(forums.keys(), events, ({ forum }) => [forum.id]),
      status: postStatuses(story, events),
    },
  }
}

/** Ids of the people who took part, each once, though one person may be there in two offices. */
export const participantsOf = (event: EventFacts): readonly string[] => [
  ...new Set(event.participants.map((participant) => participant.person)),
]

/** Ids of the offices that were there, each once. */
export const officesOf = (event: EventFacts): readonly string[] => [
  ...new Set(event.participants.flatMap(({ office }) => office ?? [])),
]

/**
 * The same story with other events told, given in the order of the record: those that then began together stay in it. All
 * that does not depend on when and how they are told is taken over as it is.
 */
export function tellEvents(whole: StoryIndex, told: readonly IndexedEvent[]): StoryIndex {
  const byOrdinal: (IndexedEvent | undefined)[] = Array.from(whole.byOrdinal, () => undefined)
  for (const event of told) byOrdinal[event.ordinal] = event
  const events = inOrder(told)
  return {
    ...whole,
    events,
    byId: mapEvents(events),
    reach: recordsReach(events),
    byOrdinal,
    postings: { ...whole.postings, status: postStatuses(whole.story, told) },
  }
}

/** The story with these of its events as they are told, for what readers take along. */
export const storyAsTold = ({ story, events }: StoryIndex, shown = events): Story => ({
  ...story,
  events: shown.map(recordAsTold),
})

const recordAsTold = ({ event, date, status, disputed }: ToldEvent): StoryEvent => ({
  ...event,
  date: date.edtf,
  status,
  disputed,
})

/** In order of time; those that begin together stay in the order in which they are given. */
const inOrder = <T extends Pick<ToldEvent, 'date'>>(events: readonly T[]): readonly T[] =>
  events.toSorted((a, b) => compareStarts(a.date, b.date))

const mapEvents = (events: readonly IndexedEvent[]): ReadonlyMap<string, IndexedEvent> =>
  new Map(events.map((placed) => [placed.event.id, placed]))

const postStatuses = ({ events: all }: Story, events: readonly IndexedEvent[]): Postings =>
  // A result stands behind the status of which it is one.
  postEvents(['held', ...all.flatMap(({ result }) => result ?? []), ...STATUSES], events, (event) => [
    statusOf(event),
  ])

const mapById = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]))

function placeEvents(story: Story, forums: ReadonlyMap<string, Forum>): readonly IndexedEvent[] {
  const lanes = new Map(
    laneLooks(story.lanes).map((look, lane) => [story.lanes[lane]?.id, { lane, look }] as const),
  )
  const seen = new Set<string>()
  const placed: Omit<IndexedEvent, 'ordinal'>[] = []
  for (const event of story.events) {
    const date = dateOfEvent(event, story.timezone)
    const forum = forums.get(event.forum)
    const place = lanes.get(forum?.lane)
    if (!date || !forum || !place || seen.has(event.id)) continue
    seen.add(event.id)
    const { status, disputed } = event
    const unreported = isUnreported(event, story.updated)
    placed.push({ event, date, status, disputed, unreported, ...place, forum })
  }
  // A published story is in order already, and its editors know which of two events of a day came first. One from elsewhere
  // may not be, and everything after relies on it.
  return inOrder(placed).map((each, ordinal) => ({ ...each, ordinal }))
}

function postEvents(
  values: Iterable<string>,
  events: readonly IndexedEvent[],
  valuesOf: (event: IndexedEvent) => readonly string[],
): Postings {
  const lists = new Map<string, Ordinal[]>()
  for (const value of values) lists.set(value, [])
  for (const event of events) {
    for (const value of valuesOf(event)) lists.get(value)?.push(event.ordinal)
  }
  return new Map(Array.from(lists, ([value, ordinals]) => [value, Uint32Array.from(ordinals)]))
}
