import { formatIssue, isError, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'

/**
 * What the development server shows in the place of a page that cannot be made: all that has to be corrected, by file and
 * line. The server loads it again after every save, and it gives way to the page.
 */
export function recordsPage(issues: readonly SourceIssue[], language: MessageLanguage): string {
  const errors = issues.filter(isError)
  const words = commandWordsOf(language)
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.pageTitle(errors.length)}</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; overflow-wrap: anywhere }
      li { margin-block: 0.75rem }
    </style>
  </head>
  <body>
    <h1>${words.pageTitle(errors.length)}</h1>
    <p>${words.pageHint()}</p>
    <ol>
${errors.map((issue) => `      <li>${escapeHtml(formatIssue(issue, language))}</li>`).join('\n')}
    </ol>
  </body>
</html>
`
}
