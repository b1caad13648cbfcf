import type { PackedCluster } from './clusterMarks.ts'
import type { PackedLanes } from './packLanes.ts'
import { isPoint, middleMs, type Slot } from './packRows.ts'
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

const SLIVER: Px = 1

export function placeMarks(packed: PackedLanes, scale: TimeScale, frame: Frame): PlacedMarks {
  const lanes: PlacedLane[] = []
  const marks: MarkOfEvent[] = []
  const clusters: PlacedCluster[] = []
  const left = scale.msToPx(packed.origin)
  for (const [lane, { cross0, cross1 }] of laneBands(frame).entries()) {
    let earlier = 0
    let later = 0
    for (const [row, slots] of (packed.lanes[lane]?.rows ?? []).entries()) {
      const cross = rowMiddle(cross0, row, frame)
      const first = firstInFrame(slots, left)
      let next = first
      for (let slot = slots[next]; slot && startsInFrame(slot, left, frame.length); slot = slots[++next])
        marks.push({ event: slot.event, mark: placeMark(slot, { lane, row, cross, scale, frame }) })
      earlier += first
      later += slots.length - next
    }
    for (const cluster of packed.lanes[lane]?.clusters ?? []) {
      const main = left + cluster.x
      if (main < 0) earlier += cluster.events.length
      else if (main >= frame.length) later += cluster.events.length
      else clusters.push(placeCluster(cluster, lane, main, rowMiddle(cross0, cluster.row, frame)))
    }
    lanes.push({ lane, cross0, cross1, earlier, later })
  }
  marks.sort((a, b) => a.event.start - b.event.start || a.event.end - b.event.end)
  return { lanes, marks, clusters }
}

/** Lanes lie under the banner, `laneGap` apart. */
export function laneBands(frame: Frame): { readonly cross0: Px; readonly cross1: Px }[] {
  let cross0 = frame.banner
  return frame.rowsPerLane.map((rows) => {
    const band = { cross0, cross1: cross0 + rows * frame.rowPitch }
    cross0 = band.cross1 + frame.laneGap
    return band
  })
}

export const rowMiddle = (cross0: Px, row: number, frame: Frame): Px => cross0 + (row + 0.5) * frame.rowPitch

function firstInFrame(slots: readonly Slot[], left: Px): number {
  let lo = 0
  let hi = slots.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    const slot = slots[middle]
    if (slot === undefined || !isBeforeFrame(slot, left)) hi = middle
    else lo = middle + 1
  }
  return lo
}

const isBeforeFrame = (slot: Slot, left: Px): boolean =>
  isPoint(slot.event) ? left + middleOf(slot) < 0 : left + slot.x1 < SLIVER

const startsInFrame = (slot: Slot, left: Px, length: Px): boolean =>
  isPoint(slot.event) ? left + middleOf(slot) < length : left + slot.x0 <= length - SLIVER

const middleOf = (slot: Slot): Px => (slot.x0 + slot.x1) / 2

interface Place {
  readonly lane: number
  readonly row: number
  readonly cross: Px
  readonly scale: TimeScale
  readonly frame: Frame
}

function placeMark({ event, x0, x1 }: Slot, { lane, row, cross, scale, frame }: Place): PlacedMark {
  const middle = scale.msToPx(middleMs(event))
  const half = isPoint(event) ? 0 : (x1 - x0) / 2
  const { start, end } = scale.window
  return {
    kind: 'event',
    id: event.id,
    lane,
    row,
    main0: isPoint(event) ? middle : Math.max(0, middle - half),
    main1: isPoint(event) ? middle : Math.min(frame.length, middle + half),
    cross,
    shape: shapeOf(event),
    hollow: isHollow(event),
    importance: event.importance,
    cut0: !isPoint(event) && event.start < start,
    cut1: !isPoint(event) && event.end > end,
  }
}

const shapeOf = (event: LayoutEvent): PlacedMark['shape'] => {
  if (isPoint(event)) return 'point'
  return event.soft ? 'softBar' : 'bar'
}

/** Hollow: it had not happened when the records were reviewed. */
const isHollow = ({ status }: LayoutEvent): boolean => status !== 'held' && status !== 'context'

function placeCluster(cluster: PackedCluster, lane: number, main: Px, cross: Px): PlacedCluster {
  const { id, row, events, window, opens } = cluster
  const ids = events.map((event) => event.id)
  return { kind: 'cluster', id, lane, row, main, cross, ids, count: ids.length, window, opens }
}
