import { visitTexts } from './checkText.ts'
import type { RecordFile, YamlPath } from '../records/readYaml.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'

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
  visitTexts(file.value, [], (text, path) => {
    const message = explain(text, path, isRegister)
    if (message !== null) issues.push(errorAt(file.placeOf(path), message))
  })
  return issues
}

function explain(text: string, path: YamlPath, isRegister: boolean): string | null {
  if (path.at(-1) === 'url') return null
  if (isRegister && path.at(-1) === 'headline') {
    const words = countWords(text)
    return words > HEADLINE_WORDS ? `this headline has ${words} words: give the headline alone` : null
  }
  const runs = path.some((step) => OWN_WORDS.has(String(step))) ? quotedRuns(text) : [text]
  const longest = Math.max(0, ...runs.map(countWords))
  if (longest <= BORROWED_WORDS) return null
  return `${longest} words in a row that are not ours, ${BORROWED_WORDS} is the most: say it in your own words`
}

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** An apostrophe opens nothing: only a mark after a space or bracket does, and only one before a space or stop closes. */
const QUOTED = [
  /“([^”]*)”/g,
  /‘([^’]*)’/g,
  /(?<=^|[\s([])"([^"]*)"/g,
  /(?<=^|[\s([])'(.*?)'(?=$|[\s.,;:!?)\]।])/g,
]

const quotedRuns = (text: string): string[] =>
  QUOTED.flatMap((marks) => [...text.matchAll(marks)].map(([, words = '']) => words))
