import { useEffect, useRef, type RefObject } from 'react'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import type { ChartFrame } from '../drawing/chartFrame.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'

interface Options {
  readonly surface: RefObject<HTMLElement | null>
  readonly frame: ChartFrame
  readonly limits: WindowLimits
  readonly chart: ChartWindow
  /** Nothing is loaded for a chart that nobody sees. */
  readonly enabled: boolean
}

/** Loads the gestures once the chart is on screen, and keeps them in step with its size. */
export function useTimelineGestures({ surface, frame, limits, chart, enabled }: Options) {
  const current = useRef(chart)
  useEffect(() => {
    current.current = chart
  }, [chart])
  const { gutter, length } = frame
  useEffect(() => {
    const element = surface.current
    if (!enabled || !element) return
    let stop: (() => void) | null = null
    let wanted = true
    const target = {
      shown: () => current.current.shown,
      limits,
      left: gutter,
      length,
      onMove: (window: ChartWindow['shown']) => current.current.drag(window),
      onRest: () => current.current.settle(),
    }
    import('./timelineGestures.ts').then(
      ({ attachGestures }) => {
        if (wanted) stop = attachGestures(element, target)
      },
      // Without them buttons and keys still do all the same.
      () => undefined,
    )
    return () => {
      wanted = false
      stop?.()
    }
  }, [surface, enabled, limits, gutter, length])
}
