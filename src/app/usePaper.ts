import { useSyncExternalStore } from 'react'

/** What the page is being put on: a paper of its own, or the box of a frame in a printed article, which cuts it off. */
export type Paper = 'page' | 'frame' | 'cutFrame'

/** Set while the page is being put on paper, or is seen as it would be: paper cannot be asked for what is hidden. */
export const usePaper = (): Paper | null => useSyncExternalStore(listen, paperNow, () => null)

let paper: Paper | null = null

function paperNow(): Paper | null {
  if (paper === null && window.matchMedia?.('print').matches) paper = choosePaper()
  return paper
}

/** A box is as tall on paper as on screen, so what scrolls there is cut here. */
function choosePaper(): Paper {
  if (window.parent === window) return 'page'
  return document.documentElement.scrollHeight > window.innerHeight + 1 ? 'cutFrame' : 'frame'
}

/**
 * Browsers announce printing by these events, while the page is still laid out for the screen; tools that only change
 * the medium change the media query.
 */
function listen(changed: () => void) {
  const begin = () => {
    paper ??= choosePaper()
    changed()
  }
  const end = () => {
    paper = null
    changed()
  }
  const turn = ({ matches }: MediaQueryListEvent) => (matches ? begin : end)()
  const medium = window.matchMedia?.('print')
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  medium?.addEventListener('change', turn)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    medium?.removeEventListener('change', turn)
  }
}
