import type { Locale } from '../domain/text.ts'
import type { Messages } from './messages.ts'

/** Fetch one language's catalogue; each is a chunk of its own, so a reader loads only the language on screen. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'hi' ? (await import('./hi.ts')).hi : (await import('./en.ts')).en
}
