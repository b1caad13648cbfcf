/** Where a reader's eye is: a line a third down the screen, below what sticks to its edge. */
const EYE = '-33% 0px -66.9% 0px'

/**
 * Tells under which heading of a list a reader is, by the heading's key, and null above and below the list. The browser says when
 * a month crosses the line of the eye; nothing is done while it scrolls. The answer ends it.
 */
export function watchReading(list: Element | null, tell: (key: string | null) => void): () => void {
  if (!list || !window.IntersectionObserver) return () => {}
  const crossing = new Set<Element>()
  const eye = new IntersectionObserver(
    (months) => {
      for (const { target, isIntersecting } of months)
        if (isIntersecting) crossing.add(target)
        else crossing.delete(target)
      const [month] = [...crossing].filter(({ isConnected }) => isConnected)
      tell(month?.querySelector('[id*=month-]')?.id.split('month-')[1] ?? null)
    },
    { rootMargin: EYE },
  )
  const watchAll = () => {
    for (const month of list.querySelectorAll('ol > li:not([data-event])')) eye.observe(month)
  }
  // A filter brings other months.
  const changes = new MutationObserver(watchAll)
  changes.observe(list, { childList: true, subtree: true })
  watchAll()
  return () => {
    eye.disconnect()
    changes.disconnect()
  }
}
