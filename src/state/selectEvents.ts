import type { IndexedEvent, StoryIndex } from './storyIndex.ts'
import { eachFacet, FACETS } from '../domain/statuses.ts'
import type { Facet, Filters } from './viewState.ts'

/**
 * Which events a reader's choices leave, and how many each further choice would leave.
 *
 *   event      person  forum  status  search     an event is shown when nothing speaks against it;
 *   talks        ·       ✗      ·       ·        it counts for a forum's value when nothing but the
 *   session      ·       ·      ·       ·        forum facet speaks against it
 *
 * One byte for each event holds who speaks against it, so a selection costs one pass over the story and its postings.
 */

/** What narrows a story: the facets, and the ids that the search found (null when nothing is searched). */
export interface Selection {
  readonly filters: Filters
  readonly matches: ReadonlySet<string> | null
  /** Only events on which sources differ. */
  readonly disputed?: boolean
}

/** Facet value → how many events have it and pass the other facets and the search; zero is said, never left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export interface VisibleEvents {
  /** In order of time; the very list of the index when nothing narrows it, so that what was made of it can be used again. */
  readonly events: readonly IndexedEvent[]
  readonly counts: FacetCounts
  /** Events on which sources differ, among those that the facets and the search leave. */
  readonly disputed: number
  /** Events in the whole story, shown or not. */
  readonly total: number
}

export { FACETS }
const OBJECTION: Readonly<Record<Facet | 'search' | 'agreed' | 'untold', number>> = {
  person: 1,
  forum: 2,
  status: 4,
  search: 8,
  office: 16,
  agreed: 32,
  untold: 64,
}

/** The events that match every facet in use (any of its values) and the search. */
export function selectEvents(index: StoryIndex, selection: Selection): VisibleEvents {
  const objections = markObjections(index, selection)
  const isShut = ({ ordinal }: IndexedEvent): boolean => objections[ordinal] !== 0
  return {
    events: index.events.some(isShut) ? index.events.filter((event) => !isShut(event)) : index.events,
    counts: eachFacet((facet) => countValues(index, objections, facet)),
    disputed: index.events.filter(
      ({ disputed, ordinal }) => disputed && ((objections[ordinal] ?? 0) & ~OBJECTION.agreed) === 0,
    ).length,
    total: index.events.length,
  }
}

/** How many events a selection shows. */
export function countShown(index: StoryIndex, selection: Selection): number {
  return markObjections(index, selection).reduce((shown, objection) => shown + (objection === 0 ? 1 : 0), 0)
}

/** For each ordinal, the OR of the `OBJECTION` bits of the facets and the search that exclude it. */
function markObjections(index: StoryIndex, { filters, matches, disputed = false }: Selection): Uint8Array {
  const objections = Uint8Array.from(index.byOrdinal, (event) => (event ? 0 : OBJECTION.untold))
  for (const facet of FACETS) {
    if (filters[facet].length > 0)
      object(objections, OBJECTION[facet], ordinalsWith(index, facet, filters[facet]))
  }
  if (disputed) object(objections, OBJECTION.agreed, disputedOrdinals(index))
  if (matches !== null) object(objections, OBJECTION.search, ordinalsOf(index, matches))
  return objections
}

function object(objections: Uint8Array, bit: number, except: Iterable<number>): void {
  const before = objections.slice()
  for (let ordinal = 0; ordinal < objections.length; ordinal++)
    objections[ordinal] = (before[ordinal] ?? 0) | bit
  for (const ordinal of except) objections[ordinal] = before[ordinal] ?? 0
}

function* ordinalsWith(index: StoryIndex, facet: Facet, values: readonly string[]): Iterable<number> {
  for (const value of values) yield* index.postings[facet].get(value) ?? []
}

function* disputedOrdinals({ events }: StoryIndex): Iterable<number> {
  for (const { disputed, ordinal } of events) if (disputed) yield ordinal
}

function* ordinalsOf(index: StoryIndex, ids: ReadonlySet<string>): Iterable<number> {
  for (const id of ids) {
    const placed = index.byId.get(id)
    if (placed !== undefined) yield placed.ordinal
  }
}

function countValues(index: StoryIndex, objections: Uint8Array, facet: Facet): ReadonlyMap<string, number> {
  const others = ~OBJECTION[facet]
  const counts = new Map<string, number>()
  for (const [value, ordinals] of index.postings[facet]) {
    counts.set(
      value,
      ordinals.reduce((count, ordinal) => count + (((objections[ordinal] ?? 0) & others) === 0 ? 1 : 0), 0),
    )
  }
  return counts
}
