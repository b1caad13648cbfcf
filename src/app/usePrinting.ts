import { useSyncExternalStore } from 'react'

/** True while the page is being put on paper, or is seen as it would be: paper cannot be asked for what is hidden. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, isPrinting, () => false)

let announced = false
const isPrinting = (): boolean => announced || (window.matchMedia?.('print').matches ?? false)

/** Browsers announce printing by these events; tools that only change the medium change the media query. */
function listen(changed: () => void) {
  const announce = (on: boolean) => () => {
    announced = on
    changed()
  }
  const [before, after] = [announce(true), announce(false)]
  const medium = window.matchMedia?.('print')
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  medium?.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    medium?.removeEventListener('change', changed)
  }
}
