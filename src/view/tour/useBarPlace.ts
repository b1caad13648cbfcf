import { useLayoutEffect, type RefObject } from 'react'

/**
 * Tells the page that the bar has come (`data-walk`), and how much of the window it covers, at the top or at the foot, for
 * all that sticks there or scrolls under it (`--walk-top`, `--walk-foot`). Captions differ in length, and letters in size.
 * The page does not know by itself: a script that has not come leads nobody, and takes no control away.
 */
export function useBarPlace(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const main = bar.current?.closest('main')
    const { style } = document.documentElement
    const measure = () => {
      if (!bar.current) return
      const { position } = getComputedStyle(bar.current)
      const height = `${bar.current.offsetHeight}px`
      style.setProperty('--walk-top', position === 'sticky' ? height : '0px')
      style.setProperty('--walk-foot', position === 'fixed' ? height : '0px')
    }
    if (main) main.dataset['walk'] = 'on'
    measure()
    const sizes = new ResizeObserver(measure)
    if (bar.current) sizes.observe(bar.current)
    addEventListener('resize', measure)
    return () => {
      sizes.disconnect()
      removeEventListener('resize', measure)
      style.removeProperty('--walk-top')
      style.removeProperty('--walk-foot')
      delete main?.dataset['walk']
    }
  }, [bar])
}
