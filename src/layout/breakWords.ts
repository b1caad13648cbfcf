import type { Px } from './timelineLayout.ts'

/** A letter with the marks on it, and those joined to it by a virama: never cut inside. */
const LETTERS = /(?:\P{M}\p{M}*\u094d)*\P{M}\p{M}*/gu

/**
 * The text with each word that is wider than the place broken where the place ends, for names that nobody can set narrower; all
 * other words stay whole. The pieces stand like words, so that `wrapText` puts each on a line of its own.
 */
export const breakWords = (text: string, width: Px, measure: (text: string) => Px): string =>
  text
    .split(/ +/)
    .flatMap((word) => (measure(word) <= width ? word : breakWord(word, width, measure)))
    .join(' ')

function breakWord(word: string, width: Px, measure: (text: string) => Px): readonly string[] {
  const pieces: string[] = []
  // Room for the sign that more was there, should this be the last line.
  const room = width - measure(' …')
  for (const letter of word.match(LETTERS) ?? []) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (pieces.length > 0 && measure(longer) <= room) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}
