import { hasHappened } from '../domain/hasHappened.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { flowText, gap, stack, type Part } from './flowText.ts'
import { formatLabel, formatLeader, type PictureChart } from './formatChartSvg.ts'
import { formatPicture, type PictureStyle, type PictureWords } from './formatTimelineSvg.ts'
import { markPath } from '../layout/markShapes.ts'
import { laneColour } from './picturePalette.ts'
import { placeBannerLabels } from '../layout/placeBannerLabels.ts'
import type { MarkOfEvent } from '../layout/placeMarks.ts'
import { element, formatPx } from './svgText.ts'
import { placeTicks } from '../layout/ticks.ts'
import { timeScale } from '../layout/timeScale.ts'
import type { Frame, LayoutEvent, MeasureText, PlacedLabel, Px } from '../layout/timelineLayout.ts'
import type { TimeWindow } from '../state/viewState.ts'

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
const SHAPE: Px = 8
const LANE: Px = 9
const THREAD: Px = 7
/** Breadth of the axis: its ticks and the years. */
const AXIS: Px = 24

export interface ShareStory {
  /** In order of time. */
  readonly events: readonly LayoutEvent[]
  /** The story's own period. */
  readonly window: TimeWindow
  readonly laneCount: number
  readonly measureLabel: MeasureText
  readonly labelHeight: Px
  readonly styles: PictureChart['styles']
}

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
  const chart = drawChart(story, (footAt - head.height) / ZOOM - 4, style)
  return formatPicture(SHARE_SIZE, words, style, [
    head.markup,
    element('g', { transform: `translate(${MARGIN} ${formatPx(head.height)}) scale(${ZOOM})` }, chart.markup),
    element('g', { transform: `translate(${MARGIN} ${formatPx(footAt)})` }, foot.markup),
  ])
}

/** As high as there is room for; the banner gets what the lanes and the axis leave. */
function drawChart(story: ShareStory, height: Px, style: PictureStyle): Part {
  const lanes = story.laneCount * LANE
  const banner = height - AXIS - lanes
  const frame: Frame = {
    length: LENGTH,
    rowsPerLane: [],
    rowPitch: LANE,
    laneGap: 0,
    banner,
    bannerFoot: THREAD + 4,
    markSize: SHAPE,
    anchorSize: SHAPE + 4,
    labelHeight: story.labelHeight,
  }
  const marks = placeShapes(story, banner)
  const labels = placeBannerLabels(chooseFlags(marks), frame, story.measureLabel)
  const chart = { frame: { ...frame, width: LENGTH, height, gutter: 0, thread: THREAD }, ...WITHOUT_SUPPORT }
  return {
    height,
    markup: [
      drawAxis(story, banner, lanes, style),
      drawThread(marks, banner - THREAD, style),
      ...labels.map((label) => formatLeader(shortPole(label, banner), chart, style)),
      ...marks.map((mark) => drawShape(mark, style)),
      ...labels.map((label) => formatLabel(label, { ...chart, styles: story.styles }, style)),
    ].join('\n'),
  }
}

const WITHOUT_SUPPORT = { isSupport: () => false }

/** One shape for each event in the period, in its lane; neighbours may overlap, for none is to be pointed at. */
function placeShapes({ events, window }: ShareStory, banner: Px): readonly MarkOfEvent[] {
  const { msToPx } = timeScale(window, LENGTH)
  return events.flatMap((event) => {
    const middle = (Math.max(event.start, window.start) + Math.min(event.end, window.end)) / 2
    if (event.end <= window.start || event.start >= window.end) return []
    const main = msToPx(middle)
    const cross = banner + (event.lane + 0.5) * LANE
    const { id, lane, importance } = event
    const hollow = !hasHappened(event.status)
    const place = { main0: main, main1: main, cross, row: 0, cut0: false, cut1: false }
    return [{ event, mark: { kind: 'event', shape: 'point', id, lane, importance, hollow, ...place } }]
  })
}

/** Turning points that have happened, the first of those close together: the smallest screens have room for no more. */
function chooseFlags(marks: readonly MarkOfEvent[]): readonly MarkOfEvent[] {
  let last = -Infinity
  return marks.filter(({ event, mark }) => {
    if (!isTurningPoint(event) || mark.hollow || mark.main0 - last < CLOSE) return false
    last = mark.main0
    return true
  })
}

const CLOSE: Px = 24

/** Poles end at the thread: the lanes below are too fine to be crossed. */
const shortPole = (label: PlacedLabel, banner: Px): PlacedLabel => ({
  ...label,
  leader: label.leader && label.leader.map(([x, y]) => [x, Math.min(y, banner - THREAD)] as const),
})

function drawThread(marks: readonly MarkOfEvent[], y: Px, { palette }: PictureStyle): string {
  const anchors = marks.filter(({ mark }) => isTurningPoint(mark)).map(({ mark }) => mark.main0)
  const [x1, x2] = [anchors[0], anchors.at(-1)]
  if (x1 === undefined || x2 === undefined) return ''
  return element('line', { x1, x2, y1: y, y2: y, stroke: palette.ink, 'stroke-width': 1.5 })
}

function drawShape({ mark }: MarkOfEvent, { palette }: PictureStyle): string {
  const { id, lane, main0, cross, hollow } = mark
  const colour = laneColour(palette, lane)
  return element('path', {
    'data-mark': id,
    d: markPath(lane, isTurningPoint(mark) ? SHAPE + 3 : SHAPE),
    transform: `translate(${formatPx(main0)} ${formatPx(cross)})`,
    fill: hollow ? palette.paper : colour,
    stroke: hollow ? colour : palette.paper,
    'stroke-width': hollow ? 1 : 0.75,
    ...(!hollow && { 'paint-order': 'stroke' }),
  })
}

/** Years only, whatever there is room for. */
function drawAxis({ window, styles }: ShareStory, banner: Px, lanes: Px, style: PictureStyle): string {
  const { palette, writeText, measure } = style
  const foot = banner + lanes + 4
  const ticks = placeTicks(timeScale(window, LENGTH), (unit) => (unit === 'day' ? LENGTH : QUARTER_ROOM))
  const years = ticks.filter(({ at }) => new Date(at).getUTCMonth() === 0)
  return [
    element('line', { x1: 0, x2: LENGTH, y1: foot, y2: foot, stroke: palette.ruleStrong }),
    ...ticks.map(({ at, main }) => {
      const year = years.some((each) => each.at === at)
      return element('line', {
        x1: main,
        x2: main,
        y1: banner - THREAD,
        y2: foot + (year ? 6 : 0),
        stroke: year ? palette.ruleStrong : palette.rule,
        'stroke-width': 0.75,
      })
    }),
    ...years.map(({ at, main }) => {
      const text = String(new Date(at).getUTCFullYear())
      const size = styles.tick.size
      const fits = main + 4 + measure(text, size, 400) <= LENGTH
      const x = fits ? main + 4 : main - 4
      const align = fits ? 'start' : 'end'
      return writeText({ x, y: foot + 17, size, weight: 400, fill: palette.ink, align, text })
    }),
  ].join('\n')
}

/** More than a month has, so that ticks are quarters or years. */
const QUARTER_ROOM: Px = 24
