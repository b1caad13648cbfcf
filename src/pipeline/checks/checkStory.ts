import { checkAccess, checkStaleAccess } from './checkAccess.ts'
import { checkAgencies } from './checkAgencies.ts'
import { checkBorrowing } from './checkBorrowing.ts'
import { checkClaims } from './checkClaims.ts'
import { checkDates } from './checkDates.ts'
import { checkEras } from './checkEras.ts'
import { checkGroups } from './checkGroups.ts'
import { checkIds } from './checkIds.ts'
import { checkLanguages } from './checkLanguages.ts'
import { checkLetters } from './checkLetters.ts'
import { checkNames } from './checkNames.ts'
import { checkNaming } from './checkNaming.ts'
import { checkOrder } from './checkOrder.ts'
import { checkParticipants } from './checkParticipants.ts'
import { checkPictures, checkUnusedPictures } from './checkPictures.ts'
import { checkChanges, checkPublished } from './checkPublished.ts'
import { checkSeries } from './checkSeries.ts'
import { checkAddresses, checkSources } from './checkSources.ts'
import { checkStates } from './checkStates.ts'
import { checkTableFiles } from './checkTableFiles.ts'
import { checkCharacters, checkText } from './checkText.ts'
import { checkTimezone } from './checkTimezone.ts'
import { checkTour } from './checkTour.ts'
import { checkUnused } from './checkUnused.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** The editorial checks, in no order: each looks at all that a story sees and knows nothing of the others. */
const CHECKS: readonly ((drafts: RecordDrafts) => SourceIssue[])[] = [
  checkText,
  checkIds,
  checkGroups,
  checkLanguages,
  checkLetters,
  checkNames,
  checkDates,
  checkTimezone,
  checkOrder,
  checkParticipants,
  checkSources,
  checkAgencies,
  checkAccess,
  checkPictures,
  checkSeries,
  checkNaming,
  checkEras,
  checkTour,
  checkFolders,
  checkTableFiles,
]

/** What is wrong with the text of files, whatever they hold: each is looked at once, however many stories share it. */
export const checkFiles = ({ files }: RecordDrafts): SourceIssue[] =>
  files.flatMap((file) => [...checkCharacters(file), ...checkAddresses(file), ...checkBorrowing(file)])

/** What does not fit together, once nothing is wrong with any record by itself. */
export const checkWhole = (drafts: RecordDrafts): SourceIssue[] => [
  ...checkChanges(drafts),
  ...checkUnused(drafts),
  ...checkUnusedPictures(drafts),
  ...checkStaleAccess(drafts),
]

/** Everything that is wrong with a story whose shape has been read; shape and syntax are readRecords' part. */
export const checkStory = (drafts: RecordDrafts): SourceIssue[] => CHECKS.flatMap((check) => check(drafts))

/** What rests on what, once nothing is wrong with the records by themselves. */
export const checkProvenance = (drafts: RecordDrafts): SourceIssue[] => [
  ...checkStates(drafts),
  ...checkClaims(drafts),
  ...checkPublished(drafts),
]

/** A story is found by the name of its folder, and has events. */
function checkFolders(drafts: RecordDrafts): SourceIssue[] {
  return drafts.stories.flatMap(({ folder, story, events }) => {
    const id = story.draft.id
    return [
      ...(id !== undefined && id !== folder ? [errorAt(story.at('id'), say.folderName(id, folder))] : []),
      ...(events.length === 0 && story.draft.events === undefined && drafts.unreadable.size === 0
        ? [errorAt(story.at('id'), say.noEvents())]
        : []),
    ]
  })
}
