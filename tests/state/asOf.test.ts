import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtfDay, parseEdtf, utcDay, type EpochMs } from '../../src/domain/calendar.ts'
import type { Story, StoryEvent } from '../../src/domain/story.ts'
import { evidenceAsOf, replayStory } from '../../src/state/asOf.ts'
import { selectEvents } from '../../src/state/selectEvents.ts'
import { parseClaimValue, readClaim } from '../../src/domain/claimValue.ts'
import { supportFact } from '../../src/state/factSupport.ts'
import { indexStory, storyAsTold, type IndexedEvent } from '../../src/state/storyIndex.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { realStory } from '../fixtures/realStory.ts'

const day = (edtf: string): EpochMs => parseEdtf(edtf)?.start ?? Number.NaN
const replay = (story: Story) => replayStory(indexStory(story))
const changeDays = (story: Story) => replay(story).days
const storyAsOf = (story: Story, at: EpochMs): Story => storyAsTold(replay(story).at(at))
const shape = (story: Story, id: string): string => {
  const event = story.events.find((each) => each.id === id)
  return event ? `${event.status} ${event.date}` : 'not known'
}

const visit: Partial<StoryEvent> = {
  id: 'visit',
  date: '2025-12-04',
  firstKnown: '2024-10-22',
  states: [
    { known: '2024-10-23', status: 'announced', date: '2025' },
    { known: '2025-08-29', status: 'announced', date: '2025-12' },
    { known: '2025-11-28', status: 'scheduled', date: '2025-12-04/2025-12-05' },
    { known: '2025-12-04', status: 'held', date: '2025-12-04' },
  ],
}

describe('an event as the reports of a day had it', () => {
  const story = makeStory({ events: [visit] })

  it.each([
    ['2024-10-21', 'not known'],
    ['2024-10-22', 'announced 2025'],
    ['2025-08-28', 'announced 2025'],
    ['2025-08-29', 'announced 2025-12'],
    ['2025-11-28', 'scheduled 2025-12-04/2025-12-05'],
    ['2025-12-03', 'scheduled 2025-12-04/2025-12-05'],
    ['2025-12-04', 'held 2025-12-04'],
  ])('on %s: %s', (on, expected) => {
    expect(shape(storyAsOf(story, day(on)), 'visit')).toBe(expected)
  })

  it('is never said to be held before it was: without a report of the plan it is not there', () => {
    const preview = makeStory({ events: [{ id: 'talks', date: '2025-12-04', firstKnown: '2025-11-01' }] })
    expect(shape(storyAsOf(preview, day('2025-12-03')), 'talks')).toBe('not known')
    expect(shape(storyAsOf(preview, day('2025-12-04')), 'talks')).toBe('held 2025-12-04')
  })

  it('is as planned until it begins when no report on record says that it was held', () => {
    const states = [{ known: '2025-09-09', status: 'scheduled' as const, date: '2025-09-10/2025-09-16' }]
    const zapad = makeStory({
      events: [{ id: 'zapad', date: '2025-09-10/2025-09-16', firstKnown: '2025-09-09', states }],
    })
    expect(shape(storyAsOf(zapad, day('2025-09-09')), 'zapad')).toBe('scheduled 2025-09-10/2025-09-16')
    expect(shape(storyAsOf(zapad, day('2025-09-10')), 'zapad')).toBe('held 2025-09-10/2025-09-16')
  })

  it('leaves the others of its day as their editors have put them', () => {
    const talks = { id: 'talks', date: '2025-06-01' }
    const signing = { id: 'a-signing', date: '2025-06-01', importance: 1 as const }
    const told = storyAsOf(makeStory({ events: [talks, signing, visit] }), day('2025-08-01'))
    // The visit is then awaited “in 2025”, and so comes before both.
    expect(indexStory(told).events.map(({ event }) => event.id)).toEqual(['visit', 'talks', 'a-signing'])
  })

  it('keeps its title', () => {
    expect(storyAsOf(story, day('2025-01-01')).events[0]?.title).toEqual(story.events[0]?.title)
  })
})

const anyDay = fc
  .integer({ min: utcDay(2024, 1, 1) / 864e5, max: utcDay(2026, 6, 1) / 864e5 })
  .map((n) => n * 864e5)
const isoDay = anyDay.map((ms) => new Date(ms).toISOString().slice(0, 10))
const anyEvent: fc.Arbitrary<Partial<StoryEvent>> = fc
  .tuple(
    isoDay,
    isoDay,
    fc.array(isoDay, { maxLength: 4 }),
    fc.constantFrom('held' as const, 'announced' as const),
  )
  .map(([date, firstKnown, days, status]) => ({
    date,
    firstKnown,
    status,
    states: days
      .toSorted()
      .map((known) => ({ known, status: 'announced' as const, date: known.slice(0, 7) })),
  }))
const anyStory = fc.array(anyEvent, { minLength: 1, maxLength: 6 }).map((events) => makeStory({ events }))

describe('for any story', () => {
  it('an event once known stays known', () => {
    fc.assert(
      fc.property(anyStory, anyDay, anyDay, (story, a, b) => {
        const [early, late] = [storyAsOf(story, Math.min(a, b)), storyAsOf(story, Math.max(a, b))]
        const known = new Set(late.events.map(({ id }) => id))
        expect(early.events.filter(({ id }) => !known.has(id))).toEqual([])
      }),
    )
  })

  it('from the last change on the story is itself, the very same object', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const whole = indexStory(story)
        const { days, at } = replayStory(whole)
        expect(at(utcDay(2030, 1, 1))).toBe(whole)
        expect(storyAsTold(at(days.at(-1) ?? 0))).toEqual(storyAsTold(whole))
      }),
    )
  })

  it('nothing changes between two days of change', () => {
    fc.assert(
      fc.property(anyStory, anyDay, (story, on) => {
        const before = changeDays(story).findLast((each) => each <= on)
        const told = storyAsOf(story, on)
        expect(told).toEqual(before === undefined ? { ...story, events: [] } : storyAsOf(story, before))
      }),
    )
  })

  it('an event is told with the sources, title and people of its record, which is not copied', () => {
    fc.assert(
      fc.property(anyStory, anyDay, (story, on) => {
        const records = new Set(story.events)
        for (const { event } of replay(story).at(on).events)
          expect(records.has(event as StoryEvent)).toBe(true) // the record itself, of which less can be read
      }),
    )
  })
})

describe('a slider that goes through every day of two years', () => {
  const whole = indexStory(generateAnnouncements(120))
  const { days, at } = replayStory(whole)
  const steps = Array.from({ length: 731 }, (_, step) => at(utcDay(2024, 1, 1) + step * 864e5))

  it('makes a story anew only on a day that changes it', () => {
    expect(days.length).toBeGreaterThan(100)
    expect(new Set(steps).size).toBeLessThanOrEqual(days.length + 1)
    expect(steps.filter((told, step) => step > 0 && told !== steps[step - 1]).length).toBeLessThan(
      days.length + 1,
    )
  })

  it('makes each event once for each way in which it is told, and shares it between days', () => {
    const told = new Set(steps.flatMap(({ events }) => events))
    const ways = new Set(steps.flatMap(({ events }) => events.map(wayOf)))
    expect(told.size).toBeLessThanOrEqual(ways.size)
    expect(told.size).toBeLessThanOrEqual(3 * whole.events.length)
  })

  it('reads no register and no person, office or forum of an event again', () => {
    for (const { people, forums, offices, sources, places, postings } of steps) {
      expect([people, forums, offices, sources, places].map((each) => each.size)).toEqual(
        [whole.people, whole.forums, whole.offices, whole.sources, whole.places].map((each) => each.size),
      )
      expect(postings.person).toBe(whole.postings.person)
      expect(postings.office).toBe(whole.postings.office)
      expect(postings.forum).toBe(whole.postings.forum)
    }
  })

  it('keeps what is told in order of time, and counts only what is told', () => {
    for (const told of steps) {
      const starts = told.events.map(({ date }) => date.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      const { counts, events } = selectEvents(told, { filters: NO_FILTERS, matches: null })
      expect(events).toBe(told.events)
      expect([...counts.status.values()].reduce((sum, count) => sum + count, 0)).toBe(told.events.length)
      expect([...counts.forum.values()].reduce((sum, count) => sum + count, 0)).toBe(told.events.length)
    }
  })
})

const NO_FILTERS = { person: [], office: [], forum: [], status: [] } as const
const wayOf = ({ event, status, date, disputed }: IndexedEvent) =>
  `${event.id} ${status} ${date.edtf} ${disputed}`

/** Events that are announced, then given days, then held, all within two years. */
function generateAnnouncements(count: number): Story {
  const at = (step: number): string => formatEdtfDay(utcDay(2024, 1, 1) + step * 864e5)
  return makeStory({
    events: Array.from({ length: count }, (_, number) => ({
      id: `event-${number}`,
      date: at(200 + 4 * number),
      firstKnown: at(number),
      states: [
        { known: at(number), status: 'announced' as const, date: '2025' },
        { known: at(100 + 2 * number), status: 'scheduled' as const, date: at(210 + 4 * number) },
        { known: at(200 + 4 * number), status: 'held' as const, date: at(200 + 4 * number) },
      ],
    })),
  })
}

describe('the India–Russia story', () => {
  const { story, evidence: published } = realStory()
  const told = (on: string) => storyAsOf(story, day(on))

  it('PRV-5: awaits Putin on 10 November 2025 “before the end of the year”, and the 23rd summit with him', () => {
    expect(shape(told('2025-11-10'), 'putin-arrives-new-delhi-2025')).toBe('announced [..2025-12-31]')
    expect(shape(told('2025-11-10'), 'annual-summit-23-new-delhi-2025')).toBe('announced [..2025-12-31]')
    const { events } = indexStory(told('2025-11-10'))
    const visit = events.find(({ event }) => event.id === 'putin-arrives-new-delhi-2025')
    expect(visit && [formatEdtfDay(visit.date.start), formatEdtfDay(visit.date.end - 1)]).toEqual([
      '2025-11-10',
      '2025-12-31',
    ])
  })

  it('finds on that day no source that differs on when he is awaited', () => {
    const evidence = evidenceAsOf(published, indexStory(story), day('2025-11-10'))
    const visit = evidence.events['putin-arrives-new-delhi-2025']
    const sources = new Map(evidence.sources.map((source) => [source.id, source]))
    const fact = parseClaimValue('date', '[..2025-12-31]')
    const { independent, different } = supportFact(fact, (visit?.claims ?? []).map(readClaim), sources)
    expect([independent, different]).toEqual([1, []])
    expect(visit?.disagreements).toEqual([])
    expect(told('2025-11-10').events.find(({ id }) => id === 'putin-arrives-new-delhi-2025')?.disputed).toBe(
      false,
    )
  })

  it('has days for him on 29 November, and holds the visit from 4 December', () => {
    expect(shape(told('2025-11-29'), 'putin-arrives-new-delhi-2025')).toBe('scheduled 2025-12-04/2025-12-05')
    expect(shape(told('2025-12-04'), 'putin-arrives-new-delhi-2025')).toBe('held 2025-12-04')
    expect(shape(told('2025-12-04'), 'annual-summit-23-new-delhi-2025')).toBe(
      'scheduled 2025-12-04/2025-12-05',
    )
    expect(shape(told('2025-12-06'), 'annual-summit-23-new-delhi-2025')).toBe('held 2025-12-05')
  })

  it('does not know of the 22nd session before the reports of the 21st announce it', () => {
    expect(shape(told('2024-12-10'), 'irigc-mmtc-22-new-delhi-2025')).toBe('not known')
    expect(shape(told('2024-12-11'), 'irigc-mmtc-22-new-delhi-2025')).toBe('announced 2025')
  })

  it('is told no event as held that lies ahead of the day', () => {
    for (const at of changeDays(story)) {
      const ahead = storyAsOf(story, at).events.filter(
        ({ status, date }) => status === 'held' && (parseEdtf(date)?.start ?? 0) > at,
      )
      expect(ahead.map(({ id }) => id)).toEqual([])
    }
  })
})
