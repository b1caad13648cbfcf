import { type Locale, ofType, type BuiltIn } from '../../domain/text.ts'
import type { MeasureText, Px } from '../../layout/timelineLayout.ts'
import { labelStyles, measureByTable } from '../../layout/widthTable.ts'

/** Measures each text once: labels are tried in many widths, and again in every frame of a pan. */
function remembering(measure: MeasureText): MeasureText {
  const widths = new Map<string, Px>()
  return (text, style) => {
    const key = style + text
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = measure(text, style)
    widths.set(key, width)
    return width
  }
}

const BY_TABLE: Readonly<Record<BuiltIn, MeasureText>> = {
  hi: remembering(measureByTable('hi')),
  en: remembering(measureByTable('en')),
}

/** Without a browser: the server, and the first render, which must equal the server's. */
export const measureWithoutBrowser = (locale: Locale): MeasureText => ofType(BY_TABLE, locale)

/**
 * Measures text with the fonts the browser really has. Without a canvas (tests, hardened browsers) the table of widths
 * answers, as on the server.
 */
export function measureInBrowser(locale: Locale, fontFamily: string): MeasureText {
  const pen = penOf(document.createElement('canvas'))
  if (!pen) return measureWithoutBrowser(locale)
  return remembering((text, style) => {
    const { size, weight } = labelStyles(locale)[style]
    pen.font = `${weight} ${size}px ${fontFamily}`
    return pen.measureText(text).width
  })
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  // jsdom has the method and answers with an error in the log; it has no ResizeObserver either.
  return typeof ResizeObserver === 'undefined' ? null : canvas.getContext('2d')
}
