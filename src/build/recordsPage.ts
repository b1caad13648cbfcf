import { formatIssue, isError, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'

/**
 * What the development server shows in the place of a page that cannot be made: all that has to be corrected, by file and
 * line. The server loads it again after every save, and it gives way to the page.
 */
export function recordsPage(issues: readonly SourceIssue[]): string {
  const errors = issues.filter(isError)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${errors.length} to correct in the records</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; overflow-wrap: anywhere }
      li { margin-block: 0.75rem }
    </style>
  </head>
  <body>
    <h1>${errors.length} to correct in the records</h1>
    <p>This page gives way to the story when the records are right again. Stories in which nothing is wrong are there.</p>
    <ol>
${errors.map((issue) => `      <li>${escapeHtml(formatIssue(issue))}</li>`).join('\n')}
    </ol>
  </body>
</html>
`
}
