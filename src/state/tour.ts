import { parseEdtf } from '../domain/calendar.ts'
import type { TourStep } from '../domain/story.ts'
import { initialView, orderValues, reduceView } from './reduceView.ts'
import type { StepView, TimeWindow, ViewIntent, ViewState } from './viewState.ts'

/**
 * A walk through the story. A step is a view like any other; where the reader sees just that, the address says `?step=3`
 * and no more, so that a shared address shows what the editors have made of the step since.
 */
export type Tour = readonly TourStep[]

/** What asks for a step, counted from 1; null when the walk has none of that number. */
export function walkTo(tour: Tour, step: number): Extract<ViewIntent, { type: 'walk' }> | null {
  const found = tour[step - 1]
  return found ? { type: 'walk', step, ...viewOf(found) } : null
}

function viewOf({ event, window, filters: { person, office, forum, status } }: TourStep): StepView {
  return {
    window: window === null ? null : windowOf(window),
    filters: {
      person: orderValues(person),
      office: orderValues(office),
      forum: orderValues(forum),
      status: orderValues(status),
    },
    event,
  }
}

function windowOf(edtf: string): TimeWindow | null {
  const date = parseEdtf(edtf)
  return date && { start: date.start, end: date.end }
}

/** The state that an address asks for: a step by itself stands for what it shows. An unknown step stays as it is. */
export function expandStep(state: ViewState, tour: Tour): ViewState {
  if (state.step === null || !isUntouched(state)) return state
  const intent = walkTo(tour, state.step)
  return intent ? reduceView(state, intent) : state
}

/** The state as the address has it: of a step that is shown as it is written only the number is left. */
export function foldStep(state: ViewState, tour: Tour): ViewState {
  if (state.step === null || !isShown(state, tour)) return state
  const { locale, view, theme, step } = state
  return { ...initialView(locale), view, theme, step }
}

/** Whether the reader sees what the step shows, and has changed nothing since. */
export function isShown(state: ViewState, tour: Tour): boolean {
  const intent = state.step === null ? null : walkTo(tour, state.step)
  return intent !== null && asksSame(reduceView(state, intent), state)
}

const isUntouched = (state: ViewState): boolean => asksSame(state, initialView(state.locale))

/** Whether two states show the same, whatever the step, the language, the theme and the way of viewing. */
const asksSame = (a: ViewState, b: ViewState): boolean => key(a) === key(b)

const key = ({ window, filters, query, event, asOf, disputed }: ViewState): string =>
  JSON.stringify([
    window && [window.start, window.end],
    [filters.person, filters.office, filters.forum, filters.status],
    query,
    event,
    asOf,
    disputed,
  ])
