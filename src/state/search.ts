import { foldWords } from './foldText.ts'
import { inAll } from './matchWord.ts'
import { eventsOf, preferWhole } from './namedEvents.ts'
import { createPartReader, fitAll, type Part } from './queryParts.ts'
import { readDates } from './readDates.ts'
import { collectNames, tellingWords, wordsOf } from './searchEntries.ts'
import type { Ordinal, StoryIndex } from './storyIndex.ts'

/**
 * Search in both languages at once: events by their time and their words, people, offices and forums by any of their
 * names. A chunk of its own, loaded when a reader first searches; nothing may import it statically.
 *
 *   query    foreign minister   Jai Shankar   in   Mosco   zzz   17 November 2025
 *   parts    office             name, joined  –    word    ?     date
 *
 *   date     events whose own date may mean it, or whose title says it
 *   office   events to which somebody came in it, or whose text has the words
 *   word     as written, or as the beginning of a longer word, or as a name sounds; else as two words without their space;
 *            else with a letter or two wrong. A year or a month is also a date
 *
 * An event that is shown has all the parts. A word that fits nothing in the story is left out of that, and is in
 * `unmatched`, so that the page can say so.
 */
export interface StorySearch {
  /** `told` is the story as it is shown, on a past day: dates are asked of that. */
  readonly find: (query: string, told?: StoryIndex) => SearchHits
}

/** What a query finds. The list and the chart stay in order of time, so nothing is ranked. */
export interface SearchHits {
  /** Ids of the events that have all that is known of the query. */
  readonly events: ReadonlySet<string>
  /** Words and dates of the query, as the reader wrote them, that fit nothing in the story. */
  readonly unmatched: readonly string[]
}

/** A longer query is cut. */
const MAX_WORDS = 16

/** Read a story for searching: one pass over its words. Make it once for an index and keep it. */
export function createSearch(index: StoryIndex): StorySearch {
  const names = collectNames(index)
  const reader = createPartReader(index, names)

  /** The events that have all the parts. Names that have all the words are what is looked for, and nothing beside them. */
  const findAll = (parts: readonly Part[]): ReadonlySet<Ordinal> => {
    const words = parts.flatMap((part) => part.words)
    const { texts, names: fitting } = fitAll(parts)
    const named = preferWhole(names, fitting, words)
    const each = inAll(parts.map(({ events }) => events))
    if (named.size === 0) return each
    const whole = eventsOf({ texts, names: named }, names, words)
    return parts.some(({ kind }) => kind === 'office') ? new Set([...whole, ...each]) : whole
  }

  const find = (query: string, told = index): SearchHits => {
    const { phrases, rest } = readDates(query)
    const words = phrases.length > 0 ? tellingWords(rest) : wordsOf(rest)
    const parts = reader.readWords([...new Set(words)].slice(0, MAX_WORDS), told)
    const dates = phrases.map((phrase) => ({ ...phrase, events: reader.findDate(phrase, told) }))
    const known = parts.filter(({ kind }) => kind !== 'unknown')
    const found = [...dates.map(({ events }) => events), ...(known.length > 0 ? [findAll(known)] : [])]
    return {
      events: new Set([...inAll(found)].flatMap((ordinal) => index.byOrdinal[ordinal]?.event.id ?? [])),
      unmatched: [
        ...asWritten(query, parts.filter(isLost)),
        ...dates.filter(({ events }) => events.size === 0).map(({ typed }) => typed),
      ],
    }
  }
  return { find }
}

const isLost = ({ kind, events }: Part): boolean =>
  kind === 'unknown' || (kind === 'date' && events.size === 0)

/** Of a query's words as they were typed those that hold a word of these parts. */
function asWritten(query: string, parts: readonly Part[]): readonly string[] {
  const folded = parts.flatMap((part) => part.typed)
  const typed = new Set(query.split(/\s+/).filter(Boolean))
  return [...typed].filter((word) => foldWords(word).some((each) => folded.includes(each)))
}
