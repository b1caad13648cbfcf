import { startTransition, useEffect, useState, type RefObject } from 'react'
import { useSetting } from '../setting.ts'

/**
 * Whether the page is wide enough for the chart; null on the server and in the first client render, which must equal
 * it. The answer is in no hurry, the style sheet has given it already: so it never holds the page up. Where the window is
 * somebody else's, the place that the page has in it is asked.
 *
 * @param limit a media query
 */
export function useWide(page: RefObject<HTMLElement | null>, limit: string): boolean | null {
  const { host } = useSetting()
  const [wide, setWide] = useState<boolean | null>(null)
  useEffect(() => {
    const tell = (isWide: boolean) => startTransition(() => setWide(isWide))
    if (host) return page.current ? host.watchWidth(page.current, limit, tell) : undefined
    const query = window.matchMedia?.(limit)
    const read = () => tell(query?.matches ?? true)
    read()
    query?.addEventListener('change', read)
    return () => query?.removeEventListener('change', read)
  }, [page, limit, host])
  return wide
}
