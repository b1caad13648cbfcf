import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { EvidenceSchema } from '../../../src/domain/evidence.ts'
import { StorySchema } from '../../../src/domain/story.ts'
import { inLanguage } from '../../../src/domain/text.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { compileStory, type StoryRecords } from '../../../src/pipeline/publish/compileStory.ts'
import { completeRecords, compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import type { EventRecord, SourceRecord } from '../../../src/pipeline/records/recordSchemas.ts'
import { goodRecords } from '../brokenRecords.ts'

const [good] = completeRecords(parseRecords(goodRecords).drafts)
if (!good) throw new Error('the good records hold one story')

const [firstEvent] = good.events
if (!firstEvent) throw new Error('the good story has events')

const event = (part: Partial<EventRecord>): EventRecord => ({ ...firstEvent, ...part })

const source = (id: string, part: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  publisher: id,
  language: 'en',
  url: `https://${id}.example/`,
  ...part,
})

const compile = (part: Partial<StoryRecords>) => compileStory({ ...good, ...part })

describe('a compiled story', () => {
  test('is exactly what the published schemas ask for', () => {
    const { story, evidence } = compile({})
    expect(v.parse(StorySchema, story)).toEqual(story)
    expect(v.parse(EvidenceSchema, evidence)).toEqual(evidence)
  })

  test('comes out of the whole way from text to story without an issue', () => {
    const { stories, issues } = compileRead(parseRecords(goodRecords))
    expect(issues).toEqual([])
    expect(stories.map(({ story }) => story.id)).toEqual(['sample'])
  })

  test('orders events by start, then the finer date, then importance, then as they are written', () => {
    const events = [
      event({ id: 'month', date: '2024-11' }),
      event({ id: 'year', date: '2024' }),
      event({ id: 'b-day', date: '2024-11-01', importance: 2 }),
      event({ id: 'a-day', date: '2024-11-01', importance: 2 }),
      event({ id: 'anchor', date: '2024-11-01', importance: 1 }),
      event({ id: 'decades', date: '195X/196X' }),
    ]
    const ids = compile({ events }).story.events.map(({ id }) => id)
    expect(ids).toEqual(['decades', 'year', 'anchor', 'b-day', 'a-day', 'month'])
  })

  test('puts an event of which only the end is told where it ended, and tells of no day that nobody has told', () => {
    const events = [
      event({ id: 'until', date: '../2024-06' }),
      event({ id: 'since', date: '2024-09-02/..' }),
      event({ id: 'before', date: '2024-05-31' }),
      event({ id: 'after', date: '2024-06-02' }),
    ]
    const { story } = compile({ events, story: { ...good.story, period: undefined } })
    expect(story.events.map(({ id }) => id)).toEqual(['before', 'until', 'after', 'since'])
    expect(indexStory(story).events.map(({ event: { id } }) => id)).toEqual([
      'before',
      'until',
      'after',
      'since',
    ])
    expect(story.period).toBe('2024-05-28/2024-09-05')
  })

  test('lets an editor say which event of a day came first, whatever its weight and its end', () => {
    const day = (id: string, part: Partial<EventRecord> = {}) => event({ id, date: '2024-11-01', ...part })
    const orderOf = (events: EventRecord[]) => compile({ events }).story.events.map(({ id }) => id)
    expect(orderOf([day('talks', { after: 'arrival' }), day('arrival', { importance: 3 })])).toEqual([
      'arrival',
      'talks',
    ])
    const visit = day('visit', { date: '2024-11-01/2024-11-02', importance: 3 })
    expect(orderOf([day('signing', { after: 'talks' }), day('talks', { after: 'visit' }), visit])).toEqual([
      'visit',
      'talks',
      'signing',
    ])
    // What an editor says of one pair moves no other event.
    expect(orderOf([day('c', { after: 'd' }), day('a'), day('d'), day('b')])).toEqual(['a', 'd', 'c', 'b'])
    expect(orderOf([day('eve', { date: '2024-10-31' }), day('c'), day('b', { after: 'c' })])).toEqual([
      'eve',
      'c',
      'b',
    ])
  })

  test('publishes nothing of “after:” but the order', () => {
    const events = [event({ id: 'b', after: 'a' }), event({ id: 'a' })]
    expect(JSON.stringify(compile({ events }))).not.toContain('after')
  })

  test('does not depend on the order in which events of different days are written', () => {
    const written = compile({})
    fc.assert(
      fc.property(fc.shuffledSubarray([...good.events], { minLength: good.events.length }), (events) => {
        const shuffled = compile({ events })
        expect(shuffled.story.events).toEqual(written.story.events)
        expect(shuffled.story.dataVersion).toBe(written.story.dataVersion)
      }),
      { numRuns: 20 },
    )
  })

  test('finds people by other spellings and by errors in print', () => {
    const rajnath = compile({}).story.people.find(({ id }) => id === 'rajnath-singh')
    expect(rajnath?.aliases).toEqual(['Rajnath', 'राजनाथ', 'Rajanath'])
  })

  test('holds only the people, offices and forums that its events name', () => {
    const { story } = compile({
      events: [event({ participants: [{ person: 'rajnath-singh', office: 'in-defence-minister' }] })],
    })
    expect(story.people.map(({ id }) => id)).toEqual(['rajnath-singh'])
    expect(story.offices.map(({ id }) => id)).toEqual(['in-defence-minister'])
    expect(story.forums.map(({ id, lane }) => [id, lane])).toEqual([['sco', 'multilateral']])
  })

  test('says that sources differ, and the evidence says on what', () => {
    const { story, evidence } = compile({})
    expect(story.events.map(({ disputed }) => disputed)).toEqual([true, false, false])
    expect(evidence.events['sco-delhi']?.disagreements.map((text) => inLanguage(text, 'en'))).toEqual([
      'Sources differ on the number of meetings.',
    ])
  })

  test('keeps a text on one line, as the reader sees it', () => {
    const title = { hi: 'दिल्ली में\n  बैठक\n', en: ' Talks\nin Delhi ' }
    expect(compile({ events: [event({ title })] }).story.events[0]?.title).toEqual({
      hi: 'दिल्ली में बैठक',
      en: 'Talks in Delhi',
    })
  })

  test('gets another version when one word changes, and another evidence file', () => {
    const [before, after] = [
      compile({}),
      compile({ events: [event({ summary: { hi: 'बैठक हुई।', en: 'They met.' } })] }),
    ]
    expect(after.story.dataVersion).not.toBe(before.story.dataVersion)
    expect(after.story.evidenceFile).not.toBe(before.story.evidenceFile)
    expect(after.evidence.dataVersion).toBe(after.story.dataVersion)
  })
})

describe('sources of a story', () => {
  const hindi = source('hindi', { language: 'hi' })
  const english = source('english')
  const official = source('official', { official: true })
  const lost = source('lost', { language: 'hi', official: true, url: 'unknown', nearestCopy: 'copy' })
  const copy = source('copy', { language: 'hi' })
  const sources = [hindi, english, official, lost, copy]
  const leadOf = (...citations: EventRecord['sources']) => {
    const { story } = compile({ sources, events: [event({ sources: citations })] })
    return { hi: story.events[0]?.lead['hi']?.source, en: story.events[0]?.lead['en']?.source }
  }

  test('lead with what each reader can read, and with one that some fact rests on', () => {
    expect(leadOf({ source: 'english' }, { source: 'hindi' })).toEqual({ hi: 'hindi', en: 'english' })
    const claims = new Map([['talks', [{ field: 'date', value: '2024-12-10', source: 'english' }]]])
    const { story } = compile({
      sources,
      events: [event({ id: 'talks', sources: [{ source: 'hindi' }, { source: 'english' }] })],
      claims: claims as unknown as StoryRecords['claims'], // what the schema makes of such lines
    })
    expect(story.events[0]?.lead['hi']?.source).toBe('english')
  })

  test('are in the story only when they lead, with the copy of one that cannot be opened; the evidence has all', () => {
    const cited = [{ source: 'lost' }, { source: 'lost-too' }]
    const lostToo = source('lost-too', { url: 'unknown', nearestCopy: 'copy' })
    const { story, evidence } = compile({
      sources: [...sources, lostToo],
      events: [event({ sources: cited })],
    })
    expect(story.sources.map(({ id }) => id)).toEqual(['lost', 'copy', 'lost-too'])
    const many = compile({
      sources,
      events: [event({ sources: [{ source: 'hindi' }, { source: 'english' }, { source: 'official' }] })],
    })
    expect(many.story.sources.map(({ id }) => id)).toEqual(['hindi', 'official'])
    expect(many.evidence.sources.map(({ id }) => id)).toEqual(['hindi', 'english', 'official'])
    expect(evidence.sources.find(({ id }) => id === 'lost')?.url).toBeNull()
  })

  test('count once however often cited, without the copies that nobody cites', () => {
    const cited = [{ source: 'lost' }, { source: 'english' }]
    const { story } = compile({
      sources,
      events: [event({ id: 'a', sources: cited }), event({ id: 'b', sources: cited })],
    })
    expect([story.sourceCount, story.publisherCount]).toEqual([2, 2])
  })

  test('count one publisher once, in whichever language and whose copy it is', () => {
    const pages = [
      { id: 'a', publisher: { hi: 'एबीपी लाइव', en: 'ABP Live' } },
      { id: 'b', publisher: { hi: 'एबीपी लाइव (हिंदी)', en: 'ABP Live (Hindi)' } },
      { id: 'c', publisher: { hi: 'एबीपी लाइव', en: 'ABP Live' }, agency: 'ANI' },
      { id: 'd', publisher: 'Lokmat' },
    ].map((page) => ({ language: 'hi', url: `https://${page.id}.example/`, ...page }))
    const cited = pages.map(({ id }) => ({ source: id }))
    const { story } = compile({ sources: pages, events: [event({ sources: cited })] })
    expect([story.sourceCount, story.publisherCount]).toEqual([4, 2])
  })
})
