import { drawShareChart, SHARE_INKS, type ShareStory } from './drawShareChart.ts'
import { flowText, gap, stack } from './flowText.ts'
import { formatShapes } from './formatShapes.ts'
import { formatPicture, type PictureStyle, type PictureWords } from './formatTimelineSvg.ts'
import { element, formatPx } from './svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'

/**
 * The picture that networks show beside a link, 1200 by 675, and often no wider than 400 on a phone: so only the
 * headline, the turning points and one small shape for each event, in its lane. The headline, which networks write beside the
 * picture as well, is set smaller where that lets more turning points be named. The chart is drawn so much larger than on the page
 * that no letter of it is under `LETTERS`.
 *
 *   subject
 *   Headline that says the finding
 *   ┃ 28 Apr 2023           10 Dec 2024 ┃        5 Dec 2025 ┃
 *   ┃ Talks with Shoigu    21st session ┃           Summit  ┃
 *   ────────────────────────────────────────────────────────
 *   ● ●     ●      ● ●●            ●          ●     ●●●●●●
 *   2024                    2025                        2026
 */
export const SHARE_SIZE = { width: 1200, height: 675 } as const
const MARGIN: Px = 44
/** Of the smallest letters: a third of it is left where a picture of 1200 is shown at 400. */
const LETTERS: Px = 24
/** Of the headline, the preferred one first. */
const HEADLINES: readonly Px[] = [44, 40, 36, 33]

export function formatShareSvg(story: ShareStory, words: PictureWords, style: PictureStyle): string {
  const { palette } = style
  const width = SHARE_SIZE.width - 2 * MARGIN
  const type = (size: Px, weight: 400 | 700, fill: string, leading: number) =>
    ({ size, weight, fill, leading: size * leading }) as const
  const foot = flowText(words.scope, type(24, 400, palette.inkSoft, 1.4), width, style, 1)
  const footAt = SHARE_SIZE.height - foot.height - 20
  const smallest = Math.min(...Object.values(story.styles).map(({ size }) => size))
  const zoom = Math.ceil((100 * LETTERS) / smallest) / 100
  const headOf = (size: Px) =>
    stack(
      [
        flowText(words.subject, type(26, 700, palette.accent, 1.4), width, style, 1),
        gap(4),
        flowText(words.headline, type(size, 700, palette.ink, style.tightLeading), width, style, 3),
        gap(18),
      ],
      MARGIN,
      30,
    )
  const tried = HEADLINES.map((size) => {
    const head = headOf(size)
    return { head, chart: drawShareChart(story, width / zoom, (footAt - head.height) / zoom - 4) }
  })
  // The largest of those that name as many as any does.
  const { head, chart } = tried.reduce((best, each) => (each.chart.named > best.chart.named ? each : best))
  const shapes = formatShapes(chart.shapes, { ...style, inks: SHARE_INKS })
  return formatPicture(SHARE_SIZE, words, style, [
    head.markup,
    element(
      'g',
      { transform: `translate(${MARGIN} ${formatPx(head.height)}) scale(${formatPx(zoom)})` },
      shapes,
    ),
    element('g', { transform: `translate(${MARGIN} ${formatPx(footAt)})` }, foot.markup),
  ])
}
