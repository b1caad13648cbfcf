import type { KeyboardEvent } from 'react'
import type { LayoutEvent } from '../../layout/timelineLayout.ts'
import { panWindow, zoomWindow } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { seriesStep } from '../seriesKeys.ts'
import { stepFrom, windowShowing, type Step } from './timelineSteps.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'

/** Factor of one press of + or −, and of the buttons. */
export const ZOOM_STEP = 1.6
const PAN_STEP = 0.25

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageDown: 'nextYear',
  PageUp: 'previousYear',
  Home: 'first',
  End: 'last',
}
const ZOOMS: Readonly<Record<string, number>> = {
  '+': ZOOM_STEP,
  '=': ZOOM_STEP,
  '-': 1 / ZOOM_STEP,
  '−': 1 / ZOOM_STEP,
}

export interface KeyTarget {
  /** The events shown, in order of time. */
  readonly events: readonly LayoutEvent[]
  readonly focused: string | null
  readonly home: TimeWindow
  readonly chart: ChartWindow
  readonly onFocus: (event: LayoutEvent) => void
  /** There is nothing further that way. */
  readonly onEnd: (step: Step) => void
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  readonly onHelp: () => void
  /** The session before or after in the series of the event in focus. */
  readonly onSeries: (step: -1 | 1) => void
}

/** The chart's keys; the list of them is in `KeysHelp`. They work only while the focus is on the chart. */
export function useTimelineKeyboard(target: KeyTarget): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
    if (pressKey(event, target)) event.preventDefault()
  }
}

/** True when the key was one of the chart's. */
function pressKey(event: KeyboardEvent, target: KeyTarget): boolean {
  const { key, shiftKey, altKey } = event
  const inSeries = seriesStep(event)
  const { chart, focused, home } = target
  const step = STEPS[key]
  const zoom = ZOOMS[key]
  if ((shiftKey || altKey) && (step === 'next' || step === 'previous'))
    chart.go(panWindow(chart.target, step === 'next' ? PAN_STEP : -PAN_STEP))
  else if (altKey) return false
  else if (inSeries !== 0) target.onSeries(inSeries)
  else if (step) takeStep(step, target)
  else if (zoom) chart.go(zoomWindow(chart.target, zoom, zoomCentre(target)))
  else if (key === '0') chart.go(home)
  else if (key === '?') target.onHelp()
  else if (key === 'Escape') target.onClose()
  else if ((key === 'Enter' || key === ' ') && focused !== null) target.onOpen(focused)
  else return false
  return true
}

/** Puts the focus on the event one step on, and the window where it is seen. */
export function takeStep(step: Step, { events, focused, chart, onFocus, onEnd }: KeyTarget) {
  const event = stepFrom(events, focused, step, chart.target)
  if (!event) {
    onEnd(step)
    return
  }
  const window = windowShowing(event, chart.target)
  if (window !== chart.target) chart.go(window)
  onFocus(event)
}

/** Zooming keeps the event in focus where it is, as far as it is in sight. */
function zoomCentre({ events, focused, chart: { target } }: KeyTarget): number {
  const event = events.find(({ id }) => id === focused)
  const at = event ? (event.start + event.end) / 2 : Number.NaN
  return at >= target.start && at < target.end ? at : (target.start + target.end) / 2
}
