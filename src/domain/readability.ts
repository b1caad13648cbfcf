import type { Locale } from './text.ts'

/**
 * How well a reader of one page reads an article: 2 in the page's own language, 1 in another one of the story, which many
 * readers know, 0 in any else.
 */
export function readability(language: string, locale: Locale, languages: readonly string[]): 0 | 1 | 2 {
  const isIn = (tag: string) => language === tag || language.startsWith(`${tag}-`)
  if (isIn(locale)) return 2
  return languages.some(isIn) ? 1 : 0
}
