import { describe, expect, it } from 'vitest'
import { eventJsonLd, storyJsonLd } from '../../src/app/jsonLd.ts'
import { SCHEMA_VERSION, type Evidence } from '../../src/domain/story.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const dated = (date: string) => {
  const { itemListElement } = storyJsonLd(
    makeStory({ events: [{ date }] }),
    'en',
    'https://x.example/',
    (id) => id,
  )
  return itemListElement[0]?.item as { startDate?: string; endDate?: string } // a node of schema.org
}

describe('structured data', () => {
  it.each([
    ['2024-12-10', '2024-12-10', undefined],
    ['2024-11', '2024-11', undefined],
    ['2026', '2026', undefined],
    ['2024-07-08/2024-07-09', '2024-07-08', '2024-07-09'],
    ['2023-08-23T18:04+05:30', '2023-08-23T18:04+05:30', undefined],
    ['2023-08-23T17:45+05:30/2023-08-24', '2023-08-23T17:45+05:30', '2023-08-24'],
  ])('dates %s no finer than it is known', (date, start, end) => {
    expect(dated(date).startDate).toBe(start)
    expect(dated(date).endDate).toBe(end)
  })

  it('leaves out a date that ISO 8601 cannot say, rather than guess', () => {
    expect(dated('195X/196X')).not.toHaveProperty('startDate')
  })

  it('PRV-7: lists every event with its position and its source', () => {
    const story = makeStory({
      events: [
        { id: 'a', date: '2024-01-01' },
        { id: 'b', date: '2024-02-01' },
      ],
    })
    const evidence: Evidence = {
      schemaVersion: SCHEMA_VERSION,
      story: story.id,
      dataVersion: story.dataVersion,
      sources: [...story.sources],
      terms: [],
      events: {
        a: {
          citations: [{ source: 'bhaskar-2024-12-10', quote: null }],
          claims: [],
          disagreements: [],
          dateNote: null,
        },
      },
    }
    const list = storyJsonLd(
      story,
      'hi',
      'https://x.example/hi/s/',
      (id) => `https://x.example/${id}/`,
      evidence,
    )
    expect(list.numberOfItems).toBe(2)
    expect(list.itemListElement.map(({ position }) => position)).toEqual([1, 2])
    expect(JSON.stringify(list.itemListElement[0])).toContain('bhaskar.com')
    expect(list.dateModified).toBe(story.updated)
  })

  it('shows the picture of an event, with whose it is and what allows it', () => {
    const picture = {
      name: 'landing.0a1b2c3d4e5f',
      width: 1280,
      height: 720,
      widths: [320, 640, 1280],
      alt: { hi: 'चांद पर विक्रम', en: 'Vikram on the Moon' },
      caption: { hi: 'उतरने के बाद', en: 'After the landing' },
      credit: 'ISRO',
      licence: { name: 'GODL-India', url: 'https://www.data.gov.in/Godl' },
    }
    const story = makeStory({ events: [{ picture }, { id: 'bare' }] })
    const imageOf = (event = story.events[0], locale: 'hi' | 'en' = 'en') =>
      event && eventJsonLd(story, event, locale, 'x', [], (path) => `https://x.example/${path}`)
    expect(imageOf()).toMatchObject({
      image: {
        '@type': 'ImageObject',
        contentUrl: 'https://x.example/pictures/landing.0a1b2c3d4e5f-1280.jpg',
        width: 1280,
        height: 720,
        caption: 'After the landing',
        creditText: 'ISRO',
        license: 'https://www.data.gov.in/Godl',
      },
    })
    expect(imageOf(story.events[0], 'hi')).toMatchObject({ image: { caption: 'उतरने के बाद' } })
    // Without a caption it says what is to be seen; without an address the licence by its name.
    const { caption: _, ...silent } = { ...picture, licence: { name: 'By agreement' } }
    const [other] = makeStory({ events: [{ picture: silent }] }).events
    expect(imageOf(other)).toMatchObject({
      image: { caption: 'Vikram on the Moon', license: 'By agreement' },
    })
    expect(imageOf(story.events[1])).not.toHaveProperty('image')
  })

  it('marks an announced event as scheduled, and a held one not at all', () => {
    const story = makeStory({ events: [{ id: 'a', status: 'announced' }] })
    const [event] = story.events
    if (!event) throw new Error('the builder made no event')
    expect(eventJsonLd(story, event, 'en', 'x', [], String)).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
    })
    expect(eventJsonLd(story, { ...event, status: 'held' }, 'en', 'x', [], String)).not.toHaveProperty(
      'eventStatus',
    )
  })
})
