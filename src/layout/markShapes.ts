import type { Px } from './timelineLayout.ts'

/**
 * One shape per lane, so that colour is never the only sign. Shapes have nearly the same area, for the same weight to
 * the eye; none is wider or higher than a fifth above its size.
 *
 *   lane   0 ●   1 ★   2 ■   3 ◆   4 ▲   5 ✚   6 Y
 *
 * The corners are written out: D3's symbols would bring 4 kB of script for seven polygons.
 */
type Corner = readonly [x: number, y: number]

/** Corner `at` of a star or wheel: `radius` away from the centre, `turn` of a full turn clockwise from the top. */
const around = (radius: number, turn: number): Corner => [
  radius * Math.sin(turn * 2 * Math.PI),
  -radius * Math.cos(turn * 2 * Math.PI),
]

const star = (): readonly Corner[] => {
  const outer = 0.626
  const inner = outer * (Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10))
  return Array.from({ length: 10 }, (_, at) => around(at % 2 === 0 ? outer : inner, at / 10))
}

const cross = (): readonly Corner[] => {
  const arm = 0.5
  const half = arm / 3
  return [
    [-arm, -half],
    [-half, -half],
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
  ]
}

/** Three arms of one width, down and to both upper sides. */
const wye = (): readonly Corner[] =>
  [1 / 2, 5 / 6, 1 / 6].flatMap((turn) => {
    const half = 0.2
    const [x, y] = around(0.56, turn)
    const [alongX, alongY] = around(half, turn + 1 / 4)
    const inner = around(half / Math.sin(Math.PI / 3), turn + 1 / 6)
    return [[x - alongX, y - alongY] as const, [x + alongX, y + alongY] as const, inner]
  })

/** Corners for a size of 1; null is the circle. */
const SHAPES: readonly (readonly Corner[] | null)[] = [
  null,
  star(),
  [
    [-0.41, -0.41],
    [0.41, -0.41],
    [0.41, 0.41],
    [-0.41, 0.41],
  ],
  [
    [0, -0.54],
    [0.54, 0],
    [0, 0.54],
    [-0.54, 0],
  ],
  [0, 1 / 3, 2 / 3].map((turn) => around(0.645, turn)),
  cross(),
  wye(),
]
const RADIUS = 0.465

/** An SVG path about 0,0. Lanes beyond the seventh start again; a story should not need them. */
export function markPath(lane: number, size: Px): string {
  const corners = SHAPES[lane % SHAPES.length]
  const px = (part: number) => String(Math.round(part * size * 100) / 100)
  if (!corners) {
    const r = px(RADIUS)
    return `M${r},0A${r},${r},0,1,1,-${r},0A${r},${r},0,1,1,${r},0Z`
  }
  return `M${corners.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}Z`
}

/** A dot beside the shape's upper right: small and off the shape, for many facts are disputed a little. */
export function disputePath(size: Px): string {
  const at = Math.round(size * 5) / 10
  return `M${at - 1.4},${-at}a1.4,1.4,0,1,1,2.8,0a1.4,1.4,0,1,1,-2.8,0Z`
}

/** Several days: a line, an end on each side that the frame does not cut, and the lane's shape on it like a bead. */
export interface BarShape {
  readonly line: string
  readonly ends: readonly string[]
  readonly bead: Px
}

export function barShape(half: Px, size: Px, cut0: boolean, cut1: boolean): BarShape {
  const long = half > size
  // A bar is never shorter than a mark; one that is hardly longer shows its ends a pixel outside its place.
  const [reach, tall] = long ? [half, size / 2] : [half + 1, Math.round(size * 36) / 100]
  return {
    line: `M${-reach},0H${reach}`,
    ends: [
      ...(cut0 ? [] : [`M${1 - reach},${-tall}V${tall}`]),
      ...(cut1 ? [] : [`M${reach - 1},${-tall}V${tall}`]),
    ],
    bead: long ? size * 0.9 : Math.min(size, 2 * half) * 0.68,
  }
}
