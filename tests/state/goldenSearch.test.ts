import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, formatEdtfDay, parseEdtf, utcDay, type EventDate } from '../../src/domain/calendar.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { foldWords } from '../../src/state/foldText.ts'
import { readDates } from '../../src/state/readDates.ts'
import { createSearch } from '../../src/state/search.ts'
import { RANKS, collectNames, collectOffices, officeKeys, wordsOf } from '../../src/state/searchEntries.ts'
import { indexStory, participantsOf, type IndexedEvent } from '../../src/state/storyIndex.ts'
import { realStory } from '../fixtures/realStory.ts'
import { GOLDEN, type GoldenRule } from './goldenSearch.ts'

/** Search over the published story, as readers ask it: by dates, and by names as newspapers write them. */

const index = indexStory(realStory().story)
const search = createSearch(index)
const idsOf = (events: readonly IndexedEvent[]): readonly string[] => events.map(({ event }) => event.id)

describe('the golden queries as people ask them', () => {
  it('HI-1: are at least 120, and as many in Hindi as a third of them', () => {
    const hindi = GOLDEN.filter(([query]) => /\p{Script=Devanagari}/u.test(query))
    expect(GOLDEN.length).toBeGreaterThanOrEqual(120)
    expect(hindi.length).toBeGreaterThanOrEqual(GOLDEN.length / 3)
    expect(new Set(GOLDEN.map(([query]) => query)).size).toBe(GOLDEN.length)
  })

  it.each(GOLDEN.map(([query, rule]) => [query, JSON.stringify(rule), rule] as const))(
    'HI-1: “%s” finds what belongs to %s, and nothing else',
    (query, _name, rule) => {
      const { events, unmatched } = search.find(query)
      expect(unmatched).toEqual('sameAs' in rule ? (rule.notFound ?? []) : unmatchedByTime(query, rule))
      const { must, may } = expected(rule, query)
      expect(idsOf(must).filter((id) => !events.has(id))).toEqual([])
      expect([...events].filter((id) => !may.some(({ event }) => event.id === id))).toEqual([])
      if (!('time' in rule)) expect(must.length).toBeGreaterThan(0)
    },
  )
})

/** A date in which nothing lies is said; of the story as it is, none of the queries is one, but the records may change. */
const unmatchedByTime = (query: string, rule: GoldenRule): readonly string[] =>
  'time' in rule && expected(rule, query).must.length === 0 ? [query] : []

interface Expected {
  readonly must: readonly IndexedEvent[]
  readonly may: readonly IndexedEvent[]
}

function expected(rule: GoldenRule, query: string): Expected {
  if ('sameAs' in rule) {
    const { events } = search.find(rule.sameAs)
    const same = index.events.filter(({ event }) => events.has(event.id))
    return { must: same, may: same }
  }
  const belongs = index.events.filter((event) => isMeant(event, rule))
  const says = index.events.filter((event) => saysIt(event, query, rule))
  return { must: belongs, may: [...belongs, ...says] }
}

function isMeant({ event, date }: IndexedEvent, rule: GoldenRule): boolean {
  if ('person' in rule) return event.participants.some(({ person }) => person === rule.person)
  if ('office' in rule)
    return event.participants.some(({ office }) => office !== null && rule.office.includes(office))
  return 'time' in rule && mayBeThen(date, rule.time)
}

/** An event that has the person's name, or the words of the office, in its text; or the date in its title. */
function saysIt({ event, date }: IndexedEvent, query: string, rule: GoldenRule): boolean {
  const { title, summary } = event
  // How far about then reaches nobody says.
  if ('time' in rule && date.approximate) return true
  const words = foldWords(
    [
      inLanguage(title, 'hi'),
      inLanguage(title, 'en'),
      ...('time' in rule ? [] : [inLanguage(summary, 'hi'), inLanguage(summary, 'en')]),
    ].join(' '),
  )
  const has = (word: string) => words.some((each) => each.startsWith(word))
  if (!('person' in rule)) return foldWords('office' in rule ? (rule.says ?? query) : query).every(has)
  const { name } = index.people.get(rule.person) ?? { name: { hi: '', en: '' } }
  return [name.hi, name.en].some((each) => has(foldWords(each).at(-1) ?? ''))
}

/** Told day by day, not by the ends: another way than the search goes. */
function mayBeThen(date: EventDate, time: string): boolean {
  const days = daysOf(date)
  if (time.startsWith('XXXX'))
    return date.precision !== 'decade' && days.some((day) => day.slice(4).startsWith(time.slice(4)))
  const asked = parseEdtf(time)
  if (!asked) throw new Error(`${time} is no date`)
  return days.some((day) => {
    const at = parseEdtf(day)?.start ?? NaN
    return asked.start <= at && at < asked.end
  })
}

function daysOf({ start, end }: EventDate): readonly string[] {
  const [first, last] = [Math.max(start, utcDay(1900, 1, 1)), Math.min(end, utcDay(2100, 1, 1))]
  return Array.from({ length: Math.max(0, (last - first) / DAY_MS) }, (_, at) =>
    formatEdtfDay(first + at * DAY_MS),
  )
}

describe('two hundred random pairs of words that the story has', () => {
  const own = index.events.map(({ event: { id, title, summary, place } }) => ({
    id,
    words: new Set([title, summary, place ?? {}].flatMap((text) => Object.values(text).flatMap(wordsOf))),
  }))
  const names = index.story.people
    .flatMap(({ name, aliases }) => [inLanguage(name, 'hi'), inLanguage(name, 'en'), ...aliases])
    .flatMap(wordsOf)
  const known = [...new Set([...own.flatMap(({ words }) => [...words]), ...names])].toSorted()
  // A date, an office and an address are more than their words.
  const isPhrase = (query: string) =>
    readDates(query).phrases.length > 0 ||
    [...collectOffices(index).keys()].some((key) => officeKeys(wordsOf(query)).includes(key))
  const word = fc.constantFrom(...known.filter((each) => !RANKS.has(each)))

  it('HI-1: find every event that has both in its text, and none that either does not find alone', () => {
    fc.assert(
      fc.property(
        fc.tuple(word, word).filter(([a, b]) => a !== b && !isPhrase(`${a} ${b}`)),
        ([a, b]) => {
          const { events, unmatched } = search.find(`${a} ${b}`)
          const withBoth = own.filter(({ words }) => words.has(a) && words.has(b)).map(({ id }) => id)
          expect(unmatched).toEqual([])
          expect(withBoth.filter((id) => !events.has(id))).toEqual([])
          const [first, second] = [search.find(a).events, search.find(b).events]
          const alone = [...events].filter((id) => !first.has(id) || !second.has(id))
          // But for the events of a name that has both words.
          expect(alone.filter((id) => !isNamed(id, [a, b]))).toEqual([])
        },
      ),
      { numRuns: 200, seed: 9 },
    )
  })
})

/** Whether a name of the event's forum or of one of its people has all the words. */
function isNamed(id: string, words: readonly string[]): boolean {
  const event = index.byId.get(id)?.event
  return collectNames(index)
    .filter((named) => event && (named.id === event.forum || participantsOf(event).includes(named.id)))
    .some((named) => [...named.names].some((name) => words.every((word) => ` ${name}`.includes(` ${word}`))))
}
