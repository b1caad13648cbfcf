import type { Locale, LocalizedText } from '../../domain/text.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/**
 * What several stories share is written in the languages that all of them have (readRecords asks for those); what a story
 * takes of it has its own languages as well. A language in which a story is written and not told is told of once.
 */
export const checkLanguages = (drafts: RecordDrafts): SourceIssue[] =>
  drafts.stories.flatMap((story) => {
    const used = usedBy(story)
    const given = { story, used }
    const { at, draft } = story.story
    return [
      ...story.untold.map((tag) =>
        warningAt(draft.languages ? at('languages') : at('headline', tag), say.untoldLanguage(tag)),
      ),
      ...drafts.people.flatMap((person) => speaks(person, 'name', person.draft.name, given)),
      ...drafts.offices.flatMap((office) => speaks(office, 'title', office.draft.title, given)),
      ...drafts.forums.flatMap((forum) => [
        ...speaks(forum, 'name', forum.draft.name, given),
        ...speaks(forum, 'short', forum.draft.short, given),
      ]),
      ...drafts.sources.flatMap((source) => {
        const { publisher } = source.draft
        return typeof publisher === 'object' ? speaks(source, 'publisher', publisher, given) : []
      }),
    ]
  })

interface Given {
  readonly story: StoryDraft
  readonly used: ReadonlySet<string | undefined>
}

/** Ids of all that the events and lanes of a story name. */
const usedBy = ({ story, events }: StoryDraft): ReadonlySet<string | undefined> =>
  new Set([
    ...(story.draft.lanes ?? []).flatMap(({ forums = [] }) => forums),
    ...events.flatMap(({ draft: { participants = [], sources = [], forum } }) => [
      forum,
      ...participants.flatMap(({ person, office }) => [person, office]),
      ...sources.map(({ source }) => source),
    ]),
  ])

function speaks(
  record: Located<{ readonly id: string }>,
  field: string,
  text: LocalizedText | undefined,
  { story: { folder, languages }, used }: Given,
): SourceIssue[] {
  const { id } = record.draft
  if (text === undefined || id === undefined || !used.has(id)) return []
  const missing = (tag: Locale) => text[tag] === undefined
  return languages
    .filter(missing)
    .map((tag) => errorAt(record.at(field), say.unspoken(id, tag, field, folder)))
}
