import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle.ts'

/** Parts of the page that wait to be let into the layout, in the order of the page. */
const waiting = new Set<() => void>()

/**
 * False at first, then true: once the browser has nothing else to do, and has done the same for the parts before this
 * one. All of them at once would hold up a slow phone for as long as its first picture took.
 */
export function useReveal(): boolean {
  const [revealed, setRevealed] = useState(false)
  useEffect(() => {
    const reveal = () => setRevealed(true)
    waiting.add(reveal)
    if (waiting.size === 1) whenIdle(revealNext, 100)
    return () => {
      waiting.delete(reveal)
    }
  }, [])
  return revealed
}

function revealNext() {
  const [next] = waiting
  if (!next) return
  waiting.delete(next)
  next()
  if (waiting.size > 0) whenIdle(revealNext, 100)
}
