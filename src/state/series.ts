import { once } from '../domain/once.ts'
import type { Forum } from '../domain/story.ts'
import type { IndexedEvent, StoryIndex } from './storyIndex.ts'

/** The events on either side; null at the end of the story. */
export interface Neighbours {
  readonly previous: IndexedEvent | null
  readonly next: IndexedEvent | null
}

/**
 * The events on either side in a numbered series, of the story or of a forum.
 *
 *   19   20  (21)   …   24
 *        previous       next, with 22 and 23 missing after
 */
export interface SeriesNeighbours extends Neighbours {
  /** Numbers between the previous session and this one that the story does not have, ascending. */
  readonly missingBefore: readonly number[]
  /** Numbers between this session and the next one that the story does not have, ascending. */
  readonly missingAfter: readonly number[]
}

const NO_SERIES: SeriesNeighbours = { previous: null, next: null, missingBefore: [], missingAfter: [] }

/** The event before and the event after in the whole story, whatever is filtered. Both null for an unknown id. */
export function timeNeighbours(index: StoryIndex, id: string): Neighbours {
  const here = index.byId.get(id)
  if (!here) return { previous: null, next: null }
  // Of the story as it is known today each stands at its number: the pages of all events ask, and each would else look through all.
  const at = index.events[here.ordinal] === here ? here.ordinal : index.events.indexOf(here)
  return { previous: index.events[at - 1] ?? null, next: index.events[at + 1] ?? null }
}

/**
 * The session before and the session after, by number and not by date: the 23rd, only announced, follows the 22nd.
 * All empty when the forum has no numbered series or the event is not one of its sessions.
 */
export function seriesNeighbours(index: StoryIndex, id: string): SeriesNeighbours {
  const here = index.byId.get(id)
  const number = here ? numberOf(here) : null
  if (here === undefined || number === null) return NO_SERIES
  const sessions = sessionsOf(index, here)
  const previous = sessions.findLast((each) => (numberOf(each) ?? number) < number) ?? null
  const next = sessions.find((each) => (numberOf(each) ?? number) > number) ?? null
  return {
    previous,
    next,
    missingBefore: numbersBetween((previous && numberOf(previous)) ?? number, number),
    missingAfter: numbersBetween(number, (next && numberOf(next)) ?? number),
  }
}

/** The number of an event in its series. */
export const numberOf = ({ event }: Pick<IndexedEvent, 'event'>): number | null =>
  event.series?.number ?? event.session

/** The events of a series, one for each number and by number; of two with one number, the weightier, then the earlier. */
export function sessionsOf(index: StoryIndex, { event, forum }: IndexedEvent): readonly IndexedEvent[] {
  const own = event.series?.id
  if (own === undefined && !forum.series) return []
  const known = seriesOf(index)
  const key = own ?? forum
  const sessions = known.get(key) ?? collectSessions(index, own, forum)
  known.set(key, sessions)
  return sessions
}

/** Those of each series, by its id or its forum: the pages of all events ask for theirs. */
const seriesOf = once<StoryIndex, Map<string | Forum, readonly IndexedEvent[]>>(() => new Map())

function collectSessions(index: StoryIndex, own: string | undefined, forum: Forum): readonly IndexedEvent[] {
  const sessions = new Map<number, IndexedEvent>()
  for (const placed of index.events) {
    const isOfIt =
      own === undefined ? !placed.event.series && placed.forum === forum : placed.event.series?.id === own
    const number = numberOf(placed)
    if (!isOfIt || number === null) continue
    const known = sessions.get(number)
    if (!known || placed.event.importance < known.event.importance) sessions.set(number, placed)
  }
  return [...sessions].toSorted(([a], [b]) => a - b).map(([, placed]) => placed)
}

const numbersBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step)
