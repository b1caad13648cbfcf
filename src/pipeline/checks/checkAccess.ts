import { DAY_MS, parseEdtf } from '../../domain/calendar.ts'
import { checkDay } from './checkDates.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { registersOf } from '../records/seenByStory.ts'
import type { AccessRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

type Archive = NonNullable<SourceRecord['archive']>

/** What the link checker wrote fits the sources, and an archived copy is of the day that it is said to be of. */
export function checkAccess({ access, sources }: RecordDrafts): SourceIssue[] {
  const byId = new Map(sources.map((source) => [source.draft.id, source.draft]))
  return [
    ...sources.flatMap((source) =>
      checkArchive(source.draft.archive, source.draft.published, (part) => source.at('archive', part)),
    ),
    ...access.flatMap((look, position) => [
      ...checkLook(look),
      ...checkOnce(look, access.slice(0, position)),
      ...checkArchive(look.draft.archive, byId.get(look.draft.source)?.published, (part) =>
        look.at('archive', part),
      ),
    ]),
  ]
}

/** Looks at what is no source any more, or stands elsewhere by now, once every source can be read. */
export function checkStaleAccess(drafts: RecordDrafts): SourceIssue[] {
  const { access, sources } = { ...drafts, ...registersOf(drafts, drafts.stories) }
  const byId = new Map(sources.map((source) => [source.draft.id, source.draft]))
  return access.flatMap((look) => checkKnown(look, byId))
}

function checkLook({ draft, complete, at }: Located<AccessRecord>): SourceIssue[] {
  const { access, checked } = draft
  return [
    ...checkDay(checked, at('checked'), 'checked'),
    ...checkDay(draft.failing?.since, at('failing', 'since'), 'since'),
    ...(!complete || (access === undefined) === (checked === undefined)
      ? []
      : [errorAt(at('source'), say.accessWithoutDay())]),
  ]
}

function checkKnown(
  { draft: { source, url }, at }: Located<AccessRecord>,
  byId: ReadonlyMap<string | undefined, Located<SourceRecord>['draft']>,
): SourceIssue[] {
  if (source === undefined) return []
  const known = byId.get(source)
  if (!known) return [warningAt(at('source'), say.accessOfNoSource(source))]
  return url === undefined || known.url === url ? [] : [warningAt(at('url'), say.accessMoved(source))]
}

const checkOnce = (
  { draft, at }: Located<AccessRecord>,
  before: readonly Located<AccessRecord>[],
): SourceIssue[] =>
  draft.source !== undefined && before.some((each) => each.draft.source === draft.source)
    ? [errorAt(at('source'), say.accessTwice(draft.source))]
    : []

/** The Wayback Machine's addresses say when the copy was taken. */
const STAMPED = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*(?:[a-z]{2}_)?\//

function checkArchive(
  archive: Archive | undefined,
  published: string | undefined,
  at: (part: string) => Place,
): SourceIssue[] {
  if (!archive) return []
  const unreadable = checkDay(archive.captured, at('captured'), 'captured')
  if (unreadable.length > 0) return unreadable
  const [, ...stamp] = STAMPED.exec(archive.url) ?? []
  const day = stamp.join('-')
  return [
    ...(day !== '' && day !== archive.captured
      ? [errorAt(at('captured'), say.archiveOfAnotherDay(day, archive.captured))]
      : []),
    ...(published !== undefined && isOlder(archive.captured, published)
      ? [errorAt(at('captured'), say.archiveTooOld(archive.captured, published))]
      : []),
  ]
}

/**
 * Whether an archived copy was taken before the page was there. Stamps are UTC's: a copy taken in the first hours of an
 * Indian day bears the day before.
 */
export function isOlder(captured: string, published: string): boolean {
  const [copy, page] = [parseEdtf(captured), parseEdtf(published)]
  return copy !== null && page !== null && copy.start < page.start - DAY_MS
}
