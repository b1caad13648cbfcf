import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '../domain/text.ts'
import { initialView, reduceView } from '../state/reduceView.ts'
import { expandStep, type Tour } from '../state/tour.ts'
import type { Filters, Theme, ViewIntent, ViewState } from '../state/viewState.ts'
import { formatViewUrl, parseViewUrl } from '../state/viewUrl.ts'

/** What a reader has asked for; language and theme are the host's. */
export type StoryView = Omit<ViewState, 'locale' | 'theme'>

/** The same with parts left out, which are then as nobody has asked for. */
export type AskedView = Partial<Omit<StoryView, 'filters'>> & { readonly filters?: Partial<Filters> }

interface Options {
  readonly locale: Locale
  readonly theme: Theme
  readonly tour: Tour
  /** Set where somebody else keeps it. */
  readonly view: AskedView | undefined
  readonly defaultView: AskedView | undefined
  readonly onViewChange: ((view: StoryView) => void) | undefined
}

/** The reader's state, kept here or by the host, and what changes it. */
export function useStoryView(options: Options): readonly [ViewState, (intent: ViewIntent) => void] {
  const { locale, theme, tour, view, onViewChange } = options
  const [own, setOwn] = useState<AskedView>(options.defaultView ?? {})
  const shown = view ?? own
  const state = useMemo(() => expandStep(wholeView(shown, locale, theme), tour), [shown, locale, theme, tour])
  // Several intents of one event build on each other; what a host has not taken over is gone with the next render.
  const latest = useRef(state)
  const told = useRef(onViewChange)
  useLayoutEffect(() => {
    latest.current = state
    told.current = onViewChange
  })
  const send = useCallback((intent: ViewIntent) => {
    const next = reduceView(latest.current, intent)
    if (next === latest.current) return
    latest.current = next
    const said = askedOf(next)
    setOwn(said)
    told.current?.(said)
  }, [])
  return [state, send]
}

function wholeView(asked: AskedView, locale: Locale, theme: Theme): ViewState {
  const empty = initialView(locale)
  return { ...empty, ...asked, filters: { ...empty.filters, ...asked.filters }, locale, theme }
}

function askedOf(state: ViewState): StoryView {
  const { locale: _locale, theme: _theme, ...asked } = state
  return asked
}

/** What a query string of a story's page asks for: `?person=putin&view=order`. Total; drops what it does not know. */
export const parseView = (search: string): StoryView => askedOf(parseViewUrl(search, 'en'))

/** The query string of a story's page that shows the same: `''` or `'?…'`. */
export const formatView = (view: AskedView): string => formatViewUrl(wholeView(view, 'en', 'auto'))
