import type { Px } from './timelineLayout.ts'

/**
 * Breaks a title into lines at spaces, and only there: no word is ever cut, in any script.
 *
 *   ├── width ──────────┤
 *   22nd IRIGC-M&MTC         balanced: the narrowest box with as few lines
 *   session, New Delhi
 */
export interface WrappedText {
  readonly lines: readonly string[]
  /** Width of the longest line; more than the width asked for only when a single word is longer. */
  readonly width: Px
}

export function wrapText(
  text: string,
  width: Px,
  maxLines: number,
  measure: (text: string) => Px,
): WrappedText {
  const words = text.split(/ +/).filter((word) => word !== '')
  const lines = breakLines(words, width, measure)
  if (lines.length > maxLines) return sized(shorten(lines, width, maxLines, measure), measure)
  let best = sized(lines, measure)
  for (let narrower = best.width - 8; narrower > width / 2; narrower -= 8) {
    const tried = sized(breakLines(words, narrower, measure), measure)
    if (tried.lines.length > lines.length || tried.width > narrower) break
    best = tried
  }
  return best
}

const sized = (lines: readonly string[], measure: (text: string) => Px): WrappedText => ({
  lines,
  width: Math.ceil(Math.max(0, ...lines.map(measure))),
})

function breakLines(words: readonly string[], width: Px, measure: (text: string) => Px): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shorten(
  lines: readonly string[],
  width: Px,
  maxLines: number,
  measure: (text: string) => Px,
): readonly string[] {
  const kept = lines.slice(0, maxLines)
  const words = (kept.pop() ?? '').split(' ')
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop()
  return [...kept, `${words.join(' ')} …`]
}
