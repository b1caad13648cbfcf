import { utcDay, type EpochMs } from '../../domain/calendar.ts'
import { type Locale, ofType, type BuiltIn } from '../../domain/text.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import { formatTick } from '../../i18n/shortDates.ts'
import { breakWords } from '../../layout/breakWords.ts'
import { saidBy } from '../../layout/ticks.ts'
import { erasBreadth, placeEras, type EraSpan, type PlacedEra } from '../../layout/placeEras.ts'
import type { GapSpan } from '../../layout/placeGaps.ts'
import { planBanner } from '../../layout/planBanner.ts'
import { lanesFrom } from '../../layout/placeMarks.ts'
import { NARROWEST, planRows } from '../../layout/planRows.ts'
import type {
  Frame,
  LayoutEvent,
  MeasureText,
  PlacedTick,
  Px,
  TickUnit,
  TimelineLayout,
} from '../../layout/timelineLayout.ts'
import { timeScale } from '../../layout/timeScale.ts'
import { wrapText } from '../../layout/wrapText.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { SIZES } from '../../paint/tokens.ts'
import { WIDTHS } from '../../paint/widths.ts'
import { measureWithoutBrowser } from './measureText.ts'

/**
 * The chart's measurements. Its height depends on what is shown and the language only, never on zoom or pan, so that
 * nothing below it moves; there is one height for each of five shapes, chosen by width.
 *
 *   broad, gutter │ banner          narrow,   banner
 *   wide          ├ ruler           slim,     ruler
 *                 │ eras            tight     eras
 *          ■ name │ lane 0                    ■ name
 *          ◆ name │ lane 1                    lane 0
 *                 │ axis                      axis
 */
export const CHART_MODES = ['broad', 'wide', 'narrow', 'slim', 'tight'] as const
export type ChartMode = (typeof CHART_MODES)[number]

/**
 * The width drawn on the server and in the first render of the browser: what the page's margins leave of its greatest
 * width, so that on most desks the drawing is right as it is served.
 */
export const DESIGN_WIDTH: Px = 1216
/** From `wide` on lane names stand beside their lanes. */
export const MODE_FROM: Readonly<Record<ChartMode, Px>> = {
  broad: Number.parseInt(WIDTHS.chartBroad),
  wide: Number.parseInt(WIDTHS.chartWide),
  narrow: Number.parseInt(WIDTHS.chartNarrow),
  slim: Number.parseInt(WIDTHS.chartSlim),
  tight: 0,
}
const GUTTER: Px = Number.parseInt(SIZES.chartGutter)
/** Room in the gutter for a lane's shape, before its name. */
export const NAME_INDENT: Px = 22
export const AXIS_BREADTH: Px = 30
export const UPPER_AXIS: Px = 27
export const MARK_SIZES = { markSize: 13, turningPointSize: 20 } as const

interface Metrics {
  readonly rowPitch: Px
  readonly labelHeight: Px
  /** Line of a lane's name above the lane. */
  readonly caption: Px
}

// Devanagari has marks above and below its line: it needs half as much again as its size.
const METRICS: Readonly<Record<BuiltIn, Metrics>> = {
  hi: { rowPitch: 21, labelHeight: 21, caption: 26 },
  en: { rowPitch: 20, labelHeight: 19, caption: 24 },
}
const LANE_GAP: Px = 9
/** Between the banner's lowest label and the upper axis. */
const BANNER_FOOT: Px = 9
/** Of a lane's shape before the label of a turning point. */
const SIGN: Px = 17
/** Between the upper axis and the first lane. */
const UNDER_RULER: Px = 5
/** Of the banner: the buttons and the range are as high, with the upper axis beside them. */
export const LEAST_BESIDE: Px = 84
/** More than any banner needs. */
const OPEN_SKY: Px = 600
/** Widths for which the banner is planned: it is as high as the neediest of them asks. */
const PLANNED_WIDTHS: Readonly<Record<ChartMode, readonly Px[]>> = {
  broad: [MODE_FROM.broad, 1216, 1280],
  wide: [MODE_FROM.wide, 1040, 1130],
  narrow: [MODE_FROM.narrow, 860],
  slim: [MODE_FROM.slim, 400, 560],
  tight: [320],
}

export interface ChartPlan {
  readonly locale: Locale
  readonly rowsPerLane: readonly number[]
  /** Each lane's name as it is broken in the gutter. */
  readonly nameLines: readonly (readonly string[])[]
  readonly banner: Readonly<Record<ChartMode, Px>>
  /** The story's clock in words, said where hours are. */
  readonly clock: string
  /** By their beginnings. */
  readonly eras: readonly EraSpan[]
  /** By their beginnings; they take no room of their own. */
  readonly gaps: readonly GapSpan[]
}

export interface ChartFrame extends Frame {
  readonly mode: ChartMode
  readonly width: Px
  /** With the axis. */
  readonly height: Px
  /** Where time begins: the width of the column of names. */
  readonly gutter: Px
  readonly ruler: Px
  readonly upperAxis: Px
}

const NO_ERAS: readonly EraSpan[] = []
const NO_GAPS: readonly GapSpan[] = []

/** Once per choice of events and language; a lane without events is left out. */
export function planChart(
  events: readonly LayoutEvent[],
  laneNames: readonly string[],
  home: TimeWindow,
  locale: Locale,
  clock = '',
  eras: readonly EraSpan[] = NO_ERAS,
  gaps: readonly GapSpan[] = NO_GAPS,
): ChartPlan {
  const measure = measureWithoutBrowser(locale)
  const nameLines = laneNames.map((name) => setName(name, GUTTER - NAME_INDENT - 8, 2, measure))
  const rows = planRows({ events, laneCount: laneNames.length, window: home, ...NARROWEST, ...MARK_SIZES })
  const rowsPerLane = rows.map((count, lane) =>
    count === 0 ? 0 : Math.max(count, nameLines[lane]?.length ?? 1),
  )
  const open = {
    locale,
    clock,
    eras,
    gaps,
    rowsPerLane,
    nameLines,
    banner: { broad: OPEN_SKY, wide: OPEN_SKY, narrow: OPEN_SKY, slim: OPEN_SKY, tight: OPEN_SKY },
  }
  // Turning points are placed before all others: the rest need not be packed to know where they stand.
  const turningPoints = events.filter(isTurningPoint)
  const bannerOf = (mode: ChartMode): Px =>
    Math.max(
      ...PLANNED_WIDTHS[mode].map((width) =>
        planBanner(turningPoints, home, chartFrame(open, width, measure), measure),
      ),
    )
  return {
    ...open,
    banner: {
      broad: bannerOf('broad'),
      wide: bannerOf('wide'),
      narrow: bannerOf('narrow'),
      slim: bannerOf('slim'),
      tight: bannerOf('tight'),
    },
  }
}

const setName = (name: string, room: Px, lines: number, measure: MeasureText): readonly string[] => {
  const width = (text: string): Px => measure(text, 'turningPoint')
  return wrapText(breakWords(name, room, width), room, lines, width).lines
}

/** A lane's name where it is drawn: in the gutter, or in one line above the lane. */
export const nameOfLane = (
  name: string,
  lane: number,
  { nameLines }: ChartPlan,
  frame: ChartFrame,
  measure: MeasureText,
): readonly string[] =>
  frame.gutter > 0 ? (nameLines[lane] ?? [name]) : setName(name, frame.width - NAME_INDENT, 1, measure)

export function chartFrame(plan: ChartPlan, width: Px, measure: MeasureText): ChartFrame {
  const mode = CHART_MODES.find((each) => width >= MODE_FROM[each]) ?? 'tight'
  const beside = mode === 'broad' || mode === 'wide'
  const gutter = beside ? GUTTER : 0
  const { caption, ...metrics } = ofType(METRICS, plan.locale)
  const frame = {
    ...MARK_SIZES,
    ...metrics,
    rowsPerLane: plan.rowsPerLane,
    mode,
    width,
    gutter,
    length: width - gutter,
    laneGap: beside ? LANE_GAP : caption,
    bannerFoot: BANNER_FOOT,
    sign: SIGN,
    banner: plan.banner[mode],
    upperAxis: UPPER_AXIS,
    ruler: UPPER_AXIS + erasBreadth(plan.eras) + (beside ? UNDER_RULER : caption),
    tickWidth: measureTicks(plan, measure),
  } as const // keeps `mode` a ChartMode
  return { ...frame, height: heightOf(frame) }
}

/** The same chart under a banner of another height. */
export const underBanner = (frame: ChartFrame, banner: Px): ChartFrame =>
  banner === frame.banner ? frame : { ...frame, banner, height: frame.height - frame.banner + banner }

/** The eras in sight, under the upper axis. */
export const erasIn = (
  { eras }: ChartPlan,
  { window, length }: Pick<TimelineLayout, 'window' | 'length'>,
  { banner, upperAxis }: ChartFrame,
  measure: MeasureText,
): readonly PlacedEra[] => placeEras(eras, timeScale(window, length), banner + upperAxis, measure)

/** Height of the drawing in each shape: the page keeps this much free before anything is measured. */
export const chartHeight = (plan: ChartPlan, mode: ChartMode): Px =>
  chartFrame(plan, MODE_FROM[mode], measureWithoutBrowser(plan.locale)).height

function heightOf(frame: Omit<Frame, 'tickWidth'>): Px {
  const { rowsPerLane, rowPitch, laneGap } = frame
  const rows = rowsPerLane.reduce((sum, count) => sum + count, 0)
  const lanes = rowsPerLane.filter((count) => count > 0).length
  return lanesFrom(frame) + rows * rowPitch + Math.max(0, lanes - 1) * laneGap + AXIS_BREADTH
}

/** A January says its year alone; the first tick of a window says its own. */
export const wordTick = (tick: Omit<PlacedTick, 'main'>, { locale, clock }: ChartWords): string =>
  formatTick(tick.at, ...saidBy(tick), locale, 'latn', clock)

type ChartWords = Pick<ChartPlan, 'locale' | 'clock'>

/** Where the story has no clock, hours have no width that would fit. */
function measureTicks(
  { locale, clock }: ChartWords,
  measure: MeasureText,
): (unit: TickUnit, major: boolean) => Px {
  const known = new Map<string, Px>()
  const widest = (unit: TickUnit, major: boolean): Px => {
    if (unit !== 'hour' && unit !== 'minute') return widestOf(MONTHS, unit, major)
    return clock === '' ? Infinity : widestOf(HOURS, unit, major)
  }
  const widestOf = (instants: readonly EpochMs[], unit: TickUnit, major: boolean): Px =>
    Math.max(...instants.map((at) => measure(formatTick(at, unit, major, locale, 'latn', clock), 'tick')))
  return (unit, major) => {
    const key = `${unit} ${major}`
    const width = known.get(key) ?? widest(unit, major)
    known.set(key, width)
    return width
  }
}

const MONTHS = Array.from({ length: 12 }, (_, month): EpochMs => utcDay(2024, month + 1, 28))
/** At two digits of minutes and, every other one, of hours. */
const HOURS = Array.from({ length: 24 }, (_, hour): EpochMs => (hour * 60 + 58) * 60_000)
