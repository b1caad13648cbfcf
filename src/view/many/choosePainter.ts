import type { Placed } from './placesOf.ts'

/** Elements can be looked into and moved one by one; a canvas costs the same however much is on it. */
export type Painter = 'svg' | 'canvas'

const MANY = 700
const FEW = 450

/**
 * A canvas from many shapes on, elements again from few down: between the two it stays as it was, so that a zoom does not flicker.
 * What moves on a canvas stays there until it rests.
 */
export function choosePainter(countAll: () => number, before: Painter, moves = false): Painter {
  if (moves && before === 'canvas') return before
  const count = countAll()
  if (count > MANY) return 'canvas'
  return count < FEW ? 'svg' : before
}

/** About as many shapes as a picture of it has, before any is made. */
export const countShapes = ({
  placed: { bars, stretches, piles },
  layout: { lanes, marks, labels, clusters, ticks },
}: Placed): number =>
  bars.length +
  2 * stretches.length +
  piles.filter(({ number }) => number !== null).length +
  3 * (lanes.length + labels.length) +
  2 * (marks.length + clusters.length) +
  4 * ticks.length
