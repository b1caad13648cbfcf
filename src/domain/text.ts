/** The two languages every story is published in. Hindi comes first: it is the reader's default. */
export const LOCALES = ['hi', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One text in both languages. Plain text, NFC, never HTML. */
export interface LocalizedText {
  readonly hi: string
  readonly en: string
}

export const isLocale = (value: string): value is Locale => value === 'hi' || value === 'en'

export const otherLocale = (locale: Locale): Locale => (locale === 'hi' ? 'en' : 'hi')
