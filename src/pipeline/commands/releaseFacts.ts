import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockFacts } from '../checks/lockFacts.ts'
import { compileRead } from '../publish/compileStories.ts'
import { LOCK } from '../records/recordFiles.ts'
import { readRecords } from '../records/readRecords.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'

/**
 * Writes down the facts that are published now, so that a later change of one needs a reason. Refused, with 1, while
 * anything is wrong, so also while a change has none.
 */
export function releaseFacts(records: string): number {
  const read = readRecords(records)
  const wrong = compileRead(read).issues.filter(isError)
  if (wrong.length > 0) {
    for (const issue of wrong) console.log(formatIssue(issue))
    return 1
  }
  const path = join(records, LOCK)
  const text = lockFacts(read.drafts)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) console.log('no published fact has changed')
  else {
    writeFileSync(path, text, 'utf8')
    console.log(`${path} holds the facts of this release`)
  }
  return 0
}
