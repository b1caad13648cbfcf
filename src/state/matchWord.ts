import MiniSearch from 'minisearch'
import { soundOf } from './foldText.ts'
import type { SearchEntry } from './searchEntries.ts'
import type { Ordinal } from './storyIndex.ts'

/** What one word fits, and how well. */
export interface WordFit {
  readonly texts: ReadonlyMap<Ordinal, number>
  /** Place in the list of names → how sure. */
  readonly names: ReadonlyMap<number, number>
}

/** How sure a name is, by the way in which it was found. */
const SURE = { exact: 4, beginning: 3, sound: 2, misspelt: 1 } as const

export const NO_FIT: WordFit = { texts: new Map(), names: new Map() }

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
    searchOptions: { boost: { title: 3, place: 2 } },
  })
  index.addAll(entries)
  const known = new Set(
    entries.flatMap(({ title, place, text, names }) => [title, place, text, names]).flatMap(split),
  )

  const lookUp: Lookup = (word, how) =>
    divide(index.search(word, { ...how, fields: ['title', 'place', 'text', 'names'] }), eventCount, (terms) =>
      terms.includes(word) ? SURE.exact : how.fuzzy ? SURE.misspelt : SURE.beginning,
    )
  const listenFor = (word: string): WordFit => {
    const sound = soundOf(word)
    if (sound.length < SOUND_LENGTH) return NO_FIT
    return divide(index.search(sound, { fields: ['sounds'] }), eventCount, () => SURE.sound)
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

interface Found {
  readonly id: number
  readonly score: number
  readonly terms: readonly string[]
}

function divide(
  found: readonly Found[],
  eventCount: number,
  sureness: (terms: readonly string[]) => number,
): WordFit {
  const texts = new Map<Ordinal, number>()
  const names = new Map<number, number>()
  for (const { id, score, terms } of found) {
    if (id < eventCount) texts.set(id, score)
    else names.set(id - eventCount, sureness(terms))
  }
  return { texts, names }
}

const addNames = (fit: WordFit, more: WordFit): WordFit => ({
  texts: fit.texts,
  names: new Map([...more.names, ...fit.names]),
})

const fitBoth = (a: WordFit, b: WordFit): WordFit => ({
  texts: inAll([a.texts, b.texts]),
  names: inAll([a.names, b.names]),
})

/** The keys that all maps have, with the sum of their values. */
export function inAll<K>([first, ...rest]: readonly ReadonlyMap<K, number>[]): ReadonlyMap<K, number> {
  let common = new Map(first)
  for (const map of rest) {
    common = new Map(
      [...common].flatMap(([key, sum]) => (map.has(key) ? [[key, sum + (map.get(key) ?? 0)]] : [])),
    )
  }
  return common
}

const split = (text: string): readonly string[] => text.split(' ')
