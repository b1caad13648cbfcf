import { compileStories } from '../publish/compileStories.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'
import { countRecords, formatCounts } from '../publish/countRecords.ts'

/** `npm run check [folder]`: every problem of the records, then the counts; exit code 1 on an error. */
const { stories, issues } = compileStories(process.argv[2] ?? 'data')
for (const issue of issues) console.log(formatIssue(issue))
const errors = issues.filter(isError).length
console.log(
  errors === 0
    ? formatCounts(countRecords(stories))
    : `${errors} to correct, ${issues.length - errors} to look at`,
)
if (errors > 0) process.exitCode = 1
