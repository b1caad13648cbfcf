import { barShape, disputePath, markPath } from '../layout/markShapes.ts'
import { laneColour, type PicturePalette } from './picturePalette.ts'
import { element, formatPx, type SvgText, type WriteText } from './svgText.ts'
import {
  BADGE,
  type Frame,
  type PlacedCluster,
  type PlacedLabel,
  type PlacedMark,
  type PlacedTick,
  type Px,
  type TimelineLayout,
} from '../layout/timelineLayout.ts'
import { LABEL_STYLES } from '../layout/widthTable.ts'

/**
 * The chart as the page draws it, as text: the same layout, the same shapes, colours instead of style sheets.
 *
 *   gutter │ banner: flags on poles
 *   ■ name │ lane 0   ●  ◆──◆  (12)  label
 *   ◆ name │ lane 1
 *          │ axis     2024 | Apr | …
 */
export interface PictureChart {
  readonly layout: TimelineLayout
  readonly frame: Frame & {
    readonly width: Px
    readonly height: Px
    readonly gutter: Px
    readonly thread: Px
  }
  readonly marks: readonly PictureMark[]
  /** Each lane's name as it is broken in the gutter. */
  readonly nameLines: readonly (readonly string[])[]
  readonly styles: (typeof LABEL_STYLES)['hi']
  readonly tickText: (tick: PlacedTick) => string
  readonly isSupport: (event: string) => boolean
  /** Breadth of the axis, at the chart's foot, and how far a lane's name is indented. */
  readonly axis: Px
  readonly indent: Px
}

export interface PictureMark extends PlacedMark {
  readonly size: Px
  readonly disputed: boolean
  readonly struck: boolean
}

export interface Paint {
  readonly palette: PicturePalette
  readonly writeText: WriteText
}

/** Baseline of a line of text whose middle is at `y`. */
export const baselineAt = (y: Px, size: Px): Px => y + size * 0.35

export function formatChartSvg(chart: PictureChart, paint: Paint): string {
  const { layout, frame } = chart
  return [
    formatLanes(chart, paint),
    element(
      'g',
      { transform: `translate(${frame.gutter} 0)` },
      [
        formatAxis(chart, paint),
        formatThread(chart, paint),
        ...layout.labels.map((label) => formatLeader(label, chart, paint)),
        ...chart.marks.map((mark) => formatMark(mark, paint)),
        ...layout.clusters.map((cluster) => formatCluster(cluster, paint)),
        ...layout.labels.map((label) => formatLabel(label, chart, paint)),
      ].join('\n'),
    ),
  ].join('\n')
}

function formatLanes({ layout, frame, nameLines, styles, indent }: PictureChart, paint: Paint): string {
  const { palette, writeText } = paint
  return layout.lanes
    .map(({ lane, cross0 }) => {
      const y = Math.round(cross0 - frame.laneGap / 2) + 0.5
      const middle = (line: number) => cross0 + frame.rowPitch * (line + 0.5)
      const rule = element('line', { x1: 0, x2: frame.width, y1: y, y2: y, stroke: palette.rule })
      const shape = element('path', {
        d: markPath(lane, 11),
        fill: laneColour(palette, lane),
        transform: `translate(7 ${formatPx(middle(0))})`,
      })
      const name = (nameLines[lane] ?? []).map((text, line) =>
        writeText({
          x: indent,
          y: baselineAt(middle(line), styles.label.size),
          size: styles.label.size,
          weight: 600,
          fill: palette.ink,
          align: 'start',
          text,
        }),
      )
      return [lane > 0 ? rule : '', shape, ...name].join('')
    })
    .join('\n')
}

function formatAxis({ layout, frame, styles, tickText, axis }: PictureChart, paint: Paint): string {
  const { palette, writeText } = paint
  const foot = frame.height - axis
  const base = element('line', { x1: 0, x2: frame.length, y1: foot, y2: foot, stroke: palette.ruleStrong })
  const ticks = layout.ticks.map((tick) => {
    const line = {
      x1: tick.main,
      x2: tick.main,
      y1: frame.banner - frame.thread,
      y2: foot + (tick.major ? 20 : 7),
      stroke: tick.major ? palette.ruleStrong : palette.rule,
      ...(tick.major && { 'stroke-opacity': 0.6 }),
    }
    const fits = tick.main + TICK_OFFSET + (frame.tickWidth?.(tick.unit, tick.full) ?? 0) <= frame.length
    const text: SvgText = {
      x: tick.main + TICK_OFFSET,
      y: foot + 19,
      size: styles.tick.size,
      weight: 400,
      fill: tick.major ? palette.ink : palette.inkSoft,
      align: 'start',
      text: tickText(tick),
    }
    return element('line', line) + (fits ? writeText(text) : '')
  })
  return [base, ...ticks].join('\n')
}

const TICK_OFFSET: Px = 5

function formatThread({ layout, frame }: PictureChart, { palette }: Paint): string {
  const [first, last] = [layout.anchorLine[0], layout.anchorLine.at(-1)]
  if (!first || !last || first === last) return ''
  const y = frame.banner - frame.thread
  return element('line', {
    x1: first[0],
    x2: last[0],
    y1: y,
    y2: y,
    stroke: palette.ink,
    'stroke-width': 2,
  })
}

export function formatLeader(
  { leader }: PlacedLabel,
  { frame }: Pick<PictureChart, 'frame'>,
  { palette }: Pick<Paint, 'palette'>,
): string {
  if (!leader) return ''
  const points = leader.map(([x, y]) => `${formatPx(x)},${formatPx(y)}`).join(' ')
  const bead = { cx: leader.at(-1)?.[0] ?? 0, cy: frame.banner - frame.thread, r: 3.5, fill: palette.ink }
  return element('polyline', { points, fill: 'none', stroke: palette.ruleStrong }) + element('circle', bead)
}

/** One event. `data-mark` says which, so that a graphics desk finds it again. */
function formatMark(mark: PictureMark, { palette }: Pick<Paint, 'palette'>): string {
  const { id, lane, main0, main1, cross, shape, size, hollow } = mark
  const half = (main1 - main0) / 2
  const colour = laneColour(palette, lane)
  const body = { fill: hollow ? palette.paper : colour, ...outlineOf(hollow, colour, palette) }
  const drawn =
    shape === 'point'
      ? element('path', { d: markPath(lane, size), ...body })
      : shape === 'bar'
        ? formatBar(mark, half, body, colour)
        : formatSoftBar(mark, half, colour, palette)
  const reach = Math.max(half, size / 2)
  const strike = { d: `M${-reach - 2},0H${reach + 2}`, stroke: palette.ink, 'stroke-width': 1.5 }
  return element(
    'g',
    { 'data-mark': id, transform: `translate(${formatPx((main0 + main1) / 2)} ${formatPx(cross)})` },
    [
      drawn,
      mark.disputed ? element('path', { d: disputePath(size), fill: palette.inkSoft }) : '',
      mark.struck ? element('path', strike) : '',
    ].join(''),
  )
}

const outlineOf = (hollow: boolean, colour: string, { paper }: PicturePalette) =>
  hollow
    ? { stroke: colour, 'stroke-width': 2 }
    : { stroke: paper, 'stroke-width': 1, 'paint-order': 'stroke' }

function formatBar(
  { lane, size, cut0, cut1 }: PictureMark,
  half: Px,
  body: Readonly<Record<string, string | number>>,
  colour: string,
): string {
  const { line, ends, bead } = barShape(half, size, cut0, cut1)
  return [
    element('path', { d: line, stroke: colour, 'stroke-width': 3 }),
    ...ends.map((d) => element('path', { d, stroke: colour, 'stroke-width': 1.75 })),
    element('path', { d: markPath(lane, bead), ...body }),
  ].join('')
}

/** The exact day is not known: no end is drawn that nobody knows. */
function formatSoftBar(
  { lane, size, cut0, cut1, hollow }: PictureMark,
  half: Px,
  colour: string,
  { paper }: PicturePalette,
): string {
  const fade = cut0 ? (cut1 ? 'none' : 'end') : cut1 ? 'start' : 'both'
  const box = { x: -half, y: -size * 0.4, width: 2 * half, height: size * 0.8, mask: `url(#fade-${fade})` }
  const fill = hollow ? { fill: paper, stroke: colour, 'stroke-width': 2 } : { fill: colour }
  return (
    element('rect', { ...box, ...fill }) +
    element('path', { d: markPath(lane, size * 0.62), fill: hollow ? colour : paper })
  )
}

/** How much of a soft bar shows at its start and at its end; 1 is all of it. */
const FADES = { both: [0.08, 0.08], start: [0.08, 1], end: [1, 0.08], none: [1, 1] } as const

/** Masks that let a soft bar fade out. */
export const formatFades = (): string =>
  element(
    'defs',
    {},
    Object.entries(FADES)
      .map(([name, [start, end]]) => {
        const ramp = [stopAt(0, start), stopAt(0.36, 1), stopAt(0.64, 1), stopAt(1, end)].join('')
        const veil = element('rect', { width: 1, height: 1, fill: `url(#ramp-${name})` })
        return (
          element('linearGradient', { id: `ramp-${name}` }, ramp) +
          element('mask', { id: `fade-${name}`, maskContentUnits: 'objectBoundingBox' }, veil)
        )
      })
      .join(''),
  )

const stopAt = (offset: number, opacity: number): string =>
  element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity })

function formatCluster({ id, lane, main, cross, count }: PlacedCluster, paint: Paint): string {
  return element(
    'g',
    { 'data-cluster': id, 'data-count': count, transform: `translate(${formatPx(main)} ${formatPx(cross)})` },
    formatBadge(count, laneColour(paint.palette, lane), paint),
  )
}

/** The badge of a cluster: a count on a pile. */
export function formatBadge(count: number, colour: string, { palette, writeText }: Paint): string {
  const { length, breadth } = BADGE
  const box = { x: 1 - length / 2, y: 1 - breadth / 2, width: length - 2, height: breadth - 2, rx: 9 }
  const size = String(count).length > 3 ? 10 : 12
  return (
    element('rect', { ...box, fill: palette.paper, stroke: colour, 'stroke-width': 2 }) +
    writeText({
      x: 0,
      y: baselineAt(0, size),
      size,
      weight: 600,
      fill: palette.ink,
      align: 'middle',
      text: String(count),
    })
  )
}

export function formatLabel(
  label: PlacedLabel,
  { frame, styles, isSupport }: Pick<PictureChart, 'frame' | 'styles' | 'isSupport'>,
  { palette, writeText }: Paint,
): string {
  const { id, main0, main1, cross0, lines, date, anchor } = label
  const { size, weight } = anchor ? styles.anchor : styles.label
  const place = { x: label.align === 'start' ? main0 : main1, align: label.align }
  const first = cross0 + (date === null ? 0 : frame.labelHeight)
  const knockout = { x: main0, y: cross0 + 2, width: main1 - main0, height: frame.labelHeight - 4 }
  const at = (line: number, height: Px) => baselineAt(first + frame.labelHeight * (line + 0.5), height)
  return element(
    'g',
    { 'data-label': id },
    [
      anchor ? '' : element('rect', { ...knockout, fill: palette.paper }),
      date === null
        ? ''
        : writeText({
            ...place,
            y: at(-1, styles.date.size),
            size: styles.date.size,
            weight: 400,
            fill: palette.inkSoft,
            text: date,
          }),
      ...lines.map((text, line) =>
        writeText({
          ...place,
          y: at(line, size),
          size,
          weight,
          fill: isSupport(id) ? palette.inkSoft : palette.ink,
          text,
        }),
      ),
    ].join(''),
  )
}
