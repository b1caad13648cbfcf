import { directionOf, type Locale } from '../domain/text.ts'

/**
 * Time runs from left to right in every language. Where a page is written from right to left, the parts that lie along time
 * say so, and the texts within them are again of the page.
 */
export const directionsOf = (locale: Locale): { readonly axis?: 'ltr'; readonly text?: 'rtl' } =>
  directionOf(locale) === 'rtl' ? { axis: 'ltr', text: 'rtl' } : {}

/** In front of words that lead back: against the direction of the page. */
export const backArrow = (locale: Locale): string => (directionOf(locale) === 'rtl' ? '→' : '←')

/** A text that keeps its own order of words where it is drawn along time: RIGHT-TO-LEFT ISOLATE around it. */
export const isolated = (text: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' ? `\u2067${text}\u2069` : text
