import type { EpochMs } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { Px } from './timelineLayout.ts'

/**
 * Time to pixels and back, as a value that never changes: another window is another scale.
 *
 *   window.start ├───────────────────────────┤ window.end
 *           0 px ├───────────────────────────┤ length px
 *
 * An affine map, exact at any zoom. D3's scaleUtc would do the same and bring its formats and colours along (11 kB).
 */
export interface TimeScale {
  readonly window: TimeWindow
  readonly length: Px
  readonly pxPerMs: number
  /** Not clamped: what is off screen gets a pixel off screen. */
  readonly msToPx: (at: EpochMs) => Px
  /** Whole milliseconds, rounded to the nearest. */
  readonly pxToMs: (main: Px) => EpochMs
}

export function timeScale(window: TimeWindow, length: Px): TimeScale {
  const msPerPx = (window.end - window.start) / length
  const pxPerMs = length / (window.end - window.start)
  return {
    window,
    length,
    pxPerMs,
    msToPx: (at) => (at - window.start) * pxPerMs,
    pxToMs: (main) => Math.round(window.start + main * msPerPx),
  }
}
