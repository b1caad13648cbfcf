import { utcDay, type EpochMs } from '../../domain/calendar.ts'
import type { Locale } from '../../domain/text.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import { formatTick } from '../../i18n/dates.ts'
import { planBanner } from '../../layout/planBanner.ts'
import { NARROWEST, planRows } from '../../layout/planRows.ts'
import type { Frame, LayoutEvent, MeasureText, Px, TickUnit } from '../../layout/timelineLayout.ts'
import { wrapText } from '../../layout/wrapText.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { SIZES } from '../../paint/tokens.ts'
import { WIDTHS } from '../../paint/widths.ts'
import { measureWithoutBrowser } from './measureText.ts'

/**
 * The chart's measurements. Its height depends on the story and the language only, never on zoom, filter or width, so
 * that nothing below it moves; there is one height for each of three shapes, chosen by width.
 *
 *   wide   gutter │ banner          narrow,   banner
 *          ■ name │ lane 0          slim      ■ name
 *          ◆ name │ lane 1                    lane 0
 *                 │ axis                      axis
 */
export const CHART_MODES = ['wide', 'narrow', 'slim'] as const
export type ChartMode = (typeof CHART_MODES)[number]

/**
 * The width drawn on the server and in the first render of the browser: what the page's margins leave of its greatest
 * width, so that on most desks the drawing is right as it is served.
 */
export const DESIGN_WIDTH: Px = 1216
/** From `wide` on lane names stand beside their lanes. */
export const MODE_FROM: Readonly<Record<ChartMode, Px>> = {
  wide: Number.parseInt(WIDTHS.chartWide),
  narrow: Number.parseInt(WIDTHS.chartNarrow),
  slim: 0,
}
const GUTTER: Px = Number.parseInt(SIZES.chartGutter)
/** Room in the gutter for a lane's shape, before its name. */
export const NAME_INDENT: Px = 22
export const AXIS_BREADTH: Px = 30
export const MARK_SIZES = { markSize: 13, turningPointSize: 20 } as const

interface Metrics {
  readonly rowPitch: Px
  readonly labelHeight: Px
  /** Line of a lane's name above the lane. */
  readonly caption: Px
}

// Devanagari has marks above and below its line: it needs half as much again as its size.
const METRICS: Readonly<Record<Locale, Metrics>> = {
  hi: { rowPitch: 23, labelHeight: 23, caption: 26 },
  en: { rowPitch: 20, labelHeight: 19, caption: 24 },
}
const LANE_GAP: Px = 9
/** Between the banner's lowest label and the lanes; the story's thread runs through it. */
const BANNER_FOOT: Px = 18
const THREAD: Px = 8
/** More than any banner needs. */
const OPEN_SKY: Px = 600
/** Widths for which the banner is planned: it is as high as the neediest of them asks. */
const PLANNED_WIDTHS: Readonly<Record<ChartMode, readonly Px[]>> = {
  wide: [MODE_FROM.wide, 1080, 1280],
  narrow: [MODE_FROM.narrow, 680],
  slim: [320, 400, 560],
}

export interface ChartPlan {
  readonly locale: Locale
  readonly rowsPerLane: readonly number[]
  /** Each lane's name as it is broken in the gutter. */
  readonly nameLines: readonly (readonly string[])[]
  readonly banner: Readonly<Record<ChartMode, Px>>
}

export interface ChartFrame extends Frame {
  readonly mode: ChartMode
  readonly width: Px
  /** With the axis. */
  readonly height: Px
  /** Where time begins: the width of the column of names. */
  readonly gutter: Px
  /** How far over the lanes the story's thread runs. */
  readonly thread: Px
}

/** Once per story and language. `events` are all of the story's, before any filter. */
export function planChart(
  events: readonly LayoutEvent[],
  laneNames: readonly string[],
  home: TimeWindow,
  locale: Locale,
): ChartPlan {
  const measure = measureWithoutBrowser(locale)
  const nameLines = laneNames.map(
    (name) => wrapText(name, GUTTER - NAME_INDENT - 8, 2, (text) => measure(text, 'turningPoint')).lines,
  )
  const rows = planRows({ events, laneCount: laneNames.length, window: home, ...NARROWEST, ...MARK_SIZES })
  const rowsPerLane = rows.map((count, lane) => Math.max(count, nameLines[lane]?.length ?? 1))
  const open = {
    locale,
    rowsPerLane,
    nameLines,
    banner: { wide: OPEN_SKY, narrow: OPEN_SKY, slim: OPEN_SKY },
  }
  // Turning points are placed before all others: the rest need not be packed to know where they stand.
  const turningPoints = events.filter(isTurningPoint)
  const bannerOf = (mode: ChartMode): Px =>
    Math.max(
      ...PLANNED_WIDTHS[mode].map((width) =>
        planBanner(turningPoints, home, chartFrame(open, width, measure), measure),
      ),
    )
  return { ...open, banner: { wide: bannerOf('wide'), narrow: bannerOf('narrow'), slim: bannerOf('slim') } }
}

export function chartFrame(plan: ChartPlan, width: Px, measure: MeasureText): ChartFrame {
  const mode = CHART_MODES.find((each) => width >= MODE_FROM[each]) ?? 'slim'
  const gutter = mode === 'wide' ? GUTTER : 0
  const { caption, ...metrics } = METRICS[plan.locale]
  const frame = {
    ...MARK_SIZES,
    ...metrics,
    rowsPerLane: plan.rowsPerLane,
    mode,
    width,
    gutter,
    length: width - gutter,
    laneGap: mode === 'wide' ? LANE_GAP : caption,
    bannerFoot: mode === 'wide' ? BANNER_FOOT : BANNER_FOOT + caption,
    banner: plan.banner[mode],
    thread: mode === 'wide' ? THREAD : THREAD + caption,
    tickWidth: measureTicks(plan.locale, measure),
  } as const // keeps `mode` a ChartMode
  return { ...frame, height: heightOf(frame) }
}

/** Height of the drawing in each shape: the page keeps this much free before anything is measured. */
export const chartHeight = (plan: ChartPlan, mode: ChartMode): Px =>
  chartFrame(plan, MODE_FROM[mode], measureWithoutBrowser(plan.locale)).height

function heightOf({ banner, rowsPerLane, rowPitch, laneGap }: Omit<Frame, 'tickWidth'>): Px {
  const rows = rowsPerLane.reduce((sum, count) => sum + count, 0)
  return banner + rows * rowPitch + (rowsPerLane.length - 1) * laneGap + AXIS_BREADTH
}

function measureTicks(locale: Locale, measure: MeasureText): (unit: TickUnit, major: boolean) => Px {
  const months = Array.from({ length: 12 }, (_, month): EpochMs => utcDay(2024, month + 1, 28))
  const known = new Map<string, Px>()
  return (unit, major) => {
    const key = `${unit} ${major}`
    const width =
      known.get(key) ?? Math.max(...months.map((at) => measure(formatTick(at, unit, major, locale), 'tick')))
    known.set(key, width)
    return width
  }
}
