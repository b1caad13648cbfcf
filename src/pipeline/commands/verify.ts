import { parseArgs } from 'node:util'
import { readArticles } from '../articles/readArticles.ts'
import { readRecords } from '../records/readRecords.ts'
import { formatIssue, isError } from '../records/sourceIssue.ts'
import { verifyQuotes } from '../articles/verifyQuotes.ts'

/**
 * `npm run verify -- --articles <folder> [--map <file>] [data]`: finds every quote of the records in the copies of the
 * articles; exit code 1 when one does not stand there once, or when a record repeats an article at length.
 */
const { values, positionals } = parseArgs({
  options: { articles: { type: 'string' }, map: { type: 'string' } },
  allowPositionals: true,
})
if (values.articles === undefined) {
  console.error('say where the copies are: npm run verify -- --articles <folder> [--map <file>]')
  process.exitCode = 2
} else {
  const articles = readArticles(values.articles, values.map ?? null)
  const { drafts, issues: reading } = readRecords(positionals[0] ?? 'data')
  const { issues, found, missing, withoutCopy } = verifyQuotes(drafts, articles)
  const all = [...reading, ...issues]
  for (const issue of all) console.log(formatIssue(issue))
  console.log(
    `${found} quotes stand once in their ${articles.size} articles, ${missing} do not, ` +
      `${withoutCopy} have no copy here`,
  )
  if (all.some(isError)) process.exitCode = 1
}
