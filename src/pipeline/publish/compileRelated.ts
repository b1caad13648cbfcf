import type { Related } from '../../domain/evidence.ts'
import type { Locale, LocalizedText } from '../../domain/text.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { StoryRecord } from '../records/storySchema.ts'
import { plain } from './plainText.ts'

/** A story of the site, as far as another one can point to it. */
export interface LinkedStory {
  readonly story: StoryRecord
  readonly languages: readonly Locale[]
  readonly events: readonly EventRecord[]
}

/**
 * What an event points to, with its title in each language of the pointing story: a story that has not that language is
 * read in its own first one. What is wrong itself, and so has no page, is left out.
 */
export const compileRelated = (
  { related = [] }: EventRecord,
  own: LinkedStory,
  site: readonly LinkedStory[],
): readonly Related[] =>
  related.flatMap(({ story = own.story.id, event = null }) => {
    const there = story === own.story.id ? own : site.find((each) => each.story.id === story)
    const record = there?.events.find(({ id }) => id === event)
    if (!there || (event !== null && !record)) return []
    const title: LocalizedText = record?.title ?? there.story.subject ?? there.story.headline
    const read = own.languages.map((tag) => [tag, there.languages.includes(tag) ? tag : there.languages[0]])
    return [
      {
        story,
        event,
        title: plain(Object.fromEntries(read.map(([tag = '', other = '']) => [tag, title[other] ?? '']))),
        read: Object.fromEntries(read),
      },
    ]
  })
