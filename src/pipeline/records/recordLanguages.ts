import { BUILT_IN, isLocale, type Locale } from '../../domain/text.ts'

/** The languages in which a record is to be written. */
export interface Spoken {
  readonly languages: readonly Locale[]
  /** Whether it may speak others as well, as the records of all stories do. */
  readonly others: boolean
}

export const BOTH: Spoken = { languages: BUILT_IN, others: false }

const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** `ta` → `Tamil`; the tag itself where it has no name. */
export const nameLanguage = (tag: string): string => (isLocale(tag) && ENGLISH.of(tag)) || tag

/** `“hi:” and “en:”`: what an editor writes under a field. */
export const listTags = (languages: readonly Locale[]): string =>
  languages.map((tag) => `“${tag}:”`).join(languages.length === 2 ? ' and ' : ', ')

/** A field that is written in each language. */
export const isLocalized = ({ type }: { readonly type: string }): boolean => type === 'object_with_rest'

/** The languages that a text lacks, each with what to say of it. */
export const explainUnspoken = (
  text: Readonly<Record<string, unknown>>,
  field: string,
  { languages }: Spoken,
): readonly (readonly [tag: string, message: string])[] =>
  languages
    .filter((tag) => text[tag] === undefined)
    .map((tag) => [tag, `“${field}” has no ${nameLanguage(tag)} text: add “${tag}:” under it`] as const)

/** Whether a field of a text is a language by its name. */
export const isLanguage = (tag: string): boolean => nameLanguage(tag) !== tag

export const explainForeign = (tag: string): string =>
  `the story is not told in ${nameLanguage(tag)}: add “${tag}” to “languages:” of story.yaml, or delete the line`
