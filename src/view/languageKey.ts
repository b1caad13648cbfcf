const LANGUAGES = ['hi', 'en', 'ru', 'mr', 'ur', 'ta', 'te', 'ml', 'gu', 'bn', 'as'] as const
type LanguageKey = (typeof LANGUAGES)[number] | 'other'

/** Which name of a language to use for a tag of BCP 47: `hi-IN` is named as `hi`. */
export const languageKey = (tag: string): LanguageKey =>
  LANGUAGES.find((known) => known === tag.slice(0, 2).toLowerCase()) ?? 'other'
