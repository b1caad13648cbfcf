import { element, type MeasureSized, type SvgText, type TextWeight, type WriteText } from './svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { wrapText } from '../layout/wrapText.ts'

/**
 * Parts of a picture, one under the other, each as high as it needs.
 *
 *   ┌ headline ┐
 *   │ scope    │
 *   │ chart    │
 *   └ sources  ┘
 */
export interface Part {
  readonly height: Px
  /** Markup with 0,0 at the part's upper left corner. */
  readonly markup: string
}

export interface TextStyle {
  readonly size: Px
  /** From one baseline to the next. */
  readonly leading: Px
  readonly weight: TextWeight
  readonly fill: string
}

/** A paragraph as wide as `width`; longer than `maxLines` it ends in “…”. */
export function flowText(
  text: string,
  style: TextStyle,
  width: Px,
  { measure, writeText }: { readonly measure: MeasureSized; readonly writeText: WriteText },
  maxLines = 99,
): Part {
  const { size, leading, weight, fill } = style
  const { lines } = wrapText(text, width, maxLines, (line) => measure(line, size, weight))
  const write = (line: string, position: number): SvgText => ({
    x: 0,
    y: leading * position + leading / 2 + size * 0.35,
    size,
    weight,
    fill,
    align: 'start',
    text: line,
  })
  return {
    height: lines.length * leading,
    markup: lines.map((line, position) => writeText(write(line, position))).join('\n'),
  }
}

export const gap = (height: Px): Part => ({ height, markup: '' })

/** The parts under each other, `x` from the left edge. */
export function stack(parts: readonly Part[], x: Px, y: Px): Part {
  let at = y
  const placed = parts.map(({ height, markup }) => {
    const part = markup === '' ? '' : element('g', { transform: `translate(${x} ${at})` }, markup)
    at = Math.round((at + height) * 100) / 100
    return part
  })
  return { height: at, markup: placed.filter(Boolean).join('\n') }
}
