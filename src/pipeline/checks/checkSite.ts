import type { RecordDrafts } from '../records/readRecords.ts'
import { RECORDS_FORMAT } from '../records/recordSchemas.ts'
import { readSiteAddress } from '../records/siteAddress.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { checkStoriesNames } from './checkNames.ts'

/** What is wrong with the settings of the site, and between its stories. */
export const checkSite = (drafts: RecordDrafts): SourceIssue[] => [
  ...checkFormat(drafts),
  ...checkOrigin(drafts),
  ...checkStoriesNames(drafts),
]

function checkFormat({ site: { draft, at } }: RecordDrafts): SourceIssue[] {
  const { format = RECORDS_FORMAT } = draft
  if (format <= RECORDS_FORMAT) return []
  const message = `these records are of format ${format}, and this samayrekha reads up to ${RECORDS_FORMAT}: install a newer one (npm install samayrekha@latest)`
  return [errorAt(at('format'), message)]
}

function checkOrigin({ site: { draft, at } }: RecordDrafts): SourceIssue[] {
  const { wrong } = readSiteAddress(draft.origin)
  return wrong === null ? [] : [errorAt(at('origin'), `“origin” is ${wrong}`)]
}
