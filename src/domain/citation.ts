import * as v from 'valibot'

/** What the published files of a story have in common: ids, texts, and the sources that are cited. */

/** It rises only when an old reader could misread a new file; docs/data-format.md keeps the log. */
export const SCHEMA_VERSION = 2

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
export const Text = v.pipe(v.string(), v.maxLength(1000))
/** Something in each language of the story, by BCP 47 tag. */
export const byLanguage = <const S extends v.GenericSchema>(each: S) => v.record(v.string(), each)
export const Localized = byLanguage(Text)
/** An EDTF string; `parseEdtf` (domain/calendar) says what it means. */
export const Edtf = v.pipe(v.string(), v.maxLength(64))

/** What the last look at an address found: it stands there, without the words that were quoted, or not at all. */
export const ACCESSES = ['live', 'altered', 'dead'] as const

/** A page that is not the body's own though the text is, and a publisher that a state owns. */
export const STANDINGS = ['official-copy', 'state-media'] as const

/** A copy that an archive took, and the day on which it did. */
export const ArchiveSchema = v.object({ url: v.pipe(v.string(), v.maxLength(2000)), captured: Edtf })

export const SourceSchema = v.object({
  id: Id,
  publisher: Localized,
  headline: v.nullable(Text),
  /** BCP 47 tag of the page's language. */
  language: v.pipe(v.string(), v.maxLength(12)),
  /** EDTF day, or null when the page shows none. */
  published: v.nullable(Edtf),
  /** Null when the address is not known. */
  url: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
  /** A government's, parliament's or commission's own page. */
  official: v.boolean(),
  /** What else a reader should know of the publisher; absent where there is nothing, or what this version does not know. */
  standing: v.fallback(v.optional(v.picklist(STANDINGS)), undefined),
  /** The news agency whose copy this is. */
  agency: v.nullable(Text),
  /** Whose reporting it is: the agency's or the publisher's id. Two sources of one origin are one independent source. */
  origin: Id,
  /** Id of the nearest published copy, for a source without an address. */
  nearestCopy: v.nullable(Id),
  /** Absent as long as nobody looked. */
  access: v.optional(v.object({ found: v.picklist(ACCESSES), checked: Edtf })),
  archive: v.optional(ArchiveSchema),
})

/** W3C Web Annotation TextQuoteSelector: a few words that stand in the article. */
export const TextQuoteSchema = v.object({ exact: Text, prefix: v.optional(Text), suffix: v.optional(Text) })

export const CitationSchema = v.object({ source: Id, quote: v.nullable(TextQuoteSchema) })

export type Source = Readonly<v.InferOutput<typeof SourceSchema>>
export type TextQuote = Readonly<v.InferOutput<typeof TextQuoteSchema>>
export type Citation = Readonly<v.InferOutput<typeof CitationSchema>>
