import { basename } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { DraftFileSchema, type DraftFile } from '../records/draftSchema.ts'
import { formatFields } from '../sheets/writeYaml.ts'

const headOf = (
  records: string,
): string => `# yaml-language-server: $schema=../${records}/.schema/drafts.schema.json
# Drafts, no records: what a program read in one article. Nothing of it is published until somebody accepts it:
#   samayrekha accept <this file>
`

/**
 * The same drafts give the same bytes.
 *
 * @param records folder of the records, beside which the file lies: there an editor's program finds its schema
 */
export const formatDraftFile = (file: DraftFile, records: string): string =>
  headOf(basename(records)) + formatFields(file)

export function parseDraftFile(text: string): { readonly file: DraftFile } | { readonly wrong: string } {
  try {
    const read = v.safeParse(DraftFileSchema, parse(text))
    if (read.success) return { file: read.output }
    const [issue] = read.issues
    return { wrong: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() }
  } catch (error) {
    return { wrong: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
