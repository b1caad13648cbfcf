import { isLong } from '../columns/tallyLanes.ts'
import { DAY_MS } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { laneBands, rowMiddle } from './placeMarks.ts'
import { edges, insideFrame, isHollow, isSoft, type Spot } from './tallyLayout.ts'
import { BADGE, type PlacedCluster, type PlacedMark, type Px } from './timelineLayout.ts'

/** In the first row of their lane, over whatever else is there; where they would lie on each other, as a number. */
export function placeTurningPoints(rows: Uint32Array, spot: Spot): void {
  const { scale, placed } = spot
  for (const near of groupNear(rows, spot)) {
    const shown: number[] = []
    for (const { row, start, end } of near) {
      if (end <= scale.window.start) placed.earlier++
      else if (start >= scale.window.end) placed.later++
      else shown.push(row)
    }
    const [first, ...others] = shown
    if (first === undefined) continue
    if (others.length === 0) placed.marks.push(turningPointAt(first, spot))
    else placed.clusters.push(clusterOf(`turning-${first}-${others.length}`, shown, spot))
  }
}

/** Between the middles of two that stand apart, be they marks or numbers. */
const APART: Px = BADGE.length
/** A row of them that has no gap is several numbers: one alone would say nothing of when. */
const LONGEST = 4

interface Seen extends TimeWindow {
  readonly row: number
}

/** Those of a lane that would touch, by what is known of all of them: where the window stands changes nothing. */
function groupNear(rows: Uint32Array, spot: Spot): readonly (readonly Seen[])[] {
  const apart = APART / spot.scale.pxPerMs
  const lanes = new Map<number, Seen[]>()
  for (const row of rows) {
    const lane = spot.columns.lane[row] ?? 0
    const own = lanes.get(lane)
    const seen = { row, ...seenAs(row, spot) }
    if (own) own.push(seen)
    else lanes.set(lane, [seen])
  }
  return [...lanes.values()].flatMap((own) => {
    const groups: Seen[][] = []
    for (const seen of own.toSorted((a, b) => middleOf(a) - middleOf(b))) {
      const last = groups.at(-1)
      const [first, before] = [last?.[0], last?.at(-1)]
      const touches = before !== undefined && middleOf(seen) - middleOf(before) < apart
      if (last && first && touches && middleOf(seen) - middleOf(first) < LONGEST * apart) last.push(seen)
      else groups.push([seen])
    }
    return groups
  })
}

const middleOf = ({ start, end }: TimeWindow): number => (start + end) / 2

/** The stretch of time that a turning point takes on screen: a day is an instant, its noon. */
function seenAs(row: number, { columns, frame, scale }: Spot): TimeWindow {
  const [start, end] = [columns.begin[row] ?? 0, columns.end[row] ?? 0]
  const isBar = isLong(columns, row) && (end - start) * scale.pxPerMs > frame.turningPointSize
  const middle = (start + end) / 2
  return isBar ? { start, end } : { start: middle, end: middle + 1 }
}

function turningPointAt(row: number, spot: Spot): PlacedMark {
  const { columns, frame, scale } = spot
  const lane = columns.lane[row] ?? 0
  const window = seenAs(row, spot)
  const isBar = window.end - window.start > 1
  const main = scale.msToPx(window.start)
  return {
    kind: 'event',
    id: String(row),
    lane,
    row: 0,
    ...(isBar ? edges(window, scale) : { main0: main, main1: main, cut0: false, cut1: false }),
    cross: rowMiddle(laneBands(frame)[lane]?.cross0 ?? 0, 0, frame),
    shape: isBar ? (isSoft(columns, row) ? 'softBar' : 'bar') : 'point',
    hollow: isHollow(columns, row),
    importance: 1,
  }
}

function clusterOf(id: string, rows: readonly number[], spot: Spot): PlacedCluster {
  const stretches = rows.map((row) => seenAs(row, spot))
  const start = Math.min(...stretches.map((each) => each.start))
  const end = Math.max(...stretches.map((each) => each.end))
  const lane = spot.columns.lane[rows[0] ?? 0] ?? 0
  return {
    kind: 'cluster',
    id,
    lane,
    row: 0,
    main: insideFrame(spot.scale.msToPx((start + end) / 2), BADGE.length / 2, spot.scale),
    cross: rowMiddle(laneBands(spot.frame)[lane]?.cross0 ?? 0, 0, spot.frame),
    ids: rows.map(String),
    count: rows.length,
    window: { start: start - 5 * DAY_MS, end: end + 5 * DAY_MS },
    opens: end - start > DAY_MS,
  }
}
