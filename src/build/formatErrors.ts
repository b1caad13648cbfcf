import { formatIssue, isError, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'

/** All errors, one a line, under a line that counts them. */
export function formatErrors(issues: readonly SourceIssue[], language: MessageLanguage): string {
  const errors = issues.filter(isError)
  return [
    commandWordsOf(language).problemsFound(errors.length),
    ...errors.map((issue) => formatIssue(issue, language)),
  ].join('\n')
}
