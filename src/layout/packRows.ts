import type { EpochMs } from '../domain/calendar.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import type { Frame, LayoutEvent, Px } from './timelineLayout.ts'

/**
 * Gives each mark of a lane a row. Positions are absolute (pixels from the story's first day at this zoom), so a mark's
 * row does not depend on where the window stands: panning never moves a mark to another row.
 *
 *   first turning points   row 0  ★                        each to the first row that is free
 *   then long bars         row 0     ▬▬▬▬▬▬▬▬▬
 *   then the main line     row 1     ●           ●         each to the first row where the mark before it keeps room
 *   then the rest          row 2         ●    ●            for a label, else where it takes the least room from others
 *
 * What finds no row is left over, for the clusters.
 */
export interface Slot {
  readonly event: LayoutEvent
  /** The event's place in the story. */
  readonly order: number
  readonly x0: Px
  readonly x1: Px
  /** Drawn as a point: as the zoom is at which rows are packed, so that it is the same wherever the slot is placed. */
  readonly point: boolean
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
/** Room that lets a mark keep its label, in marks: about forty letters. */
const LABEL_ROOM = 22

export type Sizes = Pick<Frame, 'markSize' | 'turningPointSize'>

/**
 * A day, or a minute, until it is so wide on screen that a point in its middle would claim an hour that nobody has told. Only
 * stories with times are ever looked at from so near.
 */
const isPoint = ({ span, soft, start, end }: LayoutEvent, pxPerMs: number): boolean =>
  !span && !soft && (end - start) * pxPerMs <= WIDEST_DAY

/** More than a day of a story without times is ever wide: wider ones are looked at by their hours. */
export const WIDEST_DAY: Px = 480

export const markSizeOf = (event: LayoutEvent, sizes: Sizes): Px =>
  isTurningPoint(event) ? sizes.turningPointSize : sizes.markSize
/** A day is drawn at its noon, in UTC: neither the start nor the end of the day can be mistaken for it. */
export const middleMs = (event: LayoutEvent): EpochMs => (event.start + event.end) / 2

/** Where a mark is drawn: a day at its noon, a bar over all of its days and never shorter than a mark. */
export function slotOf(
  event: LayoutEvent,
  origin: EpochMs,
  pxPerMs: number,
  sizes: Sizes,
  order = 0,
  point = isPoint(event, pxPerMs),
): Slot {
  const middle = (middleMs(event) - origin) * pxPerMs
  const size = markSizeOf(event, sizes)
  const length = point ? size : Math.max(size, (event.end - event.start) * pxPerMs)
  return { event, order, x0: middle - length / 2, x1: middle + length / 2, point }
}

export function packRows(slots: readonly Slot[], rowCount: number, sizes: Sizes): PackedRows {
  const turns: Slot[][] = [[], [], [], []]
  for (const slot of slots) turns[turnOf(slot, sizes)]?.push(slot)
  const rows: Slot[][] = Array.from({ length: rowCount }, () => [])
  const leftOver: Slot[][] = []
  for (const [turn, waiting] of turns.entries()) {
    waiting.sort(byStart)
    // Long bars leave the last row to the marks they would otherwise bury.
    const open = turn === 1 && rowCount > 1 ? rowCount - 1 : rowCount
    leftOver.push(packTurn(rows, waiting, open, turn < 2 ? 0 : LABEL_ROOM * sizes.markSize))
  }
  return { rows, leftOver: leftOver.flat().toSorted(byStart) }
}

export const byStart = (a: Slot, b: Slot): number => a.x0 - b.x0 || a.x1 - b.x1

function turnOf(slot: Slot, sizes: Sizes): number {
  if (isTurningPoint(slot.event)) return 0
  if (slot.x1 - slot.x0 > LONG_BAR * sizes.markSize) return 1
  return slot.event.importance
}

/** Adds each waiting slot to a row where it fits; both rows and waiting are sorted. Returns what did not fit. */
function packTurn(rows: Slot[][], waiting: readonly Slot[], open: number, labelRoom: Px): Slot[] {
  const leftOver: Slot[] = []
  const fillers = rows
    .slice(0, open)
    .map((row): Filler & { readonly row: Slot[] } => ({ row, next: 0, added: [], last: null }))
  for (const slot of waiting) {
    const filler = chooseRow(fillers, slot, labelRoom)
    if (filler === null) leftOver.push(slot)
    else {
      filler.added.push(slot)
      filler.last = slot
    }
  }
  for (const { row, added } of fillers) if (added.length > 0) mergeInto(row, added)
  return leftOver
}

interface Filler {
  readonly row: readonly Slot[]
  readonly added: Slot[]
  /** First slot of an earlier turn that does not end before the slots now being placed. */
  next: number
  /** Last slot added in this turn. */
  last: Slot | null
}

function chooseRow(fillers: readonly Filler[], slot: Slot, labelRoom: Px): Filler | null {
  let best: Filler | null = null
  let least = Infinity
  for (const filler of fillers) {
    const room = roomBefore(filler, slot)
    if (room >= labelRoom) return filler
    if (room >= 0 && room < least) [best, least] = [filler, room]
  }
  return best
}

/** Free pixels since the mark before, -1 where the slot does not fit. A turning point needs none: its label is in the banner. */
function roomBefore(filler: Filler, slot: Slot): Px {
  const { row, last } = filler
  let taken = row[filler.next]
  while (taken !== undefined && taken.x1 + MARK_GAP <= slot.x0) taken = row[++filler.next]
  if (taken !== undefined && slot.x1 + MARK_GAP > taken.x0) return -1
  const earlier = row[filler.next - 1]
  const before = last === null || (earlier?.x1 ?? -Infinity) > last.x1 ? earlier : last
  if (before === undefined) return Infinity
  if (before.x1 + MARK_GAP > slot.x0) return -1
  return isTurningPoint(before.event) ? Infinity : slot.x0 - before.x1
}

function mergeInto(row: Slot[], added: readonly Slot[]): void {
  // One by one: a call has room for about a hundred thousand arguments.
  for (const slot of added) row.push(slot)
  row.sort(byStart)
}
