import type { EdtfDay } from '../dates/day.ts'
import type { Mention } from '../dates/mention.ts'
import type { DateReason } from '../dates/reasons.ts'
import type { NormalisedText } from '../text/normaliseText.ts'
import type { Region } from '../text/splitRegions.ts'
import type { Sentence } from '../text/splitSentences.ts'

/** What is known of an article besides its text. */
export interface ArticleFacts {
  /** The day on which it says that it was published; null where nobody knows. Never the day of a crawl. */
  readonly published: EdtfDay | null
  /** A day before which it was surely written, such as the one on which it was saved: it bounds a search for the year, and dates nothing. */
  readonly savedBy: EdtfDay | null
}

/** The day from which `आज` and `शुक्रवार` are counted. */
export interface Anchor {
  readonly day: EdtfDay
  /** An agency's text counts from its dateline, any other from its publication. */
  readonly from: 'dateline' | 'byline' | 'published' | 'embed' | 'weekday'
  readonly reason: DateReason
}

/** The head of an agency's report: `नई दिल्ली/मास्को, 29 अक्टूबर (आईएएनएस)।` */
export interface Dateline {
  readonly from: number
  readonly to: number
  /** As written, in order. */
  readonly cities: readonly string[]
  /** `2025-10-29`; null when its year cannot be told. */
  readonly day: EdtfDay | null
  /** Days that it may be, when `day` is null. */
  readonly candidates: readonly EdtfDay[]
}

/** An article taken apart. Every `from` and `to` is a place of `normalised.text`; `normalised.toRead` leads back. */
export interface Article {
  readonly normalised: NormalisedText
  readonly regions: readonly Region[]
  readonly sentences: readonly Sentence[]
  readonly dateline: Dateline | null
  readonly anchor: Anchor | null
  /** Of title, summary and body, in order; none overlap. */
  readonly mentions: readonly Mention[]
}
