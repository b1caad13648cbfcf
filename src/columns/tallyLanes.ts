import { DAY_MS, type EpochMs } from '../domain/calendar.ts'
import { FLAGS, type EventColumns } from './eventColumns.ts'

/**
 * How many events each lane has when, at every scale: built once for a selection, so that a frame looks only at what it draws.
 *
 *   level 2   │      5      │      0      │      3      │     4 days a bucket; what is empty is not kept
 *   level 1   │  2   │  3   │             │  3   │            2 days
 *   level 0   │ 2│  │ 1│ 2│             │ 1│ 2│              a day, the finest: what is known to the day counts there
 *
 *   long      (~~~~~~~ 4 ~~~~~~~)                            more than a day, or a day that is not sure: never in a bucket of
 *                (~~ 9 ~~)                                   a day, but with others of exactly its stretch
 *
 * Turning points are apart: they are drawn one by one at every scale.
 */
export interface Tallies {
  readonly lanes: readonly LaneTally[]
  /** Rows, in order of time. */
  readonly turningPoints: Uint32Array
  /** For each level, a full bucket: the fullest there is, unless few are by far fuller than all others. */
  readonly full: readonly number[]
  /** The same for stretches: events a day. */
  readonly fullLong: number
  /** Rows in all of it. */
  readonly total: number
}

export interface LaneTally {
  /** Of one day that is known, in order of time. */
  readonly rows: Uint32Array
  /** From a day on, each twice as long as the one before. */
  readonly levels: readonly Level[]
  readonly long: Long
}

/** Buckets of 2^level days that have rows, in order of time. */
export interface Level {
  /** Number of the bucket, from the epoch on. */
  readonly bucket: Int32Array
  /** Where its rows begin among those of the lane; one entry more than there are buckets. */
  readonly first: Uint32Array
}

/** Rows of more than a day, grouped by their stretch of time; by begin, then the longer first. */
export interface Long {
  readonly rows: Uint32Array
  readonly begin: Float64Array
  readonly end: Float64Array
  /** As in `Level`. */
  readonly first: Uint32Array
  /** The latest end of a group and of all before it. */
  readonly reach: Float64Array
}

const STRETCH = 1 << 13
/** The last has all the years from 1 to 9999 in a handful of buckets. */
export const LEVELS = 22
/** What most have, and how much more others may have before they are cut. */
const COMMON = 0.98
const OUTSTANDING = 2.5

/** Gives way after every stretch of rows, as `selectRows` does. @param rows in order of time */
export function* tallyLanes(columns: EventColumns, rows: Uint32Array): Generator<void, Tallies> {
  const lanes = Array.from(columns.lanes, () => ({ sharp: new RowList(), long: new RowList() }))
  const turningPoints = new RowList()
  const { lane, importance } = columns
  for (let from = 0; from < rows.length; from += STRETCH) {
    const to = Math.min(rows.length, from + STRETCH)
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? 0
      const lists = lanes[lane[row] ?? 0]
      if (importance[row] === 1) turningPoints.add(row)
      else if (isLong(columns, row)) lists?.long.add(row)
      else lists?.sharp.add(row)
    }
    yield
  }
  const tallied: LaneTally[] = []
  for (const { sharp, long } of lanes) {
    const own = sharp.toArray()
    const levels = yield* pileUp(columns, own)
    tallied.push({ rows: own, levels, long: groupLong(columns, long.toArray()) })
    yield
  }
  const full = Array.from({ length: LEVELS }, (_, level) => fullBucket(tallied, level))
  return {
    lanes: tallied,
    turningPoints: turningPoints.toArray(),
    full,
    fullLong: fullStretch(tallied),
    total: rows.length,
  }
}

/** It takes more than a day, or its day is not known for sure. */
export const isLong = ({ begin, end, flags }: EventColumns, row: number): boolean =>
  (end[row] ?? 0) - (begin[row] ?? 0) > DAY_MS || ((flags[row] ?? 0) & UNSURE) !== 0

export const UNSURE = FLAGS.choice | FLAGS.approximate | FLAGS.uncertain

/** Grows as it is filled: how many rows a lane has is known at the end only. */
class RowList {
  #rows = new Uint32Array(64)
  #length = 0

  add(row: number): void {
    if (this.#length === this.#rows.length) {
      const grown = new Uint32Array(2 * this.#rows.length)
      grown.set(this.#rows)
      this.#rows = grown
    }
    this.#rows[this.#length++] = row
  }

  toArray(): Uint32Array {
    return this.#rows.slice(0, this.#length)
  }
}

function* pileUp({ begin }: EventColumns, rows: Uint32Array): Generator<void, readonly Level[]> {
  let level = countBy(rows.length, (at) => Math.floor((begin[rows[at] ?? 0] ?? 0) / DAY_MS), null)
  const levels = [level]
  yield
  while (levels.length < LEVELS) {
    const { bucket, first } = level
    level = countBy(bucket.length, (at) => (bucket[at] ?? 0) >> 1, first)
    levels.push(level)
  }
  return levels
}

/** Neighbours of one bucket become one; `first` says where each of those that are counted begins, else each is a row. */
function countBy(count: number, bucketOf: (at: number) => number, first: Uint32Array | null): Level {
  const bucket = new Int32Array(count)
  const starts = new Uint32Array(count + 1)
  let length = 0
  for (let at = 0; at < count; at++) {
    const own = bucketOf(at)
    if (length > 0 && bucket[length - 1] === own) continue
    bucket[length] = own
    starts[length++] = first?.[at] ?? at
  }
  starts[length] = first?.[count] ?? count
  return { bucket: bucket.slice(0, length), first: starts.slice(0, length + 1) }
}

function groupLong({ begin, end }: EventColumns, rows: Uint32Array): Long {
  const beginOf = (row: number): EpochMs => begin[row] ?? 0
  const endOf = (row: number): EpochMs => end[row] ?? 0
  // A typed array's own sort compares numbers as they are; with a function of ours it is slower, but few rows are long.
  // oxlint-disable-next-line unicorn/no-array-sort -- the oldest engines have no other for typed arrays, and this one is ours
  const sorted = rows.slice().sort((a, b) => beginOf(a) - beginOf(b) || endOf(b) - endOf(a) || a - b)
  const first: number[] = []
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before === undefined || beginOf(before) !== beginOf(row) || endOf(before) !== endOf(row))
      first.push(at)
  }
  const firstRows = first.map((at) => sorted[at] ?? 0)
  const ends = Float64Array.from(firstRows, endOf)
  let latest = -Infinity
  return {
    rows: sorted,
    begin: Float64Array.from(firstRows, beginOf),
    end: ends,
    first: Uint32Array.from([...first, sorted.length]),
    reach: ends.map((each) => (latest = Math.max(latest, each))),
  }
}

function fullStretch(lanes: readonly LaneTally[]): number {
  const rates = lanes.flatMap(({ long: { begin, end, first } }) =>
    Array.from(begin, (start, at) => {
      const days = ((end[at] ?? 0) - start) / DAY_MS
      return ((first[at + 1] ?? 0) - (first[at] ?? 0)) / days
    }),
  )
  // oxlint-disable-next-line unicorn/no-array-sort -- the oldest engines have no other for typed arrays, and this one is ours
  return fullest(Float64Array.from(rates).sort(), 1 / 30)
}

/**
 * What is drawn as full: the fullest there is, unless few are by far fuller than all others. Those are cut, or nothing else could
 * be seen.
 *
 * @param sorted ascending, without those that have nothing
 * @param least what it is at least
 */
export function fullest(sorted: readonly number[] | Uint32Array | Float64Array, least: number): number {
  const most = sorted.at(-1) ?? least
  const common = sorted[Math.floor((sorted.length - 1) * COMMON)] ?? least
  return Math.max(least, Math.min(most, common * OUTSTANDING))
}

const NO_LEVEL = { first: new Uint32Array(1) }

function fullBucket(lanes: readonly LaneTally[], level: number): number {
  const counts = lanes.flatMap(({ levels }) => {
    const { first } = levels[level] ?? NO_LEVEL
    return Array.from(first.subarray(1), (next, at) => next - (first[at] ?? 0))
  })
  // oxlint-disable-next-line unicorn/no-array-sort -- the oldest engines have no other for typed arrays, and this one is ours
  return fullest(Uint32Array.from(counts).sort(), 1)
}
