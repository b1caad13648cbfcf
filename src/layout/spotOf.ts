import type { PlacedCluster, PlacedLabel, PlacedMark, Px, TimelineLayout } from './timelineLayout.ts'
import { timeScale } from './timeScale.ts'

/**
 * Coordinates that hold still while the reader pans: counted from a place in time near the window, not from its edge.
 * Everything drawn hangs in one group that is moved; only what is new is drawn.
 *
 *   time     ┊ origin (every four windows)      ┊
 *   frame    ┊        ├────────┤                ┊
 *            ├─ -shift ─┤                          x = main - shift
 */
export const shiftOf = ({ window, length }: TimelineLayout): Px => {
  const step = 4 * (window.end - window.start)
  return timeScale(window, length).msToPx(Math.floor(window.start / step) * step)
}

/** To a tenth of a pixel: the same place gives the same number in every frame, and none costs a reader more digits than eyes see. */
export const roundPx = (value: Px): Px => Math.round(value * 10) / 10

/** How places along time become numbers in a drawing. */
export interface Placing {
  /** The plot is moved by so much, and what is in it by as much less: a pan moves the plot alone. */
  readonly shift: Px
  /** Lets the same place give the same number in every frame; a picture has one frame and keeps them as they are. */
  readonly round: (place: Px) => Px
}

export const AS_LAID_OUT: Placing = { shift: 0, round: (place) => place }

export const middleOf = (mark: PlacedMark): Px => (mark.main0 + mark.main1) / 2

/** Where an event is drawn: its own mark, or the cluster that holds it. Null off screen. */
export interface Spot {
  readonly mark: PlacedMark | null
  readonly cluster: PlacedCluster | null
  readonly label: PlacedLabel | null
  readonly main: Px
  readonly cross: Px
}

export function spotOf(layout: TimelineLayout, id: string): Spot | null {
  const mark = layout.marks.find((each) => each.id === id) ?? null
  const cluster = mark ? null : (layout.clusters.find(({ ids }) => ids.includes(id)) ?? null)
  const label = layout.labels.find((each) => each.id === id) ?? null
  if (mark) return { mark, cluster, label, main: middleOf(mark), cross: mark.cross }
  return cluster && { mark, cluster, label, main: cluster.main, cross: cluster.cross }
}
