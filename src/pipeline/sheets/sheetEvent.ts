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
  /** EDTF day, month or year of the report. */
  readonly published: string | null
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
  readonly forum: { readonly id: string; readonly name: Texts } | null
  readonly place: Texts
  readonly people: readonly Texts[]
  readonly country: string | null
  readonly status: string | null
  readonly importance: number | null
  readonly session: number | null
  readonly sources: readonly SheetSource[]
}

/** The row that speaks of the whole story, as TimelineJS has one. */
export interface SheetHead {
  readonly row: number
  readonly headline: Texts
  readonly deck: Texts
}

/** What became of a row. Every row is one of the three, and a row that is listed says why. */
export type RowOutcome =
  | { readonly kind: 'event'; readonly event: SheetEvent; readonly notes: readonly SheetNote[] }
  | { readonly kind: 'head'; readonly head: SheetHead; readonly notes: readonly SheetNote[] }
  | {
      readonly kind: 'listed'
      readonly row: number
      readonly notes: readonly SheetNote[]
      /** Its id and its titles: an event of the records that bears one of them has not lost its row. */
      readonly marks: readonly string[]
    }
