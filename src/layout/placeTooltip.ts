import type { MeasureText, Px } from './timelineLayout.ts'
import { wrapText } from './wrapText.ts'

/**
 * The label of the mark under the pointer or the keyboard that has none of its own: above the mark, below it where there
 * is no room above, and never beyond the drawing.
 *
 *   ┌ date ─────────┐
 *   │ title         │
 *   └───────────────┘
 *           ●
 */
export interface Tooltip {
  readonly x: Px
  readonly y: Px
  readonly width: Px
  readonly height: Px
  /** The date, then the title's lines: the place of each, across its middle. */
  readonly date: TooltipLine
  readonly lines: readonly TooltipLine[]
}

export interface TooltipLine {
  readonly text: string
  readonly x: Px
  readonly y: Px
}

interface Pointed {
  /** Middle of the mark. */
  readonly main: Px
  readonly cross: Px
  readonly title: string
  readonly date: string
}

interface Room {
  readonly length: Px
  /** What lies before the plot, and may be covered. */
  readonly gutter: Px
  readonly labelHeight: Px
}

const WIDEST: Px = 280
const MOST_LINES = 3
const PAD_X: Px = 10
const PAD_Y: Px = 5
/** Between the mark's middle and the box. */
const OFFSET: Px = 18

export function placeTooltip(
  { main, cross, title, date }: Pointed,
  { length, gutter, labelHeight }: Room,
  measure: MeasureText,
): Tooltip {
  const wrapped = wrapText(title, WIDEST, MOST_LINES, (text) => measure(text, 'turningPoint'))
  const width = Math.ceil(Math.max(wrapped.width, measure(date, 'date'))) + 2 * PAD_X
  const height = (wrapped.lines.length + 1) * labelHeight + 2 * PAD_Y
  const x = Math.round(Math.min(length - width - 1, Math.max(1 - gutter, main - width / 2)))
  const above = cross - OFFSET - height
  const y = Math.round(above < 1 ? cross + OFFSET : above)
  const lineAt = (text: string, line: number): TooltipLine => ({
    text,
    x: x + PAD_X,
    y: y + PAD_Y + labelHeight * (line + 0.5),
  })
  return {
    x: x + 0.5,
    y: y + 0.5,
    width,
    height,
    date: lineAt(date, 0),
    lines: wrapped.lines.map((text, at) => lineAt(text, at + 1)),
  }
}
