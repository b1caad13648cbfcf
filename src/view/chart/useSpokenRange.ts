import { useEffect, useRef } from 'react'
import { isSameWindow } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/** The window rests when nothing has moved it for so long: longer than a glide, so a run of presses is said once. */
const REST_MS = 500

interface Options {
  /** Where the window comes to rest. */
  readonly target: TimeWindow
  readonly focused: string | null
  /** What is shown in it. */
  readonly words: string
  readonly say: (words: string) => void
}

/**
 * Says what the window shows once it rests. Not when whoever moved it says so: a step names the event it has led to, a
 * slider of the overview its own value.
 */
export function useSpokenRange({ target, focused, words, say }: Options) {
  const known = useRef({ target, focused })
  const latest = useRef(words)
  useEffect(() => {
    latest.current = words
  }, [words])
  useEffect(() => {
    const before = known.current
    known.current = { target, focused }
    if (isSameWindow(before.target, target) || before.focused !== focused) return
    const timer = setTimeout(() => {
      if (!document.activeElement?.closest('[data-part=strip]')) say(latest.current)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [target, focused, say])
}
