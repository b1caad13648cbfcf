/**
 * Characters that a word processor, a telephone or a web page puts in the place of those of the keyboard. Some look the
 * same to a reader and are others to the file.
 */

const SPACE_NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u200a': 'a hair space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'a wide space',
}
const ODD_SPACE = /[^\P{Zs} ]/gu

/** Spaces that are not the one of the keyboard, and letters that are gone, each worded once. */
export function oddCharacters(line: string): readonly string[] {
  const spaces = [...line.matchAll(ODD_SPACE)].map(({ 0: char, index }) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const name = `${SPACE_NAMES[char] ?? 'a space of another width'} (U+${code})`
    return `${name} stands ${whereIn(line, index)}: write an ordinary space`
  })
  const gone = [...line.matchAll(/\ufffd/g)].map(
    ({ index }) =>
      `a letter was lost (“\ufffd”) ${whereIn(line, index)} when the text was saved in another encoding: type it anew`,
  )
  return [...new Set([...spaces, ...gone])]
}

export const isOddlyIndented = (line: string): boolean => /^ *[^\P{Zs} ]/u.test(line)

/** `after “10”`: the words before a place of a line. */
export function whereIn(line: string, index: number): string {
  const before = line
    .slice(Math.max(0, index - 12), index)
    .replaceAll(/[\p{C}\p{Zs}\ufffd]+/gu, ' ')
    .trim()
  return before === '' ? 'at the start of the line' : `after “${before}”`
}

const OPENING = '“”„‟«»‘’‚‛‹›＂″'
const STARTS_WITH_MARK = new RegExp(
  `^[\\s-]*(?:[\\w-]+\\s*:\\s*)?[{[,\\s]*(?:[\\w-]+\\s*:\\s*)?([${OPENING}])`,
  'u',
)
const STARTS_WITH_DASH = /^\s*([–—−•·])\s/u

/** The character of a line over which the file stumbles, if it is one that only looks like another; null when none. */
export function explainLookAlike(line: string): string | null {
  const [odd] = oddCharacters(line)
  if (odd !== undefined) return odd
  const dash = STARTS_WITH_DASH.exec(line)?.[1]
  if (dash !== undefined) return `“${dash}” is no hyphen: start the entry with “- ”`
  const mark = STARTS_WITH_MARK.exec(line)?.[1]
  return mark === undefined ? null : explainMark(mark)
}

const explainMark = (mark: string): string =>
  `the file takes ${mark}, a quotation mark of print, for a letter: write " before the text and behind it`

const WRAPPED = new RegExp(`^([${OPENING}])[^${OPENING}]*[${OPENING}]$`, 'u')

/** A value that stands, unquoted, between quotation marks of print: meant for the file, or for readers? */
export function explainWrapped(source: string): string | null {
  const mark = WRAPPED.exec(source)?.[1]
  return mark === undefined ? null : `${explainMark(mark)}; if readers shall see ${mark}, put " around it`
}
