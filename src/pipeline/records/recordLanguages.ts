import { BUILT_IN, isLocale, type Locale } from '../../domain/text.ts'

/** The languages in which a record is to be written. */
export interface Spoken {
  readonly languages: readonly Locale[]
  /** Whether it may speak others as well, as the records of all stories do. */
  readonly others: boolean
  /** Of a story: languages in which it is written and no longer told. Their texts stay in the records and are not published. */
  readonly untold?: readonly Locale[]
}

export const BOTH: Spoken = { languages: BUILT_IN, others: false }

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A field that is written in each language. */
export const isLocalized = ({ type }: { readonly type: string }): boolean => type === 'object_with_rest'

/** The languages that a text lacks. */
export const unspokenIn = (
  text: Readonly<Record<string, unknown>>,
  { languages }: Spoken,
): readonly Locale[] => languages.filter((tag) => text[tag] === undefined)

/** Whether texts of a language may stand here that the record need not have. */
export const mayStand = (tag: string, { others, untold = [] }: Spoken): boolean =>
  others || untold.some((each) => each === tag)

/** Whether a field of a text is a language by its name. */
export const isLanguage = (tag: string): boolean => isLocale(tag) && NAMES.of(tag) !== undefined
