import type { EventDate } from '../domain/calendar.ts'
import { compareEventDates, compareStarts } from '../domain/calendar.ts'
import { placeId, type PlaceId } from '../domain/claimValue.ts'
import { dateOfEvent } from '../domain/eventDate.ts'
import type { Forum, Office, Person, Source, Story, StoryEvent } from '../domain/story.ts'
import { STATUSES } from '../domain/story.ts'
import type { LocalizedText } from '../domain/text.ts'
import type { Facet } from './viewState.ts'

/** Place of an event in `StoryIndex.events`, which is its place in time. */
export type Ordinal = number

/** An event together with what its ids and its date stand for. */
export interface IndexedEvent {
  readonly event: StoryEvent
  readonly ordinal: Ordinal
  readonly date: EventDate
  /** Position of the forum's lane in `story.lanes`. */
  readonly lane: number
  readonly forum: Forum
}

/** Facet value → ordinals of the events that have it, ascending. Every value of the story is there, even with none. */
export type Postings = ReadonlyMap<string, Uint32Array>

/** A story made ready to be asked: everything by id, everything by facet, events in order of time. */
export interface StoryIndex {
  readonly story: Story
  readonly events: readonly IndexedEvent[]
  readonly byId: ReadonlyMap<string, IndexedEvent>
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
    byId: new Map(events.map((placed) => [placed.event.id, placed])),
    people,
    forums,
    offices,
    sources: mapById(story.sources),
    places: new Map(events.flatMap(({ event: { place } }) => (place ? [[placeId(place.en), place]] : []))),
    postings: {
      person: postEvents(people.keys(), events, participantsOf),
      office: postEvents(offices.keys(), events, officesOf),
      forum: postEvents(forums.keys(), events, (event) => [event.forum]),
      status: postEvents(STATUSES, events, (event) => [event.status]),
    },
  }
}

/** Ids of the people who took part, each once, though one person may be there in two offices. */
export const participantsOf = (event: StoryEvent): readonly string[] => [
  ...new Set(event.participants.map((participant) => participant.person)),
]

/** Ids of the offices that were there, each once. */
export const officesOf = (event: StoryEvent): readonly string[] => [
  ...new Set(event.participants.map((participant) => participant.office)),
]

const mapById = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]))

function placeEvents(story: Story, forums: ReadonlyMap<string, Forum>): readonly IndexedEvent[] {
  const lanes = new Map(story.lanes.map((lane, position) => [lane.id, position]))
  const seen = new Set<string>()
  const placed: Placed[] = []
  for (const event of story.events) {
    const date = dateOfEvent(event)
    const forum = forums.get(event.forum)
    const lane = forum === undefined ? undefined : lanes.get(forum.lane)
    if (date === null || forum === undefined || lane === undefined || seen.has(event.id)) continue
    seen.add(event.id)
    placed.push({ event, date, lane, forum })
  }
  return inOrder(placed).map((each, ordinal) => ({ ...each, ordinal }))
}

type Placed = Omit<IndexedEvent, 'ordinal'>

/**
 * A published story is in order already, and only its editors know which of two events of a day came first. One from
 * elsewhere may not be, and everything after relies on it.
 */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const isOrdered = placed.every((each, at) => {
    const before = placed[at - 1]
    return !before || compareStarts(before.date, each.date) <= 0
  })
  return isOrdered ? placed : placed.toSorted(byTime)
}

function byTime(a: Placed, b: Placed): number {
  return (
    compareEventDates(a.date, b.date) ||
    a.event.importance - b.event.importance ||
    (a.event.id < b.event.id ? -1 : 1)
  )
}

function postEvents(
  values: Iterable<string>,
  events: readonly IndexedEvent[],
  valuesOf: (event: StoryEvent) => readonly string[],
): Postings {
  const lists = new Map<string, Ordinal[]>()
  for (const value of values) lists.set(value, [])
  for (const { event, ordinal } of events) {
    for (const value of valuesOf(event)) lists.get(value)?.push(ordinal)
  }
  return new Map(Array.from(lists, ([value, ordinals]) => [value, Uint32Array.from(ordinals)]))
}
