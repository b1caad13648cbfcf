import { visitTexts } from './checkText.ts'
import type { RecordFile, YamlPath } from '../records/readYaml.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'

/** Most words in a row that may be somebody else's. */
export const BORROWED_WORDS = 12
/** A headline names the page; it may be longer than a passage. */
const HEADLINE_WORDS = 40

/** Fields in which editors write sentences of their own. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'disagreements',
  'dateNote',
  'reason',
  'note',
  'supports',
  'says',
  'headline',
  'deck',
  'alt',
  'caption',
  'credit',
])

/** Records hold our own sentences and a few words that find a passage, never the article. */
export function checkBorrowing(file: RecordFile): SourceIssue[] {
  const issues: SourceIssue[] = []
  const isRegister = file.file.endsWith('/sources.yaml')
  visitTexts(file.value, (text, path) => {
    const said = explain(text, path, isRegister)
    if (said !== null) issues.push(errorAt(file.placeOf(path), said))
  })
  return issues
}

function explain(text: string, path: YamlPath, isRegister: boolean): Said | null {
  // So short a text cannot hold too many words: a letter and a space for each.
  if (text.length <= 2 * BORROWED_WORDS || path.at(-1) === 'url') return null
  if (isRegister && path.at(-1) === 'headline') {
    const words = countWords(text)
    return words > HEADLINE_WORDS ? say.longHeadline(words) : null
  }
  const runs = path.some((step) => OWN_WORDS.has(String(step))) ? quotedRuns(text) : [text]
  const longest = Math.max(0, ...runs.map(countWords))
  return longest <= BORROWED_WORDS ? null : say.notOurWords(longest, BORROWED_WORDS)
}

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** An apostrophe opens nothing: only a mark after a space or bracket does, and only one before a space or stop closes. */
const QUOTED = [
  /“([^”]*)”/g,
  /‘([^’]*)’/g,
  /(?<=^|[\s([])"([^"]*)"/g,
  /(?<=^|[\s([])'(.*?)'(?=$|[\s.,;:!?)\]।])/g,
]

const MARKS = /["'“‘]/

const quotedRuns = (text: string): string[] =>
  !MARKS.test(text) ? [] : QUOTED.flatMap((marks) => [...text.matchAll(marks)].map(([, words = '']) => words))
