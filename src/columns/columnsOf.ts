import { statusOf } from '../domain/statusOf.ts'
import type { IndexedEvent, StoryIndex } from '../state/storyIndex.ts'
import { FLAGS, NONE, PRECISIONS, type EventColumns } from './eventColumns.ts'

/** The columns of a story that is here as a whole: its row is an event's place among those told. */
export function columnsOf({ story, events, forums, people, offices, postings }: StoryIndex): EventColumns {
  const placeOf = {
    forum: placesOf(forums.keys()),
    person: placesOf(people.keys()),
    office: placesOf(offices.keys()),
    status: placesOf(postings.status.keys()),
  }
  const taking = events.flatMap(({ event }) => event.participants)
  const offsets = new Uint32Array(events.length + 1)
  for (const [row, { event }] of events.entries())
    offsets[row + 1] = (offsets[row] ?? 0) + event.participants.length
  return {
    count: events.length,
    begin: Float64Array.from(events, ({ date }) => date.start),
    end: Float64Array.from(events, ({ date }) => date.end),
    precision: Uint8Array.from(events, ({ date }) => PRECISIONS.indexOf(date.precision)),
    flags: Uint8Array.from(events, flagsOf),
    lane: Uint16Array.from(events, ({ lane }) => lane),
    forum: Uint16Array.from(events, ({ forum }) => placeOf.forum(forum.id)),
    importance: Uint8Array.from(events, ({ event }) => event.importance),
    status: Uint8Array.from(events, (event) => placeOf.status(statusOf(event))),
    participants: {
      offsets,
      people: Uint16Array.from(taking, ({ person }) => placeOf.person(person)),
      offices: Uint16Array.from(taking, ({ office }) => (office === null ? NONE : placeOf.office(office))),
    },
    lanes: story.lanes.map(({ id }) => id),
    forums: [...forums.keys()],
    people: [...people.keys()],
    offices: [...offices.keys()],
    statuses: [...postings.status.keys()],
  }
}

/** Places of ids in a dictionary; an id that is not in it has none, and stands beyond its end. */
function placesOf(ids: Iterable<string>): (id: string) => number {
  const places = new Map([...ids].map((id, place) => [id, place]))
  return (id) => places.get(id) ?? NONE
}

const flagsOf = ({ date, disputed, unreported }: IndexedEvent): number =>
  (date.isSpan ? FLAGS.span : 0) |
  (date.isChoice ? FLAGS.choice : 0) |
  (date.approximate ? FLAGS.approximate : 0) |
  (date.uncertain ? FLAGS.uncertain : 0) |
  (disputed ? FLAGS.disputed : 0) |
  (unreported ? FLAGS.unreported : 0)
