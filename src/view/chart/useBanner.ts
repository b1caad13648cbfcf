import { useMemo, useState } from 'react'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import { planBanner } from '../../layout/planBanner.ts'
import { isSameWindow } from '../../layout/timeWindow.ts'
import type { LayoutEvent, MeasureText, Px } from '../../layout/timelineLayout.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { LEAST_BESIDE, type ChartFrame, type ChartPlan } from '../drawing/chartFrame.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'

interface Planned {
  readonly plan: ChartPlan
  /** The events that are drawn, and those that it is made for. */
  readonly events: readonly LayoutEvent[]
  readonly planned: readonly LayoutEvent[]
  /** The story's own period. */
  readonly home: TimeWindow
}

/**
 * How high the banner is over the window that is asked for. At first it is as high as planned, which is what the page was
 * served with. A window that a walk, an address or a button brings, the room that a card leaves, and a day on which fewer turning points
 * were known get what they need. One to which the reader's hand has moved or magnified the chart never lowers it, for nothing
 * may move under a finger; it grows, at rest, where a label would have no place.
 */
export function useBanner(
  { plan, events, planned, home }: Planned,
  { target, byHand }: Pick<ChartWindow, 'target' | 'byHand'>,
  full: ChartFrame,
  measure: MeasureText,
  isMeasured: boolean,
): Px {
  const drawn = events.length > 0 ? events : planned
  const turningPoints = useMemo(() => drawn.filter(isTurningPoint), [drawn])
  const { length: count } = turningPoints
  const needed = useMemo(
    () => bannerFor(turningPoints, target, full, measure),
    [turningPoints, target, full, measure],
  )
  const served = {
    full,
    target,
    count,
    banner: isSameWindow(target, home) ? full.banner : needed,
    isServed: true,
    isMeasured,
  }
  const [held, setHeld] = useState<Held>(served)
  const isSameCount = held.count === count
  if (held.full === full && held.target === target && isSameCount) return held.banner
  const isSameChoice = held.full.rowsPerLane === plan.rowsPerLane && isSameCount
  const isSameMode = !held.isMeasured || held.full.mode === full.mode
  const isServed = held.isServed && isSameChoice && isSameMode && held.target === target
  const isSamePlace = held.full.width === full.width && held.full.mode === full.mode
  const least = byHand && isSameChoice && isSamePlace ? Math.min(held.banner, full.banner) : 0
  const next = isServed ? served : { ...served, banner: Math.max(needed, least), isServed }
  setHeld(next)
  return next.banner
}

interface Held {
  readonly full: ChartFrame
  readonly target: TimeWindow
  /** Of turning points, wherever they are. */
  readonly count: number
  readonly banner: Px
  /** Nothing has been asked for since the page came: it keeps the height that it was served with. */
  readonly isServed: boolean
  /** The chart's place had been measured: until then its shape is a guess. */
  readonly isMeasured: boolean
}

function bannerFor(
  turningPoints: readonly LayoutEvent[],
  target: TimeWindow,
  full: ChartFrame,
  measure: MeasureText,
): Px {
  const needed = planBanner(turningPoints, target, full, measure)
  // Where lanes have their names beside them the controls stand beside it.
  const least = full.gutter > 0 ? LEAST_BESIDE : 0
  return Math.min(full.banner, Math.max(least, needed))
}
