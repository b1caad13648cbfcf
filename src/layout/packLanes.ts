import { clusterMarks, type ClusteredLane } from './clusterMarks.ts'
import { indexLanes } from './indexLanes.ts'
import { packRows, slotOf } from './packRows.ts'
import { timeScale } from './timeScale.ts'
import type { EpochMs } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { Frame, LayoutEvent, Px } from './timelineLayout.ts'

/**
 * All lanes packed and clustered at one zoom, over all of time; a window then only cuts its piece out.
 *
 *   absolute px   ●  ◆─◆  (4)  ●   ●  ★   (9)  ●   …
 *   window              ├───────────────┤
 */
export interface PackedLanes {
  readonly lanes: readonly ClusteredLane[]
  readonly origin: EpochMs
  readonly pxPerMs: number
}

const packed = new WeakMap<readonly LayoutEvent[], { readonly key: string; readonly value: PackedLanes }>()

/** Remembers the last zoom of each list of events: panning costs a search, not a packing. */
export function packLanes(events: readonly LayoutEvent[], window: TimeWindow, frame: Frame): PackedLanes {
  const pxPerMs = zoomOf(window, frame.length)
  const key = [pxPerMs, frame.markSize, frame.anchorSize, ...frame.rowsPerLane].join(' ')
  const known = packed.get(events)
  if (known?.key === key) return known.value
  const { lanes, origin } = indexLanes(events, frame.rowsPerLane.length)
  const value = {
    lanes: lanes.map(({ lane, events: own }) => {
      const slots = own.map((event) => slotOf(event, origin, pxPerMs, frame))
      return clusterMarks(packRows(slots, frame.rowsPerLane[lane] ?? 1, frame), origin, pxPerMs, lane)
    }),
    origin,
    pxPerMs,
  }
  packed.set(events, { key, value })
  return value
}

/** Pixels per millisecond, from a length rounded to the second: rounding while panning must not look like a zoom. */
function zoomOf(window: TimeWindow, length: Px): number {
  const span = Math.max(1000, Math.round((window.end - window.start) / 1000) * 1000)
  return timeScale({ start: 0, end: span }, length).pxPerMs
}
