import type { Precision } from '../domain/calendar.ts'
import type { Source, StoryEvent } from '../domain/story.ts'
import type { LocalizedText } from '../domain/text.ts'

/**
 * The events of a story as columns: one typed array for each fact that is filtered by, counted or drawn, and no object for
 * an event. A row is an event; rows are in order of time (begin, then the finer date), as a published story has them.
 *
 *   row          0      1      2      3
 *   begin        ├──────┼──────┼──────┤      ms, ascending
 *   lane         1      0      1      0      place in `lanes`
 *   offsets      0      2      2      3  4   row 0 has the participants 0 and 1, row 1 none
 *   people       7  1   1  4                 places in `people`
 *
 * Titles, summaries and sources are not in it: they are asked for by row (`EventTexts`). What the ids stand for is in the
 * story's head, a story without events.
 */
export interface EventColumns {
  /** How many rows there are. */
  readonly count: number
  /** EpochMs on the story's clock, as domain/calendar.ts reads dates; ascending. */
  readonly begin: Float64Array
  /** EpochMs, exclusive, later than `begin`. */
  readonly end: Float64Array
  /** Place in `PRECISIONS`. */
  readonly precision: Uint8Array
  /** OR of `FLAGS`. */
  readonly flags: Uint8Array
  /** Place in `lanes`. */
  readonly lane: Uint16Array
  /** Place in `forums`, or `NONE`. */
  readonly forum: Uint16Array
  /** 1, 2 or 3, as in `StoryEvent`. */
  readonly importance: Uint8Array
  /** Place in `statuses`. */
  readonly status: Uint8Array
  readonly participants: Participants
  /** Ids, each once: those of the story's head, in its order. */
  readonly lanes: readonly string[]
  readonly forums: readonly string[]
  readonly people: readonly string[]
  readonly offices: readonly string[]
  /** What became of events: a status, or a result of the story's own (`statusOf`). */
  readonly statuses: readonly string[]
}

/** Who took part, all rows behind one another: those of row r stand from `offsets[r]` up to `offsets[r + 1]`. */
export interface Participants {
  /** One more than there are rows. */
  readonly offsets: Uint32Array
  /** Place in `people`. One person may be there in two offices. */
  readonly people: Uint16Array
  /** Place in `offices`, beside each of `people`, or `NONE`. */
  readonly offices: Uint16Array
}

/** A code that stands for nothing. */
export const NONE = 0xffff

export const PRECISIONS = [
  'second',
  'minute',
  'day',
  'month',
  'year',
  'decade',
] as const satisfies readonly Precision[]

/** One bit each. */
export const FLAGS = {
  /** As in `EventDate`. */
  span: 1,
  choice: 2,
  approximate: 4,
  uncertain: 8,
  /** Sources differ on something. */
  disputed: 16,
  /** Its day had passed by the records' own, and no report had come. */
  unreported: 32,
} as const

/** What is told of one event when it is shown; the rest is in its row. */
export interface EventText extends Pick<StoryEvent, 'id' | 'date' | 'title' | 'summary'> {
  /** All that are cited, the lead first. */
  readonly sources: readonly CitedSource[]
}

/** `publisher` is null where nobody has named it. */
export interface CitedSource extends Pick<Source, 'url' | 'published'> {
  readonly publisher: LocalizedText | null
}

/** What a search has found. */
export interface FoundRows {
  /** In order of time. */
  readonly rows: Uint32Array
  /** Words of the query, as written, that no event has. */
  readonly unmatched: readonly string[]
}

/**
 * Looks for events by their words, from wherever the columns have come; `tell` is given the rows found so far. Rejects with the
 * signal's reason once nobody waits any more. An empty query makes ready for others.
 */
export type FindRows = (
  query: string,
  signal: AbortSignal,
  tell: (rows: Uint32Array) => void,
) => Promise<FoundRows>

/** Brings texts by row, from wherever the columns have come. Rejects with the signal's reason once nobody waits any more. */
export interface EventTexts {
  /** In the order of the rows asked for. */
  readonly read: (rows: readonly number[], signal: AbortSignal) => Promise<readonly EventText[]>
  /** The row of an event's id; null where there is none. */
  readonly rowOf: (id: string, signal: AbortSignal) => Promise<number | null>
}
