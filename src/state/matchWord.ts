import MiniSearch from 'minisearch'
import { soundOf } from './foldText.ts'
import type { SearchEntry } from './searchEntries.ts'
import type { Ordinal } from './storyIndex.ts'

/** What one word fits. */
export interface WordFit {
  readonly texts: ReadonlySet<Ordinal>
  /** Places in the list of names. */
  readonly names: ReadonlySet<number>
}

export const NO_FIT: WordFit = { texts: new Set(), names: new Set() }

/** From this length on a word also finds longer words that begin with it: `un` is not `under`, but `sess` is `session`. */
const PREFIX_LENGTH = 4
/** Shorter sounds are shared by too many names to be told apart; see `soundOf`. */
const SOUND_LENGTH = 4

type Lookup = (word: string, how: { readonly prefix?: boolean; readonly fuzzy?: number }) => WordFit

/**
 * A function that says what a folded word fits, from the strictest reading to the loosest; a looser one is tried only
 * when the stricter have found nothing, so that a word that is written in the story never brings look-alikes.
 */
export function createWordMatcher(
  entries: readonly SearchEntry[],
  eventCount: number,
): (word: string) => WordFit {
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'place', 'text', 'names', 'sounds'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  index.addAll(entries)
  const known = new Set(
    entries.flatMap(({ title, place, text, names }) => [title, place, text, names]).flatMap(split),
  )

  const lookUp: Lookup = (word, how) =>
    divide(index.search(word, { ...how, fields: ['title', 'place', 'text', 'names'] }), eventCount)
  const listenFor = (word: string): WordFit => {
    const sound = soundOf(word)
    if (sound.length < SOUND_LENGTH) return NO_FIT
    return divide(index.search(sound, { fields: ['sounds'] }), eventCount)
  }
  const splitUp = (word: string): WordFit => {
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)]
      if (known.has(first) && known.has(second)) return fitBoth(lookUp(first, {}), lookUp(second, {}))
    }
    return NO_FIT
  }

  return (word) =>
    firstFit([
      () => addNames(lookUpWritten(lookUp, word), listenFor(word)),
      () => splitUp(word),
      () => (isNumber(word) ? NO_FIT : lookUp(word, { fuzzy: slipsAllowed(word) })),
    ])
}

/** A short word or a number is first taken as it stands, and as a beginning only when nobody wrote it so. */
function lookUpWritten(lookUp: Lookup, word: string): WordFit {
  if (word.length >= PREFIX_LENGTH && !isNumber(word)) return lookUp(word, { prefix: true })
  return firstFit([() => lookUp(word, {}), () => lookUp(word, { prefix: true })])
}

const isNumber = (word: string): boolean => /^\d/.test(word)

/** Letters that may be wrong: none in a short word, where each letter makes another word. */
const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

function firstFit(readings: readonly (() => WordFit)[]): WordFit {
  for (const reading of readings) {
    const fit = reading()
    if (fit.texts.size > 0 || fit.names.size > 0) return fit
  }
  return NO_FIT
}

function divide(found: readonly { readonly id: number }[], eventCount: number): WordFit {
  const ids = found.map(({ id }) => id)
  return {
    texts: new Set(ids.filter((id) => id < eventCount)),
    names: new Set(ids.filter((id) => id >= eventCount).map((id) => id - eventCount)),
  }
}

const addNames = ({ texts, names }: WordFit, more: WordFit): WordFit => ({
  texts,
  names: new Set([...names, ...more.names]),
})

const fitBoth = (a: WordFit, b: WordFit): WordFit => ({
  texts: inAll([a.texts, b.texts]),
  names: inAll([a.names, b.names]),
})

/** What all sets have. */
export function inAll<T>([first, ...rest]: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set([...(first ?? [])].filter((each) => rest.every((set) => set.has(each))))
}

const split = (text: string): readonly string[] => text.split(' ')
