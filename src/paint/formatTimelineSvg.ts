import { flowText, gap, stack, type Part, type TextStyle } from './flowText.ts'
import { drawChart, drawRuler, type Chart } from './drawChart.ts'
import { formatFades, formatShapes, type OtherInks } from './formatShapes.ts'
import { drawAnew } from './rememberShapes.ts'
import { formatLegendSvg, type LegendWords } from './formatLegendSvg.ts'
import type { PicturePalette } from './picturePalette.ts'
import { element, escapeXml, type MeasureSized, type WriteText } from './svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'

/** Everything a picture says, worded. Plain text: it is escaped here. */
export interface PictureWords {
  /** BCP 47. */
  readonly language: string
  /** For those who do not see it. */
  readonly alt: string
  readonly subject: string
  readonly headline: string
  /** How many events, over which time; which filters are on. */
  readonly scope: string
  /** What lies outside the picture, before and after; empty when nothing does. */
  readonly beyond: string
  readonly legend: LegendWords
  readonly note: string
  readonly sources: string
  readonly credit: string
  readonly updated: string
  /** Licence, and where the timeline is when that is known. */
  readonly licence: string
}

export interface PictureStyle {
  readonly palette: PicturePalette
  readonly writeText: WriteText
  readonly measure: MeasureSized
  /** Height of a line in units of its size. */
  readonly leading: number
  /** Of a line of the headline, likewise. */
  readonly tightLeading: number
}

export const PICTURE_WIDTH: Px = 1200
const MARGIN: Px = 40
/** Width of the chart in a picture. */
export const PICTURE_CHART_WIDTH: Px = PICTURE_WIDTH - 2 * MARGIN
/** A picture is never flatter than 16 to 9: networks crop what is. */
const LEAST_HEIGHT: Px = 675

/** Where a picture has always been inked otherwise than the page: newsrooms compare new pictures with those they have. */
const PICTURE_INKS: OtherInks = { 'knockout.turningPoint': null }

/** Text stands in the picture as text; each platform has one of these for each of the two scripts. */
export const FONT_STACK =
  "'Noto Sans Devanagari', 'Noto Sans', system-ui, 'Segoe UI', 'Nirmala UI', 'Kohinoor Devanagari', sans-serif"

/**
 * The whole timeline as a picture that stands by itself: no script, no style sheet, no font file, no address it loads
 * from. In the order of a published graphic:
 *
 *   subject, headline, scope │ chart │ legend │ note, sources, credit, last update, licence and address
 */
export function formatTimelineSvg(chart: Chart, words: PictureWords, style: PictureStyle): string {
  const { palette } = style
  const line = (text: string, fill = palette.inkSoft): Part =>
    flowText(text, smallText(style, fill), PICTURE_CHART_WIDTH, style)
  const parts = [
    ...formatHead(words, style),
    {
      height: chart.frame.height + 14,
      markup: formatShapes([...drawChart(chart, drawAnew), drawRuler(chart, drawAnew)], {
        ...style,
        inks: PICTURE_INKS,
      }),
    },
    ...(words.beyond === '' ? [] : [line(words.beyond), gap(6)]),
    formatLegendSvg(words.legend, PICTURE_CHART_WIDTH, style),
    gap(16),
    line(words.note),
    gap(10),
    line(words.sources, palette.ink),
    line(words.credit),
    line(words.updated),
    line(words.licence),
  ]
  const { height, markup } = stack(parts, MARGIN, MARGIN - 8)
  return formatPicture({ width: PICTURE_WIDTH, height: Math.max(LEAST_HEIGHT, height + 28) }, words, style, [
    formatFades(),
    markup,
  ])
}

function formatHead(words: PictureWords, style: PictureStyle): readonly Part[] {
  const { palette, leading, tightLeading } = style
  const text = (size: Px, weight: 400 | 700, fill: string, loose = leading): TextStyle => ({
    size,
    weight,
    fill,
    leading: size * loose,
  })
  return [
    flowText(words.subject, text(16, 700, palette.accent), PICTURE_CHART_WIDTH, style, 1),
    flowText(words.headline, text(32, 700, palette.ink, tightLeading), PICTURE_CHART_WIDTH, style),
    gap(4),
    flowText(words.scope, text(16, 400, palette.inkSoft), PICTURE_CHART_WIDTH, style),
    gap(20),
  ]
}

const smallText = ({ leading }: PictureStyle, fill: string): TextStyle => ({
  size: 14,
  weight: 400,
  fill,
  leading: 14 * leading,
})

export interface PictureSize {
  readonly width: Px
  readonly height: Px
}

/** The frame of a picture: its size, its paper, its name and its description. */
export function formatPicture(
  { width, height }: PictureSize,
  { language, headline, alt }: Pick<PictureWords, 'language' | 'headline' | 'alt'>,
  { palette }: Pick<PictureStyle, 'palette'>,
  parts: readonly string[],
): string {
  const whole = Math.ceil(height)
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${whole}`,
      width,
      height: whole,
      'xml:lang': language,
      'font-family': FONT_STACK,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    [
      element('title', { id: 'title' }, escapeXml(headline)),
      element('desc', { id: 'description' }, escapeXml(alt)),
      element('rect', { width, height: whole, fill: palette.paper }),
      ...parts,
    ].join('\n'),
  )}\n`
}
