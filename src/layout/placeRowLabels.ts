import { isTurningPoint } from '../domain/turningPoint.ts'
import { markSizeOf } from './packRows.ts'
import { laneBands, type MarkOfEvent, rowMiddle } from './placeMarks.ts'
import {
  BADGE,
  type Frame,
  type MeasureText,
  type PlacedCluster,
  type PlacedLabel,
  type Px,
} from './timelineLayout.ts'

/**
 * Labels beside their marks, in the mark's own row, the important first; right of the mark, else left of it, else none
 * (the list has every title). A title is set whole or not at all.
 *
 *   row 0   ● Working group meets     ●   (3)
 *   row 1            21st session ★   │        a leader that passes is not written over
 */
export interface Obstacles {
  readonly clusters: readonly PlacedCluster[]
  /** Labels already placed in the banner: their leaders run through the rows. */
  readonly banner: readonly PlacedLabel[]
  /** What takes every row of its lane. */
  readonly piles?: readonly (Taken & { readonly lane: number })[]
}

const MARK_TO_TEXT: Px = 5
const TEXT_GAP: Px = 8
/** Not worth measuring a title for less. */
const LEAST_ROOM: Px = 36

export function placeRowLabels(
  marks: readonly MarkOfEvent[],
  obstacles: Obstacles,
  frame: Frame,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const rows = rowsTaken(marks, obstacles, frame)
  const done = new Set(obstacles.banner.map((label) => label.id))
  const labels: PlacedLabel[] = []
  for (const importance of [1, 2, 3]) {
    for (const marked of marks) {
      const { event } = marked
      // A title that is still on its way has no label yet.
      if (event.importance !== importance || event.label === '' || done.has(event.id)) continue
      const label = placeBeside(marked, rows, frame, measure)
      if (label !== null) labels.push(label)
    }
  }
  return labels
}

/** What is taken of a row, in no order. */
type TakenRow = Taken[]
interface Taken {
  readonly x0: Px
  readonly x1: Px
}

const rowKey = (lane: number, row: number): number => lane * 1000 + row

function rowsTaken(
  marks: readonly MarkOfEvent[],
  { clusters, banner, piles = [] }: Obstacles,
  frame: Frame,
): ReadonlyMap<number, TakenRow> {
  const rows = new Map<number, TakenRow>()
  for (const [lane, { cross0 }] of laneBands(frame).entries()) {
    for (let row = 0; row < (frame.rowsPerLane[lane] ?? 0); row++) {
      const cross = rowMiddle(cross0, row, frame)
      const poles = banner.filter((label) => passes(label, cross, frame.labelHeight))
      rows.set(rowKey(lane, row), [...poles.map(poleTaken), ...piles.filter((pile) => pile.lane === lane)])
    }
  }
  for (const marked of marks)
    rows.get(rowKey(marked.mark.lane, marked.mark.row))?.push(markTaken(marked, frame))
  for (const { lane, row, main } of clusters)
    rows.get(rowKey(lane, row))?.push({ x0: main - BADGE.length / 2, x1: main + BADGE.length / 2 })
  return rows
}

function passes({ leader }: PlacedLabel, cross: Px, height: Px): boolean {
  const foot = leader?.at(-1)?.[1] ?? -Infinity
  return foot > cross - height / 2
}

function poleTaken({ leader }: PlacedLabel): Taken {
  const x = leader?.at(-1)?.[0] ?? 0
  return { x0: x - 1, x1: x + 1 }
}

function markTaken({ event, mark }: MarkOfEvent, frame: Frame): Taken {
  const half = mark.shape === 'point' ? markSizeOf(event, frame) / 2 : 0
  return { x0: mark.main0 - half, x1: mark.main1 + half }
}

function placeBeside(
  marked: MarkOfEvent,
  rows: ReadonlyMap<number, TakenRow>,
  frame: Frame,
  measure: MeasureText,
): PlacedLabel | null {
  const { event, mark } = marked
  const taken = rows.get(rowKey(mark.lane, mark.row)) ?? []
  const own = markTaken(marked, frame)
  const from = Math.max(0, own.x1 + MARK_TO_TEXT)
  const until = Math.min(frame.length, own.x0 - MARK_TO_TEXT)
  const after = roomAfter(taken, from, frame.length)
  const before = roomBefore(taken, until)
  if (Math.max(after, before) < LEAST_ROOM) return null
  const turningPoint = isTurningPoint(event)
  const width = Math.ceil(measure(event.label, turningPoint ? 'turningPoint' : 'label'))
  if (width > Math.max(after, before)) return null
  const align = width <= after ? 'start' : 'end'
  const main0 = align === 'start' ? from : until - width
  taken.push({ x0: main0, x1: main0 + width })
  return {
    id: event.id,
    lane: event.lane,
    sign: 0,
    text: event.label,
    lines: [event.label],
    date: null,
    main0,
    main1: main0 + width,
    cross0: mark.cross - frame.labelHeight / 2,
    cross1: mark.cross + frame.labelHeight / 2,
    align,
    turningPoint,
    leader: null,
  }
}

/** Free pixels from `x` on, up to `limit`. */
function roomAfter(taken: TakenRow, x: Px, limit: Px): Px {
  let end = limit
  for (const { x0, x1 } of taken) if (x1 > x - MARK_TO_TEXT) end = Math.min(end, x0 - TEXT_GAP)
  return end - x
}

/** Free pixels before `x`, down to the frame's edge. */
function roomBefore(taken: TakenRow, x: Px): Px {
  let start = 0
  for (const { x0, x1 } of taken) if (x0 < x + MARK_TO_TEXT) start = Math.max(start, x1 + TEXT_GAP)
  return x - start
}
