import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { inLanguage, BUILT_IN } from '../../src/domain/text.ts'
import { foldWords, soundOf } from '../../src/state/foldText.ts'
import { createSearch } from '../../src/state/search.ts'
import type { EventFacts, StoryIndex } from '../../src/state/storyIndex.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { realStory } from '../fixtures/realStory.ts'
import golden from './goldenQueries.json'

/** Equal for two spellings of one text. */
const foldText = (text: string): string => foldWords(text).join(' ')

/** Search over the published stories: what editors rely on when they add a name or a spelling. */

interface Golden {
  readonly query: string
  readonly person?: string
  readonly forum?: string
  readonly event?: string
  /** Other people or forums that the query rightly means as well. */
  readonly also?: readonly string[]
}

const queries: readonly Golden[] = golden
const index = indexStory(realStory().story)
const search = createSearch(index)
const wantedBy = ({ person, forum, event }: Golden): string => person ?? forum ?? event ?? ''
const forms = (query: string) => [
  query,
  query.normalize('NFC'),
  query.normalize('NFD'),
  ` ${query}  `,
  query.toUpperCase(),
]

describe('the golden queries', () => {
  it('HI-1: are at least sixty, in both scripts, for people, forums and events', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(queries.filter(({ query }) => /\p{Script=Devanagari}/u.test(query)).length).toBeGreaterThanOrEqual(
      30,
    )
    for (const kind of ['person', 'forum', 'event'] as const) {
      expect(queries.filter((each) => each[kind] !== undefined).length).toBeGreaterThanOrEqual(10)
    }
  })

  it.each(queries.map((each) => [each.query, wantedBy(each), each] as const))(
    'HI-1: “%s” brings every event of %s, and of one event few others',
    (query, _wanted, golden) => {
      for (const form of forms(query)) {
        const { events, unmatched } = search.find(form)
        expect(ownEvents(golden).filter((id) => !events.has(id))).toEqual([])
        expect(unmatched).toEqual([])
        if (golden.event) expect(events.size).toBeLessThanOrEqual(index.events.length / 10)
      }
    },
  )

  it('HI-1: bring at most five in a hundred events that have nothing to do with the person or forum', () => {
    let all = 0
    const wrong: string[] = []
    for (const each of queries.filter(({ event }) => event === undefined)) {
      for (const id of search.find(each.query).events) {
        all++
        const event = index.byId.get(id)?.event
        if (event === undefined || !concerns(event, each)) wrong.push(`${each.query} → ${id}`)
      }
    }
    expect(wrong.length / all, wrong.join('; ')).toBeLessThanOrEqual(0.05)
  })
})

/** The events that a reader of such a query looks for. */
function ownEvents({ person, forum, event }: Golden): readonly string[] {
  if (event) return [event]
  const ordinals = person ? index.postings.person.get(person) : index.postings.forum.get(forum ?? '')
  return [...(ordinals ?? [])].flatMap((ordinal) => index.events[ordinal]?.event.id ?? [])
}

/** Whether an event has the person or forum that a query means, or says the query's words. */
function concerns(event: EventFacts, { query, person, forum, also = [] }: Golden): boolean {
  const own = [event.forum, ...event.participants.map((each) => each.person)]
  const text = foldText(
    [
      inLanguage(event.title, 'hi'),
      inLanguage(event.title, 'en'),
      inLanguage(event.summary, 'hi'),
      inLanguage(event.summary, 'en'),
    ].join(' '),
  )
  return (
    own.some((id) => id === person || id === forum || also.includes(id)) ||
    foldWords(query).every((word) => text.includes(word))
  )
}

describe('every event of the story', () => {
  it.each(BUILT_IN)('is found by its own title, with hardly another: %s', (locale) => {
    const lost = index.events.flatMap(({ event }) => {
      const { events } = search.find(inLanguage(event.title, locale))
      const isFew = events.size <= Math.max(3, index.events.length / 20)
      return events.has(event.id) && isFew
        ? []
        : [`${inLanguage(event.title, locale)} → ${[...events].join(', ')}`]
    })
    expect(lost).toEqual([])
    expect(index.events.length).toBeGreaterThan(0)
  })
})

describe('every person and forum of the story', () => {
  const names = namesOf(index)

  it('brings all its events by each of its names and spellings', () => {
    const lost = names.flatMap(({ id, name }) => {
      const { events } = search.find(name)
      const own = ownEvents(index.people.has(id) ? { query: name, person: id } : { query: name, forum: id })
      return foldText(name) === '' || own.every((each) => events.has(each)) ? [] : [`${name} (${id})`]
    })
    expect(names.length).toBeGreaterThan(0)
    expect(lost).toEqual([])
  })

  it.each([
    ['as search compares them', foldText],
    ['by their sound', (name: string) => foldWords(name).map(soundOf).join(' ').trim()],
  ])('HI-2: shares no name or spelling with another, %s', (_, keyOf) => {
    const owners = new Map<string, Set<string>>()
    for (const { id, name } of names) {
      const key = keyOf(name)
      if (key !== '') owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
    expect(
      [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`),
    ).toEqual([])
  })
})

describe('the search', () => {
  it('is a chunk of its own: nothing loads it before a reader searches', () => {
    const files =
      'foldText matchWord meansDate monthNames namedEvents queryParts readDates search searchEntries wordIndex'
    const own = files.split(' ').map((file) => `src/state/${file}.ts`)
    const loaded = new RegExp(`^import (?!type ).*from '.*/(?:${files.replaceAll(' ', '|')})\\.ts'`, 'm')
    // The program may: what it runs is never shipped; and so may a large story's page and worker, which have bundles of their own.
    const others = /^src\/(?:drafting\/|view\/many\/|columns\/(?:findRows|groupWords)\.ts)/
    const shipped = sourceFiles('src').filter((path) => !others.test(path))
    const importers = shipped.filter((path) => loaded.test(readFileSync(path, 'utf8')))
    expect(importers.length).toBeGreaterThan(3)
    expect(importers.filter((path) => !own.includes(path))).toEqual([])
  })

  it('HI-1: costs at most ten kilobytes, compressed', async () => {
    const entry = 'src/state/search.ts'
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    })
    const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
    const bytes = outputs.reduce(
      (sum, each) => sum + (each.type === 'chunk' ? gzipSync(each.code).length : 0),
      0,
    )
    expect(bytes).toBeGreaterThan(4_000)
    expect(bytes).toBeLessThanOrEqual(10_240)
  })
})

function namesOf({ story }: StoryIndex): readonly { readonly id: string; readonly name: string }[] {
  const people = story.people.flatMap(({ id, name, aliases }) =>
    [inLanguage(name, 'hi'), inLanguage(name, 'en'), ...aliases].map((each) => ({ id, name: each })),
  )
  const forums = story.forums.flatMap(({ id, name, shortName, aliases }) =>
    [
      inLanguage(name, 'hi'),
      inLanguage(name, 'en'),
      inLanguage(shortName, 'hi'),
      inLanguage(shortName, 'en'),
      ...aliases,
    ].map((each) => ({ id, name: each })),
  )
  return [...people, ...forums]
}

function sourceFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries.filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path))
}
