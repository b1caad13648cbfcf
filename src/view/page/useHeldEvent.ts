import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Px } from '../../layout/timelineLayout.ts'
import { itemOf } from '../setting.ts'

/**
 * Keeps an event of the list where it is on screen while the card opens or closes beside it: the list gets another width,
 * and every event above it another height. Browsers hold what stands at the top of the window, not what was pressed.
 *
 * @param stage what the list is in
 * @param selected changes when the card does
 * @returns to be called with the event before the change is asked for; one that is not on screen is not held
 */
export function useHeldEvent(
  stage: RefObject<HTMLElement | null>,
  selected: string | null,
): (event: string) => void {
  const held = useRef<{ readonly event: string; readonly top: Px } | null>(null)
  useLayoutEffect(() => {
    const was = held.current
    held.current = null
    const item = was && itemOf(stage.current, was.event)
    if (!was || !item) return
    const moved = item.getBoundingClientRect().top - was.top
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the change that moves what is held
  }, [stage, selected])
  return useCallback(
    (event) => {
      const box = itemOf(stage.current, event)?.getBoundingClientRect()
      held.current = box && box.bottom > 0 && box.top < window.innerHeight ? { event, top: box.top } : null
    },
    [stage],
  )
}
