import { foldText } from './foldText.ts'
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

export interface SearchHit {
  readonly kind: 'event' | 'person' | 'forum'
  readonly id: string
  /** Descending; comparable within one answer only. */
  readonly score: number
}

export interface SearchHits {
  /** Best first: an event of exactly this title, people and forums, the other events. */
  readonly ranked: readonly SearchHit[]
  /** Ids of the events that have all the words, or go with a person or forum whose names have them all. */
  readonly events: ReadonlySet<string>
  /** Words of the query, folded, that fit nothing in the story. */
  readonly unmatched: readonly string[]
}

/** A longer query is cut. */
const MAX_WORDS = 16
/** Scores are kept apart by kind: titles above names above texts. */
const TITLE_SCORE = 3_000
const NAME_SCORE = 2_000
const LAST_SCORE = -1
const NOTHING: SearchHits = { ranked: [], events: new Set(), unmatched: [] }

/** Read a story for searching: one pass over its words. Make it once for an index and keep it. */
export function createSearch(index: StoryIndex): StorySearch {
  const names = collectNames(index)
  const entries = [
    ...index.events.map(eventEntry),
    ...names.map((named, at) => nameEntry(named, index.events.length + at)),
  ]
  const matchWord = createWordMatcher(entries, index.events.length)
  const titles = indexTitles(index)

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
    const titled = titles.get(foldText(query)) ?? new Set()
    const ranked = [...rankNames(names, together, words), ...rankEvents(index, found, titled)]
    return {
      ranked: ranked.toSorted((a, b) => b.score - a.score),
      events: new Set([...found.keys()].flatMap((ordinal) => index.events[ordinal]?.event.id ?? [])),
      unmatched: words.filter((_, at) => fits[at] === NO_FIT),
    }
  }
  return { find }
}

/** Titles in both languages, folded → the events that bear them. */
function indexTitles(index: StoryIndex): ReadonlyMap<string, ReadonlySet<Ordinal>> {
  const titles = new Map<string, Set<Ordinal>>()
  for (const { event, ordinal } of index.events) {
    for (const title of [event.title.hi, event.title.en]) {
      const key = foldText(title)
      titles.set(key, (titles.get(key) ?? new Set()).add(ordinal))
    }
  }
  return titles
}

/** Only the names that are exactly the query, if there are such; else all that have its words. */
function preferWhole(
  names: readonly Named[],
  named: ReadonlyMap<number, number>,
  words: readonly string[],
): ReadonlyMap<number, number> {
  const whole = words.join(' ')
  const exact = [...named].filter(([at]) => names[at]?.names.has(whole))
  return exact.length > 0 ? new Map(exact) : named
}

/** The events whose text has the words, and those of the names that bring theirs. */
function eventsOf(
  fit: WordFit,
  names: readonly Named[],
  words: readonly string[],
): ReadonlyMap<Ordinal, number> {
  const found = new Map(fit.texts)
  for (const at of fit.names.keys()) {
    const named = names[at]
    if (named === undefined || !bringsEvents(named, fit, words)) continue
    for (const ordinal of named.ordinals) found.set(ordinal, fit.texts.get(ordinal) ?? 0)
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

/** The surest names first; of two as sure, the one that more events go with. Names that bring no events come last. */
function rankNames(names: readonly Named[], fit: WordFit, words: readonly string[]): readonly SearchHit[] {
  const whole = words.join(' ')
  return [...fit.names].flatMap(([at, sureness]) => {
    const named = names[at]
    if (named === undefined) return []
    const { kind, id } = named
    const sure = sureness / words.length + (named.names.has(whole) ? 1 : 0)
    const score = NAME_SCORE + 100 * sure + Math.min(99, named.ordinals.length)
    return { kind, id, score: bringsEvents(named, fit, words) ? score : LAST_SCORE }
  })
}

/** The best texts first; of two as good, the weightier event, then the earlier. */
function rankEvents(
  index: StoryIndex,
  found: ReadonlyMap<Ordinal, number>,
  titled: ReadonlySet<Ordinal>,
): readonly SearchHit[] {
  const scored = [...found].map(([ordinal, score]): readonly [Ordinal, number] => [
    ordinal,
    Math.min(score, NAME_SCORE - 1) + (titled.has(ordinal) ? TITLE_SCORE : 0),
  ])
  const importanceOf = (ordinal: Ordinal): number => index.events[ordinal]?.event.importance ?? 0
  return scored
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || importanceOf(a) - importanceOf(b) || a - b)
    .flatMap(([ordinal, score]): SearchHit | readonly [] => {
      const id = index.events[ordinal]?.event.id
      return id === undefined ? [] : { kind: 'event', id, score }
    })
}
