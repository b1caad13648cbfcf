import type { Locale } from '../domain/text.ts'
import type { Catalogue, PluralMessage } from './messages.ts'

/** A language's words as they are published: what a newsroom wrote, English where it wrote nothing, and what Intl knows. */
export interface LanguageFile {
  readonly locale: Locale
  readonly sections: Readonly<Record<string, Catalogue>>
  readonly intl: IntlWords
}

/** Taken from Intl when the site is built. */
export interface IntlWords {
  /** January first, as they stand beside a day. */
  readonly months: readonly string[]
  /** As they stand without a day. */
  readonly monthsAlone: readonly string[]
  readonly shortMonths: readonly string[]
  /** `{day} {month}, {year}` and `{month} {year}`, in the language's order. */
  readonly day: string
  readonly month: string
  /** Plural forms of the numbers from 0 to 199: beyond, the last two digits decide. */
  readonly plurals: readonly string[]
  readonly grouping: {
    readonly sign: string
    /** Digits of the last group, and of those before it. */
    readonly last: number
    readonly others: number
    /** The smallest number that is grouped. */
    readonly from: number
  }
  readonly and: string
  readonly or: string
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', PluralMessage>>
}
