import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { clampWindow, isSameWindow, type WindowLimits } from '../../layout/timeWindow.ts'
import type { TimeWindow, ViewIntent } from '../../state/viewState.ts'
import { mayMove } from './mayMove.ts'

/**
 * The window that is drawn, which is not always the one that was asked for: it glides from one to the next, and under
 * a finger it runs ahead of the page's state.
 *
 *   asked   A ───────────────► B                    B' (drag settled)
 *   shown   A a a a a a a a a  B   b b b b b b b b  B'
 *             glide, 250 ms        drag, one frame each
 */
export interface ChartWindow {
  /** What is drawn now. */
  readonly shown: TimeWindow
  /** Where it will come to rest. */
  readonly target: TimeWindow
  /** The reader's hand, on the chart or by its keys, has led to it: nothing may move under it. */
  readonly byHand: boolean
  /** Ask for another window; the drawing glides there. */
  readonly go: (window: TimeWindow, byHand?: boolean) => void
  /** Draw this window in the next frame, without telling the page yet. */
  readonly drag: (window: TimeWindow) => void
  /** A drag has come to rest: tell the page. */
  readonly settle: () => void
  /** To the window before the last `go` or `settle`; null when there was none. */
  readonly back: (() => void) | null
}

const GLIDE_MS = 250
const REMEMBERED = 50

export interface WindowOptions {
  /** What the page's state asks for; null is `home`. */
  readonly asked: TimeWindow | null
  readonly home: TimeWindow
  readonly limits: WindowLimits
  readonly onIntent: (intent: ViewIntent) => void
}

export function useChartWindow(options: WindowOptions): ChartWindow {
  const target = useTarget(options)
  const [shown, setShown] = useState(target)
  // In the frame it was asked for, not the one after.
  const draw = useCallback((window: TimeWindow) => flushSync(() => setShown(window)), [])
  return { shown, ...useSteering(target, options, draw, setShown) }
}

/** Where the drawing will come to rest; the same object while that is the same. */
export const useTarget = ({ asked, home, limits }: WindowOptions): TimeWindow =>
  useMemo(() => clampWindow(asked ?? home, limits), [asked, home, limits])

type Show = (window: TimeWindow) => void

/**
 * All of a chart's window but what is shown, which is whoever's it is that draws.
 *
 * @param draw shows a window in the frame that has begun
 * @param put shows the target, before the browser paints what else it changes
 */
export function useSteering(
  target: TimeWindow,
  { home, limits, onIntent }: WindowOptions,
  draw: Show,
  put: Show,
): Omit<ChartWindow, 'shown'> {
  const { latest, show, stop } = useMotion(target, draw, put)
  const [past, setPast] = useState<readonly TimeWindow[]>([])
  const [own, setOwn] = useState<TimeWindow | null>(null)
  const ask = useCallback(
    (window: TimeWindow, byHand: boolean) => {
      setOwn(byHand ? window : null)
      onIntent({ type: 'setWindow', window: isSameWindow(window, home) ? null : window })
    },
    [onIntent, home],
  )
  const go = useCallback(
    (window: TimeWindow, byHand = true) => {
      const clamped = clampWindow(window, limits)
      if (isSameWindow(clamped, target)) return
      setPast((before) => [...before.slice(-REMEMBERED), target])
      ask(clamped, byHand)
    },
    [ask, limits, target],
  )
  const drag = useCallback((window: TimeWindow) => show(clampWindow(window, limits)), [show, limits])
  const settle = useCallback(() => {
    stop()
    go(latest.current)
  }, [go, stop, latest])
  const previous = past.at(-1)
  const back = useMemo(() => {
    if (!previous) return null
    return () => {
      setPast((before) => before.slice(0, -1))
      ask(previous, false)
    }
  }, [ask, previous])
  const byHand = own !== null && isSameWindow(own, target)
  return { target, byHand, go, drag, settle, back }
}

/** Follows `target` by gliding; `show` takes over at once, frame by frame. */
function useMotion(target: TimeWindow, draw: Show, put: Show) {
  const latest = useRef(target)
  const frame = useRef(0)
  const stop = useCallback(() => cancelAnimationFrame(frame.current), [])
  const reach = useCallback(
    (window: TimeWindow) => {
      latest.current = window
      draw(window)
    },
    [draw],
  )
  const show = useCallback(
    (window: TimeWindow) => {
      stop()
      latest.current = window
      frame.current = requestAnimationFrame(() => reach(window))
    },
    [reach, stop],
  )
  // Before the browser paints: what else the target changes, as the banner's height, is not seen without it.
  useLayoutEffect(() => {
    const from = latest.current
    if (isSameWindow(from, target) || !mayMove()) {
      latest.current = target
      put(target)
      return
    }
    const startedAt = performance.now()
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - startedAt) / GLIDE_MS))
      reach(part === 1 ? target : between(from, target, easeOut(part)))
      if (part < 1) frame.current = requestAnimationFrame(step)
    }
    frame.current = requestAnimationFrame(step)
    return stop
  }, [target, put, reach, stop])
  return { latest, show, stop }
}

const easeOut = (part: number): number => 1 - (1 - part) ** 3

/** Zooms evenly: the length goes through equal factors in equal times, so far and near feel alike. */
function between(from: TimeWindow, to: TimeWindow, part: number): TimeWindow {
  const [a, b] = [from.end - from.start, to.end - to.start]
  const span = Math.round(a * (b / a) ** part)
  // The place follows the length, so that a point the two windows share stays where it is.
  const share = Math.abs(b - a) < a / 1000 ? part : (span - a) / (b - a)
  const start = Math.round(from.start + (to.start - from.start) * share)
  return { start, end: start + span }
}
