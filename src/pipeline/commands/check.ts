import type { UsedPicture } from '../pictures/usedPicture.ts'
import { compileStories } from '../publish/compileStories.ts'
import { formatIssue, isError, sortIssues, type SourceIssue } from '../records/sourceIssue.ts'
import { countRecords, formatCounts } from '../publish/countRecords.ts'

/** Prints every problem of the records, then the counts. Gives 1 when something has to be corrected, else 0. */
export async function check(records: string): Promise<number> {
  const { stories, pictures, issues: found } = compileStories(records)
  const issues = sortIssues([...found, ...(await damagedAmong(pictures))])
  for (const issue of issues) console.log(formatIssue(issue))
  const errors = issues.filter(isError).length
  console.log(
    errors === 0
      ? formatCounts(countRecords(stories))
      : `${errors} to correct, ${issues.length - errors} to look at`,
  )
  return errors === 0 ? 0 : 1
}

async function damagedAmong(pictures: readonly UsedPicture[]): Promise<SourceIssue[]> {
  if (pictures.length === 0) return []
  // Not before: most records have no pictures, and the programs take a while to load.
  const { findDamaged } = await import('../pictures/makePicture.ts')
  return findDamaged(pictures)
}
