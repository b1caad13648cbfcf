import * as v from 'valibot'
import {
  CitationSchema,
  Edtf,
  Id,
  Localized,
  SCHEMA_VERSION,
  SourceSchema,
  Text,
  TextQuoteSchema,
} from './citation.ts'

/** The evidence of a story: claims and all sources, in a file of its own. It comes when a card opens, and so does this code. */

/** Facts that a claim can speak of. */
export const CLAIM_FIELDS = [
  'date',
  'place',
  'participants',
  'office',
  'forum',
  'session',
  'status',
  'outcome',
] as const

export const RANKS = ['preferred', 'normal', 'deprecated'] as const

/**
 * What one source says of one fact, and what the editors make of it (Wikidata's ranks: nothing is deleted). `value` is
 * the source's own: EDTF, a place in English, a person's id, `person: office`, a forum's id, a number, a status, or a
 * short `Fact: value`.
 */
export const ClaimSchema = v.object({
  field: v.picklist(CLAIM_FIELDS),
  value: Text,
  source: Id,
  quote: v.nullable(TextQuoteSchema),
  rank: v.picklist(RANKS),
  reason: v.nullable(Localized),
  /** True when the source was taken to say so without its words being at hand. */
  inferred: v.boolean(),
})

/** Where to read on: an event, or a whole story where `event` is null. */
export const RelatedSchema = v.object({
  story: Id,
  event: v.nullable(Id),
  title: Localized,
  /** By language of this story, that in which the other one is read. */
  read: v.record(v.string(), Text),
})

/** What an event rests on; loaded when a card opens. */
export const EvidenceSchema = v.object({
  schemaVersion: v.picklist([SCHEMA_VERSION]),
  story: Id,
  dataVersion: v.string(),
  sources: v.array(SourceSchema),
  /** Who held which office, from when to when; null where nobody told us, `..` for still in office. */
  terms: v.array(
    v.object({
      person: Id,
      office: Id,
      from: v.nullable(Edtf),
      /** `..` for still in office. */
      to: v.nullable(Edtf),
    }),
  ),
  events: v.record(
    Id,
    v.object({
      citations: v.array(CitationSchema),
      claims: v.array(ClaimSchema),
      /** What sources disagree about, worded for readers. */
      disagreements: v.array(Localized),
      /** A remark on the date, e.g. why only the month is given. */
      dateNote: v.nullable(Localized),
      /** Events of this or another story of the site, and whole stories; absent where the editors name none. */
      related: v.optional(v.array(RelatedSchema)),
    }),
  ),
})

export type Claim = Readonly<v.InferOutput<typeof ClaimSchema>>
export type ClaimField = Claim['field']
export type Related = Readonly<v.InferOutput<typeof RelatedSchema>>
export type Evidence = Readonly<v.InferOutput<typeof EvidenceSchema>>
