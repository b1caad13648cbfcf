import type { Shape } from '../../paint/shapes.ts'

/** Elements can be looked into and moved one by one; a canvas costs the same however much is on it. */
export type Painter = 'svg' | 'canvas'

const MANY = 700
const FEW = 450

/** A canvas from many shapes on, elements again from few down: between the two it stays as it was, so that a zoom does not flicker. */
export function choosePainter(shapes: readonly Shape[], before: Painter): Painter {
  const count = countShapes(shapes)
  if (count > MANY) return 'canvas'
  return count < FEW ? 'svg' : before
}

const countShapes = (shapes: readonly Shape[]): number =>
  shapes.reduce((sum, shape) => sum + (shape.kind === 'group' ? countShapes(shape.shapes) : 1), 0)
