import * as v from 'valibot'
import type { ByLanguage, LocalizedText } from './text.ts'
import { isRecord } from './untrustedJson.ts'
import {
  byLanguage,
  CitationSchema,
  Edtf,
  Id,
  Localized,
  SCHEMA_VERSION,
  SourceSchema,
  Text,
} from './citation.ts'
import { FACETS, STATUSES } from './statuses.ts'

/** The published story: what the pipeline writes, what the client reads. Types are inferred, never written twice. */
export { SCHEMA_VERSION, STATUSES }
export type { Citation, Source, TextQuote } from './citation.ts'
export type { Claim, ClaimField, Evidence } from './evidence.ts'

/** What a page can do without: nothing where it is of a kind that this version does not know. */
const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined)

/** What is judged where it is shown, if it is there at all. */
const later = v.optional(v.unknown())

/** A whole number from 1 on. One schema of ours, for four of the library's would come with the page's first script. */
const count = (most = Infinity) =>
  v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most)

/** Groups of the people filter where a story has none of its own, in the order in which it lists them. */
export const PERSON_GROUPS = ['defence', 'foreign', 'heads', 'officials'] as const

export const PersonSchema = v.object({
  id: Id,
  name: Localized,
  /** Null where the editors sort nobody. */
  group: v.nullable(Id),
  /** ISO 3166-1 alpha-2 of the state or `XX` for an organisation; null where nobody has said it. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^..$/))),
  /** Other spellings, both scripts, for search. */
  aliases: v.array(Text),
})

export const OfficeSchema = v.object({
  id: Id,
  title: Localized,
  /** What newspapers call it, both scripts, for search. */
  aliases: v.optional(v.array(Text)),
})

/** What the numbers of a series count: a word of its own in both languages. */
export const SESSION_UNITS = ['session', 'meeting', 'summit'] as const
export type SessionUnit = (typeof SESSION_UNITS)[number]

const NamedSchema = v.object({ id: Id, name: Localized })

/** `look`: a LaneLook, read where marks are drawn; absent where colour and shape go by the lane's place. */
export const LaneSchema = v.object({
  ...NamedSchema.entries,
  look: later,
})

export type Facet = (typeof FACETS)[number]

export const ForumSchema = v.object({
  id: Id,
  lane: Id,
  name: Localized,
  shortName: Localized,
  aliases: v.array(Text),
  /** True when sessions are numbered: the card offers previous/next in series. */
  series: v.boolean(),
  /** What the numbers count; a session where it is absent, or of a kind that this version does not know. */
  unit: v.optional(v.fallback(v.picklist(SESSION_UNITS), 'session')),
})

/** A step in how an event became known: what reports of that day said of it. */
export const EventStateSchema = v.object({
  /** Day of the report. */
  known: Edtf,
  status: v.picklist(STATUSES),
  /** The event's date as then known. */
  date: Edtf,
})

/** One step of a walk through the story: what is said, and the view that shows it. */
export const TourStepSchema = v.object({
  caption: Localized,
  /** The event whose card is open. */
  event: Id,
  /** EDTF interval: what the chart shows; null is the story's period. */
  window: v.nullable(Edtf),
  filters: v.object({
    person: v.array(Id),
    office: v.array(Id),
    forum: v.array(Id),
    status: v.array(Id),
  }),
})

const LanguageSchema = v.object({ name: Text, words: v.optional(Text) })

/** A number in a series of the story, and what it is called. */
interface PlaceInSeries {
  readonly id: string
  readonly number: number
  readonly name: LocalizedText
}

export const EventSchema = v.object({
  id: Id,
  date: Edtf,
  title: Localized,
  summary: Localized,
  forum: Id,
  /** Number of the session in its forum's series, e.g. 22. */
  session: v.nullable(count(999)),
  place: v.nullable(Localized),
  /** Who took part, in the office held that day; null where it does not matter. */
  participants: v.array(v.object({ person: Id, office: v.nullable(Id) })),
  status: v.picklist(STATUSES),
  /** What came of it, in the story's own words (`words`); absent where the status says all. */
  result: v.optional(Id),
  /** Its place in a series that the story numbers; absent where the forum numbers it (`session`), or nobody does. */
  series: lenient(v.custom<PlaceInSeries>(isRecord)),
  /** 1 a turning point of the story, 2 the main line, 3 support and context. */
  importance: v.picklist([1, 2, 3]),
  /** The citation shown first to a reader of each language; the rest are in the evidence file. */
  lead: byLanguage(CitationSchema),
  /** How many sources are cited, the lead among them. */
  sourceCount: count(),
  /** How many of them are independent: agency copy counts once. */
  independentCount: count(),
  /** In order of `known`; empty when only the event's own day is on record. */
  states: v.array(EventStateSchema),
  /** Day of the first report, by a state or a source; of what took place, its first day at the latest. For the as-of view. */
  firstKnown: Edtf,
  /** True when sources differ on something; the evidence file says on what. */
  disputed: v.boolean(),
  /**
   * The fields of the claims that differ, each once; absent where none do, and in files from before it was told. A name
   * that this version does not know is no reason to lose the event.
   */
  disputedFacts: v.optional(v.array(v.string())),
  /** As domain/picture.ts has it, and judged where it is shown; absent where there is none. */
  picture: later,
})

/** A clock: its distance from UTC all the year, and what readers call it. */
const TimezoneSchema = v.object({
  offset: v.pipe(v.string(), v.regex(/^(Z|[+-][01]\d:[0-5]\d)$/)),
  name: v.optional(Localized),
})

/** The story proper: everything the list, the chart, the filters and search need. */
export const StorySchema = v.object({
  schemaVersion: v.picklist([SCHEMA_VERSION]),
  id: Id,
  /** First 12 hex digits of the SHA-256 of the story's content. */
  dataVersion: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** Day on which an editor last changed the records, `YYYY-MM-DD`. */
  updated: Edtf,
  /** The headline: a finding, not a topic. */
  headline: Localized,
  /**
   * Its languages by BCP 47 tag, the reader's default first, each with its own name for itself, and the file of its words
   * where they do not come with the page. Absent where they are Hindi and English.
   */
  languages: v.optional(v.record(v.string(), LanguageSchema)),
  /** Name of the subject, for titles and crumbs. */
  subject: Localized,
  /** One or two sentences under the headline. */
  deck: Localized,
  /** Method, what is left out, how imprecise dates are drawn. */
  note: Localized,
  licence: v.object({ name: Text, url: Text }),
  /** EDTF interval: what the chart shows first. */
  period: Edtf,
  /** The clock on which times are read; there wherever an event has a time. */
  timezone: lenient(TimezoneSchema),
  /** Absent where nobody has written one. */
  tour: lenient(v.array(TourStepSchema)),
  lanes: v.array(LaneSchema),
  /**
   * By language: what this story calls a facet (`facet.forum`), one forum (`card.forum`), a status or a result (`status.held`);
   * the page's own words where absent.
   */
  words: lenient(v.custom<ByLanguage<Readonly<Record<string, string>>>>(isRecord)),
  /** Which filters are shown, in this order; all where absent. Offices stand under people. */
  filters: lenient(v.array(v.picklist(FACETS))),
  /** Its own numbered series, as domain/ownSeries.ts has them, and judged where they are shown. */
  series: later,
  /** As domain/eras.ts has them, and read where they are shown; absent where there are none. */
  eras: later,
  forums: v.array(ForumSchema),
  /** Groups of the people filter, in its order; absent where they are PERSON_GROUPS. */
  groups: lenient(v.array(NamedSchema)),
  people: v.array(PersonSchema),
  offices: v.array(OfficeSchema),
  /** The lead sources only. */
  sources: v.array(SourceSchema),
  /** In order of time: start, then the finer date; those that agree in both as the editors have put them. */
  events: v.array(EventSchema),
  /** Reports per month and language of the publisher, from the sources' days of publication. */
  coverage: v.array(v.object({ month: Edtf, reports: v.record(v.string(), v.number()) })),
  /** What was corrected since the first release, newest first. */
  changes: v.array(v.object({ date: Edtf, events: v.array(Id), reason: Localized })),
  /** File name of the evidence, beside the story's own. */
  evidenceFile: v.nullable(Text),
  /** Distinct sources cited in the whole story. */
  sourceCount: v.number(),
  publisherCount: v.number(),
})

/** `data/manifest.json`: the only way to find a story. */
export const ManifestSchema = v.object({
  schemaVersion: v.picklist([SCHEMA_VERSION]),
  stories: v.array(
    v.object({
      id: Id,
      subject: Localized,
      dataVersion: v.string(),
      updated: Edtf,
      eventCount: v.number(),
      sourceCount: v.number(),
      licence: v.object({ name: Text, url: Text }),
      files: v.array(v.object({ kind: v.string(), path: v.string(), sha256: v.string(), bytes: v.number() })),
    }),
  ),
})

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>
export type Office = Readonly<v.InferOutput<typeof OfficeSchema>>
export type Lane = Readonly<v.InferOutput<typeof LaneSchema>>
export type Forum = Readonly<v.InferOutput<typeof ForumSchema>>
export type EventState = Readonly<v.InferOutput<typeof EventStateSchema>>
export type TourStep = Readonly<v.InferOutput<typeof TourStepSchema>>
export type StoryEvent = Readonly<v.InferOutput<typeof EventSchema>>
export type Story = Readonly<v.InferOutput<typeof StorySchema>>
export type Manifest = Readonly<v.InferOutput<typeof ManifestSchema>>
export type Status = StoryEvent['status']
export type Importance = StoryEvent['importance']
