import { DAY_MS, type EpochMs } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'

/**
 * Arithmetic of the window through which the reader looks at time. All results are whole milliseconds.
 *
 *   zoom in by 2 at ▲      ├───────▲───────────────────────┤
 *   ▲ stays in place           ├───▲───────────┤
 */
export interface WindowLimits {
  readonly min: EpochMs
  readonly max: EpochMs
  /** Shortest and longest stretch that may be shown, in milliseconds. */
  readonly minSpan: number
  readonly maxSpan: number
}

export const spanOf = (window: TimeWindow): number => window.end - window.start
export const middleOf = (window: TimeWindow): EpochMs => (window.start + window.end) / 2

/** `factor` 2 shows half as much time, 0.5 twice as much; `at` stays where it is on screen. */
export function zoomWindow(window: TimeWindow, factor: number, at: EpochMs = middleOf(window)): TimeWindow {
  const start = Math.round(at - (at - window.start) / factor)
  return { start, end: start + Math.max(1, Math.round(spanOf(window) / factor)) }
}

/** Moves by `fraction` of the window's own length: 0.25 is a quarter screen later. Its length stays exactly the same. */
export function panWindow(window: TimeWindow, fraction: number): TimeWindow {
  return shiftWindow(window, fraction * spanOf(window))
}

export function shiftWindow(window: TimeWindow, byMs: number): TimeWindow {
  const by = Math.round(byMs)
  return { start: window.start + by, end: window.end + by }
}

/** The nearest window that the limits allow: first its length (about its middle), then its place. */
export function clampWindow(window: TimeWindow, limits: WindowLimits): TimeWindow {
  const longest = Math.max(limits.minSpan, Math.min(limits.maxSpan, limits.max - limits.min))
  const span = Math.round(Math.min(longest, Math.max(limits.minSpan, spanOf(window))))
  const start = span === spanOf(window) ? window.start : Math.round(middleOf(window) - span / 2)
  const latest = Math.max(limits.min, limits.max - span)
  const placed = Math.min(latest, Math.max(limits.min, start))
  return { start: placed, end: placed + span }
}

/**
 * The window that shows all the given stretches, with `pad` of its length free on each side, and never less than
 * `minSpan`. Null when there is nothing to show.
 */
export function fitWindow(
  stretches: readonly TimeWindow[],
  pad = 0.04,
  minSpan = 30 * DAY_MS,
): TimeWindow | null {
  if (stretches.length === 0) return null
  let start = Infinity
  let end = -Infinity
  for (const stretch of stretches) {
    start = Math.min(start, stretch.start)
    end = Math.max(end, stretch.end)
  }
  const span = Math.max(minSpan, (end - start) / (1 - 2 * pad))
  const from = Math.floor((start + end) / 2 - span / 2)
  return { start: from, end: from + Math.ceil(span) }
}

/** True when no reader could see the difference: both ends within a thousandth of the window's length. */
export function isSameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  if (a === null || b === null) return a === b
  const tolerance = Math.max(spanOf(a), spanOf(b)) / 1000
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance
}
