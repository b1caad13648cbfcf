import { numberOf, ordinalOf } from '../text/numberWords.ts'
import { joins, type Word } from './wordsOf.ts'

/** A number in a series, as it is written: `22वीं`, `22 वीं`, `बाईसवीं`, `22nd`, `twenty-second`. `to` is past its last word. */
export interface Ordinal {
  readonly number: number
  readonly to: number
}

const SUFFIX = /^(?:वां|वीं|वें|वा|वी|वे|था|थी|थे|रा|री|रे|ला|ली|ले|ठा|ठी|ठे|st|nd|rd|th)$/i
const WITH_SUFFIX = /^(\d{1,3})(?:वां|वीं|वें|वा|वी|वे|था|थी|थे|रा|री|रे|ला|ली|ले|ठा|ठी|ठे|st|nd|rd|th)$/i

/** The ordinal that begins at a word, or null. Bare numbers are none. */
export function readOrdinal(words: readonly Word[], at: number): Ordinal | null {
  const word = words[at]
  if (!word) return null
  const text = word.text.toLowerCase()
  const written = WITH_SUFFIX.exec(text)?.[1]
  if (written !== undefined) return { number: Number(written), to: at + 1 }
  const next = words[at + 1]
  const nextText = next && joins(next) ? next.text.toLowerCase() : ''
  if (/^\d{1,3}$/.test(text) && SUFFIX.test(nextText)) return { number: Number(text), to: at + 2 }
  const one = ordinalOf(nextText)
  if (/^(?:twenty|thirty|forty)$/.test(text) && one !== null && one < 10)
    return { number: (numberOf(text) ?? 0) + one, to: at + 2 }
  const number = ordinalOf(text)
  return number === null ? null : { number, to: at + 1 }
}
