import type { Story } from './story.ts'
import { isLocale, type Locale } from './text.ts'

/** A language of a story, by the name that its speakers have for it. */
export type NamedLanguage = readonly [tag: Locale, name: string]

const BOTH: Readonly<Record<string, { readonly name: string }>> = {
  hi: { name: 'हिंदी' },
  en: { name: 'English' },
}

/** The languages of a story, the reader's default first; those of one that names none. */
export const languagesOf = ({ languages = BOTH }: Pick<Story, 'languages'>): readonly NamedLanguage[] =>
  Object.entries(languages).flatMap(([tag, { name }]) => (isLocale(tag) ? [[tag, name] as const] : []))
