import { useCallback, useRef, useState, type RefObject } from 'react'
import { itemOf } from '../setting.ts'

/** Where the card of a compact page stands. */
export interface CardPlace {
  readonly stage: RefObject<HTMLDivElement | null>
  /** Pixels below the top of the stage. */
  readonly top: number
  readonly atTop: () => void
  readonly atEvent: (event: string) => void
}

/**
 * A frame that is as tall as its page has no viewport of its own: what is fixed to its edge may be far from the
 * reader. So the card opens where the reader has clicked: beside the event in the list, else at the top of the chart.
 */
export function useCardPlace(): CardPlace {
  const stage = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const atTop = useCallback(() => setTop(0), [])
  const atEvent = useCallback((event: string) => {
    const item = itemOf(stage.current, event)
    if (!stage.current || !item) return setTop(0)
    setTop(Math.max(0, item.getBoundingClientRect().top - stage.current.getBoundingClientRect().top))
  }, [])
  return { stage, top, atTop, atEvent }
}
