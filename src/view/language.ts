import { createContext, useContext } from 'react'
import type { Locale } from '../domain/text.ts'
import type { Translate } from '../i18n/messages.ts'

/** The page's language and its words; every component that writes text reads it from here. */
export interface Language {
  readonly locale: Locale
  readonly t: Translate
}

export const LanguageContext = createContext<Language | null>(null)

/** Throws when no LanguageContext is above: a component cannot choose a language by itself. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage: wrap the tree in <LanguageContext value={…}>')
  return language
}
