import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle.ts'

/** Parts of the page that wait to be let into the layout, in the order of the page; outer ones before what is in them. */
const waiting = { outer: new Set<() => void>(), inner: new Set<() => void>() }

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
  const queue = waiting.outer.size > 0 ? waiting.outer : waiting.inner
  const [next] = queue
  if (!next) return
  queue.delete(next)
  next()
  if (countWaiting() > 0) whenIdle(revealNext, 100)
}
