import { isTurningPoint } from '../domain/turningPoint.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { indexLanes } from './indexLanes.ts'
import { packingZoom } from './packLanes.ts'
import { packRows, type Sizes, type Slot, slotOf } from './packRows.ts'
import type { LayoutEvent, Px } from './timelineLayout.ts'

/**
 * How many rows each lane gets, once per list of events: enough to draw every event singly in the story's own window on the
 * narrowest chart. Zoom, pan and width never change it, so nothing jumps;
 * what does not fit at another zoom becomes a cluster. A lane without an event gets none.
 *
 *   lane 0   ★  ●   ●      1 row          lane 1   ● ●  ●     2 rows
 *                                                   ●  ●
 */
export interface RowPlan extends Sizes {
  /** Sorted by start. */
  readonly events: readonly LayoutEvent[]
  readonly laneCount: number
  /** The story's own period. */
  readonly window: TimeWindow
  /** The narrowest chart, along time. */
  readonly length: Px
  readonly most: number
}

export const NARROWEST: Pick<RowPlan, 'length' | 'most'> = { length: 560, most: 4 }

export function planRows({ events, laneCount, window, length, most, ...sizes }: RowPlan): readonly number[] {
  const { lanes, origin } = indexLanes(events, laneCount)
  const pxPerMs = packingZoom(window, length, events.length)
  return lanes.map(({ events: own }) => {
    if (own.length === 0) return 0
    const slots = own.map((event) => slotOf(event, origin, pxPerMs, sizes))
    const used = fewestRows(slots, most, sizes)
    // A turning point and its neighbours need a second row: badges may then avoid the turning point at every zoom.
    const hasTurningPoint = own.length > 1 && own.some(isTurningPoint)
    return Math.min(most, Math.max(used, hasTurningPoint ? 2 : 1))
  })
}

function fewestRows(slots: readonly Slot[], most: number, sizes: Sizes): number {
  for (let rows = 1; rows < most; rows++) if (packRows(slots, rows, sizes).leftOver.length === 0) return rows
  return most
}
