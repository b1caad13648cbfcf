import { barShape, disputePath, markPath } from '../layout/markShapes.ts'
import { BADGE, type Px } from '../layout/timelineLayout.ts'
import type { Fade, Ink } from './inks.ts'
import type { Facts, GroupShape, PathShape, RectShape, Shape } from './shapes.ts'
import type { StyledMark } from './styleMarks.ts'

/** Number of a lane's shape, and of its colour where that is not the lane's own. */
export interface Look {
  readonly sign: number
  readonly tint: number | undefined
}

/** Plain values only: while the reader pans, a mark that stays is not drawn again. */
export interface MarkPart
  extends Look, Omit<StyledMark, 'kind' | 'row' | 'main0' | 'main1' | 'cross' | 'importance'> {
  readonly x: Px
  readonly y: Px
  /** Half of a bar's length; 0 for a day. */
  readonly half: Px
}

/**
 * One event.
 *
 *   day   ●       several days   |──◆──|       day not known   ░▒▓◆▓▒░
 */
export function drawMark(mark: MarkPart): GroupShape {
  const { id, lane, tint, x, y, half, size, hollow, hovered, focused, selected } = mark
  const reach = Math.max(half, size / 2)
  return {
    kind: 'group',
    role: 'mark',
    key: id,
    x,
    y,
    facts: { mark: id, lane, ...tinted(tint), hollow, selected, hovered },
    shapes: [
      ...(selected || hovered ? [drawOutline(selected ? 'outline' : 'outline.hovered', reach, size, 3)] : []),
      ...(focused ? [drawOutline('ring', reach, size, 4)] : []),
      ...drawBody(mark),
      ...(mark.disputed ? [{ kind: 'path', ink: 'dispute', d: disputePath(size) } as const] : []),
      ...(mark.struck ? [{ kind: 'path', ink: 'strike', d: `M${-reach - 2},0H${reach + 2}` } as const] : []),
    ],
  }
}

/** Said only where it is another than the lane's own. */
export const tinted = (tint: number | undefined): Pick<Facts, 'tint'> => (tint === undefined ? {} : { tint })

function drawBody(mark: MarkPart): readonly Shape[] {
  const { sign, size, hollow, shape } = mark
  if (shape === 'bar') return drawBar(mark)
  if (shape === 'softBar') return drawSoftBar(mark)
  return [{ kind: 'path', ink: hollow ? 'shape.hollow' : 'shape', d: markPath(sign, size) }]
}

/** Several days: a bar with its ends, and the lane's shape on it like a bead. */
function drawBar({ sign, half, size, cut0, cut1, hollow }: MarkPart): readonly PathShape[] {
  const { line, ends, bead } = barShape(half, size, cut0, cut1)
  return [
    { kind: 'path', ink: 'bar', d: line },
    ...ends.map((d) => ({ kind: 'path', ink: 'barEnd', key: d, d }) as const),
    { kind: 'path', ink: hollow ? 'barShape.hollow' : 'barShape', d: markPath(sign, bead) },
  ]
}

/** Breadth of a line along a hollow soft bar. */
const EDGE: Px = 2

/** The exact day is not known: no end is drawn that nobody knows. */
function drawSoftBar({ sign, half, size, cut0, cut1, hollow }: MarkPart): readonly Shape[] {
  const [length, top] = [{ kind: 'rect', x: -half, width: 2 * half } as const, -size * 0.4]
  const box = { ...length, y: top, height: -2 * top } as const
  const fade = fadeOf(cut0, cut1)
  // Hollow, it has edges along it and none across: where the window ends, the bar does not.
  const edges = hollow ? [top - EDGE / 2, -top - EDGE / 2] : []
  return [
    { ...box, ink: hollow ? 'softBar.hollow' : 'softBar', fade },
    ...edges.map((y) => ({ ...length, ink: 'softEdge', key: String(y), y, height: EDGE, fade }) as const),
    { ...box, ink: 'hatched', hatch: true },
    { kind: 'path', ink: hollow ? 'softShape.hollow' : 'softShape', d: markPath(sign, size * 0.62) },
  ]
}

function fadeOf(cut0: boolean, cut1: boolean): Fade {
  if (cut0) return cut1 ? 'none' : 'end'
  return cut1 ? 'start' : 'both'
}

function drawOutline(ink: Ink, reach: Px, size: Px, gap: Px): RectShape {
  const [x, y] = [reach + gap, size / 2 + gap]
  return { kind: 'rect', ink, x: -x, y: -y, width: 2 * x, height: 2 * y, round: y }
}

export interface ClusterPart extends Pick<Look, 'tint'> {
  readonly id: string
  readonly lane: number
  readonly x: Px
  readonly y: Px
  readonly count: number
  readonly hovered: boolean
  readonly focused: boolean
  readonly selected: boolean
}

/** Several events in one place. */
export function drawCluster({
  id,
  lane,
  tint,
  x,
  y,
  count,
  hovered,
  focused,
  selected,
}: ClusterPart): GroupShape {
  const reach = BADGE.length / 2
  return {
    kind: 'group',
    role: 'cluster',
    key: id,
    x,
    y,
    facts: { cluster: id, count, lane, ...tinted(tint) },
    shapes: [
      ...(selected || hovered ? [drawOutline('outline', reach, BADGE.breadth, 1.5)] : []),
      ...(focused ? [drawOutline('ring', reach, BADGE.breadth, 3.5)] : []),
      ...drawBadge(count),
    ],
  }
}

/** The badge of a cluster: a count on a pile. */
export function drawBadge(count: number): readonly Shape[] {
  const { length, breadth } = BADGE
  const text = String(count)
  return [
    {
      kind: 'rect',
      ink: 'badge',
      x: 1 - length / 2,
      y: 1 - breadth / 2,
      width: length - 2,
      height: breadth - 2,
      round: 9,
    },
    { kind: 'text', ink: 'count', x: 0, y: 0, size: text.length > 3 ? 10 : 12, text },
  ]
}
