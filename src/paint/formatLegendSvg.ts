import type { Part } from './flowText.ts'
import { SIGNS, type Sign } from './drawSign.ts'
import { baselineAt, formatShapes } from './formatShapes.ts'
import type { PicturePalette } from './picturePalette.ts'
import { element, type MeasureSized, type WriteText } from './svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'

/** A sign of the chart; the legend of a picture explains only those that are in it. */
export type LegendSign = Sign | 'imprecise'

export interface LegendWords {
  readonly heading: string
  readonly signs: readonly (readonly [sign: LegendSign, words: string])[]
}

interface Style {
  readonly palette: PicturePalette
  readonly writeText: WriteText
  readonly measure: MeasureSized
}

const SIZE: Px = 14
const LINE: Px = 26
const BETWEEN: Px = 22
const BESIDE: Px = 7
const WIDTHS: Readonly<Record<LegendSign, Px>> = {
  day: 14,
  time: 14,
  turningPoint: 20,
  span: 34,
  hours: 34,
  imprecise: 38,
  announced: 14,
  disputed: 20,
  cluster: 28,
}

/** How to read it: the chart's own signs with their words, in as many lines as they need. Shapes stand for lanes, so a plain one is shown. */
export function formatLegendSvg({ heading, signs }: LegendWords, width: Px, style: Style): Part {
  const { palette, measure } = style
  let x = measure(heading, SIZE, 600) + BETWEEN
  let y = LINE / 2
  const parts = [writeWords(0, y, heading, 600, palette.ink, style)]
  for (const [sign, words] of signs) {
    const needed = WIDTHS[sign] + BESIDE + measure(words, SIZE, 400)
    if (x + needed > width) [x, y] = [0, y + LINE]
    parts.push(
      element(
        'g',
        { transform: `translate(${Math.round(x + WIDTHS[sign] / 2)} ${y})` },
        formatSign(sign, style),
      ),
      writeWords(x + WIDTHS[sign] + BESIDE, y, words, 400, palette.inkSoft, style),
    )
    x += needed + BETWEEN
  }
  return { height: y + LINE / 2, markup: parts.join('\n') }
}

const writeWords = (
  x: Px,
  y: Px,
  text: string,
  weight: 400 | 600,
  fill: string,
  { writeText }: Style,
): string => writeText({ x, y: baselineAt(y, SIZE), size: SIZE, weight, fill, align: 'start', text })

function formatSign(sign: LegendSign, { palette, writeText }: Style): string {
  const fill = palette.inkSoft
  if (sign === 'imprecise')
    return element('rect', { x: -19, y: -5, width: 38, height: 10, fill, mask: 'url(#fade-both)' })
  return SIGNS[sign].map((shape) => formatShapes([shape], { palette, writeText }, fill)).join('')
}
