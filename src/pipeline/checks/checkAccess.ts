import { DAY_MS, parseEdtf } from '../../domain/calendar.ts'
import { checkDay } from './checkDates.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { registersOf } from '../records/seenByStory.ts'
import type { AccessRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'

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
    ...checkDay(checked, at('checked')),
    ...checkDay(draft.failing?.since, at('failing', 'since')),
    ...(!complete || (access === undefined) === (checked === undefined)
      ? []
      : [errorAt(at('source'), '“access” and “checked” stand together: run `npm run links`')]),
  ]
}

function checkKnown(
  { draft: { source, url }, at }: Located<AccessRecord>,
  byId: ReadonlyMap<string | undefined, Located<SourceRecord>['draft']>,
): SourceIssue[] {
  if (source === undefined) return []
  const known = byId.get(source)
  if (!known)
    return [warningAt(at('source'), `no source has the id “${source}” any more: run \`npm run links\``)]
  return url === undefined || known.url === url
    ? []
    : [warningAt(at('url'), `“${source}” has another address by now: run \`npm run links\``)]
}

const checkOnce = (
  { draft, at }: Located<AccessRecord>,
  before: readonly Located<AccessRecord>[],
): SourceIssue[] =>
  draft.source !== undefined && before.some((each) => each.draft.source === draft.source)
    ? [errorAt(at('source'), `“${draft.source}” stands here twice: delete one of the two`)]
    : []

/** The Wayback Machine's addresses say when the copy was taken. */
const STAMPED = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*(?:[a-z]{2}_)?\//

function checkArchive(
  archive: Archive | undefined,
  published: string | undefined,
  at: (part: string) => Place,
): SourceIssue[] {
  if (!archive) return []
  const unreadable = checkDay(archive.captured, at('captured'))
  if (unreadable.length > 0) return unreadable
  const [, ...stamp] = STAMPED.exec(archive.url) ?? []
  const day = stamp.join('-')
  return [
    ...(day !== '' && day !== archive.captured
      ? [
          errorAt(
            at('captured'),
            `the archive’s address is of ${day}, not of ${archive.captured}: write the day of the address`,
          ),
        ]
      : []),
    ...(published !== undefined && isOlder(archive.captured, published)
      ? [
          errorAt(
            at('captured'),
            `the copy is of ${archive.captured}, before the page was published (${published}): name a later copy, or correct “published”`,
          ),
        ]
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
