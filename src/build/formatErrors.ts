import { formatIssue, isError, type SourceIssue } from '../pipeline/records/sourceIssue.ts'

/** All errors, one a line, under a line that counts them. */
export function formatErrors(issues: readonly SourceIssue[]): string {
  const errors = issues.filter(isError)
  const count = errors.length === 1 ? '1 problem in the records' : `${errors.length} problems in the records`
  return [`${count}:`, ...errors.map(formatIssue)].join('\n')
}
