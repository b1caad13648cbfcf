import { soundOf } from './foldText.ts'
import type { SearchEntry } from './searchEntries.ts'
import type { Ordinal } from './storyIndex.ts'
import { createWordIndex, type WordIndex } from './wordIndex.ts'

/** What one word fits. */
export interface WordFit {
  readonly texts: ReadonlySet<Ordinal>
  /** Places in the list of names. */
  readonly names: ReadonlySet<number>
}

export const NO_FIT: WordFit = { texts: new Set(), names: new Set() }

/** From this length on a word also finds longer words that begin with it: `un` is not `under`, but `sess` is `session`. */
export const PREFIX_LENGTH = 4
/** Shorter sounds are shared by too many names to be told apart; see `soundOf`. */
export const SOUND_LENGTH = 4

export interface WordMatcher {
  /**
   * What a folded word fits, from the strictest reading to the loosest; a looser one is tried only when the stricter have
   * found nothing, so that a word that is written in the story never brings look-alikes.
   */
  readonly match: (word: string) => WordFit
  /** What two words fit as one, `जय शंकर`: as they stand, and where one of them fits nothing by itself, as a name sounds. */
  readonly matchJoined: (word: string, byItsSound: boolean) => WordFit
}

export function createWordMatcher(entries: readonly SearchEntry[], eventCount: number): WordMatcher {
  const [terms, titles, sounds] = [createWordIndex(), createWordIndex(), createWordIndex()]
  for (const { id, title, place, text, offices, names, sounds: heard } of entries) {
    for (const term of [title, place, text, names].flatMap(split)) terms.add(term, id)
    for (const term of split(offices)) titles.add(term, id)
    for (const sound of split(heard)) sounds.add(sound, id)
  }
  const divided = (ids: ReadonlySet<number>): WordFit => divide(ids, eventCount)

  const exact = (word: string): WordFit => divided(terms.exact(word))
  /** A short word or a number is first taken as it stands, and as a beginning only when nobody wrote it so. */
  const asWritten = ({ exact, begun }: WordIndex, word: string): WordFit =>
    word.length >= PREFIX_LENGTH && !isNumber(word)
      ? divided(begun(word))
      : firstFit([() => divided(exact(word)), () => divided(begun(word))])
  const listenFor = (word: string): WordFit => {
    const sound = soundOf(word)
    return sound.length < SOUND_LENGTH ? NO_FIT : divided(sounds.exact(sound))
  }
  const splitUp = (word: string): WordFit => {
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)]
      if (terms.exact(first).size > 0 && terms.exact(second).size > 0)
        return fitBoth(exact(first), exact(second))
    }
    return NO_FIT
  }

  const match = (word: string): WordFit =>
    firstFit([
      () => addNames(asWritten(terms, word), listenFor(word)),
      () => splitUp(word),
      () => ({ ...NO_FIT, names: exact(word.replace(HONORIFIC, '')).names }),
      // One word of an office's title is not looked for in every holder, unless it is nowhere else.
      () => asWritten(titles, word),
      () => (isNumber(word) ? NO_FIT : divided(terms.slipped(word, slipsAllowed(word)))),
    ])
  return {
    match,
    matchJoined: (word, byItsSound) => (byItsSound ? addNames(exact(word), listenFor(word)) : exact(word)),
  }
}

/** As it is written to a name: `मोदीजी`, `Modiji`. */
const HONORIFIC = /(?:जी|ji)$/

export const isNumber = (word: string): boolean => /^\d/.test(word)

/** Letters that may be wrong: none in a short word, where each letter makes another word. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

function firstFit(readings: readonly (() => WordFit)[]): WordFit {
  for (const reading of readings) {
    const fit = reading()
    if (fit.texts.size > 0 || fit.names.size > 0) return fit
  }
  return NO_FIT
}

function divide(found: ReadonlySet<number>, eventCount: number): WordFit {
  const ids = [...found]
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

const split = (text: string): readonly string[] => text.split(' ').filter(Boolean)
