import type { Story } from './story.ts'
import { isLocale, type Locale } from './text.ts'

/** A language of a story, by the name that its speakers have for it. */
export type NamedLanguage = readonly [tag: Locale, name: string]

/** Of those whose words come with the engine. */
export const NAMES: Readonly<Record<string, string>> = { hi: 'हिंदी', en: 'English' }

/** The languages of a story, the reader's default first; those of one that names none. */
export const languagesOf = ({ languages }: Pick<Story, 'languages'>): readonly NamedLanguage[] =>
  Object.entries(languages ?? NAMES).flatMap(([tag, each]) =>
    isLocale(tag) ? [[tag, typeof each === 'string' ? each : each.name] as const] : [],
  )
