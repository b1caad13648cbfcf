import { DAY_MS, type EpochMs } from '../domain/calendar.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { MARK_GAP, middleMs, WIDEST_DAY, type PackedRows, type Slot } from './packRows.ts'
import { BADGE, type Px } from './timelineLayout.ts'

/**
 * What found no row becomes a badge with a count. Time is cut into cells of 1, 2, 4, 8 … days, the first length that
 * holds a badge; a cell has at most one badge, and it stays inside its cell, so badges cannot touch each other, panning
 * does not move them, and their number is bounded by the frame's length, not by the number of events.
 *
 *   cell     ┊        k        ┊      k + 1      ┊
 *   row 0    ┊  ●     ●        ┊  ●              ┊
 *   row 1    ┊      (5)        ┊        ●        ┊     three left over + the two marks under the badge
 */
export interface PackedCluster {
  readonly id: string
  readonly row: number
  /** Under the middle of the badge. */
  readonly at: EpochMs
  /** In no order. One only for a long bar, or where nothing but turning points and long bars is near. */
  readonly members: readonly Slot[]
}

export interface ClusteredLane {
  /** Per row, sorted: the marks that stay single. */
  readonly rows: readonly (readonly Slot[])[]
  /** In order of time. */
  readonly clusters: readonly PackedCluster[]
  /** How many events the clusters before each of them hold; one entry more than there are clusters. */
  readonly heldBefore: readonly number[]
}

/** A stretch of the lane in absolute pixels. */
interface Cell {
  readonly lo: Px
  readonly hi: Px
}

interface Badge {
  readonly id: string
  readonly row: number
  readonly x: Px
  readonly members: readonly Slot[]
}

/** Free pixels around a badge. */
const BADGE_GAP: Px = 3
/** From so many left over on, all short marks of the cell join: half a crowd drawn singly says nothing. */
const CROWD = 3

export function clusterMarks(
  packed: PackedRows,
  origin: EpochMs,
  pxPerMs: number,
  lane: number,
): ClusteredLane {
  if (packed.leftOver.length === 0) return { rows: packed.rows, clusters: [], heldBefore: [0] }
  const days = cellDays(pxPerMs)
  const rows = packed.rows.map((row) => [...row])
  const badges: Badge[] = []
  for (const [index, leftOver] of groupByCell(packed.leftOver, days)) {
    const [lo, hi] = [index, index + 1].map((edge) => (edge * days * DAY_MS - origin) * pxPerMs)
    const isCrowd = leftOver.length >= CROWD
    const waiting = isCrowd ? leftOver : leftOver.filter((slot) => !addWhereFree(rows, badges, slot))
    if (waiting.length === 0 || lo === undefined || hi === undefined) continue
    badges.push(placeBadge(rows, waiting, { lo, hi }, `${lane}-${days}-${index}`))
  }
  const heldBefore = [0]
  for (const { members } of badges) heldBefore.push((heldBefore.at(-1) ?? 0) + members.length)
  return { rows, clusters: badges.map((badge) => clusterOf(badge, origin, pxPerMs)), heldBefore }
}

function clusterOf({ id, row, x, members }: Badge, origin: EpochMs, pxPerMs: number): PackedCluster {
  return { id, row, at: origin + x / pxPerMs, members }
}

/**
 * 1, 2, 4 … days, and among hours its halves, quarters …: the shortest cell that holds a badge. Doubling keeps cells in place
 * while the reader zooms a little.
 */
function cellDays(pxPerMs: number): number {
  let days = 1
  while (days * DAY_MS * pxPerMs < BADGE.length + 2 * BADGE_GAP) days *= 2
  while (days * DAY_MS * pxPerMs > WIDEST_DAY) days /= 2
  return days
}

function groupByCell(slots: readonly Slot[], days: number): [number, Slot[]][] {
  const groups = new Map<number, Slot[]>()
  for (const slot of slots) {
    const index = Math.floor(middleMs(slot.event) / (days * DAY_MS))
    const group = groups.get(index)
    if (group === undefined) groups.set(index, [slot])
    else group.push(slot)
  }
  return [...groups].toSorted(([a], [b]) => a - b)
}

/** An earlier badge may have freed the place a left-over mark was waiting for. */
function addWhereFree(rows: Slot[][], badges: readonly Badge[], slot: Slot): boolean {
  const row = rows.find((slots, index) => isFree(slots, slot) && !meetsBadge(badges, index, slot))
  row?.splice(firstEndingAfter(row, slot.x0), 0, slot)
  return row !== undefined
}

const BADGE_REACH = BADGE.length / 2 + MARK_GAP

function meetsBadge(badges: readonly Badge[], row: number, slot: Slot): boolean {
  for (let i = badges.length - 1; i >= 0; i--) {
    const badge = badges[i]
    if (badge === undefined || badge.x + BADGE_REACH <= slot.x0) return false
    if (badge.row === row && badge.x - BADGE_REACH < slot.x1) return true
  }
  return false
}

/** Chooses the badge's place, takes in the marks under it, and removes them from their rows. */
function placeBadge(rows: Slot[][], leftOver: readonly Slot[], cell: Cell, id: string): Badge {
  const members = leftOver.length >= CROWD ? [...leftOver, ...takeShortMarks(rows, cell)] : leftOver
  const { row, x, covered } = chooseSpot(rows, members, cell)
  removeFrom(rows[row] ?? [], covered)
  return { id, row, x, members: [...members, ...covered] }
}

function takeShortMarks(rows: readonly Slot[][], cell: Cell): Slot[] {
  return rows.flatMap((row) => {
    const short = touching(row, cell.lo, cell.hi).filter((slot) => isShortIn(cell, slot))
    removeFrom(row, short)
    return short
  })
}

function isShortIn(cell: Cell, slot: Slot): boolean {
  const middle = (slot.x0 + slot.x1) / 2
  return mayJoin(cell, slot) && middle >= cell.lo && middle < cell.hi
}

const mayJoin = (cell: Cell, slot: Slot): boolean =>
  !isTurningPoint(slot.event) && slot.x1 - slot.x0 <= cell.hi - cell.lo

interface Spot {
  readonly row: number
  readonly x: Px
  readonly covered: readonly Slot[]
  readonly cost: number
}

/** The place inside the cell that covers least, near the members' middle, near the lane's middle row. */
function chooseSpot(rows: readonly Slot[][], members: readonly Slot[], cell: Cell): Spot {
  const reach = BADGE.length / 2 + BADGE_GAP
  const mean = members.reduce((sum, slot) => sum + (slot.x0 + slot.x1) / 2, 0) / members.length
  const wanted = Math.min(cell.hi - reach, Math.max(cell.lo + reach, mean))
  // A long bar may stand alone: taking a day into its badge would hide two where one is enough.
  const lonely = members.every((slot) => mayJoin(cell, slot)) ? 2 : 0
  let best: Spot = { row: 0, x: wanted, covered: [], cost: Infinity }
  for (const x of [wanted, cell.lo + reach, cell.hi - reach]) {
    for (let row = 0; row < rows.length; row++) {
      const away = Math.abs(x - wanted) / 50 + Math.abs(row - (rows.length - 1) / 2) / 10
      if (away >= best.cost) continue
      const covered = coveredAt(rows[row] ?? [], x, members, cell)
      const alone = members.length + covered.length === 1 ? lonely : 0
      const cost = coverCost(covered, cell) + alone + away
      if (cost < best.cost) best = { row, x, covered, cost }
    }
  }
  return best
}

/**
 * A badge for one short mark takes in a short mark that blocked it, so that it stands for two; only where nothing but
 * turning points and long bars was in the way does it stand for one.
 */
function coveredAt(row: readonly Slot[], x: Px, members: readonly Slot[], cell: Cell): Slot[] {
  const covered = touching(row, x - BADGE.length / 2, x + BADGE.length / 2)
  const [only] = members
  if (members.length > 1 || only === undefined || covered.length > 0 || !mayJoin(cell, only)) return covered
  const blockers = touching(row, Math.max(only.x0, cell.lo), Math.min(only.x1, cell.hi))
  return blockers.filter((slot) => mayJoin(cell, slot)).slice(0, 1)
}

/** Turning points are covered only where there is no other way out, long bars hardly ever. */
function coverCost(covered: readonly Slot[], cell: Cell): number {
  let cost = 0
  for (const slot of covered) {
    if (isTurningPoint(slot.event)) cost += 1000
    else if (slot.x1 - slot.x0 > cell.hi - cell.lo) cost += 20
    else cost += slot.event.importance === 2 ? 4 : 1
  }
  return cost
}

/** Index of the first slot that ends (with its gap) after `x`; slots of a row are sorted and do not overlap. */
function firstEndingAfter(row: readonly Slot[], x: Px): number {
  let lo = 0
  let hi = row.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if ((row[middle]?.x1 ?? Infinity) + MARK_GAP > x) hi = middle
    else lo = middle + 1
  }
  return lo
}

const isFree = (row: readonly Slot[], slot: Slot): boolean =>
  (row[firstEndingAfter(row, slot.x0)]?.x0 ?? Infinity) >= slot.x1 + MARK_GAP

/** The slots of a row that come closer than `MARK_GAP` to [x0, x1]. */
function touching(row: readonly Slot[], x0: Px, x1: Px): Slot[] {
  const first = firstEndingAfter(row, x0)
  let last = first
  while ((row[last]?.x0 ?? Infinity) < x1 + MARK_GAP) last++
  return row.slice(first, last)
}

function removeFrom(row: Slot[], slots: readonly Slot[]): void {
  for (const slot of slots) {
    const at = firstEndingAfter(row, slot.x0)
    row.splice(row[at] === slot ? at : row.indexOf(slot), 1)
  }
}
