import type { Host } from '../view/setting.ts'

/**
 * Tells by the width of the container, in its letters: as the style sheet asks it (`@container`), so that both say the same of
 * every place.
 */
export const watchWidth: Host['watchWidth'] = (page, limit, tell) => {
  const container = page.parentElement
  if (!container || typeof ResizeObserver === 'undefined') {
    tell(true)
    return () => {}
  }
  const needed = Number.parseFloat(limit.replace(/^\D+/, ''))
  const observer = new ResizeObserver(([entry]) => {
    const letters = Number.parseFloat(getComputedStyle(container).fontSize)
    if (entry) tell(entry.contentRect.width >= needed * letters)
  })
  observer.observe(container)
  return () => observer.disconnect()
}
