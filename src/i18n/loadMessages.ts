import type { Locale } from '../domain/text.ts'
import type { Messages } from './messages.ts'

/** How the words of other languages are had: a page says it when it starts. */
export const otherLanguages = new Map<string, () => Promise<Messages>>()

/** Fetch one language's catalogue; each is a file of its own, so a reader loads only the language on screen. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const load = otherLanguages.get(locale)
  if (load) return load()
  return locale === 'hi' ? (await import('./hi.ts')).hi : (await import('./en.ts')).en
}
