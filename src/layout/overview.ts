import { type TimeInterval, utcMonth, utcYear } from 'd3'
import type { EpochMs } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { middleMs } from './packRows.ts'
import { type TimeScale, timeScale } from './timeScale.ts'
import type { LayoutEvent, Px } from './timelineLayout.ts'

/**
 * The strip under the chart: how many events each month has, over the whole extent, and the brush on the window.
 *
 *        ▂     ▁   ▅▂ ┌───────┐
 *   ▁  ▁ █  ▂  █ ▁ ██ │▇▃▂█▇▂ │
 *   └───────────────────────────────┘ extent
 */
export interface DensityBin {
  readonly start: EpochMs
  readonly end: EpochMs
  readonly main0: Px
  readonly main1: Px
  readonly count: number
  /** Of the fullest bin, 0 to 1. */
  readonly share: number
}

/** Bins narrower than this blur into each other: then quarters are counted, then years. */
const NARROWEST_BIN: Px = 4

/** Every event inside the extent is counted once, in the bin of its middle; empty bins are left out. */
export function placeDensity(
  events: readonly LayoutEvent[],
  extent: TimeWindow,
  length: Px,
): readonly DensityBin[] {
  const scale = timeScale(extent, length)
  const floor = binFloor(scale)
  const counts = new Map<EpochMs, number>()
  for (const event of events) {
    const middle = middleMs(event)
    if (middle < extent.start || middle >= extent.end) continue
    const start = +floor.floor(new Date(middle))
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  let fullest = 1
  for (const count of counts.values()) fullest = Math.max(fullest, count)
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([start, count]) => {
      const end = +floor.offset(new Date(start), 1)
      const main0 = Math.max(0, scale.msToPx(start))
      return { start, end, main0, main1: Math.min(length, scale.msToPx(end)), count, share: count / fullest }
    })
}

/** Whole months, quarters, years, or as many years as it takes. */
function binFloor(scale: TimeScale): TimeInterval {
  const pxPerMonth = scale.pxPerMs * 28 * 86_400_000
  if (pxPerMonth >= NARROWEST_BIN) return utcMonth
  if (pxPerMonth * 3 >= NARROWEST_BIN) return utcMonth.every(3) ?? utcMonth
  const years = Math.ceil(NARROWEST_BIN / (pxPerMonth * 12))
  return utcYear.every(years) ?? utcYear
}

export interface Brush {
  readonly main0: Px
  readonly main1: Px
}

/** A brush can always be grabbed, however short the window. */
const LEAST_BRUSH: Px = 24

/** The window on the strip, cut at the strip's ends and never shorter than can be grabbed. */
export function placeBrush(window: TimeWindow, scale: TimeScale): Brush {
  const main0 = Math.min(scale.length, Math.max(0, scale.msToPx(window.start)))
  const main1 = Math.min(scale.length, Math.max(0, scale.msToPx(window.end)))
  const missing = Math.max(0, LEAST_BRUSH - (main1 - main0))
  const from = Math.min(Math.max(0, main0 - missing / 2), Math.max(0, scale.length - LEAST_BRUSH))
  return { main0: from, main1: Math.max(main1, Math.min(scale.length, from + LEAST_BRUSH)) }
}

/** The window between two places of the strip, in either order. */
export function brushedWindow(a: Px, b: Px, scale: TimeScale): TimeWindow {
  const start = scale.pxToMs(Math.min(a, b))
  return { start, end: Math.max(start + 1, scale.pxToMs(Math.max(a, b))) }
}
