import type { EpochMs } from '../domain/calendar.ts'
import type { Frame, LayoutEvent, Px } from './timelineLayout.ts'

/**
 * First fit of a lane's marks into its rows. Positions are absolute (pixels from the story's first day at this zoom),
 * so a mark's row does not depend on where the window stands: panning never moves a mark to another row.
 *
 *   turn 1 anchors      row 0  ★
 *   turn 2 long bars    row 0  ★  ▬▬▬▬▬▬▬▬▬
 *   turn 3 main line    row 1     ●   ●  ●
 *   turn 4 the rest     row 2      ●   ●        what finds no row is left over, for the clusters
 */
export interface Slot {
  readonly event: LayoutEvent
  readonly x0: Px
  readonly x1: Px
}

export interface PackedRows {
  /** Per row, sorted; slots of a row keep `MARK_GAP` between them. */
  readonly rows: readonly Slot[][]
  readonly leftOver: readonly Slot[]
}

/** Free pixels between two marks of a row. */
export const MARK_GAP: Px = 2
/** A bar this long (in marks) is as much background as event: it gets its row before the marks around it. */
const LONG_BAR = 5

export type Sizes = Pick<Frame, 'markSize' | 'anchorSize'>

export const isPoint = (event: LayoutEvent): boolean => !event.span && !event.soft
export const markSizeOf = (event: LayoutEvent, sizes: Sizes): Px =>
  event.importance === 1 ? sizes.anchorSize : sizes.markSize
/** A day is drawn at its noon, in UTC: neither the start nor the end of the day can be mistaken for it. */
export const middleMs = (event: LayoutEvent): EpochMs => (event.start + event.end) / 2

/** Where a mark is drawn: a day at its noon, a bar over all of its days and never shorter than a mark. */
export function slotOf(event: LayoutEvent, origin: EpochMs, pxPerMs: number, sizes: Sizes): Slot {
  const middle = (middleMs(event) - origin) * pxPerMs
  const size = markSizeOf(event, sizes)
  const length = isPoint(event) ? size : Math.max(size, (event.end - event.start) * pxPerMs)
  return { event, x0: middle - length / 2, x1: middle + length / 2 }
}

export function packRows(slots: readonly Slot[], rowCount: number, sizes: Sizes): PackedRows {
  const turns: Slot[][] = [[], [], [], []]
  for (const slot of slots) turns[turnOf(slot, sizes)]?.push(slot)
  const rows: Slot[][] = Array.from({ length: rowCount }, () => [])
  const leftOver: Slot[] = []
  for (const [turn, waiting] of turns.entries()) {
    waiting.sort(byStart)
    // Long bars leave the last row to the marks they would otherwise bury.
    const open = turn === 1 && rowCount > 1 ? rowCount - 1 : rowCount
    leftOver.push(...packTurn(rows, waiting, open))
  }
  return { rows, leftOver: leftOver.toSorted(byStart) }
}

export const byStart = (a: Slot, b: Slot): number => a.x0 - b.x0 || a.x1 - b.x1

function turnOf(slot: Slot, sizes: Sizes): number {
  if (slot.event.importance === 1) return 0
  if (slot.x1 - slot.x0 > LONG_BAR * sizes.markSize) return 1
  return slot.event.importance
}

/** Adds each waiting slot to the first row where it fits; both rows and waiting are sorted. Returns what did not fit. */
function packTurn(rows: Slot[][], waiting: readonly Slot[], open: number): Slot[] {
  const leftOver: Slot[] = []
  const fillers = rows.slice(0, open).map((row) => ({ row, next: 0, added: [] as Slot[], end: -Infinity }))
  for (const slot of waiting) {
    const filler = fillers.find((candidate) => fits(candidate, slot))
    if (filler === undefined) leftOver.push(slot)
    else {
      filler.added.push(slot)
      filler.end = slot.x1
    }
  }
  for (const { row, added } of fillers) if (added.length > 0) mergeInto(row, added)
  return leftOver
}

interface Filler {
  readonly row: readonly Slot[]
  /** First slot of an earlier turn that does not end before the slots now being placed. */
  next: number
  end: Px
}

function fits(filler: Filler, slot: Slot): boolean {
  if (filler.end + MARK_GAP > slot.x0) return false
  let taken = filler.row[filler.next]
  while (taken !== undefined && taken.x1 + MARK_GAP <= slot.x0) taken = filler.row[++filler.next]
  return taken === undefined || slot.x1 + MARK_GAP <= taken.x0
}

function mergeInto(row: Slot[], added: readonly Slot[]): void {
  row.push(...added)
  row.sort(byStart)
}
