import type { Locale } from '../domain/text.ts'
import type { MeasureText, Px } from '../layout/timelineLayout.ts'
import { LABEL_STYLES, measureByTable } from '../layout/widthTable.ts'

/**
 * Measures text with the fonts the browser really has. Each text is measured once. Without a canvas (tests, hardened
 * browsers) the table of widths answers, as on the server.
 */
export function measureInBrowser(locale: Locale, fontFamily: string): MeasureText {
  const pen = penOf(document.createElement('canvas'))
  if (!pen) return measureByTable(locale)
  const widths = new Map<string, Px>()
  return (text, style) => {
    const { size, weight } = LABEL_STYLES[locale][style]
    const font = `${weight} ${size}px ${fontFamily}`
    const key = font + text
    const known = widths.get(key)
    if (known !== undefined) return known
    pen.font = font
    const width = pen.measureText(text).width
    widths.set(key, width)
    return width
  }
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  // jsdom has the method and answers with an error in the log; it has no ResizeObserver either.
  return typeof ResizeObserver === 'undefined' ? null : canvas.getContext('2d')
}
