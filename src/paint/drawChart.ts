import { tintOf, type LaneLook } from '../domain/laneLook.ts'
import type { Importance } from '../domain/story.ts'
import type { PlacedEra } from '../layout/placeEras.ts'
import type { PlacedGap } from '../layout/placeGaps.ts'
import { middleOf, type Placing } from '../layout/spotOf.ts'
import { saidBy } from '../layout/ticks.ts'
import type { Frame, PlacedLabel, PlacedTick, Px, TimelineLayout } from '../layout/timelineLayout.ts'
import type { LabelStyles } from '../layout/widthTable.ts'
import { drawCluster, drawMark, type Look } from './drawMark.ts'
import {
  drawEra,
  drawGap,
  drawLabel,
  drawLane,
  drawLeader,
  drawRulerTick,
  drawTick,
  TICK_OFFSET,
} from './drawParts.ts'
import type { Remember } from './rememberShapes.ts'
import type { GroupShape, Layer, LineShape, Shape } from './shapes.ts'
import type { Attention, StyledMark } from './styleMarks.ts'

/**
 * The chart, layer over layer, for whoever draws it.
 *
 *   gutter │ banner: flags on poles            without a gutter the
 *          ├─●── ruler: 2024 | Apr | … ──●─    names stand above
 *          │ eras, where there are any         their lanes
 *   ■ name │ lane 0   ●  ◆──◆  (12)  label
 *   ◆ name │ lane 1                            their lanes
 *          │ axis     2024 | Apr | …
 */
export interface Chart {
  readonly layout: TimelineLayout
  readonly frame: ChartBox
  readonly marks: readonly StyledMark[]
  /** Each lane's colour and shape. */
  readonly looks: readonly LaneLook[]
  /** Each lane's name, in as many lines as it has room for. */
  readonly laneNames: readonly (readonly string[])[]
  readonly styles: LabelStyles
  readonly tickText: (tick: PlacedTick) => string
  readonly importanceOf: (event: string) => Importance
  readonly attention: Attention
  /** The cluster under the pointer. */
  readonly hoveredCluster: string | null
  readonly place: Placing
  readonly eras?: readonly PlacedEra[]
  readonly gaps?: readonly PlacedGap[]
  /** What stands for more than one event, over the lines of time and under all else; as it is laid out. */
  readonly under?: readonly Shape[]
}

export interface ChartBox extends Frame {
  readonly width: Px
  /** With the axis. */
  readonly height: Px
  /** Where time begins: the width of the column of names; 0 without one. */
  readonly gutter: Px
  /** Breadth of the upper axis. */
  readonly upperAxis: Px
  /** Breadth of the axis, at the chart's foot. */
  readonly axis: Px
  /** Room for a lane's shape, before its name. */
  readonly indent: Px
}

export function drawChart(chart: Chart, remember: Remember): readonly Shape[] {
  const { frame, place, styles, layout, under } = chart
  const plot = [
    drawAxis(chart, remember),
    ...(under ? [{ ...layer('marks', under), key: 'under', x: -place.shift }] : []),
    layer(
      'leaders',
      layout.labels.map((label) => drawLeader(label, place)),
    ),
    // Over the poles, which may run through a heading.
    ...(chart.eras && chart.eras.length > 0 ? [drawEras(chart, chart.eras, remember)] : []),
    ...(chart.gaps && chart.gaps.length > 0 ? [drawGaps(chart, chart.gaps, remember)] : []),
    layer('marks', drawMarks(chart, remember)),
    layer('clusters', drawClusters(chart, remember)),
    layer('labels', drawLabels(chart, remember)),
  ]
  const lanes = layer('lanes', drawLanes(chart, remember), styles.label.size)
  const overTime = { ...layer('plot', plot), x: frame.gutter + place.shift }
  // Where names stand above their lanes, the lines of time run behind them.
  return frame.gutter > 0 ? [lanes, overTime] : [overTime, lanes]
}

/**
 * The upper axis: time over the lanes, and the turning points that hang on it. Apart from the chart, because on the page
 * it stays in sight while the lanes scroll past; drawn about its own upper edge, which is the banner's foot.
 */
export function drawRuler(chart: Chart, remember: Remember): GroupShape {
  const { layout, frame, styles, place } = chart
  const ends = { x1: -place.shift, x2: frame.length - place.shift, y1: 0, y2: 0 }
  const poles = layout.labels.flatMap(({ leader }) => {
    const foot = leader?.at(-1)
    return foot ? [place.round(foot[0] - place.shift)] : []
  })
  return {
    ...layer(
      'ruler',
      [
        { kind: 'line', ink: 'baseline', ...ends },
        ...[...new Set(poles)].map((x, at): Shape => ({
          kind: 'line',
          ink: 'leader',
          key: String(at),
          x1: x,
          x2: x,
          y1: 0,
          y2: frame.upperAxis,
        })),
        ...layout.ticks.map((tick) => {
          const { at, main, major } = tick
          const x = place.round(main - place.shift)
          const part = { at, x, breadth: frame.upperAxis, major, text: textOf(tick, chart) }
          return remember(`ruler ${at}`, part, drawRulerTick)
        }),
        ...drawThread(layout.storyThread, 0, place),
        ...[...new Set(poles)].map((x, at): Shape => ({
          kind: 'circle',
          ink: 'bead',
          key: String(at),
          x,
          y: 0,
          r: 3.5,
        })),
      ],
      styles.tick.size,
    ),
    x: frame.gutter + place.shift,
    y: frame.banner,
  }
}

/** What a tick says; nothing where the frame would cut it. */
function textOf(tick: PlacedTick, { frame, tickText }: Chart): string {
  const width = frame.tickWidth?.(...saidBy(tick)) ?? 0
  return tick.main + width + TICK_OFFSET <= frame.length ? tickText(tick) : ''
}

const layer = (role: Layer | 'plot', shapes: readonly Shape[], size?: Px): GroupShape => ({
  kind: 'group',
  role,
  key: role,
  x: 0,
  y: 0,
  facts: {},
  shapes,
  ...(size !== undefined && { size }),
})

function drawLanes({ layout, frame, looks, laneNames }: Chart, remember: Remember): readonly GroupShape[] {
  const beside = frame.gutter > 0
  const { width, indent } = frame
  const drawn = layout.lanes.filter(({ cross0, cross1 }) => cross1 > cross0)
  return drawn.map(({ lane, cross0 }, at) => {
    const part = {
      lane,
      ...lookOf(looks, lane),
      top: beside ? cross0 : cross0 - frame.laneGap,
      line: beside ? frame.rowPitch : frame.laneGap,
      rule: at > 0 ? Math.round(cross0 - (beside ? frame.laneGap / 2 : frame.laneGap)) + 0.5 : null,
      name: (laneNames[lane] ?? []).join('\n'),
      width,
      indent,
    }
    return remember(`lane ${lane}`, part, drawLane)
  })
}

/** Quiet lines up through the lanes, and the time they stand for below. */
function drawAxis(chart: Chart, remember: Remember): GroupShape {
  const { layout, frame, styles, place } = chart
  const foot = frame.height - frame.axis
  const ends = { x1: -place.shift, x2: frame.length - place.shift, y1: foot, y2: foot }
  const ticks = layout.ticks.map((tick) => {
    const { at, main, major } = tick
    const part = {
      at,
      x: place.round(main - place.shift),
      top: frame.banner,
      foot,
      major,
      text: textOf(tick, chart),
    }
    return remember(`tick ${at}`, part, drawTick)
  })
  return layer('axis', [{ kind: 'line', ink: 'baseline', ...ends }, ...ticks], styles.tick.size)
}

type OverTime = Pick<Chart, 'styles' | 'looks' | 'place'>

export function drawEras(
  {
    frame,
    styles,
    place: { shift, round },
  }: OverTime & { readonly frame: Pick<ChartBox, 'height' | 'axis'> },
  eras: readonly PlacedEra[],
  remember: Remember,
): GroupShape {
  const shapes = eras.map(({ id, main0, main1, cross, edge0, edge1, text }) => {
    const x = round(main0 - shift)
    const part = { id, x, width: round(main1 - shift) - x, top: cross, foot: frame.height - frame.axis }
    return remember(`era ${id}`, { ...part, edge0, edge1, text }, drawEra)
  })
  return { ...layer('ruler', shapes, styles.tick.size), key: 'eras' }
}

/** In the letters of the axis on which they lie. */
export function drawGaps(
  { styles, looks, place: { shift, round } }: OverTime,
  gaps: readonly PlacedGap[],
  remember: Remember,
): GroupShape {
  const shapes = gaps.map(({ id, lane, main0, main1, cross, edge0, edge1, text, indent }) => {
    const x = round(main0 - shift)
    const part = { id, lane, ...lookOf(looks, lane), x, width: round(main1 - shift) - x, y: round(cross) }
    return remember(id, { ...part, edge0, edge1, text, indent: round(indent) }, drawGap)
  })
  return { ...layer('ruler', shapes, styles.tick.size), key: 'gaps' }
}

/** Under the banner from the first turning point to the last, however many lanes they are in; off screen it runs on. */
export function drawThread(
  line: TimelineLayout['storyThread'],
  y: Px,
  { shift, round }: Placing,
): readonly LineShape[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || first === last) return []
  const [x1, x2] = [round(first[0] - shift), round(last[0] - shift)]
  return [{ kind: 'line', ink: 'storyThread', x1, x2, y1: y, y2: y }]
}

/** One mark for each event that is drawn by itself. */
const drawMarks = (
  { marks, looks, place: { shift, round } }: Chart,
  remember: Remember,
): readonly GroupShape[] =>
  marks.map((mark) => {
    const { id, lane, shape, size, hollow, disputed, struck, cut0, cut1, hovered, focused, selected } = mark
    const spot = {
      x: round(middleOf(mark) - shift),
      y: mark.cross,
      half: round((mark.main1 - mark.main0) / 2),
    }
    const state = { hollow, disputed, struck, cut0, cut1, hovered, focused, selected }
    return remember(
      `mark ${id}`,
      { id, lane, ...lookOf(looks, lane), shape, size, ...spot, ...state },
      drawMark,
    )
  })

function drawClusters(
  { layout, looks, attention, hoveredCluster, place: { shift, round } }: Chart,
  remember: Remember,
): readonly GroupShape[] {
  return layout.clusters.map(({ id, lane, main, cross, count, ids }) => {
    const part = {
      id,
      lane,
      tint: lookOf(looks, lane).tint,
      x: round(main - shift),
      y: cross,
      count,
      hovered: id === hoveredCluster,
      // A cluster answers for the events in it.
      focused: holds(ids, attention.focused),
      selected: holds(ids, attention.selected),
    }
    return remember(`cluster ${id}`, part, drawCluster)
  })
}

function lookOf(looks: readonly LaneLook[], lane: number): Look {
  const look = looks[lane] ?? { colour: lane, shape: lane }
  return { sign: look.shape, tint: tintOf(lane, look) }
}

const holds = (ids: readonly string[], event: string | null): boolean => event !== null && ids.includes(event)

function drawLabels(chart: Chart, remember: Remember): readonly GroupShape[] {
  const hollow = new Set(chart.marks.filter((mark) => mark.hollow).map(({ id }) => id))
  return chart.layout.labels.map((label) => {
    const part = { ...labelPart(label, chart), hollow: hollow.has(label.id) }
    return remember(`label ${label.id}`, part, drawLabel)
  })
}

type Labelling = Pick<Chart, 'looks' | 'styles' | 'importanceOf' | 'attention' | 'place'> & {
  readonly frame: Pick<ChartBox, 'labelHeight'>
}

/** Equal labels are equal values: its lines are joined by line breaks. */
export function labelPart(
  label: PlacedLabel,
  { frame, looks, styles, importanceOf, attention, place: { shift, round } }: Labelling,
) {
  const { sign: shape, tint } = lookOf(looks, label.lane)
  const { id, lane, sign, align, main0, main1, cross0, lines, date, turningPoint } = label
  return {
    id,
    x: round((align === 'start' ? main0 : main1) - shift),
    y: round(cross0),
    width: round(main1 - main0),
    align,
    lines: lines.join('\n'),
    date,
    turningPoint,
    lane,
    tint,
    shape,
    sign,
    importance: importanceOf(id),
    marked: id === attention.hovered || id === attention.selected,
    labelHeight: frame.labelHeight,
    styles,
  }
}
