import type { EventColumns } from '../columns/eventColumns.ts'
import { UNSURE } from '../columns/tallyLanes.ts'
import { hasHappened } from '../domain/hasHappened.ts'
import type { Importance } from '../domain/story.ts'
import { STATUSES } from '../domain/statuses.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { rowMiddle } from './placeMarks.ts'
import type { TimeScale } from './timeScale.ts'
import type { Frame, PlacedCluster, PlacedMark, Px } from './timelineLayout.ts'

/** The vocabulary of large stories: what a frame of them holds, and what those who fill it hand to each other. */
export interface PlacedTallies {
  readonly window: TimeWindow
  readonly bars: readonly PlacedBar[]
  readonly piles: readonly PlacedPile[]
  /** Their id is the row. In order of lane. */
  readonly marks: readonly PlacedMark[]
  readonly stretches: readonly PlacedStretch[]
  /** Turning points too near to each other to be drawn apart. */
  readonly clusters: readonly PlacedCluster[]
  readonly earlier: number
  readonly later: number
}

interface Box {
  readonly lane: number
  readonly main0: Px
  readonly main1: Px
  readonly cross0: Px
  readonly cross1: Px
  readonly count: number
}

/** `count` may be 0 while a bar goes over into two. */
export interface PlacedBar extends Box {
  /** Higher than there is room for. */
  readonly cut: boolean
}

/** The bars of a cell together: what a pointer meets, and a reader opens. */
export interface PlacedPile extends Box {
  readonly window: TimeWindow
  /** Where its number stands, over its highest bar; null where a neighbour's is said. */
  readonly number: { readonly main: Px; readonly cross: Px } | null
  /** False where no zoom can draw its events apart: they share a day. */
  readonly opens: boolean
}

/** Events that may be at any time of a stretch, or take all of it. */
export interface PlacedStretch extends Box {
  readonly window: TimeWindow
  /** Its ends are not known. */
  readonly soft: boolean
  readonly cut0: boolean
  readonly cut1: boolean
}

export interface TallyFrame extends Frame {
  /** Whether the last row of each lane is for what is not of one known day. */
  readonly longRow: boolean
}

export interface Placing {
  readonly bars: PlacedBar[]
  readonly piles: PlacedPile[]
  readonly marks: PlacedMark[]
  readonly stretches: PlacedStretch[]
  readonly clusters: PlacedCluster[]
  earlier: number
  later: number
}

/** What depends on the zoom alone, and never on where the window stands. */
export interface Zoom {
  /** Levels of the cells and of the bars. */
  readonly cells: number
  readonly bars: number
  /** How far the bars have gone over from those of twice their length, 0 to 1. */
  readonly own: number
  /** Height of the highest bar. */
  readonly up: Px
  /** Height of one event a day. */
  readonly pxPerRate: Px
  /** The same for stretches. */
  readonly pxPerLongRate: Px
  /** Rows for marks. */
  readonly rows: number
}

export interface Spot {
  readonly columns: EventColumns
  readonly frame: TallyFrame
  readonly scale: TimeScale
  readonly placed: Placing
}

export interface LanePlace extends Spot {
  readonly zoom: Zoom
  readonly lane: number
  /** Top of the lane, and where its bars stand. */
  readonly cross0: Px
  readonly foot: Px
}

export const isHollow = ({ status, statuses }: EventColumns, row: number): boolean => {
  const told = statuses[status[row] ?? 0]
  // A result of the story's own is of something that took place.
  const known = STATUSES.find((each) => each === told)
  return known !== undefined && !hasHappened(known)
}

export const DAY_PRECISION = 2

export const isSoft = ({ precision, flags }: EventColumns, row: number): boolean =>
  (precision[row] ?? 0) > DAY_PRECISION || ((flags[row] ?? 0) & UNSURE) !== 0

export const edges = (window: TimeWindow, scale: TimeScale) => ({
  main0: Math.max(0, scale.msToPx(window.start)),
  main1: Math.min(scale.length, scale.msToPx(window.end)),
  cut0: window.start < scale.window.start,
  cut1: window.end > scale.window.end,
})

/** Where something of that half length is whole, as near as can be to where it belongs. */
export const insideFrame = (main: Px, half: Px, { length }: TimeScale): Px =>
  Math.max(half, Math.min(length - half, main))

export const rowsOf = (frame: TallyFrame): number =>
  Math.max(1, Math.max(...frame.rowsPerLane) - (frame.longRow ? 1 : 0))

export function markAt(
  event: number,
  row: number,
  main: Px,
  { columns, frame, lane, cross0 }: LanePlace,
): PlacedMark {
  return {
    kind: 'event',
    id: String(event),
    lane,
    row,
    main0: main,
    main1: main,
    cross: rowMiddle(cross0, row, frame),
    shape: 'point',
    hollow: isHollow(columns, event),
    importance: (columns.importance[event] ?? 3) as Importance, // the columns hold 1 to 3
    cut0: false,
    cut1: false,
  }
}
