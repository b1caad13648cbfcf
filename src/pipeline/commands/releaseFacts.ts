import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockFacts } from '../checks/lockFacts.ts'
import { LOCK } from '../records/recordFiles.ts'
import { readRecords } from '../records/readRecords.ts'
import { compileRead } from '../publish/compileStories.ts'
import { formatIssue, isError, sortIssues } from '../records/sourceIssue.ts'

/**
 * `npm run release-facts [folder]`: writes down the facts that are published now, so that a later change of one needs a
 * reason. Refused while anything is wrong, so also while a change has none.
 */
const folder = process.argv[2] ?? 'data'
const { drafts, issues } = readRecords(folder)
const all = compileRead({ drafts, issues }).issues.filter(isError)
if (all.length > 0) {
  for (const issue of sortIssues(all)) console.log(formatIssue(issue))
  process.exitCode = 1
} else {
  const path = join(folder, LOCK)
  const text = lockFacts(drafts)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) console.log('no published fact has changed')
  else {
    writeFileSync(path, text, 'utf8')
    console.log(`${path} holds the facts of this release`)
  }
}
