import { eachFacet } from '../domain/statuses.ts'
import { EARLIEST_MS, LATEST_MS, startOfDay, type EpochMs } from '../domain/calendar.ts'
import type { Locale } from '../domain/text.ts'
import type { Facet, Filters, TimeWindow, ViewIntent, ViewState } from './viewState.ts'

export const NO_FILTERS: Filters = eachFacet(() => [])

/** A search longer than this, in code points, is cut: no title is as long. */
export const QUERY_LENGTH = 200

/** What a reader sees who has asked for nothing. */
export function initialView(locale: Locale): ViewState {
  return {
    locale,
    view: null,
    window: null,
    filters: NO_FILTERS,
    query: '',
    event: null,
    theme: 'auto',
    asOf: null,
    disputed: false,
    step: null,
  }
}

/**
 * The state after an intent. Total; gives back the same object when nothing changes. The filters, the search, the window
 * and the selected event are independent of each other: choosing a filter never closes a card or moves the window.
 */
export function reduceView(state: ViewState, intent: ViewIntent): ViewState {
  switch (intent.type) {
    case 'setLocale':
      return change(state, { locale: intent.locale })
    case 'setView':
      return change(state, { view: intent.view })
    case 'setWindow':
      return setWindow(state, intent.window)
    case 'toggleFacet':
      return setFacet(state, intent.facet, toggle(state.filters[intent.facet], intent.value))
    case 'clearFacet':
      return state.filters[intent.facet].length === 0 ? state : setFacet(state, intent.facet, [])
    case 'clearAll':
      return isUnfiltered(state) ? state : { ...state, filters: NO_FILTERS, query: '', disputed: false }
    case 'setQuery':
      return change(state, { query: cleanQuery(intent.query) })
    case 'selectEvent':
      return change(state, { event: intent.event })
    case 'setAsOf':
      return change(state, { asOf: boundDay(intent.asOf, state.asOf) })
    case 'setDisputed':
      return change(state, { disputed: intent.disputed })
    case 'walk':
      return walk(state, intent)
    case 'endWalk':
      // What is shown stays: nothing moves under a reader who only wants to be left alone.
      return change(state, { step: null })
    case 'setTheme':
      return change(state, { theme: intent.theme })
  }
}

/**
 * A search as it is kept and shown: no control or bidirectional characters, no half of a surrogate pair, not too long.
 * ZWJ and ZWNJ stay, for Hindi is written with them; so do spaces at the end, for the reader may still be typing.
 */
export function cleanQuery(text: string): string {
  const clean = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
  return clean.length <= QUERY_LENGTH ? clean : Array.from(clean).slice(0, QUERY_LENGTH).join('')
}

/** The window within the years a record may name; null when it is no stretch of time at all. */
export function boundWindow({ start, end }: TimeWindow): TimeWindow | null {
  const bounded = { start: Math.max(start, EARLIEST_MS), end: Math.min(end, LATEST_MS) }
  // Also false for NaN.
  return bounded.start < bounded.end ? bounded : null
}

/** A facet's values in the one order that the state and the address keep them in, each once. */
export const orderValues = <T extends string>(values: Iterable<T>): readonly T[] =>
  [...new Set(values)].toSorted()

function change(state: ViewState, part: Partial<ViewState>): ViewState {
  const next = { ...state, ...part }
  return SIMPLE.every((field) => next[field] === state[field]) ? state : next
}

/** Fields whose values are equal when they are the same. */
const SIMPLE = ['locale', 'view', 'query', 'event', 'theme', 'asOf', 'disputed', 'step'] as const

/** The start of the day asked for; what was there before when it is no day that a record may name. */
function boundDay(asked: EpochMs | null, before: EpochMs | null): EpochMs | null {
  if (asked === null) return null
  // Also false for NaN.
  return asked >= EARLIEST_MS && asked < LATEST_MS ? startOfDay(asked) : before
}

function setWindow(state: ViewState, window: TimeWindow | null): ViewState {
  if (window === null) return state.window === null ? state : { ...state, window }
  const bounded = boundWindow(window)
  const same = bounded?.start === state.window?.start && bounded?.end === state.window?.end
  return bounded === null || same ? state : { ...state, window: bounded }
}

/** A step and nothing else that is asked for; language, theme and way of viewing stay the reader's. */
export const stepAlone = ({ locale, view, theme, step }: ViewState): ViewState => ({
  ...initialView(locale),
  view,
  theme,
  step,
})

const walk = (state: ViewState, { step, window, filters, event }: WalkIntent): ViewState => ({
  ...stepAlone(state),
  step,
  window: window && boundWindow(window),
  filters,
  event,
})

type WalkIntent = Extract<ViewIntent, { type: 'walk' }>

const setFacet = (state: ViewState, facet: Facet, values: readonly string[]): ViewState => ({
  ...state,
  filters: { ...state.filters, [facet]: values },
})

const toggle = (values: readonly string[], value: string): readonly string[] =>
  orderValues(values.includes(value) ? values.filter((each) => each !== value) : [...values, value])

const isUnfiltered = ({ filters, query, disputed }: ViewState): boolean =>
  query === '' && !disputed && Object.values(filters).every((values) => values.length === 0)
