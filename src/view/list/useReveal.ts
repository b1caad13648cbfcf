import { useEffect, useState } from 'react'
import { whenIdle } from '../whenIdle.ts'

/** Parts of the page that wait to be let into the layout, in the order of the page; outer ones before what is in them. */
const waiting = { outer: new Set<() => void>(), inner: new Set<() => void>() }

/** Of outer parts, whose inside still waits, so many cost as little as one event. */
const OUTER_AT_ONCE = 8

/**
 * False at first, then true: once the browser has nothing else to do, and has done the same for the parts before this
 * one. All of them at once would hold up a slow phone for as long as its first picture took. An outer part is let in
 * while what is in it still waits, so that it costs little.
 */
export function useReveal(part: keyof typeof waiting): boolean {
  const [revealed, setRevealed] = useState(false)
  useEffect(() => {
    const reveal = () => setRevealed(true)
    waiting[part].add(reveal)
    if (countWaiting() === 1) whenIdle(revealNext, 100)
    return () => {
      waiting[part].delete(reveal)
    }
  }, [part])
  return revealed
}

const countWaiting = (): number => waiting.outer.size + waiting.inner.size

function revealNext() {
  const [queue, count] = waiting.outer.size > 0 ? [waiting.outer, OUTER_AT_ONCE] : [waiting.inner, 1]
  for (const reveal of [...queue].slice(0, count)) {
    queue.delete(reveal)
    reveal()
  }
  if (countWaiting() > 0) whenIdle(revealNext, 100)
}
