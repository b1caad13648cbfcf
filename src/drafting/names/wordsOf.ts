import { HONORIFICS, RANKS } from './titleWords.ts'
import { foldKey } from './nameKeys.ts'

/** A word of a normalised text. Places are of that text, in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** As spelling habits leave it: see foldKey. */
  readonly key: string
  /** What stands between the word before and this one. */
  readonly gap: string
  /** A full stop stands between it and the word before, and none of an abbreviation. */
  readonly isAfterStop: boolean
  /** Latin, and begins with a capital. */
  readonly capital: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a normalised text, in order. The s of a possessive is no word. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word === 's' && text[index - 1] === "'") continue
    const gap = text.slice(end, index)
    words.push({
      text: word,
      from: index,
      to: index + word.length,
      key: foldKey(word),
      gap,
      isAfterStop: gap.includes('.') && !isShort(words.at(-1)?.text ?? ''),
      capital: /^\p{Lu}/u.test(word),
    })
    end = index + word.length
  }
  return words
}

/** `Dr.`, `Lt.`, `एस.`: what is written with a full stop behind it. */
const isShort = (word: string): boolean =>
  [...word].length <= 2 || HONORIFICS.has(word.toLowerCase()) || RANKS.has(word.toLowerCase())

/** No sign between two words that parts them: a hyphen, a full stop of initials or a bracket may stand there, a danda not. */
export const joins = ({ gap, isAfterStop }: Word): boolean =>
  !isAfterStop && /^[\s.\-&/'"()]*$/.test(gap) && !/\.\s*\n|\n\s*\n/.test(gap)
