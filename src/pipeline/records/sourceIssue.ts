/** Something an editor should look at, and where. */
export interface SourceIssue {
  /** As shown to the editor, e.g. `data/stories/india-russia-defence/2024.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** An error stops the build; a warning is only printed. */
  readonly severity: 'error' | 'warning'
  /** One sentence without jargon: what is wrong, and what to write instead. */
  readonly message: string
}

/** A place in the records. */
export type Place = Pick<SourceIssue, 'file' | 'line'>

export const errorAt = (place: Place, message: string): SourceIssue => ({
  file: place.file,
  line: place.line,
  severity: 'error',
  message,
})

export const warningAt = (place: Place, message: string): SourceIssue => ({
  ...errorAt(place, message),
  severity: 'warning',
})

export const isError = (issue: SourceIssue): boolean => issue.severity === 'error'

/** `data/people.yaml:12: sentence`, as editors and terminals understand it. */
export function formatIssue(issue: SourceIssue): string {
  const mark = issue.severity === 'warning' ? 'warning: ' : ''
  return `${issue.file}:${issue.line}: ${mark}${issue.message}`
}

/** By file and line, each sentence once for each place. */
export function sortIssues(issues: readonly SourceIssue[]): SourceIssue[] {
  const once = new Map(issues.map((issue) => [formatIssue(issue), issue]))
  return [...once.values()].toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  )
}

/** By code unit: the same order on every machine, unlike localeCompare. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
