import { stringify } from 'yaml'
import type { AccessRecord } from '../records/recordSchemas.ts'
import { compareText } from '../records/sourceIssue.ts'

const HEAD = `# yaml-language-server: $schema=.schema/access.schema.json
# What was found at the sources' addresses. Written by \`samayrekha links\`; change sources.yaml instead.
`

/** Text of data/access.yaml: in order of the ids, the fields of each in one order, so that a run changes few lines. */
export function formatAccess(records: readonly AccessRecord[]): string {
  const sorted = records
    .filter(({ access, failing, archive }) => access ?? failing ?? archive)
    .toSorted((a, b) => compareText(a.source, b.source))
    .map(({ source, url, access, checked, failing, archive }) => ({
      source,
      url,
      ...(access && { access, checked }),
      ...(failing && { failing }),
      ...(archive && { archive: { url: archive.url, captured: archive.captured } }),
    }))
  return HEAD + (sorted.length > 0 ? `\n${stringify(sorted, { lineWidth: 0 })}` : '')
}
