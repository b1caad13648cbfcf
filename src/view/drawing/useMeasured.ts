import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Px } from '../../layout/timelineLayout.ts'

/** What only the browser knows about the place the chart is drawn in. */
export interface Measured {
  /** Whole pixels, more than zero. */
  readonly width: Px
  readonly fontFamily: string
  /** Becomes true once, when all fonts are there: texts are then measured again. */
  readonly fontsReady: boolean
}

/**
 * Null on the server, in the first render, and as long as the element is hidden: then nothing is laid out for it. It
 * is measured when it appears and whenever its width changes.
 */
export function useMeasured(ref: RefObject<HTMLElement | null>): Measured | null {
  const [width, setWidth] = useState<Px>(0)
  const [fontFamily, setFontFamily] = useState('')
  const [fontsReady, setFontsReady] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const read = () => {
      setWidth(Math.floor(element.clientWidth))
      setFontFamily(getComputedStyle(element).fontFamily)
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  useLayoutEffect(() => {
    let current = true
    void document.fonts?.ready.then(() => current && setFontsReady(true))
    return () => {
      current = false
    }
  }, [])
  return width > 0 ? { width, fontFamily, fontsReady } : null
}
