import type { WordFit } from './matchWord.ts'
import { NO_FIT, createWordMatcher, inAll } from './matchWord.ts'
import { meansDate } from './meansDate.ts'
import { monthNamed } from './monthNames.ts'
import { eventsOf } from './namedEvents.ts'
import type { AskedDate, DatePhrase } from './readDates.ts'
import {
  RANKS,
  collectOffices,
  eventEntry,
  nameEntry,
  officeKeys,
  wordsOf,
  type Named,
} from './searchEntries.ts'
import type { Ordinal, StoryIndex } from './storyIndex.ts'

/** A part of a query: an office, or a word (two, where they are one name with a space in it), which may be a date as well. */
export interface Part {
  readonly kind: 'office' | 'word' | 'date' | 'unknown'
  /** The folded words of the query. */
  readonly typed: readonly string[]
  /** The same as the story has them. */
  readonly words: readonly string[]
  readonly fit: WordFit
  readonly events: ReadonlySet<Ordinal>
}

export interface PartReader {
  /** The parts that folded words make, in their order. */
  readonly readWords: (words: readonly string[], told: StoryIndex) => readonly Part[]
  /** The events that a written date means: by their own date, or because their title says it; else by its words. */
  readonly findDate: (phrase: DatePhrase, told: StoryIndex) => ReadonlySet<Ordinal>
}

export function createPartReader(index: StoryIndex, names: readonly Named[]): PartReader {
  const offices = collectOffices(index)
  const entries = index.events.map((event) => eventEntry(event, index))
  const { match, matchJoined } = createWordMatcher(
    [...entries, ...names.map((named, at) => nameEntry(named, index.byOrdinal.length + at))],
    index.byOrdinal.length,
  )

  const readWord = (word: string, told: StoryIndex): Part => {
    const [fit, date] = [match(word), dateWord(word)]
    const part = { words: [word], typed: [word] }
    if (date === null)
      return { ...part, fit, events: eventsOf(fit, names, [word]), kind: fit === NO_FIT ? 'unknown' : 'word' }
    const dated = { ...fit, texts: new Set([...fit.texts, ...datedIn(told, [date])]) }
    return { ...part, fit: dated, events: eventsOf(dated, names, [word]), kind: 'date' }
  }

  /** Two words that no event has both of, and that are one in the story. */
  const readPair = (first: Part, second: Part | undefined): Part | null => {
    if (second === undefined || inAll([first.events, second.events]).size > 0) return null
    const joined = [...first.words, ...second.words].join('')
    const fit = matchJoined(joined, first.kind === 'unknown' || second.kind === 'unknown')
    if (fit.texts.size + fit.names.size === 0) return null
    const typed = [...first.typed, ...second.typed]
    return { kind: 'word', typed, words: [joined], fit, events: eventsOf(fit, names, [joined]) }
  }

  /** The longest title of an office with which the parts begin. */
  const readOffice = (parts: readonly Part[]): Part | null => {
    for (let length = Math.min(parts.length, LONGEST_TITLE); length > 0; length--) {
      const own = parts.slice(0, length)
      const words = own.flatMap((part) => part.words)
      const [held] = officeKeys(words).flatMap((key) => offices.get(key) ?? [])
      if (held === undefined) continue
      const events = new Set([...held, ...inAll(own.map((part) => part.events))])
      return { kind: 'office', typed: words, words, fit: fitAll(own), events }
    }
    return null
  }

  const isPerson = ({ fit, words }: Part): boolean =>
    words.join('').length >= SHORTEST_NAME && [...fit.names].some((at) => names[at]?.kind === 'person')

  const readWords = (words: readonly string[], told: StoryIndex): readonly Part[] => {
    const each = withoutRanks(
      words.map((word) => readWord(word, told)),
      isPerson,
    )
    const parts: Part[] = []
    for (let at = 0; at < each.length; at += parts.at(-1)?.typed.length ?? 1) {
      const [first, second] = each.slice(at)
      const part = readOffice(each.slice(at)) ?? (first && (readPair(first, second) ?? first))
      if (part) parts.push(part)
    }
    return parts
  }

  const findDate = ({ typed, dates }: DatePhrase, told: StoryIndex): ReadonlySet<Ordinal> => {
    const words = wordsOf(typed)
    const titled = entries.filter(({ title }) => ` ${title} `.includes(` ${words.join(' ')} `))
    const found = new Set([...datedIn(told, dates), ...titled.map(({ id }) => id)])
    // Without a year it may also be what a text says: `21 November`, of the 21st session.
    if (found.size > 0 && dates.every(({ from }) => from.year !== undefined)) return found
    return new Set([...found, ...inAll(words.map((word) => match(word).texts))])
  }
  return { readWords, findDate }
}

/** The longest title of an office, in words. */
const LONGEST_TITLE = 8
/** Initials stand for too many. */
const SHORTEST_NAME = 3

export const fitAll = (parts: readonly Part[]): WordFit => ({
  texts: inAll(parts.map(({ fit }) => fit.texts)),
  names: inAll(parts.map(({ fit }) => fit.names)),
})

/** A rank before a person's name is a form of address; before anything else it is a word. */
const withoutRanks = (parts: readonly Part[], isPerson: (part: Part) => boolean): readonly Part[] =>
  parts.filter((part, at) => {
    const addressed = parts.slice(at).find((each) => !isRank(each))
    return !isRank(part) || addressed === undefined || !isPerson(addressed)
  })

const isRank = ({ words }: Part): boolean => words.some((word) => RANKS.has(word))

/** A word that is a year or a month by itself. */
export function dateWord(word: string): AskedDate | null {
  const month = monthNamed(word)
  const isYear = /^[12]\d{3}$/.test(word) && word < '2200'
  const point = isYear ? { year: Number(word) } : month === null ? null : { month }
  return point && { from: point, to: point, part: null, side: null }
}

const datedIn = ({ events }: StoryIndex, dates: readonly AskedDate[]): readonly Ordinal[] =>
  events.filter(({ date }) => dates.some((asked) => meansDate(asked, date))).map(({ ordinal }) => ordinal)
