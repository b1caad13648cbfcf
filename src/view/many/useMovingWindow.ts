import { useMemo, useState, useSyncExternalStore } from 'react'
import { isSameWindow } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { useSteering, useTarget, type ChartWindow, type WindowOptions } from '../drawing/useChartWindow.ts'

/**
 * A chart's window that moves outside React: whoever draws follows it frame by frame, and the chart is rendered when it sets off and
 * when it rests, and not in between.
 *
 *   shown    A a a a a a a a a B     followed
 *   target   A B                     rendered
 *   moves    - ✓               -     rendered
 */
export interface MovingWindow {
  readonly motion: Motion
  /** The same object while it moves. */
  readonly chart: ChartWindow
  readonly moves: boolean
}

/** Shaped for `useSyncExternalStore`, and for those who can do without it. */
export interface Motion {
  readonly shown: () => TimeWindow
  /** Calls in the frame for which another window is to be drawn. */
  readonly follow: (moved: () => void) => () => void
}

export function useMovingWindow(options: WindowOptions): MovingWindow {
  const target = useTarget(options)
  const [motion] = useState(() => startAt(target))
  const { byHand, go, drag, settle, back } = useSteering(target, options, motion.show, motion.show)
  const isMoving = () => !isSameWindow(motion.shown(), target)
  const moves = useSyncExternalStore(motion.follow, isMoving, isMoving)
  const chart = useMemo(
    () => withShown(motion, { target, byHand, go, drag, settle, back }),
    [motion, target, byHand, go, drag, settle, back],
  )
  return { motion, chart, moves }
}

/** What is shown is asked for when it is wanted: it changes without a rendering. */
const withShown = ({ shown }: Motion, steering: Omit<ChartWindow, 'shown'>): ChartWindow => ({
  ...steering,
  get shown() {
    return shown()
  },
})

function startAt(first: TimeWindow): Motion & { readonly show: (window: TimeWindow) => void } {
  let shown = first
  const followers = new Set<() => void>()
  return {
    shown: () => shown,
    show: (window) => {
      shown = window
      for (const moved of followers) moved()
    },
    follow: (moved) => {
      followers.add(moved)
      return () => void followers.delete(moved)
    },
  }
}
