import { clusterMarks, type ClusteredLane } from './clusterMarks.ts'
import { type IndexedLanes, indexLanes } from './indexLanes.ts'
import { packRows, slotOf } from './packRows.ts'
import { timeScale } from './timeScale.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { Frame, LayoutEvent, Px } from './timelineLayout.ts'

/**
 * All lanes packed and clustered at one zoom, over all of time; a window then only cuts its piece out.
 *
 *   absolute px   ●  ◆─◆  (4)  ●   ●  ★   (9)  ●   …
 *   window              ├───────────────┤
 *
 * Packing is done at the next coarser of eight zooms to the octave. What keeps apart there keeps apart, a little wider,
 * at the zoom asked for: so marks stay in their rows while a zoom is under way, and few frames of it pack at all.
 */
export interface PackedLanes {
  readonly lanes: readonly ClusteredLane[]
  readonly order: IndexedLanes['order']
}

const packed = new WeakMap<readonly LayoutEvent[], { readonly key: string; readonly value: PackedLanes }>()

/** Remembers the last zoom of each list of events: panning costs a search, not a packing. */
export function packLanes(events: readonly LayoutEvent[], window: TimeWindow, frame: Frame): PackedLanes {
  const pxPerMs = packingZoom(window, frame.length)
  const key = [pxPerMs, frame.markSize, frame.anchorSize, ...frame.rowsPerLane].join(' ')
  const known = packed.get(events)
  if (known?.key === key) return known.value
  const { lanes, order, origin } = indexLanes(events, frame.rowsPerLane.length)
  const value = {
    lanes: lanes.map(({ lane, events: own }) => {
      const slots = own.map((event) => slotOf(event, origin, pxPerMs, frame))
      return clusterMarks(packRows(slots, frame.rowsPerLane[lane] ?? 1, frame), origin, pxPerMs, lane)
    }),
    order,
  }
  packed.set(events, { key, value })
  return value
}

const ZOOMS_PER_OCTAVE = 8

/** Pixels per millisecond at which to pack: never more than is asked for. */
export function packingZoom(window: TimeWindow, length: Px): number {
  const { pxPerMs } = timeScale(window, length)
  return 2 ** (Math.floor(Math.log2(pxPerMs) * ZOOMS_PER_OCTAVE + 1e-6) / ZOOMS_PER_OCTAVE)
}
