/** The languages whose words come with the engine, and those of a story that names none. The first is the reader's default. */
export const BUILT_IN = ['hi', 'en'] as const
export type BuiltIn = (typeof BUILT_IN)[number]

declare const CHECKED: unique symbol
/** A language of a story: a BCP 47 tag that `isLocale` has looked at. */
export type Locale = BuiltIn | (string & { readonly [CHECKED]: true })

/** The same thing in each language of a story, by tag. */
export type ByLanguage<T> = Readonly<Record<string, T>>

/** One text in each language of its story. Plain text, NFC, never HTML. */
export type LocalizedText = ByLanguage<string>

export const isBuiltIn = (tag: string): tag is BuiltIn => tag === 'hi' || tag === 'en'

/** As an address and `lang` have it: `ta`, `sr-Latn`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export const isLocale = (tag: string): tag is Locale => LANGUAGE_TAG.test(tag)

/** Which way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b(?!-(Latn|Deva|Cyrl))|-(Arab|Hebr)\b/.test(locale) ? 'rtl' : 'ltr'

/** Nothing, in each language. */
export const noWordsIn = (languages: readonly Locale[]): LocalizedText =>
  Object.fromEntries(languages.map((tag) => [tag, '']))

/** What a reader of a language gets. The check lets nothing through that lacks one; if it should, another one beats none. */
export function inLanguage<T>(each: ByLanguage<T>, locale: Locale): T
export function inLanguage<T>(each: ByLanguage<T> | undefined | null, locale: Locale): T | undefined
export function inLanguage<T>(each: ByLanguage<T> | undefined | null, locale: Locale): T | undefined {
  return each ? (each[locale] ?? Object.values(each)[0]) : undefined
}

/** How type is set: English smaller; every other language has the size and the room that Devanagari needs. */
export const ofType = <T>(each: Readonly<Record<BuiltIn, T>>, locale: Locale): T =>
  locale === 'en' ? each.en : each.hi
