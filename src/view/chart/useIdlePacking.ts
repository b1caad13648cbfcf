import { useEffect } from 'react'
import { MANY_EVENTS, packingWindows, packLanes } from '../../layout/packLanes.ts'
import type { LayoutEvent } from '../../layout/timelineLayout.ts'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import type { ChartFrame } from '../drawing/chartFrame.ts'

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
