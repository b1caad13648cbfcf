import { foldWords } from './foldText.ts'
import type { WordFit } from './matchWord.ts'
import { NO_FIT, createWordMatcher, inAll } from './matchWord.ts'
import type { Named } from './searchEntries.ts'
import { collectNames, eventEntry, nameEntry, wordsOf } from './searchEntries.ts'
import type { Ordinal, StoryIndex } from './storyIndex.ts'

/**
 * Search in both languages at once: events by their words, people and forums by any of their names. A chunk of its own,
 * loaded when a reader first searches; nothing may import it statically.
 *
 *   query ─▶ words ─▶ for each word ─▶ as written, or as the beginning of a longer word, or as a name sounds
 *                                      else as two words without their space
 *                                      else with a letter or two wrong
 *         ─▶ all words must be found: in the names of one person or forum, or in an event and the names it goes with
 *
 * There is no falling back to only some of the words: an event that is shown has them all. `unmatched` names the words
 * that fit nothing, so that the page can say so.
 */
export interface StorySearch {
  readonly find: (query: string) => SearchHits
}

/** What a query finds. The list and the chart stay in order of time, so nothing is ranked. */
export interface SearchHits {
  /** Ids of the events that have all the words, or go with a person or forum whose names have them all. */
  readonly events: ReadonlySet<string>
  /** Words of the query, as the reader wrote them, that fit nothing in the story. */
  readonly unmatched: readonly string[]
}

/** A longer query is cut. */
const MAX_WORDS = 16
const NOTHING: SearchHits = { events: new Set(), unmatched: [] }

/** Read a story for searching: one pass over its words. Make it once for an index and keep it. */
export function createSearch(index: StoryIndex): StorySearch {
  const names = collectNames(index)
  const entries = [
    ...index.events.map(eventEntry),
    ...names.map((named, at) => nameEntry(named, index.byOrdinal.length + at)),
  ]
  const matchWord = createWordMatcher(entries, index.byOrdinal.length)

  const find = (query: string): SearchHits => {
    const words = [...new Set(wordsOf(query))].slice(0, MAX_WORDS)
    if (words.length === 0) return NOTHING
    const fits = words.map(matchWord)
    const together: WordFit = {
      texts: inAll(fits.map((fit) => fit.texts)),
      names: preferWhole(names, inAll(fits.map((fit) => fit.names)), words),
    }
    const found =
      together.names.size > 0
        ? eventsOf(together, names, words)
        : inAll(fits.map((fit, at) => eventsOf(fit, names, words.slice(at, at + 1))))
    return {
      events: new Set([...found].flatMap((ordinal) => index.byOrdinal[ordinal]?.event.id ?? [])),
      unmatched: asWritten(
        query,
        words.filter((_, at) => fits[at] === NO_FIT),
      ),
    }
  }
  return { find }
}

/** Of a query's words as they were typed those that hold one of these folded words. */
function asWritten(query: string, folded: readonly string[]): readonly string[] {
  const typed = new Set(query.split(/\s+/).filter(Boolean))
  return [...typed].filter((word) => foldWords(word).some((each) => folded.includes(each)))
}

/** Only the names that are exactly the query, if there are such; else all that have its words. */
function preferWhole(
  names: readonly Named[],
  named: ReadonlySet<number>,
  words: readonly string[],
): ReadonlySet<number> {
  const whole = words.join(' ')
  const exact = [...named].filter((at) => names[at]?.names.has(whole))
  return exact.length > 0 ? new Set(exact) : named
}

/** The events whose text has the words, and those of the names that bring theirs. */
function eventsOf(fit: WordFit, names: readonly Named[], words: readonly string[]): ReadonlySet<Ordinal> {
  const found = new Set(fit.texts)
  for (const at of fit.names) {
    const named = names[at]
    if (named === undefined || !bringsEvents(named, fit, words)) continue
    for (const ordinal of named.ordinals) found.add(ordinal)
  }
  return found
}

/**
 * A person brings their events by any part of a name. A forum does by half of one or more, or when no text has the
 * words: `Zapad`, one word of five in a forum's name, is looking for that exercise and not for all of them.
 */
const bringsEvents = (named: Named, fit: WordFit, words: readonly string[]): boolean =>
  named.kind === 'person' || fit.texts.size === 0 || namesMostly(named, words)

const namesMostly = ({ names }: Named, words: readonly string[]): boolean =>
  [...names].some((name) => {
    const own = name.split(' ')
    return own.length <= 2 * words.length && words.every((word) => own.some((each) => each.startsWith(word)))
  })
