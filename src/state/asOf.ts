import { compareStarts, parseEdtf, type EpochMs } from '../domain/calendar.ts'
import { dateOfEvent } from '../domain/eventDate.ts'
import { hasHappened } from '../domain/hasHappened.ts'
import type { Evidence, EventState, Story, StoryEvent } from '../domain/story.ts'

/**
 * The story as the reports of one day had it: time of the event against time of the report.
 *
 *   record     ─────────────────────────────────●── held 4 Dec 2025
 *   reports    │ "in 2025"  │ "December"  │ "4–5 Dec" │ held
 *              23 Oct 2024  29 Aug 2025   28 Nov      4 Dec
 *   as of 10 Nov 2025:      ────(~~~~~~)──  announced, December 2025
 *
 * Only what became of an event and its date are taken back, and that sources came to differ on it; titles, summaries and
 * people stay those of the record.
 */
export function storyAsOf(story: Story, day: EpochMs): Story {
  const events = story.events.flatMap((event) => eventAsOf(event, day) ?? [])
  const same =
    events.length === story.events.length && events.every((event, at) => event === story.events[at])
  return same ? story : { ...story, events: events.toSorted(byStart) }
}

/** In order of the dates as then given; events that began together stay in the order of the record. */
function byStart(a: StoryEvent, b: StoryEvent): number {
  const [first, second] = [dateOfEvent(a), dateOfEvent(b)]
  return first && second ? compareStarts(first, second) : 0
}

/**
 * What the events rested on that day: sources published later, or on no day that we know, are not there, nor what they
 * claim. Remarks on an event are made knowing how it went, so one that is still to come has none.
 */
export function evidenceAsOf(evidence: Evidence, story: Story, day: EpochMs): Evidence {
  const published = new Set(
    evidence.sources
      .filter((source) => source.published !== null && dayOf(source.published) <= day)
      .map(({ id }) => id),
  )
  const settled = new Set(story.events.filter((event) => eventAsOf(event, day) === event).map(({ id }) => id))
  const wasThere = ({ source }: { readonly source: string }) => published.has(source)
  const events = Object.entries(evidence.events).map(([id, event]) => [
    id,
    {
      ...event,
      citations: event.citations.filter(wasThere),
      claims: event.claims.filter(wasThere),
      ...(!settled.has(id) && { disagreements: [], dateNote: null }),
    },
  ])
  return { ...evidence, events: Object.fromEntries(events) as Evidence['events'] } // the same ids and shapes
}

/** An event as known at the end of a day; null when no report had told of it. The event itself once it is settled. */
export function eventAsOf(event: StoryEvent, day: EpochMs): StoryEvent | null {
  if (dayOf(event.firstKnown) > day) return null
  if (settledOn(event) <= day) return event
  // Told of, but not yet what the record says it became.
  const state = event.states.findLast(({ known }) => dayOf(known) <= day) ?? event.states[0]
  if (!state || !isForeseen(state)) return null
  return { ...event, status: state.status, date: state.date, disputed: false }
}

/** The days on which the story was told otherwise than the day before, ascending. */
export function changeDays(story: Story): readonly EpochMs[] {
  const days = new Set(story.events.flatMap(changeDaysOf))
  return [...days].toSorted((a, b) => a - b)
}

/** An event is told otherwise only on the days of its own reports, and on some of them it is not. */
function changeDaysOf(event: StoryEvent): readonly EpochMs[] {
  const reports = [event.firstKnown, ...event.states.map(({ known }) => known)].map(dayOf)
  return [...reports, settledOn(event)].filter((day) => {
    const [now, before] = [eventAsOf(event, day), eventAsOf(event, day - 1)]
    return Number.isFinite(day) && (now?.status !== before?.status || now?.date !== before?.date)
  })
}

/**
 * The day from which the record holds. It is the day of the last state where that says what the record says; an event
 * that took place without a report on record saying so is known from its own first day on, never before it.
 */
function settledOn(event: StoryEvent): EpochMs {
  const last = event.states.at(-1)
  const reported = Math.max(dayOf(event.firstKnown), last ? dayOf(last.known) : -Infinity)
  if (last?.status === event.status || !hasHappened(event.status)) return reported
  return Math.max(reported, parseEdtf(event.date)?.start ?? -Infinity)
}

const isForeseen = ({ status }: EventState): boolean => !hasHappened(status)

/** A day that cannot be read hides nothing. */
const dayOf = (edtf: string): EpochMs => parseEdtf(edtf)?.start ?? -Infinity
