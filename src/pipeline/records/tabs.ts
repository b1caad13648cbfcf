import { say, type Said } from '../words/issueWords.ts'
import { onceEach, wordsBefore } from './oddCharacters.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'

/* A tab stands nowhere in records. What it does to the file beside is its echo: it is told of as a tab, and as nothing else. */

/** Before what a line begins with: how far in the line stands is then anybody's guess. */
const INDENTS = /^ *(?:- *)*\t[ \t]*[^\s#]/m

/** Whether a file cannot be read for a tab. */
export const isIndentedWithTab = (text: string): boolean => INDENTS.test(text)

/** Slipped into a word, or between a colon and what belongs to it: an address, the minutes of a time. */
const IN_WORD = /(?<=[^\s:,{[])\t(?=[^\s#,}\]])|(?<=:)\t(?=\/)|(?<=\d:)\t(?=\d)/g

/** The text as its editor meant it, line for line: a tab that has slipped into a word is gone, every other one is a space. */
export const withoutTabs = (text: string): string =>
  text.includes('\t') ? text.replaceAll(IN_WORD, '').replaceAll('\t', ' ') : text

/** On so many lines of a file a space that is none is of the program the text came from, and no slip. */
export const MANY_LINES = 4

/** What there is to say of the tabs of a file: of each, or once where they stand on many lines. */
export function explainTabs(file: string, text: string): readonly SourceIssue[] {
  if (!text.includes('\t')) return []
  const found = text
    .split('\n')
    .flatMap((line, position): [Place, readonly Said[]][] =>
      line.includes('\t') ? [[{ file, line: position + 1 }, explainLine(line)]] : [],
    )
  const [[first] = [{ file, line: 1 }]] = found
  return found.length < MANY_LINES
    ? found.flatMap(([place, said]) => said.map((each) => errorAt(place, each)))
    : [errorAt(first, say.tabsInLines(found.length))]
}

const explainLine = (line: string): readonly Said[] =>
  onceEach(
    [...line.matchAll(/\t/g)].map(({ index }) => {
      const isFirst = line.slice(0, index).trim() === '' && line.trim() !== ''
      return isFirst ? say.tabAsIndent() : say.tabInLine(wordsBefore(line, index))
    }),
  )
