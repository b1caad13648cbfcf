import type { RecordDrafts } from '../records/readRecords.ts'
import type { Located } from '../records/recordShape.ts'
import { registersOf } from '../records/seenByStory.ts'
import { warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import type { RecordKind } from '../words/recordWordsEn.ts'

/** Records that no event needs, once every event can be read: a forgotten event, or a record to delete. */
export function checkUnused(drafts: RecordDrafts): SourceIssue[] {
  // What a story needs whose events are in a file is not known here.
  if (drafts.stories.some(({ story }) => story.draft.events !== undefined)) return []
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
  kind: RecordKind,
  records: readonly Located<{ readonly id: string }>[],
  needed: readonly (string | undefined)[],
): SourceIssue[] {
  const used = new Set(needed)
  return records.flatMap(({ draft: { id }, at }) =>
    id === undefined || used.has(id) ? [] : [warningAt(at('id'), say.unused(kind, id))],
  )
}
