import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { nearestName } from '../records/suggestName.ts'
import { say } from '../words/issueWords.ts'

/** What events point to is there: of all stories together, for one may point to another. */
export const checkRelated = ({ stories, unreadable }: RecordDrafts): SourceIssue[] =>
  // What cannot be read may be what is meant.
  unreadable.size > 0
    ? []
    : stories.flatMap((own) => own.events.flatMap((event) => checkEvent(event, own, stories)))

const idOf = ({ story, folder }: StoryDraft): string => story.draft.id ?? folder

function checkEvent(
  event: Located<EventRecord>,
  own: StoryDraft,
  stories: readonly StoryDraft[],
): SourceIssue[] {
  return (event.draft.related ?? []).flatMap(({ story, event: id }, position) => {
    const at = (field: 'story' | 'event') => event.at('related', position, field)
    const there = story === undefined ? own : stories.find((each) => idOf(each) === story)
    if (!there) {
      const known = stories.map(idOf)
      return [errorAt(at('story'), say.unknownStory(story ?? '', known, nearestName(story ?? '', known)))]
    }
    if (id === undefined)
      return there === own ? [errorAt(event.at('related', position), say.pointsNowhere())] : []
    if (there === own && id === event.draft.id) return [errorAt(at('event'), say.pointsToItself())]
    const ids = there.events.flatMap(({ draft }) => draft.id ?? [])
    return ids.includes(id) ? [] : [errorAt(at('event'), say.unknownEventHere(id, nearestName(id, ids)))]
  })
}
