import { foldEach } from '../state/foldText.ts'

/**
 * The words of a row group's titles, folded as search compares them, each with the rows it stands in. Three flat pieces and no
 * object a word: sixty groups of a story of a million events are some thirty megabytes.
 *
 *   terms    agreement\nanswer\n…\nउत्तर\nप्रश्न\n       in order, so that what begins so is a stretch of them
 *   starts   0         10            …                where each begins
 *   first    0         3             …                where its rows begin in `rows`
 *   rows     4 17 902  4 5 6 …                       of each term, counted from the group's first; in no order
 */
export interface GroupWords {
  readonly terms: string
  readonly starts: Uint32Array
  readonly first: Uint32Array
  readonly rows: Uint32Array
}

/** A column of texts: each row has a place in `values`, or -1 where it has nothing. */
export interface CodedTexts {
  readonly values: readonly string[]
  readonly codes: Int32Array
}

/** @param rows of the group */
export function indexWords(columns: readonly CodedTexts[], { rows }: { readonly rows: number }): GroupWords {
  const numbers = new Map<string, number>()
  // Of each occurrence its word, by number, and its row: an array for each word would be some ten thousand.
  const [wordOf, rowOf]: [number[], number[]] = [[], []]
  for (const { values, codes } of columns) {
    const words = foldEach(values)
    for (let row = 0; row < rows; row++)
      for (const word of words[codes[row] ?? -1] ?? []) {
        const number = numbers.get(word) ?? numbers.size
        if (number === numbers.size) numbers.set(word, number)
        wordOf.push(number)
        rowOf.push(row)
      }
  }
  // By code units, as they are compared below; no language's own order.
  // oxlint-disable-next-line unicorn/require-array-sort-compare -- likewise
  const words = [...numbers.keys()].toSorted()
  const starts = new Uint32Array(words.length + 1)
  const first = new Uint32Array(words.length + 1)
  const placeOf = new Uint32Array(words.length)
  for (const [at, word] of words.entries()) {
    placeOf[numbers.get(word) ?? 0] = at
    starts[at + 1] = (starts[at] ?? 0) + word.length + 1
  }
  const addTo = (numbersOf: Uint32Array, at: number, more: number): number =>
    (numbersOf[at] = (numbersOf[at] ?? 0) + more) - more
  for (const number of wordOf) addTo(first, (placeOf[number] ?? 0) + 1, 1)
  for (let at = 0; at < words.length; at++) addTo(first, at + 1, first[at] ?? 0)
  const next = first.slice()
  const all = new Uint32Array(rowOf.length)
  for (const [at, number] of wordOf.entries()) all[addTo(next, placeOf[number] ?? 0, 1)] = rowOf[at] ?? 0
  return { terms: words.map((word) => `${word}\n`).join(''), starts, first, rows: all }
}

export const termCount = ({ starts }: GroupWords): number => starts.length - 1

export const termAt = ({ terms, starts }: GroupWords, at: number): string =>
  terms.slice(starts[at], (starts[at + 1] ?? 1) - 1)

/** Terms that are the word, or begin with it, as a stretch of their places. */
export function termsLike(
  words: GroupWords,
  word: string,
  orBegin: boolean,
): readonly [from: number, to: number] {
  const from = firstTerm(words, word)
  if (orBegin) return [from, firstTerm(words, `${word}\uffff`)]
  return [from, from < termCount(words) && termAt(words, from) === word ? from + 1 : from]
}

function firstTerm(words: GroupWords, wanted: string): number {
  let [low, high] = [0, termCount(words)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (termAt(words, middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Calls for each row of a stretch of terms; for one that has two of them, twice. */
export function eachRow(
  { first, rows }: GroupWords,
  from: number,
  to: number,
  call: (row: number) => void,
): void {
  for (let at = first[from] ?? 0; at < (first[to] ?? 0); at++) call(rows[at] ?? 0)
}
