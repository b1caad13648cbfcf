import { describe, expect, test } from 'vitest'
import { compileStory, type StoryRecords } from '../../../src/pipeline/publish/compileStory.ts'
import { completeRecords } from '../../../src/pipeline/publish/compileStories.ts'
import { originOf } from '../../../src/pipeline/publish/compileProvenance.ts'
import { formatAtom } from '../../../src/pipeline/publish/formatAtom.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import type { EventRecord, SourceRecord } from '../../../src/pipeline/records/recordSchemas.ts'
import { goodRecords } from '../brokenRecords.ts'

const [good] = completeRecords(parseRecords(goodRecords).drafts)
if (!good) throw new Error('the good records hold one story')
const [firstEvent] = good.events
if (!firstEvent) throw new Error('the good story has events')

const compile = (part: Partial<StoryRecords>) => compileStory({ ...good, ...part })
const source = (id: string, part: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  publisher: id,
  language: 'en',
  url: `https://${id}.example/`,
  ...part,
})
const eventOf = (part: Partial<EventRecord>, sources: readonly SourceRecord[]) => {
  const cited = sources.map(({ id }) => ({ source: id }))
  const { story } = compile({ sources, events: [{ ...firstEvent, sources: cited, ...part }] })
  const [event] = story.events
  if (!event) throw new Error('one event was compiled')
  return event
}

describe('whose reporting a source is', () => {
  test.each([
    [{ publisher: 'Lokmat Times (IANS)' }, 'ians'],
    [{ publisher: 'Dainik Hawk', agency: 'IANS' }, 'ians'],
    [{ publisher: 'IBC24 (PTI-Bhasha)', agency: 'Bhasha (PTI)' }, 'pti'],
    [{ publisher: 'NewsDrum (PTI)' }, 'pti'],
    [{ publisher: { hi: 'पीआईबी', en: 'PIB, Ministry of Defence (Hindi release)' } }, 'pib'],
    [{ publisher: { hi: 'एबीपी लाइव', en: 'ABP Live (Hindi)' } }, 'abp-live'],
    [{ publisher: 'ABP Live' }, 'abp-live'],
    [{ publisher: 'Constructor' }, 'constructor'],
    [{ publisher: 'Nai Dilli Times (ministry text)', origin: 'pib' }, 'pib'],
    [{ publisher: 'अख़बार' }, 'publisher-9ccb0de71eea'],
    [{ publisher: '' }, 'page'],
  ])('%j is of %s', (part, origin) => {
    expect(originOf(source('page', part))).toBe(origin)
  })

  test('two reprints of one agency are one independent source', () => {
    const reprints = [source('a', { agency: 'IANS' }), source('b', { publisher: 'B (IANS)' }), source('c')]
    expect(eventOf({}, reprints)).toMatchObject({ sourceCount: 3, independentCount: 2 })
  })
})

/** Sources printed on these days. */
const printed = (...days: string[]) => days.map((day, at) => source(`s${at}`, { published: day }))

describe('the day on which an event was first known', () => {
  test('is that of the earliest report, even one that only announced it when a state says so', () => {
    const states = [
      { known: '2024-12-07', status: 'scheduled', date: '2024-12-10' } as const,
      { known: '2024-12-10', status: 'held', date: '2024-12-10' } as const,
    ]
    const event = eventOf({ date: '2024-12-10', states }, printed('2024-12-11'))
    expect(event).toMatchObject({ firstKnown: '2024-12-07', states })
  })

  test('is not that of an earlier report about something else', () => {
    expect(eventOf({ date: '2024-12-10' }, printed('2024-12-01', '2024-12-11')).firstKnown).toBe('2024-12-10')
  })

  test('is its own day at the latest when it took place, and the last day of a month or of decades', () => {
    expect(eventOf({ date: '2024-12-10' }, printed('2025-06-01')).firstKnown).toBe('2024-12-10')
    expect(eventOf({ date: '2025-10-28/2025-10-29' }, printed('2025-11-01')).firstKnown).toBe('2025-10-28')
    expect(eventOf({ date: '2024-11' }, printed('2025-06-01')).firstKnown).toBe('2024-11-30')
    expect(eventOf({ date: '2024-11' }, printed('2024-11-28')).firstKnown).toBe('2024-11-28')
    expect(eventOf({ date: '195X/196X', status: 'context' }, printed('2025-06-01')).firstKnown).toBe(
      '1969-12-31',
    )
  })

  test('of what is only announced is the day of the announcement', () => {
    expect(eventOf({ date: '2026', status: 'announced' }, printed('2025-12-04')).firstKnown).toBe(
      '2025-12-04',
    )
    expect(eventOf({ date: '2026', status: 'announced' }, [source('undated')]).firstKnown).toBe('2026-01-01')
  })
})

describe('the evidence', () => {
  const { story, evidence } = compile({})

  test('gives each claim its words, rank and reason, in the order of the facts', () => {
    const claims = evidence.events['sco-delhi']?.claims ?? []
    expect(claims.map(({ field }) => field).join(' ')).toBe(
      'date date date place participants participants office office forum status outcome',
    )
    expect(claims[0]).toEqual({
      field: 'date',
      value: '2023-04-28',
      source: 'pib-2023-04-28-sco',
      quote: { exact: 'chaired the meeting', prefix: 'Raksha Mantri' },
      rank: 'preferred',
      reason: { hi: 'मंत्री शुक्रवार को मिले।', en: 'The ministers met on Friday.' },
      inferred: false,
    })
    expect(evidence.events['commission-21']?.claims.at(-1)).toMatchObject({ rank: 'normal', inferred: true })
  })

  test('tells who held which office, and what nobody told us', () => {
    expect(evidence.terms).toEqual([
      { person: 'rajnath-singh', office: 'in-defence-minister', from: '2019-06-01', to: '..' },
      { person: 'sergei-shoigu', office: 'ru-defence-minister', from: '2012-11-06', to: '2024-05-12' },
      { person: 'andrei-belousov', office: 'ru-defence-minister', from: '2024-05-14', to: null },
    ])
  })

  test('keeps the claims out of the story itself', () => {
    expect(JSON.stringify(story)).not.toContain('"claims"')
  })
})

test('an event is disputed when its claims differ, though no editor has put it into words', () => {
  const [, plainEvent] = good.events
  if (!plainEvent) throw new Error('the good story has a second event')
  const claim = { field: 'session', source: 'ians-2024-12-10-moscow' } as const
  const disputed = (...values: string[]) =>
    compile({
      events: [plainEvent],
      claims: new Map([[plainEvent.id, values.map((value) => ({ ...claim, value }))]]),
    }).story.events[0]?.disputed
  expect(disputed('21', '21')).toBe(false)
  expect(disputed('21', '22')).toBe(true)
})

test('reports are counted by month and language, and a page without a day in no month', () => {
  const sources = [
    source('a', { published: '2024-12-10', language: 'hi' }),
    source('b', { published: '2024-12-31', language: 'hi' }),
    source('c', { published: '2024-12-11', language: 'en-IN' }),
    source('d', { published: '2024-10-01', language: 'ru' }),
    source('e'),
  ]
  const cited = sources.map(({ id }) => ({ source: id }))
  const { story } = compile({ sources, events: [{ ...firstEvent, sources: cited }] })
  expect(story.coverage).toEqual([
    { month: '2024-10', reports: { ru: 1 } },
    { month: '2024-12', reports: { en: 1, hi: 2 } },
  ])
})

describe('corrections', () => {
  const { story } = compile({})

  test('are published with their day, events and reason on one line', () => {
    expect(story.changes).toEqual([
      {
        date: '2026-01-20',
        events: ['commission-22'],
        reason: {
          hi: 'तारीख़ सही की गई; पहले 5 दिसंबर लिखी थी।',
          en: 'The date was corrected from 5 December.',
        },
      },
    ])
  })

  test('of other stories are left out', () => {
    expect(compile({ events: [firstEvent] }).story.changes).toEqual([])
  })

  test('are a feed that another run writes to the byte, well formed, dated by the records', () => {
    const feed = formatAtom({ ...story, changes: [...story.changes, ...story.changes] })
    expect(feed).toBe(formatAtom({ ...story, changes: [...story.changes, ...story.changes] }))
    expect(feed).toContain('<updated>2026-01-20T00:00:00Z</updated>')
    expect(feed).toContain('<title>22nd session in Delhi</title>')
    expect(feed).toContain('href="../hi/sample/event/commission-22/"')
    expect(feed.match(/<entry>/g)?.length).toBe(2)
  })

  test('are entries that lead to the page of the event, absolute where the site knows its own address', () => {
    const feed = formatAtom(story, 'https://news.example/time/')
    const links = [...feed.matchAll(/<link rel="(\w+)".*? href="(.*?)"/g)].map(
      ([, rel, href]) => `${rel} ${href}`,
    )
    expect(links).toEqual([
      'alternate https://news.example/time/en/sample/',
      'alternate https://news.example/time/hi/sample/',
      'self https://news.example/time/data/sample.atom',
      'alternate https://news.example/time/en/sample/event/commission-22/',
      'alternate https://news.example/time/hi/sample/event/commission-22/',
    ])
    const many = { ...story, changes: story.changes.map((each) => ({ ...each, events: ['a', 'b'] })) }
    expect(formatAtom(many).match(/rel="(alternate|related)"(?=.*event)/g)).toEqual([
      'rel="alternate"',
      'rel="alternate"',
      'rel="related"',
      'rel="related"',
    ])
  })

  test('cannot break the feed, whatever stands in them', () => {
    const hostile = {
      ...story,
      changes: story.changes.map((each) => ({ ...each, reason: { hi: '<&>"', en: ']]>' } })),
    }
    expect(formatAtom(hostile)).toContain('&lt;&amp;&gt;&quot;')
    expect(formatAtom(hostile)).not.toContain(']]>')
  })

  test('without any, the feed is empty and as old as the records', () => {
    expect(formatAtom({ ...story, changes: [] })).toContain('<updated>2026-02-01T00:00:00Z</updated>')
  })
})
