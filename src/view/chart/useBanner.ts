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
  /** The events that it is made for. */
  readonly planned: readonly LayoutEvent[]
  /** The story's own period. */
  readonly home: TimeWindow
}

/**
 * How high the banner is over the window that is asked for. At first it is as high as planned, which is what the page was
 * served with. A window that a walk, an address or a card beside the chart brings gets what its own turning points need. One
 * to which the reader has moved or magnified the chart never lowers it, for nothing may move under a finger; it grows, at
 * rest, where a label would have no place.
 */
export function useBanner(
  { plan, planned, home }: Planned,
  { target, byReader }: Pick<ChartWindow, 'target' | 'byReader'>,
  full: ChartFrame,
  measure: MeasureText,
): Px {
  const turningPoints = useMemo(() => planned.filter(isTurningPoint), [planned])
  const needed = useMemo(
    () => bannerFor(turningPoints, target, full, measure),
    [turningPoints, target, full, measure],
  )
  const served = { full, target, banner: isSameWindow(target, home) ? full.banner : needed, isServed: true }
  const [held, setHeld] = useState<Held>(served)
  if (held.full === full && held.target === target) return held.banner
  const isSameChoice = held.full.rowsPerLane === plan.rowsPerLane
  const isServed = held.isServed && isSameChoice && held.target === target
  const isSamePlace = held.full.width === full.width && held.full.mode === full.mode
  const least = byReader && isSameChoice && isSamePlace ? Math.min(held.banner, full.banner) : 0
  const next = isServed ? served : { full, target, banner: Math.max(needed, least), isServed }
  setHeld(next)
  return next.banner
}

interface Held {
  readonly full: ChartFrame
  readonly target: TimeWindow
  readonly banner: Px
  /** Nothing has been asked for since the page came: it keeps the height that it was served with. */
  readonly isServed: boolean
}

function bannerFor(
  turningPoints: readonly LayoutEvent[],
  target: TimeWindow,
  full: ChartFrame,
  measure: MeasureText,
): Px {
  const needed = planBanner(turningPoints, target, full, measure)
  // On the widest charts the controls stand beside it.
  const least = full.mode === 'broad' ? LEAST_BESIDE : 0
  return Math.min(full.banner, Math.max(least, needed))
}
