import { useEffect, type RefObject } from 'react'
import { createBurst } from './clickBurst.ts'
import { opensElsewhere } from './opensElsewhere.ts'

/** Links to events' own pages, in the list and among the turning points; those to sources open a page of their own, and names say what they do. */
const EVENT_LINKS = ':is([data-event], [data-moment]) a:not([target], [aria-describedby])'

/**
 * The event that a press on the list or the turning points opens in place; null when it is no press on an event's link,
 * or one by which the reader asks for another tab.
 */
export function eventToOpen(click: MouseEvent): string | null {
  if (opensElsewhere(click)) return null
  const link = click.target instanceof Element ? click.target.closest(EVENT_LINKS) : null
  const near = link?.closest<HTMLElement>('[data-event], [data-moment]')
  return near?.dataset['event'] ?? near?.dataset['moment'] ?? null
}

/**
 * One listener for all links to events, and all names of people, below `place`, and none of React's: what was served need not be taken over to
 * be pressed. It listens before React does, which keeps a press on a part that is asleep from everybody after it.
 */
export function useOpenInPlace(
  place: RefObject<HTMLElement | null>,
  open: (event: string, from: 'list' | 'moments') => void,
  filter?: (person: string) => void,
) {
  useEffect(() => {
    const burst = createBurst()
    const answer = (click: MouseEvent) => {
      if (!(click.target instanceof Element) || !place.current?.contains(click.target)) return
      const person = opensElsewhere(click) ? undefined : personOf(click.target)
      const event = eventToOpen(click)
      if (event === null && (person === undefined || !filter)) return
      click.preventDefault()
      // A list that a card has made narrower may have moved another title under the pointer.
      if (burst.goesOn(click)) return
      if (event !== null) open(event, click.target.closest('[data-event]') ? 'list' : 'moments')
      else if (person !== undefined) filter?.(person)
    }
    document.addEventListener('click', answer, true)
    return () => document.removeEventListener('click', answer, true)
  }, [place, open, filter])
}

/** The person whose name has been pressed. */
const personOf = (target: Element): string | undefined =>
  target.closest('[data-event] a[aria-describedby]:not([target])')?.getAttribute('href')?.split(/[=#]/).at(-1)
