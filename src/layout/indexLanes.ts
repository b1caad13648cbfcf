import { DAY_MS, type EpochMs } from '../domain/calendar.ts'
import type { LayoutEvent } from './timelineLayout.ts'

/**
 * The events of each lane, once per list of events, whatever the zoom.
 *
 *   events   a b c d e f          (sorted by start, lanes mixed)
 *   lane 0   a   c     f
 *   lane 1     b   d e
 */
export interface LaneEvents {
  readonly lane: number
  readonly events: readonly LayoutEvent[]
  /** The place of each of them in the story: events of one day keep the order the editors gave them. */
  readonly orders: readonly number[]
}

export interface IndexedLanes {
  readonly lanes: readonly LaneEvents[]
  /** Pixels are counted from here, so that they stay small and exact. Midnight UTC. */
  readonly origin: EpochMs
}

const indexed = new WeakMap<readonly LayoutEvent[], IndexedLanes>()

/** Remembered per array: a filter makes a new array, panning and zooming do not. */
export function indexLanes(events: readonly LayoutEvent[], laneCount: number): IndexedLanes {
  const known = indexed.get(events)
  if (known !== undefined && known.lanes.length === laneCount) return known
  const lanes = Array.from({ length: laneCount }, (_, lane) => ({
    lane,
    events: [] as LayoutEvent[],
    orders: [] as number[],
  }))
  for (const [order, event] of events.entries()) {
    const own = lanes[Math.min(laneCount - 1, Math.max(0, event.lane))]
    own?.events.push(event)
    own?.orders.push(order)
  }
  const origin = Math.floor((events[0]?.start ?? 0) / DAY_MS) * DAY_MS
  const made = { lanes, origin }
  indexed.set(events, made)
  return made
}
