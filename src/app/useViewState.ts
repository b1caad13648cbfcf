import { useCallback, useEffect, useRef, useState } from 'react'
import { initialView, reduceView } from '../state/reduceView.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import type { Locale } from '../domain/text.ts'
import type { ViewHistory } from './viewHistory.ts'

/**
 * The reader's state and the one way to change it. The first render is the page as it was served; the address is read
 * right after, so that hydration finds what the server wrote. Without a history (server, tests) nothing is written.
 */
export function useViewState(locale: Locale, history: ViewHistory | null) {
  const [state, setState] = useState<ViewState>(() => initialView(locale))
  const current = useRef(state)
  const settle = useCallback((next: ViewState) => {
    current.current = next
    setState(next)
  }, [])
  useEffect(() => {
    if (!history) return
    settle(history.read())
    return history.listen(settle)
  }, [history, settle])
  const send = useCallback(
    (intent: ViewIntent) => {
      const next = reduceView(current.current, intent)
      if (next === current.current) return
      settle(next)
      history?.write(intent, next)
    },
    [history, settle],
  )
  return [state, send] as const
}
