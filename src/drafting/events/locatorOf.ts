import type { NormalisedText } from '../text/normaliseText.ts'
import type { Locator } from './draftedEvent.ts'

const MOST_WORDS = 6
const MOST_CHARACTERS = 60
/** What closes a sentence or opens another's words: no quote goes over it. */
const CLOSES = /[।!?\n|"“”«»]|\.(?=\s|$)(?<!\p{L}\p{M}?\.)/u
const EDGES = /^[\s,;:()[\]'’‘"“”।.!?–—-]+|[\s,;:([\]'’‘"“”।.!?–—-]+$/gu

/**
 * At most six words of the text as it was read, that stand in it once, inside one sentence: with the words of the date where it can be,
 * so that the date can be derived from them again.
 *
 * @param must the words that should be among them, as places of the normalised text
 * @param within the sentence
 */
export function locatorOf(
  text: NormalisedText,
  must: { readonly from: number; readonly to: number },
  within: { readonly from: number; readonly to: number },
): Locator | null {
  const whole = collapse(text.read)
  const start = text.toRead(within.from)
  const spans = [...text.read.slice(start, text.toRead(within.to)).matchAll(/\S+/gu)].map(
    ({ 0: word, index }) => ({
      from: start + index,
      to: start + index + word.length,
    }),
  )
  const [mustFrom, mustTo] = [text.toRead(must.from), text.toRead(must.to)]
  const first = Math.max(
    0,
    spans.findIndex(({ to }) => to > mustFrom),
  )
  const last = Math.max(
    first,
    spans.findLastIndex(({ from }) => from < mustTo),
  )
  return (
    unique(windows(spans, first, last), text.read, whole) ??
    unique(windows(spans, first, first), text.read, whole)
  )
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Runs of words that hold these, the longest first; of two as long the one that begins with them. */
function windows(spans: readonly Span[], first: number, last: number): readonly Span[] {
  const found: Span[] = []
  for (let size = MOST_WORDS; size >= Math.max(last - first + 1, 2); size--)
    for (let from = first; from >= Math.max(0, last - size + 1); from--) {
      const [a, b] = [spans[from], spans[from + size - 1]]
      if (a && b) found.push({ from: a.from, to: b.to })
    }
  return found
}

function unique(runs: readonly Span[], read: string, whole: string): Locator | null {
  for (const { from, to } of runs) {
    const exact = collapse(read.slice(from, to)).replaceAll(EDGES, '')
    const isPlain =
      exact !== '' &&
      exact.length <= MOST_CHARACTERS &&
      !CLOSES.test(exact) &&
      !/\p{Cf}/u.test(exact.replaceAll(/[\u200c\u200d]/g, ''))
    if (isPlain && whole.indexOf(exact) !== -1 && whole.indexOf(exact) === whole.lastIndexOf(exact))
      return { exact }
  }
  return null
}

const collapse = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
