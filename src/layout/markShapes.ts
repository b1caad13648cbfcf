import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3'
import type { Px } from './timelineLayout.ts'

/**
 * One shape per lane, so that colour is never the only sign. Shapes have nearly the same area, for the same weight to
 * the eye; none is wider or higher than a fifth above `size`.
 *
 *   lane   0 ●   1 ★   2 ■   3 ◆   4 ▲   5 ✚   6 Y
 */
/** `area` as D3 counts it, for a size of 1; its diamond covers three quarters of what it is told. */
const SHAPES: readonly { readonly type: SymbolType; readonly area: number }[] = [
  { type: symbolCircle, area: 0.68 },
  { type: symbolStar, area: 0.44 },
  { type: symbolSquare, area: 0.66 },
  { type: symbolDiamond2, area: 0.76 },
  { type: symbolTriangle, area: 0.54 },
  { type: symbolCross, area: 0.56 },
  { type: symbolWye, area: 0.5 },
]

/** An SVG path about 0,0. Lanes beyond the seventh start again; a story should not need them. */
export function markPath(lane: number, size: Px): string {
  const shape = SHAPES[lane % SHAPES.length]
  return shape === undefined ? '' : (symbol(shape.type, shape.area * size * size)() ?? '')
}
