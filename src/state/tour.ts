import { parseEdtf } from '../domain/calendar.ts'
import type { TourStep } from '../domain/story.ts'
import { reduceView, stepAlone } from './reduceView.ts'
import type { ViewIntent, ViewState } from './viewState.ts'
import { isSameView } from './viewUrl.ts'

/**
 * A walk through the story. A step is a view like any other; where the reader sees just that, the address says `?step=3`
 * and no more, so that a shared address shows what the editors have made of the step since.
 */
export type Tour = readonly TourStep[]

/** What asks for a step, counted from 1; null when the walk has none of that number. */
export function walkTo(tour: Tour, step: number | null): Extract<ViewIntent, { type: 'walk' }> | null {
  const found = step === null ? undefined : tour[step - 1]
  if (step === null || !found) return null
  const { event, window, filters } = found
  const date = parseEdtf(window ?? '')
  return { type: 'walk', step, window: date && { start: date.start, end: date.end }, filters, event }
}

/** The state that an address asks for: a step by itself stands for what it shows. An unknown step stays as it is. */
export function expandStep(state: ViewState, tour: Tour): ViewState {
  const intent = walkTo(tour, state.step)
  return intent && isSameView(state, stepAlone(state)) ? reduceView(state, intent) : state
}

/** The state as the address has it: of a step that is shown as it is written only the number is left. */
export const foldStep = (state: ViewState, tour: Tour): ViewState =>
  isShown(state, tour) ? stepAlone(state) : state

/** Whether the reader sees what the step shows, and has changed nothing since. */
export function isShown(state: ViewState, tour: Tour): boolean {
  const intent = walkTo(tour, state.step)
  return intent !== null && isSameView(reduceView(state, intent), state)
}
