import { eachFacet } from '../domain/statuses.ts'
import type { Facet } from '../domain/story.ts'
import type { FacetCounts } from '../state/selectEvents.ts'
import type { Filters } from '../state/viewState.ts'
import { FLAGS, NONE, type EventColumns } from './eventColumns.ts'

/**
 * Which rows a reader's choices leave, and how many each further choice would leave: what `selectEvents` says of a small
 * story, in one pass over the columns. A row that one facet alone speaks against still counts for that facet's values.
 */
export interface RowSelection {
  readonly filters: Filters
  /** Only events on which sources differ. */
  readonly disputed: boolean
  /** Of each row 1 where a search has found it; null where nothing is searched. */
  readonly matches?: Uint8Array | null
}

export interface SelectedRows {
  /** In order of time. */
  readonly rows: Uint32Array
  readonly counts: FacetCounts
  /** Rows on which sources differ, among those that the facets leave. */
  readonly disputed: number
  /** Rows in the whole story, shown or not. */
  readonly total: number
}

const OBJECTION: Readonly<Record<Facet | 'agreed', number>> = {
  person: 1,
  forum: 2,
  status: 4,
  office: 8,
  agreed: 16,
}

/** Rows between two looks at the clock: well under a millisecond. */
const STRETCH = 1 << 13

/**
 * Gives way after every stretch of rows, so that whoever drives it may let the browser work in between; its result is the
 * same however it is driven.
 */
export function* selectRows(columns: EventColumns, selection: RowSelection): Generator<void, SelectedRows> {
  const { count } = columns
  const wanted = wantedIn(columns, selection.filters)
  const tally: Tally = {
    shown: new Uint32Array(count),
    length: 0,
    disputed: 0,
    perFacet: {
      person: new Uint32Array(columns.people.length),
      office: new Uint32Array(columns.offices.length),
      forum: new Uint32Array(columns.forums.length),
      status: new Uint32Array(columns.statuses.length),
    },
  }
  for (let from = 0; from < count; from += STRETCH) {
    tallyRows(columns, wanted, selection, tally, from, Math.min(count, from + STRETCH))
    yield
  }
  return {
    rows: tally.shown.slice(0, tally.length),
    counts: eachFacet((facet) => countsIn(dictionaryOf(columns, facet), tally.perFacet[facet])),
    disputed: tally.disputed,
    total: count,
  }
}

interface Tally {
  readonly shown: Uint32Array
  length: number
  disputed: number
  readonly perFacet: Readonly<Record<Facet, Uint32Array>>
}

/** Of each code of a facet: 1 where it is chosen; null where nothing is. */
type Wanted = Readonly<Record<Facet, Uint8Array | null>>

const dictionaryOf = ({ people, offices, forums, statuses }: EventColumns, facet: Facet): readonly string[] =>
  ({ person: people, office: offices, forum: forums, status: statuses })[facet]

const wantedIn = (columns: EventColumns, filters: Filters): Wanted =>
  eachFacet((facet) => {
    const chosen = new Set(filters[facet])
    return chosen.size === 0
      ? null
      : Uint8Array.from(dictionaryOf(columns, facet), (id) => (chosen.has(id) ? 1 : 0))
  })

const countsIn = (ids: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(ids.map((id, code) => [id, counts[code] ?? 0]))

function tallyRows(
  columns: EventColumns,
  wanted: Wanted,
  { disputed: onlyDisputed, matches = null }: RowSelection,
  tally: Tally,
  from: number,
  to: number,
): void {
  const { forum, status, flags, participants } = columns
  const { offsets, people, offices } = participants
  const { perFacet } = tally
  for (let row = from; row < to; row++) {
    if (matches !== null && matches[row] !== 1) continue
    const [first, last] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
    const isDisputed = ((flags[row] ?? 0) & FLAGS.disputed) !== 0
    const [forumCode, statusCode] = [forum[row] ?? 0, status[row] ?? 0]
    const objections =
      (wanted.forum !== null && wanted.forum[forumCode] !== 1 ? OBJECTION.forum : 0) |
      (wanted.status !== null && wanted.status[statusCode] !== 1 ? OBJECTION.status : 0) |
      (wanted.person !== null && !hasAny(people, first, last, wanted.person) ? OBJECTION.person : 0) |
      (wanted.office !== null && !hasAny(offices, first, last, wanted.office) ? OBJECTION.office : 0) |
      (onlyDisputed && !isDisputed ? OBJECTION.agreed : 0)
    if (objections === 0) tally.shown[tally.length++] = row
    if ((objections & ~OBJECTION.agreed) === 0 && isDisputed) tally.disputed++
    if ((objections & ~OBJECTION.forum) === 0 && forumCode !== NONE) add(perFacet.forum, forumCode)
    if ((objections & ~OBJECTION.status) === 0) add(perFacet.status, statusCode)
    if ((objections & ~OBJECTION.person) === 0) addEach(perFacet.person, people, first, last)
    if ((objections & ~OBJECTION.office) === 0) addEach(perFacet.office, offices, first, last)
  }
}

function hasAny(codes: Uint16Array, first: number, last: number, wanted: Uint8Array): boolean {
  for (let at = first; at < last; at++) if (wanted[codes[at] ?? NONE] === 1) return true
  return false
}

function add(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1
}

/** Each code once, though one person may be there in two offices. */
function addEach(counts: Uint32Array, codes: Uint16Array, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const code = codes[at] ?? NONE
    if (code !== NONE && !repeats(codes, first, at, code)) add(counts, code)
  }
}

function repeats(codes: Uint16Array, first: number, at: number, code: number): boolean {
  for (let before = first; before < at; before++) if (codes[before] === code) return true
  return false
}

/** Drives a computation that gives way to its end, without giving way. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
