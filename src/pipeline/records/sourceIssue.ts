import { wordSaid } from '../words/said.ts'
import { issueWordsOf, type Said } from '../words/issueWords.ts'
import { commandWordsOf } from '../words/commandWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** Something an editor should look at, and where. */
export interface SourceIssue {
  /** As shown to the editor, e.g. `data/stories/india-russia-defence/2024.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** An error stops the build; a warning is only printed. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, and what to write instead: worded once it is known in which language. */
  readonly said: Said
}

/** A place in the records. */
export type Place = Pick<SourceIssue, 'file' | 'line'>

export const errorAt = ({ file, line }: Place, said: Said): SourceIssue => ({
  file,
  line,
  severity: 'error',
  said,
})

export const warningAt = (place: Place, said: Said): SourceIssue => ({
  ...errorAt(place, said),
  severity: 'warning',
})

export const isError = (issue: SourceIssue): boolean => issue.severity === 'error'

/** `data/people.yaml:12`, as editors and terminals understand it, and as one message names the place of another record. */
export const formatPlace = ({ file, line }: Place): string => `${file}:${line}`

/** `data/people.yaml:12: sentence` */
export function formatIssue(issue: SourceIssue, language: MessageLanguage): string {
  const sentence = wordSaid(issue.said, issueWordsOf(language))
  const worded = isError(issue) ? sentence : commandWordsOf(language).warning(sentence)
  return `${formatPlace(issue)}: ${worded}`
}

/** By file and line, of one line in the order in which they were found, each once for each place. */
export function sortIssues(issues: readonly SourceIssue[]): SourceIssue[] {
  const once = new Map(issues.map((issue) => [JSON.stringify(issue), issue]))
  return [...once.values()].toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line)
}

/** By code unit: the same order on every machine, unlike localeCompare. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Without what else is wrong with a line that has a character which does not belong there: that may be all that is wrong. */
export function withoutEchoes(issues: readonly SourceIssue[]): SourceIssue[] {
  const isOdd = ({ said: [name] }: SourceIssue): boolean => CHARACTERS.has(name)
  const odd = new Set(issues.filter(isOdd).map(formatPlace))
  return odd.size === 0
    ? [...issues]
    : issues.filter((issue) => isOdd(issue) || !isError(issue) || !odd.has(formatPlace(issue)))
}

const CHARACTERS: ReadonlySet<string> = new Set(['hiddenCharacter', 'oddSpace', 'letterLost', 'htmlInText'])
