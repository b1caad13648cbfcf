import { parseEdtf } from '../../domain/calendar.ts'
import { explainDate } from '../records/explainDate.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { storyTimezone } from '../records/storyTimezone.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'
import { countCharacters } from './checkText.ts'

/** Most characters of the heading of an era, as a reader counts them: it stands in one line. */
export const ERA_TITLE_LIMIT = 40

/** Eras have ids of their own, two dates of which none is a span, in an order that can be, and headings that fit a line. */
export const checkEras = ({ stories }: RecordDrafts): SourceIssue[] => stories.flatMap(checkStoryEras)

function checkStoryEras({ story, events, languages }: StoryDraft): SourceIssue[] {
  const { eras = [] } = story.draft
  if (eras.length === 0) return []
  const timezone = storyTimezone(
    story.draft,
    events.map(({ draft }) => draft),
  )
  return eras.flatMap(({ id, title, begin, end }, position) => {
    const at = (...path: string[]) => story.at('eras', position, ...path)
    const unreadable = [
      ...explainEnd(begin, 'begin').map((said) => errorAt(at('begin'), said)),
      ...explainEnd(end, 'end').map((said) => errorAt(at('end'), said)),
    ]
    const isBackwards =
      unreadable.length === 0 && end !== undefined && parseEdtf(`${begin}/${end}`, timezone) === null
    return [
      ...(eras.findIndex((each) => each.id === id) < position
        ? [errorAt(at('id'), say.namedTwice('eras', id))]
        : []),
      ...unreadable,
      ...(isBackwards ? [errorAt(at('end'), say.eraBackwards(begin, end))] : []),
      ...languages.flatMap((tag) => {
        const length = countCharacters(title[tag] ?? '')
        return length > ERA_TITLE_LIMIT
          ? [errorAt(at('title', tag), say.tooManyCharacters('title', length, ERA_TITLE_LIMIT))]
          : []
      }),
    ]
  })
}

function explainEnd(text: string | undefined, field: 'begin' | 'end'): Said[] {
  if (text === undefined) return []
  const date = parseEdtf(text)
  if (date === null) {
    const said = explainDate(text, field)
    return said === null ? [] : [said]
  }
  return date.isSpan || date.isChoice ? [say.eraOfSpan(field, text)] : []
}
