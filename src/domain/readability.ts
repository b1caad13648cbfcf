import { BUILT_IN, type Locale } from './text.ts'

/**
 * How well a reader of one page reads an article: 2 in the page's own language, 1 in the other one of the site, which many
 * readers know, 0 in any else.
 */
export function readability(language: string, locale: Locale): 0 | 1 | 2 {
  const isIn = (tag: Locale) => language === tag || language.startsWith(`${tag}-`)
  if (isIn(locale)) return 2
  return BUILT_IN.some(isIn) ? 1 : 0
}
