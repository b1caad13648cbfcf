import { statusOf } from '../filters/StatusLine.tsx'
import { itemOf } from '../setting.ts'

/**
 * Gives the focus back to the place the card was opened from, without moving the page: to the chart or the turning points,
 * if the reader was there, else to the event's place in the list. Where a filter has taken that away, or a frame has folded
 * it, to the list, or to what says how many events are shown.
 */
export function returnFocus(page: HTMLElement | null, event: string, visited: HTMLElement | null) {
  const places = [
    visited?.closest('[data-part=list]') ? null : visited,
    itemOf(page, event)?.querySelector('a') ?? null,
    page?.querySelector<HTMLElement>('[data-part=list] > :first-child') ?? null,
    statusOf(page),
  ]
  places.find((place) => {
    place?.focus({ preventScroll: true })
    return place === document.activeElement
  })
}
