import { useLayoutEffect, type RefObject } from 'react'
import { pageOf, useSetting } from '../setting.ts'

/**
 * Tells the page that the bar has come (`data-walk`), and how much of the window it covers, at the top or at the foot, for
 * all that sticks there or scrolls under it (`--walk-top`, `--walk-foot`). Captions differ in length, and letters in size.
 * The page does not know by itself: a script that has not come leads nobody, and takes no control away.
 */
export function useBarPlace(bar: RefObject<HTMLElement | null>): void {
  const { host } = useSetting()
  useLayoutEffect(() => {
    const main = pageOf(bar.current)
    // Of a window that is ours something may be covered beside the page, too: where a link leads to.
    const { style } = host && main ? main : document.documentElement
    const measure = () => {
      if (!bar.current) return
      const { position } = getComputedStyle(bar.current)
      const height = `${bar.current.offsetHeight}px`
      const top = position === 'sticky' ? height : '0px'
      // Below what sticks there of the host's.
      style.setProperty('--walk-top', host ? `calc(var(--offset, 0px) + ${top})` : top)
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
  }, [bar, host])
}
