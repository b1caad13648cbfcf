import type { PackedLanes } from './packLanes.ts'
import { laneBands, rowMiddle } from './placeMarks.ts'
import type { TimeScale } from './timeScale.ts'
import type { Frame, Px } from './timelineLayout.ts'

/**
 * The story's thread: the thin line of emphasis through the turning points, in order of time. It runs on to those off
 * screen, so that zooming in does not cut it, and ends at the frame's edge.
 *
 *      ├─ frame ─────────────────┤
 *   ★──┼────────★                │
 *      │         ╲               │
 *      │          ★──────────────┼──★
 */
type Point = readonly [Px, Px]

export function placeStoryThread(packed: PackedLanes, scale: TimeScale, frame: Frame): readonly Point[] {
  const bands = laneBands(frame)
  const points = packed.turningPoints.map(({ at, lane, row }): Point => [
    scale.msToPx(at),
    rowMiddle(bands[lane]?.cross0 ?? 0, row, frame),
  ])
  return clipLine(points, frame.length)
}

/** Keeps what lies between 0 and `length`, with new end points on the edges. */
function clipLine(points: readonly Point[], length: Px): readonly Point[] {
  const clipped: Point[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before !== undefined) clipped.push(...edgePoints(before, point, length))
    if (point[0] >= 0 && point[0] <= length) clipped.push(point)
  }
  return clipped
}

function edgePoints(a: Point, b: Point, length: Px): Point[] {
  return [0, length]
    .filter((edge) => a[0] < edge && b[0] > edge)
    .map((edge) => [edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])])
}
