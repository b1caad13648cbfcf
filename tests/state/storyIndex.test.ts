import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/domain/story.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { generateStory, makeStory } from '../fixtures/makeStory.ts'

const ids = (story: Parameters<typeof indexStory>[0]): readonly string[] =>
  indexStory(story).events.map(({ event }) => event.id)

describe('a story made ready to be asked', () => {
  it('puts events in order of time, the finer date first, and keeps the order of those that begin together', () => {
    const story = makeStory({
      events: [
        { id: 'year', date: '2024' },
        { id: 'late', date: '2024-12-10' },
        { id: 'support', date: '2024-01-01', importance: 3 },
        { id: 'anchor', date: '2024-01-01', importance: 1 },
        { id: 'month', date: '2024-01' },
      ],
    })
    expect(ids(story)).toEqual(['support', 'anchor', 'month', 'year', 'late'])
  })

  it('keeps what is published in order as its editors have put it, whatever weighs more', () => {
    const story = makeStory({
      events: [
        { id: 'visit', date: '2024-11-01/2024-11-02', importance: 3 },
        { id: 'talks', date: '2024-11-01', importance: 1 },
        { id: 'a-signing', date: '2024-11-01', importance: 1 },
      ],
    })
    expect(ids(story)).toEqual(['visit', 'talks', 'a-signing'])
  })

  it('gives each event its place, its lane, its forum and its date', () => {
    const index = indexStory(
      makeStory({
        events: [
          { id: 'a', date: '2024-11' },
          { id: 'b', date: '2024-12-10', forum: 'sco' },
        ],
      }),
    )
    const second = index.byId.get('b')
    expect(second).toBe(index.events[1])
    expect(second).toMatchObject({ ordinal: 1, lane: 2, forum: { id: 'sco' }, date: { precision: 'day' } })
  })

  it('finds people, forums, offices and sources by their ids, and an id it does not have nowhere', () => {
    const index = indexStory(makeStory())
    expect(inLanguage(index.people.get('vladimir-putin')?.name, 'en')).toBe('Vladimir Putin')
    expect(inLanguage(index.offices.get('ru-president')?.title, 'en')).toBe('President of Russia')
    expect(index.sources.get('pib-2024-12-10')?.official).toBe(true)
    expect(index.forums.get('constructor')).toBeUndefined()
  })

  it('leaves out an event that has no readable date, no known forum, or an id used before', () => {
    const index = indexStory(
      makeStory({
        events: [
          { id: 'good' },
          { id: 'no-such-day', date: '2023-02-29' },
          { id: 'no-such-forum', forum: 'g20' },
          { id: 'good', date: '2025-01-01' },
        ],
      }),
    )
    expect(index.events.map(({ event }) => event.id)).toEqual(['good'])
  })

  it('lists every value of a facet, also one that no event has', () => {
    const { postings } = indexStory(makeStory({ events: [{ forum: 'sco', participants: [] }] }))
    expect([...postings.status.keys()]).toEqual([...STATUSES])
    expect(postings.status.get('cancelled')).toHaveLength(0)
    expect([...(postings.forum.get('sco') ?? [])]).toEqual([0])
    expect(postings.person.get('vladimir-putin')).toHaveLength(0)
  })

  it('counts once a person who is there in two offices', () => {
    const { postings } = indexStory(
      makeStory({
        events: [
          {
            participants: [
              { person: 'sergei-shoigu', office: 'ru-defence-minister' },
              { person: 'sergei-shoigu', office: 'ru-president' },
            ],
          },
        ],
      }),
    )
    expect([...(postings.person.get('sergei-shoigu') ?? [])]).toEqual([0])
  })

  it('places all of ten thousand events', () => {
    const index = indexStory(generateStory(10_000))
    expect(index.events).toHaveLength(10_000)
    const statuses = [...index.postings.status.values()].reduce((sum, ordinals) => sum + ordinals.length, 0)
    expect(statuses).toBe(10_000)
  })
})
