import { startTransition, useEffect, useState } from 'react'

/** From 640 px up the chart is the first view; the same limit stands in StoryPage.module.css. */
export const WIDE = '(min-width: 40rem)'
/**
 * In a frame the chart is first seen from 880 px up: most articles are narrower, and there the list's head is half as
 * tall, which a host that cuts frames off does not cut. The same limit stands in compact.css.
 */
export const WIDE_FRAME = '(min-width: 55rem)'

<<<<<<< HEAD
/**
 * Whether the page is wide enough for the chart; null on the server and in the first client render, which must equal
 * it. The answer is in no hurry, the style sheet has given it already: so it never holds the page up.
 */
export function useWide(): boolean | null {
  const [wide, setWide] = useState<boolean | null>(null)
  useEffect(() => {
    const query = window.matchMedia?.(WIDE)
    const read = () => startTransition(() => setWide(query?.matches ?? true))
    read()
    query?.addEventListener('change', read)
    return () => query?.removeEventListener('change', read)
  }, [])
  return wide
=======
/** Whether the page is wide enough for the chart; null on the server and in the first client render, which must equal it. */
export function useWide(limit: string): boolean | null {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia?.(limit)
      query?.addEventListener('change', changed)
      return () => query?.removeEventListener('change', changed)
    },
    () => window.matchMedia?.(limit).matches ?? true,
    () => null,
  )
>>>>>>> 85065e6a1624229729e303993d2fb58580f2f257
}
