import { BADGE, type Px } from './timelineLayout.ts'

/**
 * Where the list of a cluster opens: under its badge, and inside the chart.
 *
 *        (12)
 *   ┌─────────────┐
 */
export interface ListBox {
  readonly left: Px
  readonly top: Px
  readonly width: Px
}

const WIDTH: Px = 300
const BELOW: Px = 6

/** @param x @param y middle of the badge, on the chart */
export function placeClusterList(x: Px, y: Px, chartWidth: Px): ListBox {
  const width = Math.min(WIDTH, chartWidth)
  const left = Math.max(0, Math.min(chartWidth - width, x - width / 2))
  return { left, top: y + BADGE.breadth / 2 + BELOW, width }
}
