import * as v from 'valibot'
import { STATUSES } from '../../domain/story.ts'

/**
 * What `samayrekha draft` writes beside the records: events as one article tells them, for a person to accept, edit or refuse. No record:
 * nothing of it is published. Of the article's text it holds what `quote` has and no more.
 */
const texts = v.record(v.string(), v.string())

const DraftEventSchema = v.strictObject({
  id: v.pipe(v.string(), v.description('Of this draft; an accepted event may get another.')),
  kind: v.pipe(v.string(), v.description('What it was: meeting, session, call, visit …')),
  date: v.optional(
    v.pipe(v.string(), v.description('EDTF, as a record has it; absent where it is not settled.')),
  ),
  candidates: v.optional(
    v.pipe(v.array(v.string()), v.description('What the date may be, likeliest first.')),
  ),
  reason: v.optional(v.pipe(v.string(), v.description('Why that date.'))),
  beside: v.optional(
    v.pipe(v.boolean(), v.description('true when the date is that of a sentence beside it.')),
  ),
  title: v.pipe(texts, v.description('Worded from the facts: write a better one.')),
  summary: v.pipe(texts, v.description('Worded from the facts: write a better one.')),
  forum: v.optional(v.string()),
  session: v.optional(v.number()),
  place: v.optional(texts),
  country: v.optional(v.string()),
  participants: v.array(v.strictObject({ person: v.string(), office: v.optional(v.string()) })),
  status: v.picklist(STATUSES),
  quote: v.optional(
    v.strictObject({ exact: v.string(), prefix: v.optional(v.string()), suffix: v.optional(v.string()) }),
  ),
  confidence: v.pipe(v.number(), v.description('0 to 1: how much of it the article says in so many words.')),
  matches: v.pipe(
    v.array(
      v.strictObject({ event: v.string(), story: v.string(), score: v.number(), why: v.array(v.string()) }),
    ),
    v.description('Events of the records that it may be.'),
  ),
})

export const DraftFileSchema = v.strictObject({
  draft: v.pipe(v.literal(1), v.description('Version of this format; it says that the file is no record.')),
  article: v.strictObject({
    file: v.string(),
    fingerprint: v.pipe(v.string(), v.description('Of its text, to see whether it has changed.')),
    language: v.picklist(['hi', 'en']),
    published: v.optional(v.string()),
    url: v.optional(v.string()),
    publisher: v.optional(v.string()),
    agency: v.optional(v.string()),
  }),
  countedFrom: v.optional(
    v.pipe(
      v.strictObject({ day: v.string(), reason: v.string() }),
      v.description('The day that “today” is.'),
    ),
  ),
  warnings: v.array(v.string()),
  names: v.strictObject({
    people: v.array(v.string()),
    forums: v.array(v.string()),
    sessions: v.array(v.strictObject({ forum: v.optional(v.string()), number: v.number() })),
    places: v.array(v.string()),
  }),
  events: v.array(DraftEventSchema),
})

export type DraftFile = v.InferOutput<typeof DraftFileSchema>
export type DraftEvent = DraftFile['events'][number]
