import { inLanguage, type Locale } from '../../domain/text.ts'
import {
  ClaimRecordSchema,
  EventRecordSchema,
  type ClaimRecord,
  type EventRecord,
} from '../records/recordSchemas.ts'
import { narrowRecord } from '../records/recordShape.ts'
import { StoryRecordSchema } from '../records/storySchema.ts'
import type { StoryRecords } from './compileStory.ts'

type Own = Pick<StoryRecords, 'story' | 'events' | 'claims'>

/**
 * A story's own records without the texts of languages in which it is written and no longer told. Claims, which give places by
 * their English names, give them by those that readers see.
 */
export function narrowStory({ story, events, claims }: Own, languages: readonly Locale[]): Own {
  const [first = 'en'] = languages
  const names = new Map(
    events.flatMap(({ place }) => (place ? [[inLanguage(place, 'en'), inLanguage(place, first)]] : [])),
  )
  const narrowClaim = (claim: ClaimRecord): ClaimRecord => {
    const name = claim.field === 'place' ? names.get(claim.value) : undefined
    return narrowRecord(ClaimRecordSchema, name === undefined ? claim : { ...claim, value: name }, languages)
  }
  return {
    story: narrowRecord(StoryRecordSchema, story, languages),
    events: events.map((event): EventRecord => narrowRecord(EventRecordSchema, event, languages)),
    claims: new Map([...claims].map(([event, each]) => [event, each.map(narrowClaim)])),
  }
}
