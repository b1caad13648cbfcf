import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockFacts } from '../checks/lockFacts.ts'
import { compileRead } from '../publish/compileStories.ts'
import { LOCK } from '../records/recordFiles.ts'
import { readRecords } from '../records/readRecords.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'
import { commandWordsOf } from '../words/commandWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/**
 * Writes down the facts that are published now, so that a later change of one needs a reason. Refused, with 1, while
 * anything is wrong, so also while a change has none. Reminds of the day of the last update, which readers are told.
 *
 * @param today `YYYY-MM-DD`
 */
export function releaseFacts(records: string, language: MessageLanguage, today: string): number {
  const words = commandWordsOf(language)
  const read = readRecords(records)
  const wrong = compileRead(read).issues.filter(isError)
  if (wrong.length > 0) {
    for (const issue of wrong) console.log(formatIssue(issue, language))
    return 1
  }
  const path = join(records, LOCK)
  const text = lockFacts(read.drafts)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) console.log(words.factsSame())
  else {
    writeFileSync(path, text, 'utf8')
    console.log(words.factsKept(path))
  }
  for (const { folder, story } of read.drafts.stories) {
    const { updated = today } = story.draft
    if (updated < today) console.log(words.updatedReminder(folder, updated, today))
  }
  return 0
}
