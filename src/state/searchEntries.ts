import type { LocalizedText } from '../domain/text.ts'
import { foldWords, soundOf } from './foldText.ts'
import { officesOf, type IndexedEvent, type Ordinal, type StoryIndex } from './storyIndex.ts'

/** What search reads of a story: one entry for each event, person and forum, all words folded. */
export interface SearchEntry {
  /** Events come first, under their ordinals; people and forums follow, `events.length` and up. */
  readonly id: number
  readonly title: string
  readonly place: string
  readonly text: string
  /** Titles of the offices in which people were there. */
  readonly offices: string
  readonly names: string
  readonly sounds: string
}

/** An office, by any title: its key → the events to which somebody came in such an office. */
export type Offices = ReadonlyMap<string, ReadonlySet<Ordinal>>

/** A person or a forum, by any name. */
export interface Named {
  readonly kind: 'person' | 'forum'
  readonly id: string
  /** Every name and other spelling, folded. */
  readonly names: ReadonlySet<string>
  /** The events it goes with. */
  readonly ordinals: Uint32Array
}

/** Words that say nothing alone, forms of address among them; they are left out beside others, in texts and in queries. */
const FILLERS: ReadonlySet<string> = new Set([
  ...foldWords('a an and at by for from in of on the to with'),
  ...foldWords('का की के को में से पर ने और एवं व तथा'),
  ...foldWords('mr mrs ms dr shri sri smt ji sir hon honourable excellency'),
  ...foldWords('श्री श्रीमती सुश्री डॉ जी साहब महामहिम माननीय'),
])

/** Ranks: before a person's name they are a form of address, elsewhere they are words. */
export const RANKS: ReadonlySet<string> = new Set([
  ...foldWords(
    'general gen admiral adm vice air marshal lieutenant lt colonel col major maj brigadier commander',
  ),
  ...foldWords('जनरल एडमिरल वाइस एयर मार्शल लेफ्टिनेंट कर्नल मेजर ब्रिगेडियर कमांडर'),
])

/** The folded words of a text that say something, or all of them if none does. */
export function wordsOf(text: string): readonly string[] {
  const telling = tellingWords(text)
  return telling.length > 0 ? telling : foldWords(text)
}

export const tellingWords = (text: string): readonly string[] =>
  foldWords(text).filter((word) => !FILLERS.has(word))

export const eventEntry = ({ event, ordinal }: IndexedEvent, { offices }: StoryIndex): SearchEntry => ({
  id: ordinal,
  title: inAll(event.title),
  place: event.place === null ? '' : inAll(event.place),
  text: inAll(event.summary),
  offices: joinWords(
    officesOf(event).flatMap((id) => {
      const office = offices.get(id)
      return office ? inAll(office.title) : []
    }),
  ),
  names: '',
  sounds: '',
})

/** People, then forums, each with all its names. */
export function collectNames(index: StoryIndex): readonly Named[] {
  const people = index.story.people.map((person) =>
    nameAll(index, 'person', person.id, [...Object.values(person.name), ...person.aliases]),
  )
  const forums = index.story.forums.map(({ id, name, shortName, aliases }) =>
    nameAll(index, 'forum', id, [...Object.values(name), ...Object.values(shortName), ...aliases]),
  )
  return [...people, ...forums]
}

/** Offices by their titles, with and without the country, and by what newspapers call them. */
export function collectOffices(index: StoryIndex): Offices {
  const offices = new Map<string, Set<Ordinal>>()
  for (const { id, title, aliases = [] } of index.story.offices) {
    const own = Object.values(title)
    const titles = [...own, ...own.map(ownTitle), ...aliases]
    for (const key of new Set(titles.map(wordsOf).flatMap(officeKeys))) {
      const ordinals = offices.get(key) ?? new Set()
      for (const ordinal of index.postings.office.get(id) ?? []) ordinals.add(ordinal)
      offices.set(key, ordinals)
    }
  }
  return offices
}

/** `रक्षा मंत्री` is also `रक्षामंत्री`, and `Defence Minister` the `Minister of Defence`. */
export const officeKeys = (words: readonly string[]): readonly string[] => [
  words.join(''),
  words.toSorted().join(' '),
]

/** `Defence Minister of India` → `Defence Minister`; `रूस के रक्षा मंत्री` → `रक्षा मंत्री`. */
function ownTitle(title: string): string {
  const own = title.replace(/^.*? (?:का|की|के) /, '')
  return own === title ? title.replace(/(?: of(?: the)? |, )(?!.* of |.*, ).*$/, '') : own
}

export function nameEntry({ names }: Named, id: number): SearchEntry {
  const words = joinWords(names)
  const sounds = words.split(' ').map(soundOf)
  return { id, title: '', place: '', text: '', offices: '', names: words, sounds: joinWords(sounds) }
}

function nameAll(index: StoryIndex, kind: Named['kind'], id: string, names: readonly string[]): Named {
  const folded = names.map((name) => wordsOf(name).join(' '))
  return { kind, id, names: new Set(folded), ordinals: index.postings[kind].get(id) ?? new Uint32Array() }
}

const inAll = (text: LocalizedText): string => joinWords(Object.values(text).flatMap(wordsOf))

const joinWords = (texts: Iterable<string>): string => Array.from(texts).filter(Boolean).join(' ')
