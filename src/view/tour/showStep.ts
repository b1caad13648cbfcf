import { itemOf, pageOf } from '../setting.ts'

/** Free pixels between the bar and what follows it. */
const GAP = 8

/**
 * Brings what a step shows under the reader's eyes: the chart with its controls, or the event's place in the list. The chart
 * slides into place, for it is near; a list is jumped through. Where the bar stays behind when the page scrolls, it is the
 * bar that is brought. A frame that is as tall as its page has nothing to scroll.
 */
export function showStep(bar: HTMLElement, event: string | null): void {
  const main = pageOf(bar)
  if (!main || main.dataset['compact'] !== undefined) return
  const { position } = getComputedStyle(bar)
  if (position === 'static') {
    bar.scrollIntoView({ behavior: 'instant' })
    return
  }
  const chart = main.querySelector<HTMLElement>('[data-part=chart]')
  if (!chart || chart.offsetHeight === 0) {
    const item = itemOf(main, event ?? '')
    if (item) revealUntil(main, item)
    item?.scrollIntoView({ behavior: 'instant' })
    return
  }
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = calm ? 'instant' : 'smooth'
  const isAtFoot = position === 'fixed'
  const follows = isAtFoot ? chart : (bar.nextElementSibling ?? chart)
  const covered = isAtFoot ? 0 : bar.offsetHeight
  window.scrollBy({ top: follows.getBoundingClientRect().top - covered - GAP, behavior })
}

/** What waits above it outside of the layout (revealParts.ts) would move it as soon as it is let in. */
function revealUntil(page: HTMLElement, item: HTMLElement) {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part=list] > ol > li:not([data-revealed])'))
    if (item.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING)
      part.dataset['revealed'] = 'true'
}
