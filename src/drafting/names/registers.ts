/** What the records know, as far as names need it. Records have more. */

/** A text by BCP 47 tag. */
type Texts = Readonly<Record<string, string>>

export interface KnownPerson {
  readonly id: string
  readonly name: Texts
  /** ISO 3166-1. */
  readonly country?: string | undefined
  readonly spellings?: readonly string[] | undefined
  readonly misspellings?: readonly string[] | undefined
  readonly offices?: readonly KnownTerm[] | undefined
}

/** `from` and `to` are EDTF, `unknown` or `..`. */
export interface KnownTerm {
  readonly office: string
  readonly from: string
  readonly to: string
}

export interface KnownOffice {
  readonly id: string
  readonly title: Texts
  readonly spellings?: readonly string[] | undefined
  readonly country: string
}

export interface KnownForum {
  readonly id: string
  readonly name: Texts
  readonly short: Texts
  readonly spellings?: readonly string[] | undefined
  readonly numbered?: boolean | undefined
}

export interface KnownEvent {
  readonly id: string
  /** Folder of its story. */
  readonly story: string
  readonly date: string
  readonly title: Texts
  readonly forum?: string | undefined
  readonly session?: number | undefined
  readonly place?: Texts | undefined
  readonly country?: string | undefined
  readonly participants: readonly { readonly person: string; readonly office?: string | undefined }[]
  readonly status: string
}

export interface Registers {
  readonly people: readonly KnownPerson[]
  readonly offices: readonly KnownOffice[]
  readonly forums: readonly KnownForum[]
  readonly events: readonly KnownEvent[]
}
