import type { RecordDrafts } from '../records/readRecords.ts'
import { explainFormat } from '../records/siteSchema.ts'
import { readSiteAddress } from '../records/siteAddress.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { nearestName } from '../records/suggestName.ts'
import { say } from '../words/issueWords.ts'
import { checkStoriesNames } from './checkNames.ts'
import { checkTheme } from './checkTheme.ts'

/** What is wrong with the settings of the site, and between its stories. */
export const checkSite = (drafts: RecordDrafts): SourceIssue[] => [
  ...checkFormat(drafts),
  ...checkOrigin(drafts),
  ...checkFront(drafts),
  ...checkTheme(drafts),
  ...checkStoriesNames(drafts),
]

function checkFormat({ site: { draft, at } }: RecordDrafts): SourceIssue[] {
  const said = explainFormat(draft.format ?? 1)
  return said === null ? [] : [errorAt(at('format'), said)]
}

function checkOrigin({ site: { draft, at } }: RecordDrafts): SourceIssue[] {
  const { wrong } = readSiteAddress(draft.origin)
  return wrong === null ? [] : [errorAt(at('origin'), say.badSiteAddress('“origin”', ...wrong))]
}

/** In `front`, for a card of each story. */
const ALL_STORIES = 'stories'

function checkFront({ site: { draft, at }, stories }: RecordDrafts): SourceIssue[] {
  const { front = ALL_STORIES } = draft
  const known = [ALL_STORIES, ...stories.map(({ folder }) => folder)]
  if (known.includes(front)) return []
  return [errorAt(at('front'), say.unknownFront(front, nearestName(front, known), known))]
}
