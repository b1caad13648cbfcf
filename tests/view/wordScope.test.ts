import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { STATUSES, type StoryEvent } from '../../src/domain/story.ts'
import { scopeOf } from '../../src/domain/storyScope.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { replayStory } from '../../src/state/asOf.ts'
import { indexStory, type IndexedEvent, type StoryIndex } from '../../src/state/storyIndex.ts'
import { wordScope } from '../../src/view/wordScope.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { realStory } from '../fixtures/realStory.ts'

const LANGUAGES = [
  { locale: 'hi', t: createTranslator(hi) },
  { locale: 'en', t: createTranslator(en) },
] as const

type Dated = Pick<StoryEvent, 'date'> & Partial<StoryEvent>
const indexOf = (...events: readonly Dated[]): StoryIndex =>
  indexStory(makeStory({ period: '2023-04/2026-02', events }))

/** In both languages; a line breaks between the parts and not within them. */
const said = (index: StoryIndex, events: readonly IndexedEvent[] = index.events) =>
  LANGUAGES.map((language) => wordScope(index, events, language).replaceAll('\u00A0', '_'))

const BACKGROUND: Dated = { date: '2000-10-03', status: 'context' }
const HELD: Dated = { date: '2023-04-28' }
const LATEST: Dated = { date: '2025-12-15/2025-12-22' }
const AHEAD: Dated = { date: '2026', status: 'announced' }

describe('what is said of how much a story holds', () => {
  it('counts in its stretch of time what lies there, and beside it what was before and what was announced', () => {
    expect(said(indexOf({ date: '195X/196X', status: 'context' }, BACKGROUND, HELD, LATEST, AHEAD))).toEqual([
      '2 घटनाएं, अप्रैल 2023 – दिसंबर 2025 · 2_इससे_पहले · 2026_के_लिए_1_घोषित',
      '2 events, April 2023 – December 2025 · 2_earlier · 1_announced_for_2026',
    ])
  })

  it('says nothing of what is not there', () => {
    expect(said(indexOf(HELD, LATEST))).toEqual([
      '2 घटनाएं, अप्रैल 2023 – दिसंबर 2025',
      '2 events, April 2023 – December 2025',
    ])
    expect(said(indexOf(HELD, AHEAD))[1]).toBe('1 event, April 2023 · 1_announced_for_2026')
    expect(said(indexOf(HELD, BACKGROUND))[0]).toBe('1 घटना, अप्रैल 2023 · 1_इससे_पहले')
  })

  it('names all the years for which events are announced, cancelled though they be', () => {
    const index = indexOf(HELD, AHEAD, { date: '2027-03', status: 'cancelled' })
    expect(said(index)).toEqual([
      '1 घटना, अप्रैल 2023 · 2026–2027_के_लिए_2_घोषित',
      '1 event, April 2023 · 2_announced_for_2026–2027',
    ])
  })

  it('holds an announcement whose time the reports have overtaken for a part of that stretch', () => {
    const index = indexOf(HELD, { date: '2024-05', status: 'postponed' }, LATEST)
    expect(said(index)[1]).toBe('3 events, April 2023 – December 2025')
  })

  it('takes no open end for a date', () => {
    const index = indexOf(HELD, { date: '2024-12/..' }, { date: '[..2025-12-31]', status: 'announced' })
    expect(said(index)[1]).toBe('2 events, April 2023 – December 2024 · 1_announced_for_2025')
  })

  it('tells of what came before as of the story where nothing else is left, and of what is to come alone', () => {
    const index = indexOf({ date: '1998-01', status: 'context' }, BACKGROUND, HELD, AHEAD)
    expect(said(index, index.events.slice(0, 2))).toEqual(['2 घटनाएं, 1998–2000', '2 events, 1998–2000'])
    expect(said(index, index.events.slice(3))).toEqual(['2026_के_लिए_1_घोषित', '1_announced_for_2026'])
    expect(said(index, [])[1]).toBe('0 events, April 2023 – February 2026')
  })

  it('counts of a choice of events these', () => {
    const index = indexOf(BACKGROUND, HELD, { date: '2024-12-10' }, LATEST, AHEAD)
    expect(said(index, index.events.slice(0, 3))[1]).toBe('2 events, April 2023 – December 2024 · 1_earlier')
  })

  it('tells on a day of the past what was announced by then', () => {
    const states = [{ known: '2025-08-29', status: 'announced' as const, date: '2025-12' }]
    const visit: Dated = { date: '2025-12-04', firstKnown: '2025-08-29', states }
    const { at } = replayStory(indexOf(HELD, visit))
    const before = at(parseEdtf('2025-11-10')?.start ?? 0)
    expect(said(before)[1]).toBe('1 event, April 2023 · 1_announced_for_2025')
  })
})

test('the numbers said of the records of this repository add up to all of their events', () => {
  const index = indexStory(realStory().story)
  for (const line of said(index)) {
    const counts = line.replaceAll(/(?<!\d)\d{4}(?!\d)/g, '').match(/\d+/g)
    expect(counts).toHaveLength(3)
    expect(counts?.reduce((sum, count) => sum + Number(count), 0)).toBe(index.events.length)
  }
  expect(said(index)[1]).toContain(' · 6_earlier · 1_announced_for_2026')
})

test('whatever events there are, each is counted once, and nothing that took place is called announced', () => {
  const dates = ['195X', '2000-10-03', '2023-04', '2023-04-28', '2024/..', '../2024', '2025-12-04', '2026']
  const event = fc.record({ date: fc.constantFrom(...dates), status: fc.constantFrom(...STATUSES) })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const index = indexOf(...events)
      const periodStart = parseEdtf('2023-04')?.start ?? 0
      const { within, earlier, announced } = scopeOf(index.events, periodStart, index.reach)
      expect([...within, ...earlier, ...announced].map(({ ordinal }) => ordinal).toSorted()).toEqual(
        index.events.map(({ ordinal }) => ordinal).toSorted(),
      )
      expect(announced.filter(({ status }) => status === 'held' || status === 'context')).toEqual([])
    }),
  )
})
