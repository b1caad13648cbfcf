import { useEffect, useMemo } from 'react'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { layoutTimeline } from '../../layout/layoutTimeline.ts'
import { MANY_EVENTS, packingWindows, packLanes } from '../../layout/packLanes.ts'
import type { LayoutEvent, MeasureText, TimelineLayout } from '../../layout/timelineLayout.ts'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { chartEras, chartEvents, chartLimits, clockOf, homeOf } from '../drawing/chartEvents.ts'
import {
  chartFrame,
  DESIGN_WIDTH,
  planChart,
  underBanner,
  type ChartFrame,
  type ChartPlan,
} from '../drawing/chartFrame.ts'
import { chartGaps } from '../drawing/chartGaps.ts'
import { measureInBrowser, measureWithoutBrowser } from '../drawing/measureText.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'
import type { Measured } from '../drawing/useMeasured.ts'
import { useBanner } from './useBanner.ts'

/** What the chart knows of the story, whatever the window and the width. */
export interface ChartStory {
  /** The story's own period. */
  readonly home: TimeWindow
  readonly limits: WindowLimits
  readonly laneNames: readonly string[]
  /** The events shown, in order of time. */
  readonly events: readonly LayoutEvent[]
  /** Those that rows and banner are planned for: all of the story, on whichever day, unless a filter leaves fewer. */
  readonly planned: readonly LayoutEvent[]
  readonly plan: ChartPlan
}

/**
 * The plan and the limits are those of the whole story, so that nothing moves when fewer of its events are known; a filter
 * leaves the lanes and rows that it needs.
 */
export function useChartStory(
  index: StoryIndex,
  visible: VisibleEvents,
  locale: Locale,
  whole: StoryIndex = index,
): ChartStory {
  const home = useMemo(() => homeOf(whole), [whole])
  const limits = useMemo(() => chartLimits(whole.events, home), [whole, home])
  const laneNames = useMemo(
    () => index.story.lanes.map(({ name }) => inLanguage(name, locale)),
    [index, locale],
  )
  const all = useMemo(() => chartEvents(index.events, locale), [index, locale])
  const known = useMemo(
    () => (whole === index ? all : chartEvents(whole.events, locale)),
    [whole, index, all, locale],
  )
  const events = useMemo(
    // One array for the unfiltered story: the layout remembers what it has packed by the array.
    () => (visible.events === index.events ? all : chartEvents(visible.events, locale)),
    [visible.events, index, all, locale],
  )
  const planned = events === all || events.length === 0 ? known : events
  const clock = clockOf(whole, locale)
  const eras = useMemo(() => chartEras(whole.story, locale), [whole, locale])
  const gaps = useMemo(() => chartGaps(index, visible.events, locale), [index, visible.events, locale])
  const plan = useMemo(
    () => planChart(planned, laneNames, home, locale, clock, eras, gaps),
    [planned, laneNames, home, locale, clock, eras, gaps],
  )
  return useMemo(
    () => ({ home, limits, laneNames, events, planned, plan }),
    [home, limits, laneNames, events, planned, plan],
  )
}

export interface ChartLayout {
  readonly frame: ChartFrame
  readonly measure: MeasureText
  readonly layout: TimelineLayout
}

/** Lays the chart out for the place it has; on the server and before it is measured, for the design width. */
export function useChartLayout(
  story: ChartStory,
  chart: ChartWindow,
  measured: Measured | null,
): ChartLayout {
  const { plan, events } = story
  const { shown } = chart
  const { locale } = plan
  const { width = DESIGN_WIDTH, fontFamily = null, fontsReady = false } = measured ?? {}
  const measure = useMemo(
    () => (fontFamily === null ? measureWithoutBrowser(locale) : measureInBrowser(locale, fontFamily)),
    // oxlint-disable-next-line react/exhaustive-deps -- when fonts arrive the same family measures differently
    [locale, fontFamily, fontsReady],
  )
  const full = useMemo(() => chartFrame(plan, width, measure), [plan, width, measure])
  const banner = useBanner(story, chart, full, measure, measured !== null)
  const frame = useMemo(() => underBanner(full, banner), [full, banner])
  const layout = useMemo(() => layoutTimeline(events, shown, frame, measure), [events, shown, frame, measure])
  return { frame, measure, layout }
}

/**
 * Packs a large story at every zoom while the browser has nothing else to do, one zoom at a time: a zoom gesture then
 * finds its packings ready.
 */
export function useIdlePacking(
  events: readonly LayoutEvent[],
  frame: ChartFrame,
  limits: WindowLimits,
  enabled: boolean,
) {
  useEffect(() => {
    if (!enabled || events.length < MANY_EVENTS || !window.requestIdleCallback) return
    const windows = [...packingWindows(limits, events.length)]
    const packNext = () => {
      const next = windows.shift()
      if (!next) return
      packLanes(events, next, frame)
      handle = requestIdleCallback(packNext)
    }
    let handle = requestIdleCallback(packNext)
    return () => cancelIdleCallback(handle)
  }, [events, frame, limits, enabled])
}
