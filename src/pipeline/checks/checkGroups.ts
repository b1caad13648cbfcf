import { PERSON_GROUPS } from '../../domain/story.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import { nearestName } from '../records/suggestName.ts'

/** Whoever takes part in a story stands in one of its groups of people, or in none. */
export const checkGroups = (drafts: RecordDrafts): SourceIssue[] =>
  drafts.stories.flatMap((story) => checkStoryGroups(story, drafts.people))

function checkStoryGroups({ story, events }: StoryDraft, people: RecordDrafts['people']): SourceIssue[] {
  const groups: readonly string[] = story.draft.groups?.map(({ id }) => id) ?? PERSON_GROUPS
  const there = new Set(
    events.flatMap(({ draft }) => (draft.participants ?? []).map(({ person }) => String(person))),
  )
  return people.flatMap(({ draft: { id, group }, at }) =>
    group === undefined || groups.includes(group) || !there.has(id ?? '')
      ? []
      : [errorAt(at('group'), say.unknownGroup(group, groups, nearestName(group, groups)))],
  )
}
