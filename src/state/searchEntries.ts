import type { LocalizedText } from '../domain/text.ts'
import { foldWords, soundOf } from './foldText.ts'
import type { IndexedEvent, StoryIndex } from './storyIndex.ts'

/** What search reads of a story: one entry for each event, person and forum, all words folded. */
export interface SearchEntry {
  /** Events come first, under their ordinals; people and forums follow, `events.length` and up. */
  readonly id: number
  readonly title: string
  readonly place: string
  readonly text: string
  readonly names: string
  readonly sounds: string
}

/** A person or a forum, by any name. */
export interface Named {
  readonly kind: 'person' | 'forum'
  readonly id: string
  /** Every name and other spelling, folded. */
  readonly names: ReadonlySet<string>
  /** The events it goes with. */
  readonly ordinals: Uint32Array
}

/** Words that say nothing alone; they are left out beside others, in texts and in queries. */
const FILLERS: ReadonlySet<string> = new Set([
  ...foldWords('a an and at by for from in of on the to with'),
  ...foldWords('का की के को में से पर ने और एवं व तथा'),
])

/** The folded words of a text that say something, or all of them if none does. */
export function wordsOf(text: string): readonly string[] {
  const words = foldWords(text)
  const telling = words.filter((word) => !FILLERS.has(word))
  return telling.length > 0 ? telling : words
}

export const eventEntry = ({ event, ordinal, date }: IndexedEvent): SearchEntry => ({
  id: ordinal,
  title: inBoth(event.title),
  place: event.place === null ? '' : inBoth(event.place),
  // The years too: a reader looks for `Putin 2021`. Months and days would be mistaken for numbers of sessions.
  text: joinWords([inBoth(event.summary), ...(date.edtf.match(/\d{4}/g) ?? [])]),
  names: '',
  sounds: '',
})

/** People, then forums, each with all its names. */
export function collectNames(index: StoryIndex): readonly Named[] {
  const people = index.story.people.map((person) =>
    nameAll(index, 'person', person.id, [person.name.hi, person.name.en, ...person.aliases]),
  )
  const forums = index.story.forums.map(({ id, name, shortName, aliases }) =>
    nameAll(index, 'forum', id, [name.hi, name.en, shortName.hi, shortName.en, ...aliases]),
  )
  return [...people, ...forums]
}

export function nameEntry({ names }: Named, id: number): SearchEntry {
  const words = joinWords(names)
  const sounds = words.split(' ').map(soundOf)
  return { id, title: '', place: '', text: '', names: words, sounds: joinWords(sounds) }
}

function nameAll(index: StoryIndex, kind: Named['kind'], id: string, names: readonly string[]): Named {
  const folded = names.map((name) => wordsOf(name).join(' '))
  return { kind, id, names: new Set(folded), ordinals: index.postings[kind].get(id) ?? new Uint32Array() }
}

const inBoth = ({ hi, en }: LocalizedText): string => joinWords([...wordsOf(hi), ...wordsOf(en)])

const joinWords = (texts: Iterable<string>): string => Array.from(texts).filter(Boolean).join(' ')
