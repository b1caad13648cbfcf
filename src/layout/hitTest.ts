import { isTurningPoint } from '../domain/turningPoint.ts'
import { BADGE, type Frame, type PlacedLabel, type Px, type TimelineLayout } from './timelineLayout.ts'

/**
 * What is under the pointer. Every mark answers within at least 24 × 24 px, however small it is drawn; where such
 * targets overlap, the nearer mark wins, and what is really drawn there wins over what is merely near.
 *
 *      ┌╌╌╌╌╌┐                    ┌╌╌╌╌╌╌╌╌╌╌╌╌╌┐
 *      ╎  ●  ╎ Working group …    ╎  ▬▬▬▬▬▬▬▬▬  ╎
 *      └╌╌╌╌╌┘                    └╌╌╌╌╌╌╌╌╌╌╌╌╌┘
 */
export interface Hit {
  readonly kind: 'event' | 'cluster'
  readonly id: string
}

interface Target extends Hit {
  readonly x0: Px
  readonly x1: Px
  readonly half: Px
}

interface TargetRow {
  readonly cross: Px
  /** Sorted; targets of a row do not overlap. */
  readonly targets: readonly Target[]
}

/** Half of the smallest target a finger is promised. */
const REACH: Px = 12

export function hitTest(layout: TimelineLayout, frame: Frame, main: Px, cross: Px): Hit | null {
  const near = nearestTarget(targetRows(layout, frame), main, cross)
  if (near?.distance === 0) return near.hit
  const label = layout.labels.find((placed) => isInside(placed, main, cross))
  return label === undefined ? (near?.hit ?? null) : { kind: 'event', id: label.id }
}

const isInside = (label: PlacedLabel, main: Px, cross: Px): boolean =>
  main >= label.main0 && main <= label.main1 && cross >= label.cross0 && cross <= label.cross1

const remembered = new WeakMap<TimelineLayout, readonly TargetRow[]>()

function targetRows(layout: TimelineLayout, frame: Frame): readonly TargetRow[] {
  const known = remembered.get(layout)
  if (known !== undefined) return known
  const rows = new Map<Px, Target[]>()
  const add = (cross: Px, target: Target): void => {
    const row = rows.get(cross)
    if (row === undefined) rows.set(cross, [target])
    else row.push(target)
  }
  for (const mark of layout.marks) {
    const { id, main0, main1, cross, shape } = mark
    const half = (isTurningPoint(mark) ? frame.turningPointSize : frame.markSize) / 2
    const around = shape === 'point' ? half : 0
    add(cross, { kind: 'event', id, x0: main0 - around, x1: main1 + around, half })
  }
  for (const { id, main, cross } of layout.clusters) {
    const box = { x0: main - BADGE.length / 2, x1: main + BADGE.length / 2, half: BADGE.breadth / 2 }
    add(cross, { kind: 'cluster', id, ...box })
  }
  const made = [...rows].map(([cross, targets]) => ({
    cross,
    targets: targets.toSorted((a, b) => a.x0 - b.x0),
  }))
  remembered.set(layout, made)
  return made
}

interface Near {
  readonly hit: Hit
  readonly distance: Px
}

function nearestTarget(rows: readonly TargetRow[], main: Px, cross: Px): Near | null {
  let best: Near | null = null
  for (const { cross: middle, targets } of rows) {
    if (Math.abs(cross - middle) > 2 * REACH) continue
    const after = firstAfter(targets, main)
    for (const target of [targets[after - 1], targets[after]]) {
      const distance = target === undefined ? Infinity : distanceTo(target, main, cross - middle)
      if (target === undefined || distance >= (best?.distance ?? Infinity)) continue
      best = { hit: { kind: target.kind, id: target.id }, distance }
    }
  }
  return best
}

/** 0 on the target itself, Infinity beyond its reach. */
function distanceTo({ x0, x1, half }: Target, main: Px, off: Px): Px {
  const along = Math.max(0, x0 - main, main - x1)
  const across = Math.max(0, Math.abs(off) - half)
  const reach = Math.max(0, REACH - half)
  const reachAlong = Math.max(0, REACH - (x1 - x0) / 2)
  return along <= reachAlong && across <= reach ? Math.hypot(along, across) : Infinity
}

/** Index of the first target that starts after `main`. */
function firstAfter(targets: readonly Target[], main: Px): number {
  let lo = 0
  let hi = targets.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if ((targets[middle]?.x0 ?? Infinity) > main) hi = middle
    else lo = middle + 1
  }
  return lo
}
