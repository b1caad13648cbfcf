import { bisectLeft } from 'd3'
import type { LaneTally, Level, Tallies } from '../columns/tallyLanes.ts'
import type { EventColumns } from '../columns/eventColumns.ts'
import { DAY_MS } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { LONG_PAD, placeLong } from './placeLong.ts'
import { laneBands } from './placeMarks.ts'
import { placeTurningPoints } from './placeTurningPoints.ts'
import {
  insideFrame,
  markAt,
  rowsOf,
  type LanePlace,
  type PlacedBar,
  type PlacedTallies,
  type Placing,
  type TallyFrame,
  type Zoom,
} from './tallyLayout.ts'
import { timeScale, type TimeScale } from './timeScale.ts'
import type { PlacedMark, Px } from './timelineLayout.ts'

/** A cell is from this to twice as long. */
const CELL: Px = 40
/** Over the bars, for their number, which may stand out of its lane by half of itself. */
const NUMBER: Px = 8
/** Of a number, at most. */
const DIGIT: Px = 7
const DEEPEST = 3
const BAR_GAP: Px = 1
const LEAST: Px = 2
/** Kept free of numbers on both sides of a turning point. */
const BESIDE: Px = 26

/**
 * What a frame shows of any number of events. Each lane is cut into cells of 1, 2, 4 … days; where few events are in one they
 * are drawn as marks, where many are as bars, an eighth of a cell each, as high as there are events.
 *
 *   cells     ┊   k   ┊ k + 1 ┊ k + 2 ┊
 *   row 0     ┊  412  ┊       ┊   ★   ┊      a turning point is always its own mark
 *   row 1     ┊▂▅█▆▃▂▁┊ ●   ● ┊▃▁     ┊
 *   long      ┊(~~~~~~~~ 31 ~~~~~~)   ┊      what is not of one known day: as long as it may be
 *
 * Zooming changes nothing at once: bars go over into those of half their length while there is still room for both,
 * the sum of their areas being the number of events at every moment. What is placed costs as much as there are pixels.
 *
 * Each event is in one mark, one bar, one stretch, `earlier` or `later`; the number over a cell counts its bars again.
 */
export function placeTallies(
  columns: EventColumns,
  tallies: Tallies,
  window: TimeWindow,
  frame: TallyFrame,
): PlacedTallies {
  const scale = timeScale(window, frame.length)
  const zoom = zoomOf(scale, frame, tallies)
  const placed = {
    bars: [],
    piles: [],
    marks: [],
    stretches: [],
    clusters: [],
    earlier: 0,
    later: 0,
  } as Placing
  placeTurningPoints(tallies.turningPoints, { columns, frame, scale, placed })
  for (const [lane, { cross0, cross1 }] of laneBands(frame).entries()) {
    const tally = tallies.lanes[lane]
    if (!tally || cross1 <= cross0) continue
    const place = { columns, frame, scale, zoom, lane, cross0, foot: cross0 + zoom.up + NUMBER, placed }
    placeCells(tally, place)
    placeLong(tally.long, place)
  }
  return { window, ...placed }
}

function zoomOf({ pxPerMs }: TimeScale, frame: TallyFrame, { full, fullLong }: Tallies): Zoom {
  const pxPerDay = pxPerMs * DAY_MS
  const cells = Math.max(0, Math.ceil(Math.log2(CELL / pxPerDay) - 1e-9))
  const bars = Math.max(0, cells - DEEPEST)
  const own = Math.min(1, Math.max(0, Math.log2((2 ** bars * pxPerDay) / CELL) + DEEPEST))
  const rows = rowsOf(frame)
  const up = rows * frame.rowPitch - NUMBER
  // One event is never higher than a row.
  const rateOf = (level: number) => Math.max(full[level] ?? 1, up / frame.rowPitch) / 2 ** level
  const rate = between(rateOf(bars + 1), rateOf(bars), own)
  return {
    cells,
    bars,
    own,
    up,
    pxPerRate: up / rate,
    pxPerLongRate: (frame.rowPitch - 2 * LONG_PAD) / fullLong,
    rows,
  }
}

const between = (from: number, to: number, part: number): number => from + (to - from) * part

/** A level of a lane and a place in it that only moves on. */
class Cursor {
  at: number
  readonly level: Level

  constructor(level: Level, bucket: number) {
    this.level = level
    this.at = bisectLeft(level.bucket, bucket)
  }

  /** How many rows a bucket has; buckets are asked for in order of time. */
  countOf(bucket: number): number {
    const { bucket: all } = this.level
    while ((all[this.at] ?? Infinity) < bucket) this.at++
    return all[this.at] === bucket ? countAt(this.level, this.at) : 0
  }
}

const countAt = ({ first }: Level, at: number): number => (first[at + 1] ?? 0) - (first[at] ?? 0)

const dayPx = ({ msToPx }: TimeScale, bucket: number, level: number): Px =>
  msToPx(bucket * 2 ** level * DAY_MS)

function placeCells({ rows, levels }: LaneTally, place: LanePlace): void {
  const { scale, zoom, placed } = place
  const cells = levels[zoom.cells]
  const bars = levels[zoom.bars]
  const parents = levels[zoom.bars + 1]
  if (!cells || !bars || !parents) return
  const days = 2 ** zoom.cells
  const from = Math.floor(scale.window.start / DAY_MS / days)
  const until = Math.ceil(scale.window.end / DAY_MS / days)
  const [first, last] = [bisectLeft(cells.bucket, from), bisectLeft(cells.bucket, until)]
  placed.earlier += cells.first[first] ?? 0
  placed.later += rows.length - (cells.first[last] ?? 0)
  const each = 2 ** (zoom.cells - zoom.bars)
  const cursors = {
    own: new Cursor(bars, from * each),
    parent: new Cursor(parents, Math.floor((from * each) / 2)),
  }
  for (let at = first; at < last; at++) {
    const [start, end] = [cells.first[at] ?? 0, cells.first[at + 1] ?? 0]
    const bucket = cells.bucket[at] ?? 0
    if (!placeRows(rows.subarray(start, end), bucket, place)) placePile(cells, at, each, cursors, place)
  }
}

/** Every event as its own mark, each on its day; false where they are too many. */
function placeRows(rows: Uint32Array, bucket: number, place: LanePlace): boolean {
  const { columns, frame, scale, zoom } = place
  const [main0, main1] = [dayPx(scale, bucket, zoom.cells), dayPx(scale, bucket + 1, zoom.cells)]
  const columnsOfMarks = Math.max(1, Math.floor((main1 - main0) / CELL))
  if (rows.length > zoom.rows * columnsOfMarks) return false
  const reach = frame.markSize
  const taken: Px[] = Array.from({ length: zoom.rows }, () => -Infinity)
  const spots: { readonly row: number; readonly main: Px; readonly event: number }[] = []
  for (const [order, event] of rows.entries()) {
    // A day that is as long as a cell holds its events side by side: nobody knows their hours.
    const share = zoom.cells === 0 ? (Math.floor(order / zoom.rows) + 0.5) / columnsOfMarks : null
    const day = scale.msToPx((columns.begin[event] ?? 0) + DAY_MS / 2)
    const main = share === null ? Math.min(main1 - 4, Math.max(main0 + 4, day)) : between(main0, main1, share)
    const row = taken.findIndex((x) => x + reach <= main)
    if (row < 0) return false
    taken[row] = main
    spots.push({ row, main, event })
  }
  for (const { row, main, event } of spots) {
    if (main < 0) place.placed.earlier++
    else if (main > scale.length) place.placed.later++
    // The row nearest to the lane's foot is filled first, where bars stand.
    else place.placed.marks.push(markAt(event, zoom.rows - 1 - row, main, place))
  }
  return true
}

interface Cursors {
  readonly own: Cursor
  readonly parent: Cursor
}

function placePile(cells: Level, at: number, each: number, { own, parent }: Cursors, place: LanePlace): void {
  const { scale, zoom, lane, cross0, foot, placed } = place
  const bucket = cells.bucket[at] ?? 0
  let highest: PlacedBar | null = null
  for (let bar = bucket * each; bar < (bucket + 1) * each; bar++) {
    const count = own.countOf(bar)
    const around = zoom.own < 1 ? parent.countOf(bar >> 1) / 2 : count
    const rate = between(around, count, zoom.own) / 2 ** zoom.bars
    if (rate === 0) continue
    // Nothing goes unseen; what is empty is so as soon as it stands alone.
    const height = Math.max(rate * zoom.pxPerRate, LEAST * (count > 0 ? 1 : 1 - zoom.own))
    // Where two bars are about to become one there is no gap between them any more.
    const gap = BAR_GAP * (bar % 2 === 0 ? zoom.own : 1)
    const made: PlacedBar = {
      lane,
      main0: inFrame(dayPx(scale, bar, zoom.bars), scale),
      main1: inFrame(dayPx(scale, bar + 1, zoom.bars) - gap, scale),
      cross0: foot - Math.min(height, zoom.up),
      cross1: foot,
      count,
      cut: height > zoom.up,
    }
    placed.bars.push(made)
    if (!highest || made.cross0 < highest.cross0) highest = made
  }
  const [main0, main1] = [dayPx(scale, bucket, zoom.cells), dayPx(scale, bucket + 1, zoom.cells)]
  const days = 2 ** zoom.cells * DAY_MS
  const isSaid = highest !== null && (zoom.cells === 0 || isPeak(cells, at)) && isClear(highest, placed.marks)
  placed.piles.push({
    lane,
    main0,
    main1,
    cross0,
    cross1: foot,
    count: countAt(cells, at),
    window: { start: bucket * days, end: (bucket + 1) * days },
    number:
      highest && isSaid
        ? {
            main: insideFrame(
              (highest.main0 + highest.main1) / 2,
              (DIGIT / 2) * String(countAt(cells, at)).length,
              scale,
            ),
            cross: highest.cross0 - NUMBER * 0.75,
          }
        : null,
    // A day can still be made longer while there is room for each of its events beside the others.
    opens: zoom.cells > 0 || countAt(cells, at) <= zoom.rows * Math.floor(scale.length / CELL),
  })
}

/** No turning point stands where the number would: those are placed before all else. */
function isClear({ lane, main0, main1 }: PlacedBar, marks: readonly PlacedMark[]): boolean {
  const middle = (main0 + main1) / 2
  return !marks.some(
    (mark) =>
      mark.importance === 1 &&
      mark.lane === lane &&
      mark.main0 - BESIDE < middle &&
      mark.main1 + BESIDE > middle,
  )
}

const inFrame = (main: Px, { length }: TimeScale): Px => Math.min(length, Math.max(0, main))

/** More than in either of the two cells on each side; of equals, the earlier. */
function isPeak(cells: Level, at: number): boolean {
  const count = countAt(cells, at)
  const bucket = cells.bucket[at] ?? 0
  for (const step of [-2, -1, 1, 2]) {
    const near = Math.abs((cells.bucket[at + step] ?? Infinity) - bucket) <= 2
    const other = near ? countAt(cells, at + step) : 0
    if (other > count || (other === count && step < 0)) return false
  }
  return true
}
