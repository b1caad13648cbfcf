import type { Locale } from '../domain/text.ts'
import { initialView, reduceView } from '../state/reduceView.ts'
import { expandStep, foldStep, type Tour } from '../state/tour.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import { isSameView } from '../state/viewUrl.ts'
import type { ViewHistory } from './viewHistory.ts'

/**
 * The one place where the reader's state lives, outside React so that gestures, keys, the address bar and a host page
 * can all send intents. Shaped for `useSyncExternalStore`: the served state first, then what the address asks for.
 */
export interface ViewStore {
  readonly state: () => ViewState
  /** What the server rendered: hydration starts from it. */
  readonly servedState: () => ViewState
  readonly send: (intent: ViewIntent) => void
  /** The steps of the walk, once the story is here: until then a step is a number. */
  readonly setTour: (tour: Tour) => void
  readonly subscribe: (changed: () => void) => () => void
}

/** Without a history (server, tests) the state starts as served and no address is written. */
export function createViewStore(
  locale: Locale,
  history: ViewHistory | null,
  served: ViewState = initialView(locale),
): ViewStore {
  const asked = history?.read() ?? served
  // The same object, or the page would be rendered a second time as soon as it is alive.
  let current = isSameView(asked, served) ? served : asked
  let tour: Tour = []
  const listeners = new Set<() => void>()
  const settle = (next: ViewState) => {
    current = next
    for (const changed of listeners) changed()
  }
  history?.listen((asked) => settle(expandStep(asked, tour)))
  return {
    state: () => current,
    servedState: () => served,
    send(intent) {
      const next = reduceView(current, intent)
      if (next === current) return
      settle(next)
      history?.write(intent, foldStep(next, tour))
    },
    setTour(steps) {
      tour = steps
      current = expandStep(current, tour)
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
