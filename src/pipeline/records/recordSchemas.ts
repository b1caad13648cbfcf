import * as v from 'valibot'
import { ACCESSES, STANDINGS } from '../../domain/citation.ts'
import { CLAIM_FIELDS, RANKS } from '../../domain/evidence.ts'
import { PERSON_GROUPS, SESSION_UNITS, STATUSES } from '../../domain/story.ts'
import { address, edtf, id, localized, reference, text, texts } from './recordFields.ts'
import type { SiteRecordSchema } from './siteSchema.ts'
import type { StoryRecordSchema } from './storySchema.ts'

/**
 * The shapes of the records in `data/`, as editors write them. What an editor leaves out is optional here and gets its
 * published form in compileStory. docs/data-format.md describes each field; editors' programs read the same
 * descriptions from the JSON Schemas of recordJsonSchemas.
 */
const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.description('Two capital letters (ISO 3166-1), or XX for an organisation.'),
)

const evidence = v.strictObject({
  url: address('Address, https.'),
  note: v.optional(text('Note for editors.')),
})

const heldOffice = v.strictObject({
  office: reference('An id of offices.yaml.'),
  from: edtf('First day (EDTF), or: unknown'),
  to: edtf('Last day (EDTF), or: unknown, or: ".." for still in office.'),
  evidence: v.optional(v.array(evidence)),
})

export const PersonRecordSchema = v.strictObject({
  id: id('Never changes once published.'),
  name: localized('Name as readers know it.'),
  country: v.optional(country),
  group: v.optional(
    reference(`Group of the people filter: one of the story’s groups, or ${PERSON_GROUPS.join(', ')}.`),
  ),
  spellings: v.optional(texts('Other spellings seen, both scripts: found by search.')),
  misspellings: v.optional(texts('Errors seen in print: found by search, never shown.')),
  offices: v.optional(v.array(heldOffice)),
})

export const OfficeRecordSchema = v.strictObject({
  id: id('Office.'),
  title: localized('Title of the office.'),
  spellings: v.optional(texts('What newspapers call it, both scripts: found by search.')),
  country,
})

export const ForumRecordSchema = v.strictObject({
  id: id('Forum.'),
  name: localized('Full name.'),
  short: localized('Short name, for filters and labels.'),
  spellings: v.optional(texts('Other names seen, both scripts.')),
  numbered: v.optional(v.pipe(v.boolean(), v.description('true when sessions are numbered in a series.'))),
  unit: v.optional(
    v.pipe(
      v.picklist(SESSION_UNITS),
      v.description('What the numbers count; a session where nothing is said.'),
    ),
  ),
})

const archive = v.pipe(
  v.strictObject({
    url: address('Address of the archived copy, https.'),
    captured: edtf('Day on which the archive took it.'),
  }),
  v.description('A copy in a public archive, offered beside the address.'),
)

export const SourceRecordSchema = v.strictObject({
  id: id('publisher-date-words.'),
  publisher: v.pipe(
    v.union([text('One name.'), localized('Publisher.')]),
    v.description('One name, or hi: and en:.'),
  ),
  headline: v.optional(text('Headline as published.')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), v.description('hi, en, ru …')),
  published: v.optional(edtf('Day of publication, if the page shows one.')),
  url: address('Address, https, or: unknown'),
  official: v.optional(
    v.pipe(v.boolean(), v.description("A government's, parliament's or commission's own page.")),
  ),
  standing: v.optional(
    v.pipe(
      v.picklist(STANDINGS),
      v.description('official-copy: an official text on somebody else’s page; state-media: a state owns it.'),
    ),
  ),
  weak: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'An aggregator, a coaching site, a mirror, a list that moves: not shown first while there is better.',
      ),
    ),
  ),
  agency: v.optional(text('News agency whose copy this is.')),
  origin: v.optional(
    id('Whose reporting it is, when neither agency nor publisher says so: sources of one origin count once.'),
  ),
  nearestCopy: v.optional(reference('Source to offer when the address is not known.')),
  archive: v.optional(archive),
  note: v.optional(text('Note for editors.')),
})

/** What `npm run links` found at a source's address. */
export const AccessRecordSchema = v.strictObject({
  source: reference('An id of sources.yaml.'),
  url: address('The address that was looked at; when the source has another by now, all this says nothing.'),
  access: v.optional(
    v.pipe(
      v.picklist(ACCESSES),
      v.description('live, altered (the quoted words are gone) or dead; absent before the first answer.'),
    ),
  ),
  checked: v.optional(edtf('Day of the look that found so.')),
  failing: v.optional(
    v.pipe(
      v.strictObject({
        found: v.picklist(['altered', 'dead']),
        since: edtf('First day of a row of looks that found so.'),
      }),
      v.description('Not told to readers until it has stood for some days.'),
    ),
  ),
  archive: v.optional(archive),
})

const quote = v.strictObject({
  exact: text('At most six words, as they stand in the article.'),
  prefix: v.optional(text('At most four words before them.')),
  suffix: v.optional(text('At most four words after them.')),
})

const citation = v.strictObject({
  source: reference('An id of sources.yaml.'),
  supports: v.optional(text('What this source shows. Note for editors, English.')),
  preview: v.optional(
    v.pipe(v.boolean(), v.description('true for a page without a day that was written before the event.')),
  ),
  quote: v.optional(quote),
})

const participant = v.strictObject({
  person: reference('An id of people.yaml.'),
  office: v.optional(text('The office held that day, where it matters: an id of offices.yaml.')),
})

const status = v.pipe(v.picklist(STATUSES), v.description('What had become of it at the last review.'))

const state = v.strictObject({
  known: edtf('Day on which this was known.'),
  status,
  date: edtf('Date given then (EDTF).'),
  url: v.optional(address('Address, https.')),
  note: v.optional(text('Note for editors.')),
})

const picture = v.pipe(
  v.strictObject({
    file: text('Name of the file in the pictures/ of the story’s folder, e.g. landing.jpg.'),
    alt: localized('What it shows, for those who do not see it.'),
    caption: v.optional(localized('What stands under it.')),
    credit: text('Whose picture it is.'),
    licence: v.pipe(
      v.strictObject({ name: text('Name.'), url: v.optional(address('Address, https.')) }),
      v.description('What allows it to be shown: a licence, or an agreement by name.'),
    ),
    video: v.optional(address('Address of the video of which it is a still, https.')),
  }),
  v.description('One picture: JPEG, PNG, WebP or AVIF.'),
)

const related = v.strictObject({
  story: v.optional(reference('Id of another story of the site.')),
  event: v.optional(reference('Id of an event, of that story or of this one.')),
})

/** An event as every check and the compiler see it, and as it is written in a story whose rigour is `claims`. */
export const EventRecordSchema = v.strictObject({
  id: id('Never changes once published.'),
  date: edtf(
    '2024-12-10, 2024-11, 2024-07-08/2024-07-09, 2025-08~, 2024-12-10T18:04+05:30 (EDTF): no finer than known.',
  ),
  after: v.optional(reference('An id of an event that begins on the same day and came before this one.')),
  title: localized('At most 90 characters.'),
  summary: localized('At most 240 characters.'),
  forum: reference('An id of forums.yaml.'),
  session: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number of the session in its series.')),
  ),
  series: v.optional(
    reference('A series of story.yaml that the number belongs to; that of the forum when left out.'),
  ),
  place: v.optional(localized('Town.')),
  country: v.optional(country),
  participants: v.optional(v.array(participant)),
  status,
  result: v.optional(reference('What came of it: a result of story.yaml, for an event that was held.')),
  importance: v.pipe(
    v.picklist([1, 2, 3]),
    v.description('1 anchor of the story, 2 main line, 3 support and context.'),
  ),
  sources: v.pipe(v.array(citation), v.minLength(1), v.description('At least one; the best first.')),
  disagreements: v.optional(v.array(localized('What sources disagree about, for readers.'))),
  dateNote: v.optional(localized('A remark on the date, for readers.')),
  states: v.optional(v.pipe(v.array(state), v.description('What was known when, earliest first.'))),
  picture: v.optional(picture),
  related: v.optional(
    v.pipe(v.array(related), v.minLength(1), v.description('What to read beside it, on this site.')),
  ),
})

/** A source by its id, or written on the spot. */
const spotSource = v.strictObject({
  ...v.partial(citation).entries,
  ...v.partial(v.omit(SourceRecordSchema, ['url', 'nearestCopy', 'note'])).entries,
  url: v.optional(address('Address of the article, https.')),
})

/**
 * An event as it is written in a story whose rigour is `sources`: a title, a date and a source are enough. settleEvents
 * fills in the rest.
 */
export const SourcedEventRecordSchema = v.strictObject({
  ...EventRecordSchema.entries,
  summary: v.optional(EventRecordSchema.entries.summary),
  forum: v.optional(EventRecordSchema.entries.forum),
  lane: v.optional(reference('The lane of story.yaml in which it stands; a forum has one already.')),
  status: v.optional(
    v.pipe(v.picklist(STATUSES), v.description('held when left out and the date is past, else announced.')),
  ),
  importance: v.optional(
    v.pipe(v.picklist([1, 2, 3]), v.description('1 turning point, 2 main line (when left out), 3 context.')),
  ),
  sources: v.pipe(
    v.array(spotSource),
    v.minLength(1),
    v.description(
      'At least one, the best first: “- url: https://…”, or “- source:” and an id of sources.yaml.',
    ),
  ),
})

const value = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.maxLength(200),
  v.description("What the source gives: a date (EDTF), a place in English, a person's id, …"),
)

/** What one source says of one fact of an event. */
export const ClaimRecordSchema = v.strictObject({
  field: v.pipe(v.picklist(CLAIM_FIELDS), v.description('The fact that it speaks of.')),
  value,
  source: reference('An id of sources.yaml that the event cites.'),
  quote: v.optional(
    v.pipe(
      v.union([v.literal(true), quote]),
      v.description("The words that say so; true for the quote of the event's citation."),
    ),
  ),
  rank: v.optional(v.pipe(v.picklist(RANKS), v.description('normal when left out.'))),
  reason: v.optional(localized('Why it is preferred or not, for readers.')),
  inferred: v.optional(v.pipe(v.boolean(), v.description('true when no words at hand say so literally.'))),
  direction: v.optional(
    v.pipe(
      v.picklist(['past', 'future']),
      v.description(
        'Of a date whose words hold no verb: whether they speak of what was or of what is to come.',
      ),
    ),
  ),
})

/** What a source says that no event rests on. */
export const SetAsideRecordSchema = v.strictObject({
  source: reference('An id of sources.yaml.'),
  says: text('What the source says, in our words. Note for editors, English.'),
  quote: v.optional(quote),
  reason: localized('Why no event rests on it.'),
})

export type PersonRecord = Readonly<v.InferOutput<typeof PersonRecordSchema>>
export type OfficeRecord = Readonly<v.InferOutput<typeof OfficeRecordSchema>>
export type ForumRecord = Readonly<v.InferOutput<typeof ForumRecordSchema>>
export type SourceRecord = Readonly<v.InferOutput<typeof SourceRecordSchema>>
export type AccessRecord = Readonly<v.InferOutput<typeof AccessRecordSchema>>
export type EventRecord = Readonly<v.InferOutput<typeof EventRecordSchema>>
/** As an editor wrote it in a story whose rigour is `sources`. */
export type SourcedEventRecord = Readonly<v.InferOutput<typeof SourcedEventRecordSchema>>
export type ClaimRecord = Readonly<v.InferOutput<typeof ClaimRecordSchema>>
export type SetAsideRecord = Readonly<v.InferOutput<typeof SetAsideRecordSchema>>
export type CitationRecord = EventRecord['sources'][number]
export type PictureRecord = NonNullable<EventRecord['picture']>
export type HeldOffice = NonNullable<PersonRecord['offices']>[number]

/** Any record schema: an object whose fields are known. */
export type RecordSchema =
  | typeof SiteRecordSchema
  | typeof PersonRecordSchema
  | typeof OfficeRecordSchema
  | typeof ForumRecordSchema
  | typeof SourceRecordSchema
  | typeof AccessRecordSchema
  | typeof EventRecordSchema
  | typeof SourcedEventRecordSchema
  | typeof StoryRecordSchema
  | typeof ClaimRecordSchema
  | typeof SetAsideRecordSchema
