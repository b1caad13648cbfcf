import type { EpochMs } from '../domain/calendar.ts'
import { DAY_MS, formatEdtfDay, knowsDay, parseEdtf, type EventDate } from '../domain/calendar.ts'
import { eachFacet, FACETS } from '../domain/statuses.ts'
import type { Locale } from '../domain/text.ts'
import { cleanQuery, initialView, orderValues } from './reduceView.ts'
import type { StoryIndex } from './storyIndex.ts'
import { VIEW_PARAMETERS, type ViewParameter } from './viewParameters.ts'
import type { Theme, TimeWindow, ViewMode, ViewState } from './viewState.ts'
import { THEMES } from './viewState.ts'

/**
 * The view state as the address says it; a public contract, for people keep links for years.
 *
 *   ?view=order&from=2024-07-01&to=2025-12-31&person=rajnath&person=putin&office=ru-defence-minister&forum=sco
 *    &status=held&disputed=1&q=S-400&event=…&asof=2025-11-10&step=3&theme=dark
 *
 * Both functions are total. Reading drops what it does not know; writing leaves out what a reader has not asked for.
 * The language is in the path, not here.
 */

/** Turns the parameters of one version into those of the next. */
export type UrlUpgrade = (params: URLSearchParams) => URLSearchParams

/**
 * How addresses have changed, oldest first. An address says its version as `v=1`, `v=2` …, and nothing while this list
 * is empty: version 0. Renaming or redefining a parameter adds an upgrade here and a test of an old address.
 */
export const UPGRADES: readonly UrlUpgrade[] = []

/** Longer query strings are not read to their end. */
const SEARCH_LENGTH = 8_192
/** More values of one facet than any story has are not kept. */
const VALUES_PER_FACET = 100
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/
/** What a sentence has behind a link, and messengers take for a part of it. A search may end so. */
export const STUCK = /[\s.,;:!?)\]}>"'’”»…।॥]+$/u
const VIEWS: readonly ViewMode[] = ['scale', 'order']

/** Read a query string, with or without its `?`. */
export function parseViewUrl(search: string, locale: Locale, upgrades = UPGRADES): ViewState {
  const params = upgradeParams(new URLSearchParams(search.slice(0, SEARCH_LENGTH)), upgrades)
  const event = params.get('event')
  return {
    ...initialView(locale),
    view: oneOf<ViewMode>(VIEWS, params.get('view')),
    window: parseWindow(params.get('from'), params.get('to')),
    filters: eachFacet((facet) => orderValues(params.getAll(facet).filter(isId)).slice(0, VALUES_PER_FACET)),
    query: cleanQuery(params.get('q') ?? ''),
    event: event !== null && isId(event) ? event : null,
    theme: oneOf<Theme>(THEMES, params.get('theme')) ?? 'auto',
    asOf: parseDay(params.get('asof')),
    disputed: params.get('disputed') === '1',
    step: parseStep(params.get('step')),
  }
}

/**
 * Write a query string, `''` or `'?…'`. A window is widened to whole days; one shorter than a day to whole minutes of the
 * story's clock.
 */
export function formatViewUrl(state: ViewState): string {
  const params = new URLSearchParams()
  const values = parameterValues(state)
  for (const name of VIEW_PARAMETERS) for (const value of values[name]) params.append(name, value)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** What each parameter of the list says of a state. */
function parameterValues(state: ViewState): Readonly<Record<ViewParameter, readonly string[]>> {
  const { view, window, filters, query, event, theme, asOf, disputed, step } = state
  return {
    v: UPGRADES.length > 0 ? [String(UPGRADES.length)] : [],
    view: view === null ? [] : [view],
    from: window === null ? [] : [formatEnd(window, window.start)],
    to: window === null ? [] : [formatEnd(window, window.end - 1)],
    ...filters,
    disputed: disputed ? ['1'] : [],
    q: query === '' ? [] : [query],
    event: event === null ? [] : [event],
    asof: asOf === null ? [] : [formatEdtfDay(asOf)],
    step: step === null ? [] : [String(step)],
    theme: theme === 'auto' ? [] : [theme],
  }
}

/** The state without values of its filters and an event that the story does not have; the same object when it has them all. */
export function knownOnly(state: ViewState, index: StoryIndex): ViewState {
  const event = state.event !== null && index.byId.has(state.event) ? state.event : null
  const filters = eachFacet((facet) => state.filters[facet].filter((id) => index.postings[facet].has(id)))
  const same = FACETS.every((facet) => filters[facet].length === state.filters[facet].length)
  return same && event === state.event ? state : { ...state, filters, event }
}

function upgradeParams(params: URLSearchParams, upgrades: readonly UrlUpgrade[]): URLSearchParams {
  const written = params.get('v') ?? ''
  const version = /^\d{1,3}$/.test(written) ? Number(written) : 0
  const upgraded = upgrades.slice(version).reduce((older, upgrade) => upgrade(older), params)
  return new URLSearchParams(
    [...upgraded].map(([name, value]) => [name, name === 'q' ? value : value.replace(STUCK, '')]),
  )
}

/** Both ends are needed and inclusive, days or minutes: one alone, or the wrong way round, is no window. */
function parseWindow(from: string | null, to: string | null): TimeWindow | null {
  const [first, last] = [parseEnd(from), parseEnd(to)]
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : null
}

const formatEnd = ({ start, end }: TimeWindow, at: EpochMs): string =>
  end - start < DAY_MS ? new Date(at).toISOString().slice(0, 16) : formatEdtfDay(at)

const parseStep = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null

const parseDay = (text: string | null): EpochMs | null =>
  text?.length === 10 ? (parseEnd(text)?.start ?? null) : null

/** A day is ten characters, a minute sixteen, without an offset; `2024-12-10~` and others are not what the contract says. */
function parseEnd(text: string | null): EventDate | null {
  const date = text?.length === 16 ? parseEdtf(`${text}Z`) : text?.length === 10 ? parseEdtf(text) : null
  return date && knowsDay(date) && !date.isSpan ? date : null
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null

const isId = (text: string): boolean => ID.test(text)

/** Whether two states would be written as the same address. */
export const isSameView = (a: ViewState, b: ViewState): boolean =>
  a.locale === b.locale && formatViewUrl(a) === formatViewUrl(b)
