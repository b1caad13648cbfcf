import { useSyncExternalStore } from 'react'

/** From 640 px up the chart is the first view; the same limit stands in StoryPage.module.css. */
export const WIDE = '(min-width: 40rem)'

/** Whether the page is wide enough for the chart; null on the server and in the first client render, which must equal it. */
export function useWide(): boolean | null {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia?.(WIDE)
      query?.addEventListener('change', changed)
      return () => query?.removeEventListener('change', changed)
    },
    () => window.matchMedia?.(WIDE).matches ?? true,
    () => null,
  )
}
