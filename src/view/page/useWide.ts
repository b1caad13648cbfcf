import { startTransition, useEffect, useState } from 'react'

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
