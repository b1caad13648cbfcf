import type { EpochMs } from '../domain/calendar.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { clusterMarks, type ClusteredLane } from './clusterMarks.ts'
import { indexLanes } from './indexLanes.ts'
import { middleMs, packRows, slotOf } from './packRows.ts'
import { timeScale } from './timeScale.ts'
import type { WindowLimits } from './timeWindow.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { Frame, LayoutEvent, Px } from './timelineLayout.ts'

/**
 * All lanes packed and clustered at one zoom, over all of time; a window then only cuts its piece out.
 *
 *   absolute px   ●  ◆─◆  (4)  ●   ●  ★   (9)  ●   …
 *   window              ├───────────────┤
 *
 * Packing is done at the next coarser of a few zooms to the octave. What keeps apart there keeps apart, a little wider,
 * at the zoom asked for: so marks stay in their rows while a zoom is under way, and few frames of it pack at all. A
 * large story, whose packing takes most of a frame, has fewer zooms, so that all of them can be packed beforehand.
 */
export interface PackedLanes {
  readonly lanes: readonly ClusteredLane[]
  /** The turning points that stand for themselves, in order of time. */
  readonly turningPoints: readonly PackedTurningPoint[]
}

export interface PackedTurningPoint {
  readonly at: EpochMs
  readonly lane: number
  readonly row: number
}

const packed = new WeakMap<readonly LayoutEvent[], Map<string, PackedLanes>>()

/** Slots remembered for one list of events, over all of its zooms: some ten megabytes. */
const MOST_SLOTS = 200_000

/** Remembers the zooms of each list of events: panning, and zooming back, cost a search and not a packing. */
export function packLanes(events: readonly LayoutEvent[], window: TimeWindow, frame: Frame): PackedLanes {
  const pxPerMs = packingZoom(window, frame.length, events.length)
  const key = [pxPerMs, frame.markSize, frame.turningPointSize, ...frame.rowsPerLane].join(' ')
  const zooms = packed.get(events) ?? new Map<string, PackedLanes>()
  const known = zooms.get(key)
  if (known !== undefined) return known
  const { lanes: own, origin } = indexLanes(events, frame.rowsPerLane.length)
  const lanes = own.map(({ lane, events: waiting, orders }) => {
    const slots = waiting.map((event, at) => slotOf(event, origin, pxPerMs, frame, orders[at]))
    return clusterMarks(packRows(slots, frame.rowsPerLane[lane] ?? 1, frame), origin, pxPerMs, lane)
  })
  const value = { lanes, turningPoints: findTurningPoints(lanes) }
  const oldest = zooms.size * events.length >= MOST_SLOTS ? zooms.keys().next().value : undefined
  if (oldest !== undefined) zooms.delete(oldest)
  packed.set(events, zooms.set(key, value))
  return value
}

function findTurningPoints(lanes: readonly ClusteredLane[]): readonly PackedTurningPoint[] {
  const turningPoints: PackedTurningPoint[] = []
  for (const [lane, { rows }] of lanes.entries())
    for (const [row, slots] of rows.entries())
      for (const { event } of slots)
        if (isTurningPoint(event)) turningPoints.push({ at: middleMs(event), lane, row })
  return turningPoints.toSorted((a, b) => a.at - b.at || a.lane - b.lane || a.row - b.row)
}

/** From so many events on a packing is felt. */
export const MANY_EVENTS = 2000

const zoomsPerOctave = (count: number): number => (count < MANY_EVENTS ? 8 : 2)

/** Pixels per millisecond at which to pack so many events: never more than is asked for. */
export function packingZoom(window: TimeWindow, length: Px, count: number): number {
  const { pxPerMs } = timeScale(window, length)
  const zooms = zoomsPerOctave(count)
  return 2 ** (Math.floor(Math.log2(pxPerMs) * zooms + 1e-6) / zooms)
}

/** One window for each zoom that the limits allow, from far to near. */
export function packingWindows({ min, max, minSpan }: WindowLimits, count: number): readonly TimeWindow[] {
  const zooms = zoomsPerOctave(count)
  const steps = Math.ceil(Math.log2((max - min) / minSpan) * zooms)
  return Array.from({ length: Math.max(0, steps) + 1 }, (_, step) => ({
    start: min,
    end: min + Math.max(minSpan, (max - min) / 2 ** (step / zooms)),
  }))
}
