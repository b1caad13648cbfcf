import { tintOf, type LaneLook } from '../domain/laneLook.ts'
import { hasHappened } from '../domain/hasHappened.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import type { EpochMs } from '../domain/calendar.ts'
import { erasBreadth, placeEras, type EraSpan } from '../layout/placeEras.ts'
import { placeBannerLabels } from '../layout/placeBannerLabels.ts'
import { placeGaps, type GapSpan } from '../layout/placeGaps.ts'
import type { MarkOfEvent } from '../layout/placeMarks.ts'
import { markPath } from '../layout/markShapes.ts'
import { AS_LAID_OUT } from '../layout/spotOf.ts'
import { placeTicks } from '../layout/ticks.ts'
import type { Frame, LayoutEvent, MeasureText, PlacedLabel, Px, TickUnit } from '../layout/timelineLayout.ts'
import { timeScale } from '../layout/timeScale.ts'
import type { LabelStyles } from '../layout/widthTable.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { drawEras, drawGaps, drawThread, labelPart } from './drawChart.ts'
import { tinted } from './drawMark.ts'
import { drawLabel, drawLeader } from './drawParts.ts'
import type { OtherInks } from './formatShapes.ts'
import { drawAnew } from './rememberShapes.ts'
import type { GroupShape, LineShape, Shape } from './shapes.ts'
import { NO_ATTENTION } from './styleMarks.ts'

/**
 * The chart of the picture that networks show beside a link: one small shape for each event, in its lane, and the turning
 * points on poles.
 *
 *   ┃ 28 Apr 2023           10 Dec 2024 ┃        5 Dec 2025 ┃
 *   ┃ Talks with Shoigu    21st session ┃           Summit  ┃
 *   ────────────────────────────────────────────────────────
 *   ● ●     ●      ● ●●            ●          ●     ●●●●●●
 *   2024                    2025                        2026
 */
export interface ShareStory {
  /** In order of time. */
  readonly events: readonly LayoutEvent[]
  /** The story's own period. */
  readonly window: TimeWindow
  /** Each lane's colour and shape. */
  readonly looks: readonly LaneLook[]
  readonly measureLabel: MeasureText
  readonly labelHeight: Px
  readonly styles: LabelStyles
  /** By their beginnings. */
  readonly eras: readonly EraSpan[]
  readonly gaps: readonly GapSpan[]
}

export interface ShareChart {
  readonly shapes: readonly Shape[]
  /** How many turning points it names. */
  readonly named: number
}

/** All is drawn at nearly twice its size there: finer strokes than on the page. */
export const SHARE_INKS: OtherInks = {
  'knockout.turningPoint': null,
  storyThread: { stroke: 'ink', width: 1.5 },
  gridline: { stroke: 'rule', width: 0.75 },
  'gridline.major': { stroke: 'ruleStrong', width: 0.75 },
  shape: { fill: 'lane', stroke: 'paper', width: 0.75, strokeFirst: true },
  'shape.hollow': { fill: 'paper', stroke: 'lane', width: 1 },
}

const SHAPE: Px = 8
/** Breadth of a lane, and how much it may grow into room that no label needs. */
const LANE: Px = 7
const WIDEST_LANE: Px = 14
const THREAD: Px = 7
/** Free under the lowest label. */
const FOOT: Px = THREAD + 4
/** Of the chart's length, which is short: the widest title. */
const TITLE = 0.34
/** Breadth of the axis: its ticks and the years. */
const AXIS: Px = 24

/** As high as there is room for; the banner gets what its labels need, and at least what the lanes leave at their widest. */
export function drawShareChart(story: ShareStory, length: Px, height: Px): ShareChart {
  const { looks } = story
  const narrow = placeShare(story, length, height, LANE)
  const lowest = Math.max(0, ...narrow.labels.map(({ cross1 }) => cross1))
  const spare = (narrow.frame.banner - FOOT - lowest) / looks.length
  // In whole quarters of a pixel, so that what was measured has its room for certain.
  const lane = Math.min(WIDEST_LANE, LANE + Math.floor(4 * Math.max(0, spare)) / 4)
  const { frame, marks, labels } = lane === LANE ? narrow : placeShare(story, length, height, lane)
  const { banner } = frame
  const scale = timeScale(story.window, length)
  const top = lanesFrom(story, frame)
  const turns = marks.filter(({ mark }) => isTurningPoint(mark))
  const line = turns.map(({ mark }) => [mark.main0, mark.cross] as const)
  const label = {
    frame,
    looks,
    styles: story.styles,
    importanceOf: () => 1 as const,
    attention: NO_ATTENTION,
  } as const
  const eras = placeEras(story.eras, scale, banner, story.measureLabel)
  const gaps = placeGaps(story.gaps, scale, labels, banner - THREAD, story.measureLabel)
  const axis = { ...label, place: AS_LAID_OUT, frame: { height: top + looks.length * lane, axis: 0 } }
  const shapes = [
    ...drawAxis(story, length, banner, top - banner + looks.length * lane),
    ...drawThread(line, banner - THREAD, AS_LAID_OUT),
    ...labels.map((each) => drawLeader(shortPole(each, banner), AS_LAID_OUT)),
    drawEras(axis, eras, drawAnew),
    drawGaps(axis, gaps, drawAnew),
    ...drawBeads(labels, banner - THREAD),
    ...marks.map((mark) => drawShape(mark, looks)),
    ...labels.map((each) => drawLabel(labelPart(each, { ...label, place: AS_LAID_OUT }))),
  ]
  return { shapes, named: labels.length }
}

/** Where the lanes begin: under the eras. */
const lanesFrom = ({ eras }: ShareStory, { banner }: Pick<Frame, 'banner'>): Px => banner + erasBreadth(eras)

function placeShare(story: ShareStory, length: Px, height: Px, lane: Px) {
  const frame: Frame = {
    length,
    rowsPerLane: [],
    rowPitch: lane,
    laneGap: 0,
    banner: height - AXIS - erasBreadth(story.eras) - story.looks.length * lane,
    bannerFoot: FOOT,
    markSize: SHAPE,
    turningPointSize: SHAPE + 4,
    labelHeight: story.labelHeight,
    widestTitle: TITLE * length,
  }
  const marks = placeShapes(story, frame)
  const place = (flags: readonly MarkOfEvent[]) => placeBannerLabels(flags, frame, story.measureLabel)
  const flags = flagsOf(marks)
  const all = place(flags)
  const spread = all.length === flags.length ? all : place(spreadFlags(flags))
  return { frame, marks, labels: all.length > spread.length ? all : spread }
}

/** One shape for each event in the period, in its lane; neighbours may overlap, for none is to be pointed at. */
function placeShapes(story: ShareStory, frame: Frame): readonly MarkOfEvent[] {
  const { events, window } = story
  const { msToPx } = timeScale(window, frame.length)
  return events.flatMap((event) => {
    const middle = (Math.max(event.start, window.start) + Math.min(event.end, window.end)) / 2
    if (event.end <= window.start || event.start >= window.end) return []
    const main = msToPx(middle)
    const cross = lanesFrom(story, frame) + (event.lane + 0.5) * frame.rowPitch
    const { id, lane, importance } = event
    const hollow = !hasHappened(event.status)
    const place = { main0: main, main1: main, cross, row: 0, cut0: false, cut1: false }
    return [{ event, mark: { kind: 'event', shape: 'point', id, lane, importance, hollow, ...place } }]
  })
}

/** Turning points that have happened. */
const flagsOf = (marks: readonly MarkOfEvent[]): readonly MarkOfEvent[] =>
  marks.filter(({ event, mark }) => isTurningPoint(event) && !mark.hollow)

/** Of those close together the first, where there is not room for all: each stretch of the story has one. */
function spreadFlags(flags: readonly MarkOfEvent[]): readonly MarkOfEvent[] {
  let last = -Infinity
  return flags.filter(({ mark }) => {
    if (mark.main0 - last < CLOSE) return false
    last = mark.main0
    return true
  })
}

const CLOSE: Px = 24

const drawBeads = (labels: readonly PlacedLabel[], y: Px): readonly Shape[] =>
  labels.flatMap(({ id, leader }) => {
    const foot = leader?.at(-1)
    return foot ? [{ kind: 'circle', ink: 'bead', key: id, x: foot[0], y, r: 3.5 } as const] : []
  })

/** Poles end at the thread: the lanes below are too fine to be crossed. */
const shortPole = (label: PlacedLabel, banner: Px): PlacedLabel => ({
  ...label,
  leader: label.leader && label.leader.map(([x, y]) => [x, Math.min(y, banner - THREAD)] as const),
})

function drawShape({ mark }: MarkOfEvent, looks: readonly LaneLook[]): GroupShape {
  const { id, lane, main0, cross, hollow } = mark
  const look = looks[lane] ?? { colour: lane, shape: lane }
  const d = markPath(look.shape, isTurningPoint(mark) ? SHAPE + 3 : SHAPE)
  return {
    kind: 'group',
    role: 'mark',
    key: id,
    x: main0,
    y: cross,
    facts: { mark: id, lane, ...tinted(tintOf(lane, look)) },
    shapes: [{ kind: 'path', ink: hollow ? 'shape.hollow' : 'shape', d }],
  }
}

/** Years only, whatever there is room for. */
function drawAxis(
  { window, styles, measureLabel }: ShareStory,
  length: Px,
  banner: Px,
  lanes: Px,
): readonly Shape[] {
  const foot = banner + lanes + 4
  const ticks = placeTicks(timeScale(window, length), (unit) => (TOO_FINE.has(unit) ? length : QUARTER_ROOM))
  const years = ticks.filter(({ at }) => isYear(at))
  return [
    { kind: 'line', ink: 'baseline', x1: 0, x2: length, y1: foot, y2: foot },
    ...ticks.map(({ at, main }): LineShape => {
      const ends = { x1: main, x2: main, y1: banner - THREAD, y2: foot + (isYear(at) ? 6 : 0) }
      return { kind: 'line', ink: isYear(at) ? 'gridline.major' : 'gridline', ...ends }
    }),
    ...years.map(({ at, main }): Shape => {
      const text = String(new Date(at).getUTCFullYear())
      const { size } = styles.tick
      const fits = main + 4 + measureLabel(text, 'tick') <= length
      const year = {
        kind: 'text',
        ink: 'tick.major',
        x: 0,
        y: foot + 17,
        on: 'baseline',
        size,
        text,
      } as const
      return {
        kind: 'group',
        role: 'tick',
        key: text,
        x: fits ? main + 4 : main - 4,
        y: 0,
        facts: {},
        align: fits ? 'start' : 'end',
        shapes: [year],
      }
    }),
  ]
}

const TOO_FINE: ReadonlySet<TickUnit> = new Set(['minute', 'hour', 'day'])

const isYear = (at: EpochMs): boolean => new Date(at).getUTCMonth() === 0

/** More than a month has, so that ticks are quarters or years. */
const QUARTER_ROOM: Px = 24
