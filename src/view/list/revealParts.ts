import { whenIdle } from '../whenIdle.ts'

/**
 * What is off screen when the page arrives waits outside the layout (EventList.module.css). It is let in while the
 * browser has nothing else to do: months before the events in them, then as many events in a turn as the device lays
 * out in `TURN_MS`. To let a part in is to set an attribute; no component knows of it, and nothing is rendered.
 */

const TURN_MS = 40
const LATEST_MS = 100
/** Of months, whose inside still waits, so many cost as little as two events. */
const MONTHS_AT_ONCE = 16
const EVENTS_AT_FIRST = 3
const EVENTS_AT_MOST = 24

const MONTHS = 'li:not([data-event], [data-revealed])'
const EVENTS = 'li[data-event]:not([data-revealed])'

/** Lets in every month and every event of `list` that waits. The answer calls it off. */
export function revealParts(list: ParentNode): () => void {
  let atOnce = EVENTS_AT_FIRST
  let stop = whenIdle(turn, LATEST_MS)
  function turn() {
    const months = list.querySelectorAll<HTMLElement>(MONTHS)
    const waiting = months.length > 0 ? months : list.querySelectorAll<HTMLElement>(EVENTS)
    if (waiting.length === 0) return
    const parts = [...waiting].slice(0, months.length > 0 ? MONTHS_AT_ONCE : atOnce)
    const took = layOut(parts)
    if (months.length === 0)
      atOnce = Math.min(EVENTS_AT_MOST, Math.max(1, Math.floor((parts.length * TURN_MS) / took)))
    stop = whenIdle(turn, LATEST_MS)
  }
  return () => stop()
}

/** How many milliseconds that took; at least a half, for some clocks are coarse. */
function layOut(parts: readonly HTMLElement[]): number {
  const from = performance.now()
  for (const part of parts) part.dataset['revealed'] = 'true'
  // The next frame would lay them out anyway; done here, it can be timed.
  parts.at(-1)?.getBoundingClientRect()
  return Math.max(0.5, performance.now() - from)
}
