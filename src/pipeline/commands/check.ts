import { compileStories } from '../publish/compileStories.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'
import { countRecords, formatCounts } from '../publish/countRecords.ts'

/** Prints every problem of the records, then the counts. Gives 1 when something has to be corrected, else 0. */
export function check(records: string): number {
  const { stories, issues } = compileStories(records)
  for (const issue of issues) console.log(formatIssue(issue))
  const errors = issues.filter(isError).length
  console.log(
    errors === 0
      ? formatCounts(countRecords(stories))
      : `${errors} to correct, ${issues.length - errors} to look at`,
  )
  return errors === 0 ? 0 : 1
}
