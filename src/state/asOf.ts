import { parseEdtf, startOfDay, type EpochMs } from '../domain/calendar.ts'
import { dateOfEvent } from '../domain/eventDate.ts'
import { hasHappened } from '../domain/hasHappened.ts'
import type { Evidence, EventState } from '../domain/story.ts'
import { tellEvents, type IndexedEvent, type StoryIndex } from './storyIndex.ts'

/**
 * The story as the reports of one day had it: time of the event against time of the report.
 *
 *   record     ─────────────────────────────────●── held 4 Dec 2025
 *   reports    │ "in 2025"  │ "December"  │ "4–5 Dec" │ held
 *              23 Oct 2024  29 Aug 2025   28 Nov      4 Dec
 *   as of 10 Nov 2025:      ────(~~~~~~)──  announced, December 2025
 *
 * Only what became of an event and its date are taken back, and that sources came to differ on it; titles, summaries and
 * people stay those of the record. What each event was told as is worked out once, chapter by chapter; a day only picks.
 */
export interface Replay {
  /** The days on which the story was told otherwise than the day before, ascending. */
  readonly days: readonly EpochMs[]
  /** The story at the end of a day: the same object until something is told otherwise, and today's once all is settled. */
  readonly at: (day: EpochMs) => StoryIndex
}

/** From this day on an event was told so; null while no report had told of it. */
interface Chapter {
  readonly from: EpochMs
  readonly told: IndexedEvent | null
  /** Another day or another status than before; not when only the record has come to hold. */
  readonly isNews: boolean
}

/** Make it once for a story and keep it: a step of the slider asks it for a day. */
export function replayStory(whole: StoryIndex): Replay {
  const chapters = whole.events.map(chaptersOf)
  const turns = sortedDays(chapters.flat())
  const tellings = new Map<number, StoryIndex>()
  const tell = (day: EpochMs): StoryIndex => {
    const told = chapters.flatMap((own) => own.findLast(({ from }) => from <= day)?.told ?? [])
    const isToday =
      told.length === whole.events.length && told.every((event, at) => event === whole.events[at])
    return isToday ? whole : tellEvents(whole, told)
  }
  const at = (day: EpochMs): StoryIndex => {
    const step = turns.findLastIndex((turn) => turn <= day)
    const known = tellings.get(step) ?? tell(day)
    tellings.set(step, known)
    return known
  }
  return { days: sortedDays(chapters.flat().filter(({ isNews }) => isNews)).filter(Number.isFinite), at }
}

const sortedDays = (chapters: readonly Chapter[]): readonly EpochMs[] =>
  [...new Set(chapters.map(({ from }) => from))].toSorted((a, b) => a - b)

/** An event is told otherwise only on the days of its own reports, and on some of them it is not. */
function chaptersOf(indexed: IndexedEvent): readonly Chapter[] {
  const { firstKnown, states } = indexed.event
  const reports = [firstKnown, ...states.map(({ known }) => known)].map(dayOf)
  const days = [...new Set([...reports, settledOn(indexed)])].toSorted((a, b) => a - b)
  const chapters: Chapter[] = []
  for (const from of days) {
    const [told, before] = [toldOn(indexed, from), chapters.at(-1)?.told ?? null]
    const isNews = told?.status !== before?.status || told?.date.edtf !== before?.date.edtf
    // From the day on which the record holds, sources may differ on it, though it says the same.
    const isSettled = told === indexed && before !== indexed
    if (isNews || isSettled) chapters.push({ from, told, isNews })
  }
  return chapters
}

/**
 * What the events rested on that day: sources published later, or on no day that we know, are not there, nor what they
 * claim. Remarks on an event are made knowing how it went, so one that is still to come has none.
 */
export function evidenceAsOf(evidence: Evidence, whole: StoryIndex, day: EpochMs): Evidence {
  const published = new Set(
    evidence.sources
      .filter((source) => source.published !== null && dayOf(source.published) <= day)
      .map(({ id }) => id),
  )
  const isSettled = (id: string): boolean => {
    const indexed = whole.byId.get(id)
    return indexed !== undefined && toldOn(indexed, day) === indexed
  }
  const wasThere = ({ source }: { readonly source: string }) => published.has(source)
  const events = Object.entries(evidence.events).map(([id, event]) => [
    id,
    {
      ...event,
      citations: event.citations.filter(wasThere),
      claims: event.claims.filter(wasThere),
      ...(!isSettled(id) && { disagreements: [], dateNote: null }),
    },
  ])
  return { ...evidence, events: Object.fromEntries(events) as Evidence['events'] } // the same ids and shapes
}

/** An event as known at the end of a day; null when no report had told of it. The event itself once it is settled. */
function toldOn(indexed: IndexedEvent, day: EpochMs): IndexedEvent | null {
  const { firstKnown, states } = indexed.event
  if (dayOf(firstKnown) > day) return null
  if (settledOn(indexed) <= day) return indexed
  // Told of, but not yet what the record says it became.
  const state = states.findLast(({ known }) => dayOf(known) <= day) ?? states[0]
  if (!state || !isForeseen(state)) return null
  const date = dateOfEvent({ date: state.date, states, firstKnown }, indexed.date.timezone)
  return date && { ...indexed, date, status: state.status, disputed: false, unreported: false }
}

/**
 * The day from which the record holds. It is the day of the last state where that says what the record says; an event
 * that took place without a report on record saying so is known from its own first day on, never before it.
 */
function settledOn({ event: { firstKnown, states }, date, status }: IndexedEvent): EpochMs {
  const last = states.at(-1)
  const reported = Math.max(dayOf(firstKnown), last ? dayOf(last.known) : -Infinity)
  return last?.status === status || !hasHappened(status)
    ? reported
    : Math.max(reported, startOfDay(date.start))
}

const isForeseen = ({ status }: EventState): boolean => !hasHappened(status)

/** The day, of a time as well; one that cannot be read hides nothing. */
const dayOf = (edtf: string): EpochMs => startOfDay(parseEdtf(edtf)?.start ?? -Infinity)
