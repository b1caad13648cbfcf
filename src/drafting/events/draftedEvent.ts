import type { DateReason } from '../dates/reasons.ts'
import type { ForumMention } from '../names/findForums.ts'
import type { KnownPlace } from '../names/findPlaces.ts'
import type { KnownForum, KnownPerson } from '../names/registers.ts'
import type { Span } from '../text/span.ts'
import type { EventKind } from './eventWords.ts'
import type { DraftStatus } from './statusOf.ts'

/** When an event was, by an article. */
export interface DraftedDate {
  /** EDTF; null where the words do not settle it. */
  readonly edtf: string | null
  /** EDTF of what it may be, likeliest first. */
  readonly candidates: readonly string[]
  readonly reason: DateReason
  /** Whose words these are: the clause that tells of the event, another of its sentence, or a sentence beside it. */
  readonly from: 'clause' | 'sentence' | 'neighbour'
}

export interface DraftedParticipant {
  readonly person: KnownPerson
  /** Id of the office held that day; null where the records do not tell. */
  readonly office: string | null
}

/** A clause that tells of an event, as places of the normalised text; `at` is where its word of the event begins. */
export interface Telling extends Span {
  readonly at: number
}

/** An event that an article tells of. */
export interface DraftedEvent {
  readonly kind: EventKind
  readonly date: DraftedDate | null
  readonly people: readonly DraftedParticipant[]
  readonly forum: KnownForum | null
  /** How the forum was recognised. */
  readonly forumHow: ForumMention['how'] | null
  readonly session: number | null
  readonly place: KnownPlace | null
  readonly status: DraftStatus
  /** All that tells of it, in the order in which it was found. */
  readonly told: readonly Telling[]
  /** At most six words of the article that stand in it once. */
  readonly locator: Locator | null
  /** 0 to 1, in hundredths: how much of it the article says in so many words. */
  readonly confidence: number
}

/** W3C TextQuoteSelector. */
export interface Locator {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}
