import type { Status } from '../../domain/story.ts'
import type { Licence } from './licences.ts'
import type { SheetNote } from './sheetNote.ts'
import type { SheetPlace } from './sheetTable.ts'

/** One text in the languages in which a sheet has it, by tag. */
export type Texts = Readonly<Record<string, string>>

/** A source as a row names it; in records it is written on the spot. */
export interface SheetSource {
  readonly url: string
  /** One name, or one for each language. */
  readonly publisher: Texts | string | null
  readonly headline: string | null
  /** Day of the report, `YYYY-MM-DD`. */
  readonly published: string | null
  /** What only an export of ours says. */
  readonly language?: string | null
  readonly official?: boolean
  readonly standing?: string | null
  readonly agency?: string | null
  readonly archive?: { readonly url: string; readonly captured: string } | null
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string } | null
}

/** Something that a row names by its id, by its name in some language, or by both. */
export interface NamedThing {
  readonly id: string | null
  readonly name: Texts
}

/** What was known of an event, and when. Dates are EDTF. */
export interface SheetState {
  readonly known: string
  readonly status: Status
  readonly date: string
}

/** An event to read beside, of this story where none is named; a whole story where no event is. */
export interface SheetRelated {
  readonly story: string | null
  readonly event: string | null
}

/** What a row says of an event, before it is known in which languages the story is. */
export interface SheetEvent {
  readonly at: SheetPlace
  readonly row: number
  readonly id: string | null
  /** EDTF. */
  readonly date: string
  readonly title: Texts
  readonly summary: Texts
  readonly lane: Texts
  readonly laneId: string | null
  readonly forum: SheetForum | null
  readonly place: Texts
  readonly people: readonly NamedThing[]
  readonly country: string | null
  readonly status: string | null
  readonly importance: number | null
  /** Its number in its own series where it has one, else in that of its forum. */
  readonly session: number | null
  readonly series: NamedThing | null
  /** What the story calls this number. */
  readonly numberName: Texts
  readonly result: NamedThing | null
  /** What the story calls the status, where it has a word of its own. */
  readonly statusName: Texts
  readonly sources: readonly SheetSource[]
  readonly media: SheetMedia | null
  readonly states: readonly SheetState[]
  readonly related: readonly SheetRelated[]
  readonly disagreements: readonly Texts[]
  readonly dateNote: Texts
}

/** A picture or a film, as a row has it: nobody has looked at the address yet. */
export interface SheetMedia {
  readonly at: SheetPlace
  readonly url: string | null
  readonly thumbnail: string | null
  readonly credit: string | null
  readonly caption: Texts
  /** What it shows. */
  readonly alt: Texts
  readonly licence: Licence | null
  /** The film of which it is a still. */
  readonly video: string | null
}

export interface SheetForum {
  readonly id: string
  readonly name: Texts
  readonly short: Texts
  /** What its numbers count, or null. */
  readonly unit: string | null
}

/** The row that speaks of the whole story, as TimelineJS has one. */
export interface SheetHead {
  readonly row: number
  readonly headline: Texts
  readonly deck: Texts
}

/** A row that speaks of a stretch of time behind the events. */
export interface SheetEra {
  readonly at: SheetPlace
  readonly row: number
  readonly id: string | null
  readonly title: Texts
  /** EDTF; null where it goes on. */
  readonly begin: string
  readonly end: string | null
}

/** What became of a row. Every row is one of the four, and a row that is listed says why. */
export type RowOutcome =
  | { readonly kind: 'event'; readonly event: SheetEvent; readonly notes: readonly SheetNote[] }
  | { readonly kind: 'era'; readonly era: SheetEra; readonly notes: readonly SheetNote[] }
  | { readonly kind: 'head'; readonly head: SheetHead; readonly notes: readonly SheetNote[] }
  | {
      readonly kind: 'listed'
      readonly row: number
      readonly notes: readonly SheetNote[]
      /** Its id and its titles: an event of the records that bears one of them has not lost its row. */
      readonly marks: readonly string[]
    }
