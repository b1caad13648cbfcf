import { whenIdle } from '../whenIdle.ts'

/**
 * What is off screen when the page arrives waits outside the layout (EventList.module.css). It is let in while the
 * browser has nothing else to do: in a turn as many months as have the events that the device lays out in `TURN_MS`, one
 * at least. To let a month in is to set an attribute; no component knows of it, and nothing is rendered.
 */

/** More than the 50 ms that hold nobody up: each turn costs a frame as well, and a phone's main thread has less to do in fewer of them. */
const TURN_MS = 80
const LATEST_MS = 100
const EVENTS_AT_FIRST = 20
const EVENTS_AT_MOST = 48

const MONTHS = 'li:not([data-event], [data-revealed])'

/** Lets in every month of `list` that waits. The answer calls it off. */
export function revealParts(list: ParentNode): () => void {
  let atOnce = EVENTS_AT_FIRST
  let stop = whenIdle(turn, LATEST_MS)
  function turn() {
    const months: HTMLElement[] = []
    let events = 0
    for (const month of list.querySelectorAll<HTMLElement>(MONTHS)) {
      const own = month.querySelectorAll('[data-event]').length
      if (months.length > 0 && events + own > atOnce) break
      months.push(month)
      events += own
    }
    if (months.length === 0) return
    const took = layOut(months)
    atOnce = Math.min(EVENTS_AT_MOST, Math.floor((events * TURN_MS) / took))
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
