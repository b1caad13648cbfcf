import { partsOf, type EpochMs } from '../../domain/calendar.ts'
import { laneNeighbour } from '../../layout/laneNeighbour.ts'
import type { LayoutEvent } from '../../layout/timelineLayout.ts'
import { shiftWindow, spanOf } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/** Where the keyboard may take the reader from the event in focus. */
export type Step = 'next' | 'previous' | 'up' | 'down' | 'nextYear' | 'previousYear' | 'first' | 'last'

const middleMs = ({ start, end }: TimeWindow): EpochMs => (start + end) / 2

/**
 * The event one step on, or null at the end: there is no way round. With nothing in focus yet a step to either side
 * enters at that side of the window. `events` are those shown, in order of time.
 */
export function stepFrom(
  events: readonly LayoutEvent[],
  focused: string | null,
  step: Step,
  shown: TimeWindow,
): LayoutEvent | null {
  if (step === 'first') return events[0] ?? null
  if (step === 'last') return events.at(-1) ?? null
  const at = events.findIndex(({ id }) => id === focused)
  const here = events[at]
  if (!here) return enter(events, step, shown)
  if (step === 'next') return events[at + 1] ?? null
  if (step === 'previous') return events[at - 1] ?? null
  if (step === 'up' || step === 'down') {
    const id = laneNeighbour(events, here.id, step)
    return events.find((event) => event.id === id) ?? null
  }
  const { year } = partsOf(here.start)
  return step === 'nextYear'
    ? (events.find(({ start }) => partsOf(start).year > year) ?? null)
    : (events.findLast(({ start }) => partsOf(start).year < year) ?? null)
}

function enter(events: readonly LayoutEvent[], step: Step, shown: TimeWindow): LayoutEvent | null {
  const isShown = (event: LayoutEvent): boolean =>
    middleMs(event) >= shown.start && middleMs(event) < shown.end
  const backwards = step === 'previous' || step === 'previousYear' || step === 'up'
  return (backwards ? events.findLast(isShown) : events.find(isShown)) ?? events[0] ?? null
}

/** Free on either side of an event that the window has been moved to, as a share of the window. */
const MARGIN = 0.08

/** The window moved as little as it takes to show the event; the same object when it is in sight already. */
export function windowShowing(event: LayoutEvent, shown: TimeWindow): TimeWindow {
  const span = spanOf(shown)
  const at = middleMs(event)
  if (at >= shown.start && at < shown.end) return shown
  const edge = at < shown.start ? shown.start + MARGIN * span : shown.end - MARGIN * span
  return shiftWindow(shown, at - edge)
}

/** Three quarters of a screen, or as far as it takes to reach the next event on that side. */
export function windowToward(
  events: readonly LayoutEvent[],
  side: 'earlier' | 'later',
  shown: TimeWindow,
): TimeWindow {
  const screen = 0.75 * spanOf(shown)
  if (side === 'earlier') {
    const next = events.findLast((event) => middleMs(event) < shown.start)
    const reach = next ? shown.start + MARGIN * spanOf(shown) - middleMs(next) : 0
    return shiftWindow(shown, -Math.max(screen, reach))
  }
  const next = events.find((event) => middleMs(event) >= shown.end)
  const reach = next ? middleMs(next) - shown.end + MARGIN * spanOf(shown) : 0
  return shiftWindow(shown, Math.max(screen, reach))
}
