import type { RecordDrafts } from '../records/readRecords.ts'
import type { Located } from '../records/recordShape.ts'
import { registersOf } from '../records/seenByStory.ts'
import { warningAt, type SourceIssue } from '../records/sourceIssue.ts'

/** Records that no event needs, once every event can be read: a forgotten event, or a record to delete. */
export function checkUnused(drafts: RecordDrafts): SourceIssue[] {
  const { people, offices, forums, sources } = registersOf(drafts, drafts.stories)
  const events = drafts.stories.flatMap((story) => story.events.map(({ draft }) => draft))
  const participants = events.flatMap((event) => event.participants ?? [])
  const cited = events.flatMap((event) => (event.sources ?? []).map(({ source }) => source))
  return [
    ...unused(
      'person',
      people,
      participants.map(({ person }) => person),
    ),
    ...unused('office', offices, [
      ...participants.map(({ office }) => office),
      ...people.flatMap(({ draft }) => (draft.offices ?? []).map(({ office }) => office)),
    ]),
    ...unused(
      'forum',
      forums,
      events.map(({ forum }) => forum),
    ),
    ...unused('source', sources, [...cited, ...sources.map(({ draft }) => draft.nearestCopy)]),
  ]
}

function unused(
  kind: string,
  records: readonly Located<{ readonly id: string }>[],
  needed: readonly (string | undefined)[],
): SourceIssue[] {
  const used = new Set(needed)
  return records
    .filter(({ draft }) => draft.id !== undefined && !used.has(draft.id))
    .map((record) =>
      warningAt(
        record.at('id'),
        `no event uses the ${kind} “${record.draft.id}”: use it or delete the record`,
      ),
    )
}
