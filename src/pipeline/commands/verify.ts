import { readArticles } from '../articles/readArticles.ts'
import { readRecords } from '../records/readRecords.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'
import { articleWordsOf } from '../words/articleWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { verifyQuotes } from '../articles/verifyQuotes.ts'

export interface VerifyOptions {
  /** Folder with copies of articles. */
  readonly articles: string
  /** File that says which copy is of which source; null where the names of the copies do. */
  readonly map: string | null
}

/**
 * Finds every quote of the records in the copies of the articles. Gives 1 when one does not stand there once, or when a
 * record repeats an article at length.
 */
export function verify(
  records: string,
  { articles: folder, map }: VerifyOptions,
  language: MessageLanguage,
): number {
  const articles = readArticles(folder, map)
  const { drafts, issues: reading } = readRecords(records)
  const { issues, found, missing, withoutCopy } = verifyQuotes(drafts, articles)
  const all = [...reading, ...issues]
  for (const issue of all) console.log(formatIssue(issue, language))
  console.log(articleWordsOf(language).quotes(found, articles.size, missing, withoutCopy))
  return all.some(isError) ? 1 : 0
}
