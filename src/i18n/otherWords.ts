import { isBuiltIn, type BuiltIn, type Locale } from '../domain/text.ts'

/**
 * Words of the languages that do not come with the engine, section by section, once somebody has brought them: a page its
 * own, the build those of all stories. A section has the shape of its English model; `completeWords` saw to that.
 */
const others = new Map<Locale, Readonly<Record<string, unknown>>>()

export const addWords = (locale: Locale, sections: Readonly<Record<string, unknown>>): unknown =>
  others.set(locale, sections)

/** The words of one section in a language; in English as long as there are none. */
export const wordsIn = <T>(builtIn: Readonly<Record<BuiltIn, T>>, section: string, locale: Locale): T =>
  isBuiltIn(locale) ? builtIn[locale] : ((others.get(locale)?.[section] as T | undefined) ?? builtIn.en) // of its English model's shape
