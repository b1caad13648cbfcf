import type { EventColumns } from '../../columns/eventColumns.ts'
import type { Tallies } from '../../columns/tallyLanes.ts'
import { layoutColumns } from '../../layout/layoutColumns.ts'
import { placeTallies } from '../../layout/placeTallies.ts'
import type { PlacedTallies, TallyFrame } from '../../layout/tallyLayout.ts'
import type { LayoutEvent, MeasureText, TimelineLayout } from '../../layout/timelineLayout.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/** Where everything stands in a window. */
export interface Placed {
  readonly placed: PlacedTallies
  readonly layout: TimelineLayout
}

export type PlaceIn = (window: TimeWindow) => Placed

/** The last answer is remembered: a frame is painted of it, a pointer is asked of it, and words are told of it. */
export function placesOf(
  columns: EventColumns,
  tallies: Tallies,
  frame: TallyFrame,
  measure: MeasureText,
  eventOf: (row: number) => LayoutEvent,
): PlaceIn {
  let last: Placed | null = null
  return (window) => {
    if (last?.placed.window === window) return last
    const placed = placeTallies(columns, tallies, window, frame)
    last = { placed, layout: layoutColumns(placed, frame, measure, eventOf) }
    return last
  }
}
