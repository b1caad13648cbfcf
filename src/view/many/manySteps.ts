import { bisectLeft, bisector } from 'd3'
import type { KeyboardEvent } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import { panWindow, zoomWindow } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { ZOOM_STEP } from '../chart/useTimelineKeyboard.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'

/** Place of a row among those that are chosen, or where it would stand. */
export const placeOf = (rows: Uint32Array, row: number): number => bisectLeft(rows, row)

const YEAR_MS = 366 * 86_400_000

interface Walk {
  readonly rows: Uint32Array
  readonly columns: EventColumns
  /** Place of the row in focus; -1 where none is. */
  readonly at: number
  readonly window: TimeWindow
}

/** The row that a key leads to; null where it leads to none. */
export function stepOf({ key }: KeyboardEvent, { rows, columns, at, window }: Walk): number | null {
  const places: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
  const side = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (key === 'Home') return rows[0] ?? null
  if (key === 'End') return rows.at(-1) ?? null
  const step = places[key]
  const years = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0
  if (step === undefined && years === 0 && side === 0) return null
  if (at < 0) return rows[firstFrom(rows, columns, window.start)] ?? null
  if (step !== undefined) return rows[at + step] ?? null
  if (side !== 0) return inNextLane(rows, columns, at, side)
  return rows[firstFrom(rows, columns, (columns.begin[rows[at] ?? 0] ?? 0) + years * YEAR_MS)] ?? null
}

/** As `laneNeighbour` for few: the row nearest in time in the next lane above or below that has any. */
function inNextLane(
  rows: Uint32Array,
  { lane, lanes, begin, end }: EventColumns,
  at: number,
  side: 1 | -1,
): number | null {
  const here = rows[at] ?? 0
  const middle = (row: number): number => ((begin[row] ?? 0) + (end[row] ?? 0)) / 2
  for (let next = (lane[here] ?? 0) + side; next >= 0 && next < lanes.length; next += side) {
    let nearest: number | null = null
    // Rows are in order of time, so that on each side of this one the first of the lane is the nearest there.
    for (let far = 1; far < rows.length; far++) {
      const found = [rows[at - far], rows[at + far]].filter(
        (row): row is number => row !== undefined && lane[row] === next,
      )
      if (found.length === 0) continue
      const [one = 0, other = one] = found
      nearest = Math.abs(middle(other) - middle(here)) < Math.abs(middle(one) - middle(here)) ? other : one
      break
    }
    if (nearest !== null) return nearest
  }
  return null
}

/** The place of the first of the rows that begins at or after an instant. */
export const firstFrom = (rows: Uint32Array, { begin }: EventColumns, at: number): number =>
  bisector((row: number) => begin[row] ?? Infinity).left(rows, at)

interface Pressed {
  readonly chart: ChartWindow
  readonly home: TimeWindow
  readonly focused: number | null
  readonly onOpen: (row: number) => void
  readonly onHelp: () => void
}

/** True when the key was one of the chart's. */
export function pressOther(
  { key }: KeyboardEvent,
  { chart, home, focused, onOpen, onHelp }: Pressed,
): boolean {
  if (key === '+' || key === '=') chart.go(zoomWindow(chart.target, ZOOM_STEP))
  else if (key === '-' || key === '−') chart.go(zoomWindow(chart.target, 1 / ZOOM_STEP))
  else if (key === 'ArrowRight') chart.go(panWindow(chart.target, 0.25))
  else if (key === 'ArrowLeft') chart.go(panWindow(chart.target, -0.25))
  else if (key === '0') chart.go(home)
  else if (key === '?') onHelp()
  else if ((key === 'Enter' || key === ' ') && focused !== null) onOpen(focused)
  else return false
  return true
}
