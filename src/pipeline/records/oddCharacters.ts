import { say, type Said } from '../words/issueWords.ts'

/**
 * Characters that a word processor, a telephone or a web page puts in the place of those of the keyboard. Some look the
 * same to a reader and are others to the file.
 */

const ODD_SPACE = /[^\P{Zs} ]/gu

/** Spaces that are not the one of the keyboard, and letters that are gone, each worded once. */
export function oddCharacters(line: string): readonly Said[] {
  const spaces = [...line.matchAll(ODD_SPACE)].map(({ 0: char, index }) =>
    say.oddSpace(codeOf(char), wordsBefore(line, index)),
  )
  const gone = [...line.matchAll(/\ufffd/g)].map(({ index }) => say.letterLost(wordsBefore(line, index)))
  return onceEach([...spaces, ...gone])
}

/** `00A0`, as U+00A0 is written. */
export const codeOf = (char: string): string =>
  (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** What is said twice in the same words is said once. */
export const onceEach = (said: readonly Said[]): readonly Said[] =>
  said.length < 2 ? said : [...new Map(said.map((each) => [JSON.stringify(each), each])).values()]

export const isOddlyIndented = (line: string): boolean => /^ *[^\P{Zs} ]/u.test(line)

/** The last words before a place of a line; none at its start. */
export const wordsBefore = (line: string, index: number): string =>
  line
    .slice(Math.max(0, index - 12), index)
    .replaceAll(/[\p{C}\p{Zs}\ufffd]+/gu, ' ')
    .trim()

const OPENING = '“”„‟«»‘’‚‛‹›＂″'
const STARTS_WITH_MARK = new RegExp(
  `^[\\s-]*(?:[\\w-]+\\s*:\\s*)?[{[,\\s]*(?:[\\w-]+\\s*:\\s*)?([${OPENING}])`,
  'u',
)
const STARTS_WITH_DASH = /^\s*([–—−•·])\s/u

/** The character of a line over which the file stumbles, if it is one that only looks like another; null when none. */
export function explainLookAlike(line: string): Said | null {
  const [odd] = oddCharacters(line)
  if (odd !== undefined) return odd
  const dash = STARTS_WITH_DASH.exec(line)?.[1]
  if (dash !== undefined) return say.dashAsHyphen(dash)
  const mark = STARTS_WITH_MARK.exec(line)?.[1]
  return mark === undefined ? null : say.printMark(mark)
}

const MARKED = new RegExp(`^(\\s*(?:- )?(?:[\\w-]+\\s*:\\s*)?)[${OPENING}](.*?)[${OPENING}]?$`, 'u')

/** The line with the characters of the keyboard in the place of those that look like them. */
export const straighten = (line: string): string =>
  line
    .replaceAll(ODD_SPACE, ' ')
    .replace(/^(\s*)[–—−•·](?=\s)/u, '$1-')
    .replace(MARKED, '$1"$2"')

const WRAPPED = new RegExp(`^([${OPENING}])[^${OPENING}]*[${OPENING}]$`, 'u')

/** A value that stands, unquoted, between quotation marks of print: meant for the file, or for readers? */
export function explainWrapped(source: string): Said | null {
  const mark = WRAPPED.exec(source)?.[1]
  return mark === undefined ? null : say.printMarkAround(mark)
}
