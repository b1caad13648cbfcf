import type { EpochMs } from '../domain/calendar.ts'
import type { TimeScale } from './timeScale.ts'
import type { MeasureText, PlacedLabel, Px } from './timelineLayout.ts'

/**
 * Gaps: stretches in which nothing of a series was held. They lie on the upper axis, in what the labels of the turning points
 * leave free of the banner, and so take no room of their own.
 *
 *   banner   label ┃                    label ┃
 *            ● 20th session – 3 years later   ┃
 *            ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┨
 *            ──────┸──────────────────────────┸── upper axis
 */
export interface GapSpan {
  readonly id: string
  /** Of the series. */
  readonly lane: number
  /** What is said of it, in one language: the first that has room. */
  readonly titles: readonly string[]
  readonly start: EpochMs
  readonly end: EpochMs
}

export interface PlacedGap {
  readonly id: string
  readonly lane: number
  readonly main0: Px
  readonly main1: Px
  /** Upper edge of its words; its line is `GAP_BREADTH` below. */
  readonly cross: Px
  /** It begins, and ends, in sight. */
  readonly edge0: boolean
  readonly edge1: boolean
  readonly text: string
  /** From `main0` to the shape of its lane, which stands before its words. */
  readonly indent: Px
}

export const GAP_BREADTH: Px = 18
/** Of the shape of its lane, with the room around it. */
export const GAP_SIGN: Px = 17
/** Between its words and what is beside them. */
const BESIDE: Px = 6

/**
 * Those in sight, cut to the frame. One without room for words is left out, for a line alone would say nothing, and so is one
 * that begins while another lasts.
 *
 * @param gaps by their beginnings
 * @param labels of the layout
 * @param foot of the banner
 */
export function placeGaps(
  gaps: readonly GapSpan[],
  scale: TimeScale,
  labels: readonly PlacedLabel[],
  foot: Px,
  measure: MeasureText,
): readonly PlacedGap[] {
  const { window, length } = scale
  const cross = foot - GAP_BREADTH - 5
  const near = labels
    .filter(({ cross0, cross1 }) => cross1 > cross && cross0 < foot)
    .toSorted((a, b) => a.main0 - b.main0)
  let taken = -Infinity
  return gaps.flatMap(({ id, lane, titles, start, end }) => {
    if (end <= window.start || start >= window.end || start < taken) return []
    const main0 = Math.max(0, scale.msToPx(start))
    const main1 = Math.min(length, scale.msToPx(end))
    for (const text of titles) {
      const needed = GAP_SIGN + measure(text, 'turningPoint') + BESIDE
      let from = main0 + BESIDE
      for (const label of near)
        if (label.main1 > from - BESIDE && label.main0 < from + needed) from = label.main1 + BESIDE
      if (from + needed > main1) continue
      taken = end
      const edges = { edge0: start >= window.start, edge1: end <= window.end }
      return [{ id, lane, main0, main1, cross, ...edges, text, indent: from - main0 }]
    }
    return []
  })
}
