import { parseEdtf } from '../../domain/calendar.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import { clocksOf } from '../records/storyTimezone.ts'

/** A story has one clock: where its times are written by several, its editors say by which it is told. */
export const checkTimezone = (drafts: RecordDrafts): SourceIssue[] =>
  drafts.stories.flatMap(checkStoryTimezone)

function checkStoryTimezone({ story, events }: StoryDraft): SourceIssue[] {
  const { timezone } = story.draft
  if (timezone) return checkOffset(timezone.offset, story.at('timezone', 'offset'))
  const [first] = events.flatMap(({ draft }) => clocksOf(draft))
  const other = events.find(({ draft }) => clocksOf(draft).some((clock) => clock !== first))
  if (first === undefined || !other) return []
  const second = clocksOf(other.draft).find((clock) => clock !== first)
  return second === undefined ? [] : [errorAt(other.at('date'), say.twoClocks(first, second))]
}

function checkOffset(offset: string, place: Place): SourceIssue[] {
  if (parseEdtf(`2000-01-01T00:00${offset}`) !== null) return []
  return [errorAt(place, say.notAnOffset(offset))]
}
