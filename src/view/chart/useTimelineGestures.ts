import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import type { ChartFrame } from '../drawing/chartFrame.ts'
import { lateScript } from '../lateScript.ts'
import { useLateScript } from '../useLateScript.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'

interface Options {
  readonly surface: RefObject<HTMLElement | null>
  readonly frame: ChartFrame
  readonly limits: WindowLimits
  readonly chart: ChartWindow
  /** Nothing is loaded for a chart that nobody sees. */
  readonly enabled: boolean
}

/** Without them buttons and keys still do all the same. */
const gesturesScript = lateScript(['zoomControls'], () => import('./timelineGestures.ts'))

/** Loads the gestures once the chart is on screen, and keeps them in step with its size. */
export function useTimelineGestures({ surface, frame, limits, chart, enabled }: Options) {
  const current = useRef(chart)
  // With the frame, and not in a task after it.
  useLayoutEffect(() => {
    current.current = chart
  }, [chart])
  const { gutter, length } = frame
  const gestures = useLateScript(gesturesScript, enabled)
  useEffect(() => {
    const element = surface.current
    if (!enabled || !element || !gestures) return
    return gestures.attachGestures(element, {
      shown: () => current.current.shown,
      limits,
      left: gutter,
      length,
      onMove: (window: ChartWindow['shown']) => current.current.drag(window),
      onRest: () => current.current.settle(),
    })
  }, [gestures, surface, enabled, limits, gutter, length])
}
