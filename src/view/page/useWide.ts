import { startTransition, useEffect, useState } from 'react'

/** From 640 px up the chart is the first view; the same limit stands in StoryPage.module.css. */
export const WIDE = '(min-width: 40rem)'
/**
 * In a frame the chart is first seen from 880 px up: most articles are narrower, and there the list's head is half as
 * tall, which a host that cuts frames off does not cut. The same limit stands in compact.css.
 */
export const WIDE_FRAME = '(min-width: 55rem)'

/**
 * Whether the page is wide enough for the chart; null on the server and in the first client render, which must equal
 * it. The answer is in no hurry, the style sheet has given it already: so it never holds the page up.
 */
export function useWide(limit: string): boolean | null {
  const [wide, setWide] = useState<boolean | null>(null)
  useEffect(() => {
    const query = window.matchMedia?.(limit)
    const read = () => startTransition(() => setWide(query?.matches ?? true))
    read()
    query?.addEventListener('change', read)
    return () => query?.removeEventListener('change', read)
  }, [limit])
  return wide
}
