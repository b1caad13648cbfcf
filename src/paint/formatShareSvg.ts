import { drawShareChart, SHARE_INKS, type ShareStory } from './drawShareChart.ts'
import { flowText, gap, stack } from './flowText.ts'
import { formatShapes } from './formatShapes.ts'
import { formatPicture, type PictureStyle, type PictureWords } from './formatTimelineSvg.ts'
import { element, formatPx } from './svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'

/**
 * The picture that networks show beside a link, 1200 by 675, and often no wider than 400 on a phone: so only the
 * headline, the turning points and one small shape for each event, in its lane. Everything in the chart is drawn at
 * `ZOOM` times its size.
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
const ZOOM = 2
const LENGTH: Px = (SHARE_SIZE.width - 2 * MARGIN) / ZOOM

export function formatShareSvg(story: ShareStory, words: PictureWords, style: PictureStyle): string {
  const { palette } = style
  const width = SHARE_SIZE.width - 2 * MARGIN
  const type = (size: Px, weight: 400 | 700, fill: string, leading: number) =>
    ({ size, weight, fill, leading: size * leading }) as const
  const head = stack(
    [
      flowText(words.subject, type(26, 700, palette.accent, 1.4), width, style, 1),
      gap(4),
      flowText(words.headline, type(44, 700, palette.ink, style.tightLeading), width, style, 3),
      gap(18),
    ],
    MARGIN,
    30,
  )
  const foot = flowText(words.scope, type(24, 400, palette.inkSoft, 1.4), width, style, 1)
  const footAt = SHARE_SIZE.height - foot.height - 20
  const chart = drawShareChart(story, LENGTH, (footAt - head.height) / ZOOM - 4)
  const shapes = formatShapes(chart, { ...style, inks: SHARE_INKS })
  return formatPicture(SHARE_SIZE, words, style, [
    head.markup,
    element('g', { transform: `translate(${MARGIN} ${formatPx(head.height)}) scale(${ZOOM})` }, shapes),
    element('g', { transform: `translate(${MARGIN} ${formatPx(footAt)})` }, foot.markup),
  ])
}
