import { hasHappened } from '../domain/hasHappened.ts'
import { DAY_MS } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { ClusteredLane, PackedCluster } from './clusterMarks.ts'
import type { PackedLanes } from './packLanes.ts'
import { middleMs, type Slot, slotOf } from './packRows.ts'
import type { TimeScale } from './timeScale.ts'
import type { Frame, LayoutEvent, PlacedCluster, PlacedLane, PlacedMark, Px } from './timelineLayout.ts'

/**
 * Cuts the window out of the packed lanes and puts it into the frame.
 *
 *        earlier │ frame                       │ later
 *   row 0    ●   │   ●     ◆──◆    (4)      ◆──┼──◆        a bar that crosses the edge is cut there
 *   row 1      ~~┼~~~~   ●                     │ ●
 *
 * A point or a badge is in the frame when its middle is; a bar when at least `SLIVER` of it is. The events of a badge
 * go with the badge. So each event is in exactly one mark, one cluster, `earlier` or `later`.
 */
export interface PlacedMarks {
  readonly lanes: readonly PlacedLane[]
  /** In order of time. */
  readonly marks: readonly MarkOfEvent[]
  readonly clusters: readonly PlacedCluster[]
}

export interface MarkOfEvent {
  readonly event: LayoutEvent
  readonly mark: PlacedMark
}

interface OrderedMark extends MarkOfEvent {
  /** The event's place in the story. */
  readonly order: number
}

const SLIVER: Px = 1
const MINUTE_MS = 60_000

export function placeMarks(packed: PackedLanes, scale: TimeScale, frame: Frame): PlacedMarks {
  const lanes: PlacedLane[] = []
  const marks: OrderedMark[] = []
  const clusters: PlacedCluster[] = []
  for (const [lane, { cross0, cross1 }] of laneBands(frame).entries()) {
    const { rows, clusters: badges, heldBefore } = packed.lanes[lane] ?? EMPTY
    const off = { earlier: 0, later: 0 }
    for (const [row, slots] of rows.entries()) {
      const placed = cutRow(slots, { lane, row, cross: rowMiddle(cross0, row, frame), scale, frame })
      for (const mark of placed.marks) marks.push(mark)
      off.earlier += placed.earlier
      off.later += placed.later
    }
    const first = firstAtOrAfter(badges, scale, 0)
    const end = firstAtOrAfter(badges, scale, frame.length)
    for (const cluster of badges.slice(first, end)) {
      const main = scale.msToPx(cluster.at)
      const cross = rowMiddle(cross0, cluster.row, frame)
      clusters.push({ ...contentsOf(cluster), id: cluster.id, lane, row: cluster.row, main, cross })
    }
    off.earlier += heldBefore[first] ?? 0
    off.later += (heldBefore.at(-1) ?? 0) - (heldBefore[end] ?? 0)
    lanes.push({ lane, cross0, cross1, ...off })
  }
  marks.sort((a, b) => a.order - b.order)
  return { lanes, marks, clusters }
}

const EMPTY: ClusteredLane = { rows: [], clusters: [], heldBefore: [0] }

/** Index of the first badge whose middle is not before `edge`. */
function firstAtOrAfter(badges: readonly PackedCluster[], scale: TimeScale, edge: Px): number {
  let lo = 0
  let hi = badges.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    const badge = badges[middle]
    if (badge === undefined || scale.msToPx(badge.at) >= edge) hi = middle
    else lo = middle + 1
  }
  return lo
}

/** Lanes lie under the banner and the upper axis, `laneGap` apart; one without rows takes no room. */
export function laneBands(frame: Frame): { readonly cross0: Px; readonly cross1: Px }[] {
  let next = lanesFrom(frame)
  return frame.rowsPerLane.map((rows) => {
    const band = { cross0: next, cross1: next + rows * frame.rowPitch }
    if (rows > 0) next = band.cross1 + frame.laneGap
    return band
  })
}

/** Where the first lane begins. */
export const lanesFrom = ({ banner, ruler = 0 }: Pick<Frame, 'banner' | 'ruler'>): Px => banner + ruler

export const rowMiddle = (cross0: Px, row: number, frame: Frame): Px => cross0 + (row + 0.5) * frame.rowPitch

interface RowPlace {
  readonly lane: number
  readonly row: number
  readonly cross: Px
  readonly scale: TimeScale
  readonly frame: Frame
}

/** Marks of a row are sorted and apart, so those in the frame are neighbours. */
function cutRow(slots: readonly Slot[], place: RowPlace) {
  const first = firstInFrame(slots, place)
  const marks: OrderedMark[] = []
  let next = first
  for (let slot = slots[next]; slot && extentOf(slot, place).from < place.frame.length; slot = slots[++next])
    marks.push({ event: slot.event, order: slot.order, mark: placeMark(slot, place) })
  return { marks, earlier: first, later: slots.length - next }
}

function firstInFrame(slots: readonly Slot[], place: RowPlace): number {
  let lo = 0
  let hi = slots.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    const slot = slots[middle]
    if (slot === undefined || extentOf(slot, place).until >= 0) hi = middle
    else lo = middle + 1
  }
  return lo
}

/** In the frame's pixels. What begins before the frame's end and ends after its start is in the frame. */
interface Extent {
  readonly main0: Px
  readonly main1: Px
  readonly from: Px
  readonly until: Px
}

function extentOf({ event, point }: Slot, { scale, frame }: RowPlace): Extent {
  const drawn = slotOf(event, scale.window.start, scale.pxPerMs, frame, 0, point)
  const middle = (drawn.x0 + drawn.x1) / 2
  if (point) return { main0: middle, main1: middle, from: middle, until: middle }
  return { main0: drawn.x0, main1: drawn.x1, from: drawn.x0 + SLIVER, until: drawn.x1 - SLIVER }
}

function placeMark(slot: Slot, place: RowPlace): PlacedMark {
  const { event } = slot
  const { lane, row, cross, scale, frame } = place
  const { main0, main1 } = extentOf(slot, place)
  const isBar = !slot.point
  return {
    kind: 'event',
    id: event.id,
    lane,
    row,
    main0: isBar ? Math.max(0, main0) : main0,
    main1: isBar ? Math.min(frame.length, main1) : main1,
    cross,
    shape: shapeOf(slot),
    hollow: !hasHappened(event.status),
    importance: event.importance,
    cut0: isBar && event.start < scale.window.start,
    cut1: isBar && event.end > scale.window.end,
  }
}

const shapeOf = ({ event, point }: Slot): PlacedMark['shape'] => {
  if (point) return 'point'
  // Of a day that has become wide nobody knows the hours, so its ends are as soft as those of a month.
  return event.span && !event.soft ? 'bar' : 'softBar'
}

type Contents = Pick<PlacedCluster, 'kind' | 'ids' | 'count' | 'window' | 'opens'>

const described = new WeakMap<PackedCluster, Contents>()

/** What a badge holds does not change while the reader pans: it is put together once. */
function contentsOf(cluster: PackedCluster): Contents {
  const known = described.get(cluster)
  if (known !== undefined) return known
  const events = cluster.members.toSorted((a, b) => a.order - b.order).map(({ event }) => event)
  const made: Contents = {
    kind: 'cluster',
    ids: events.map((event) => event.id),
    count: events.length,
    window: openingWindow(events),
    opens: canOpen(events),
  }
  described.set(cluster, made)
  return made
}

/** From the first to the last of the events' middles and a fifth of it on each side; never less than nine of the shortest. */
function openingWindow(events: readonly LayoutEvent[]): TimeWindow {
  let first = Infinity
  let last = -Infinity
  let shortest = DAY_MS
  for (const event of events) {
    const middle = middleMs(event)
    shortest = Math.min(shortest, Math.max(MINUTE_MS, event.end - event.start))
    first = Math.min(first, middle)
    last = Math.max(last, middle)
  }
  const pad = Math.max(4.5 * shortest - (last - first) / 2, (last - first) / 5)
  return { start: Math.round(first - pad), end: Math.round(last + pad) }
}

/** Some two of them do not share a day, or an instant. */
function canOpen(events: readonly LayoutEvent[]): boolean {
  const latestStart = events.reduce((latest, { start }) => Math.max(latest, start), -Infinity)
  return events.some(({ start, end }) => end <= latestStart && start < latestStart)
}
