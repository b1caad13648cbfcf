import { joins, wordsOf, type Word } from './wordsOf.ts'
import { normaliseText } from '../text/normaliseText.ts'

/** What was found: the words `[from, to)` of the text. */
export interface Found<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

export type PhraseTable<T> = (words: readonly Word[], at: number) => Found<T> | null

/** Phrases by their words; a phrase of two words is found written as one, too. The longest counts; of two alike the first. */
export function phraseTable<T>(
  phrases: readonly { readonly phrase: string; readonly value: T }[],
): PhraseTable<T> {
  const byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>()
  const add = (keys: readonly string[], value: T): void => {
    const [first] = keys
    if (first === undefined) return
    const list = byFirst.get(first) ?? []
    if (!byFirst.has(first)) byFirst.set(first, list)
    list.push({ keys, value })
  }
  for (const { phrase, value } of phrases) {
    const keys = keysOf(phrase)
    add(keys, value)
    if (keys.length === 2) add(keysOf(phrase.replaceAll(/[\s-]+/g, '')), value)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return (words, at) => {
    const found = byFirst.get(words[at]?.key ?? '')?.find(({ keys }) => stands(keys, words, at))
    return found ? { from: at, to: at + found.keys.length, value: found.value } : null
  }
}

const keysOf = (phrase: string): readonly string[] =>
  wordsOf(normaliseText(phrase).text).map(({ key }) => key)

const stands = (keys: readonly string[], words: readonly Word[], at: number): boolean =>
  keys.every((key, step) => {
    const word = words[at + step]
    return word?.key === key && (step === 0 || joins(word))
  })

/** All that a table finds in a text, from left to right; none overlap. */
export function findAll<T>(table: PhraseTable<T>, words: readonly Word[]): readonly Found<T>[] {
  const found: Found<T>[] = []
  for (let at = 0; at < words.length;) {
    const here = table(words, at)
    if (here) found.push(here)
    at = here?.to ?? at + 1
  }
  return found
}
