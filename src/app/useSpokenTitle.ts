import { useEffect, useRef } from 'react'
import type { Locale } from '../domain/text.ts'

/** Every text of the page changes at once, and a screen reader takes no note of what is among so many changes (Orca: of 50). */
const FLOOD_MS = 4000

/**
 * Says the page's title when its language has changed. The focus stays on the link that was pressed, so a screen reader would
 * say nothing, and its user not know that anything had happened. Outside of React's root: the page itself is new then.
 */
export function useSpokenTitle(locale: Locale) {
  const before = useRef(locale)
  useEffect(() => {
    if (before.current === locale) return
    before.current = locale
    // There before it is filled: what a region comes with is not said. At the top, where it makes no page and no frame taller.
    const said = document.createElement('p')
    document.body.prepend(said)
    said.setAttribute('aria-live', 'polite')
    said.className = 'visually-hidden'
    said.lang = locale
    const later = setTimeout(() => (said.textContent = document.title), FLOOD_MS)
    return () => {
      clearTimeout(later)
      said.remove()
    }
  }, [locale])
}
