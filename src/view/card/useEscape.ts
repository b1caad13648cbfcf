import { useEffect, type RefObject } from 'react'
import { pageOf, useSetting } from '../setting.ts'

/**
 * Esc closes the card from anywhere, unless something nearer to the reader (a menu, a field) has used the key; where the
 * window is somebody else's, from anywhere in the timeline.
 */
export function useEscape(card: RefObject<HTMLElement | null>, close: (() => void) | undefined) {
  const { host } = useSetting()
  useEffect(() => {
    if (!close) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || key.defaultPrevented) return
      if (!host || (key.target instanceof Node && pageOf(card.current)?.contains(key.target))) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [host, card, close])
}
