import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/domain/story.ts'
import type { Selection } from '../../src/state/selectEvents.ts'
import { selectEvents } from '../../src/state/selectEvents.ts'
import type { IndexedEvent, StoryIndex } from '../../src/state/storyIndex.ts'
import { indexStory, officesOf, participantsOf } from '../../src/state/storyIndex.ts'
import type { Facet, Filters } from '../../src/state/viewState.ts'
import { FORUMS, OFFICES, PEOPLE, generateStory, makeStory } from '../fixtures/makeStory.ts'

const NONE: Filters = { person: [], office: [], forum: [], status: [] }
const FACETS: readonly Facet[] = ['person', 'office', 'forum', 'status']

const filtered = (part: Partial<Filters>, matches: ReadonlySet<string> | null = null): Selection => ({
  filters: { ...NONE, ...part },
  matches,
})
const shown = (index: StoryIndex, selection: Selection): readonly string[] =>
  selectEvents(index, selection).events.map(({ event }) => event.id)
const withFacet = (selection: Selection, facet: Facet, values: readonly string[]): Selection => ({
  ...selection,
  filters: { ...selection.filters, [facet]: values },
})

const people = (...ids: readonly string[]) => ids.map((person) => ({ person, office: 'in-defence-minister' }))
const small = indexStory(
  makeStory({
    events: [
      { id: 'session', date: '2024-01', participants: people('rajnath-singh', 'andrei-belousov') },
      { id: 'sco', date: '2024-02', forum: 'sco', participants: people('rajnath-singh', 'sergei-shoigu') },
      { id: 'call', date: '2024-03', forum: 'leaders-contact', participants: people('narendra-modi') },
      { id: 'next', date: '2024-04', status: 'announced', participants: people('rajnath-singh') },
    ],
  }),
)

describe('the events that a reader’s choices leave', () => {
  it('are all of them, in order of time, when nothing is chosen', () => {
    expect(shown(small, filtered({}))).toEqual(['session', 'sco', 'call', 'next'])
    expect(selectEvents(small, filtered({})).total).toBe(4)
  })

  it('are the very list of the index when a choice takes none away, so that its packing is remembered', () => {
    const everybody = withFacet(filtered({}), 'status', ['held', 'announced'])
    expect(selectEvents(small, filtered({})).events).toBe(small.events)
    expect(selectEvents(small, everybody).events).toBe(small.events)
    expect(selectEvents(small, withFacet(everybody, 'status', ['held'])).events).toHaveLength(3)
  })

  it('match any of the people chosen', () => {
    expect(shown(small, filtered({ person: ['sergei-shoigu', 'narendra-modi'] }))).toEqual(['sco', 'call'])
  })

  it('match a person and also a forum and a status', () => {
    const choice = filtered({ person: ['rajnath-singh'], forum: ['irigc-mmtc'] })
    expect(shown(small, choice)).toEqual(['session', 'next'])
    expect(shown(small, withFacet(choice, 'status', ['announced']))).toEqual(['next'])
  })

  it('match the search as well, and an empty search result leaves none', () => {
    expect(shown(small, filtered({ person: ['rajnath-singh'] }, new Set(['sco', 'call', 'gone'])))).toEqual([
      'sco',
    ])
    expect(shown(small, filtered({}, new Set()))).toEqual([])
  })

  it('are none when the only value chosen is unknown, and the rest when another is known', () => {
    expect(shown(small, filtered({ forum: ['g20'] }))).toEqual([])
    expect(shown(small, filtered({ forum: ['g20', 'sco'] }))).toEqual(['sco'])
  })
})

describe('the count next to a facet’s value', () => {
  it('does not shrink when another value of the same facet is chosen', () => {
    const { counts } = selectEvents(small, filtered({ forum: ['sco'] }))
    expect(counts.forum.get('irigc-mmtc')).toBe(2)
    expect(counts.person.get('rajnath-singh')).toBe(1)
  })

  it('is there for every person, forum and status, and says zero', () => {
    const { counts } = selectEvents(small, filtered({}, new Set()))
    expect([...counts.person]).toEqual(PEOPLE.map(({ id }) => [id, 0]))
    expect([...counts.forum]).toEqual(FORUMS.map(({ id }) => [id, 0]))
    expect([...counts.status]).toEqual(STATUSES.map((status) => [status, 0]))
  })
})

const stories = fc
  .record({ count: fc.integer({ min: 0, max: 60 }), seed: fc.integer({ min: 1, max: 1e6 }) })
  .map(({ count, seed }) => indexStory(generateStory(count, seed)))

const cases = stories.chain((index) =>
  fc.record({
    index: fc.constant(index),
    selection: fc.record({
      filters: fc.record({
        person: fc.subarray(
          PEOPLE.map(({ id }) => id),
          { maxLength: 3 },
        ),
        office: fc.subarray(
          OFFICES.map(({ id }) => id),
          { maxLength: 2 },
        ),
        forum: fc.subarray(
          FORUMS.map(({ id }) => id),
          { maxLength: 3 },
        ),
        status: fc.subarray([...STATUSES], { maxLength: 3 }),
      }),
      matches: fc.option(
        fc
          .subarray(index.events.map(({ event }) => event.id))
          .map((ids): ReadonlySet<string> => new Set(ids)),
      ),
    }),
  }),
)

const any = (chosen: readonly string[], own: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((value) => own.includes(value))

/** The definition, said slowly: the oracle for the fast one. */
function matchesSlowly({ event, status }: IndexedEvent, { filters, matches }: Selection): boolean {
  return (
    any(filters.person, participantsOf(event)) &&
    any(filters.office, officesOf(event)) &&
    any(filters.forum, [event.forum]) &&
    any(filters.status, [status]) &&
    (matches === null || matches.has(event.id))
  )
}

describe('for any story and any choices', () => {
  it('the fast selection shows what the definition says', () => {
    fc.assert(
      fc.property(cases, ({ index, selection }) => {
        expect(selectEvents(index, selection).events).toEqual(
          index.events.filter((each) => matchesSlowly(each, selection)),
        )
      }),
    )
  })

  it('a value’s count is the number of events shown once it is the only value chosen in its facet', () => {
    fc.assert(
      fc.property(cases, ({ index, selection }) => {
        const { counts } = selectEvents(index, selection)
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            expect(shown(index, withFacet(selection, facet, [value]))).toHaveLength(count)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('adding a value to a facet in use shows the events shown before and the events it counts, and no others', () => {
    fc.assert(
      fc.property(cases, ({ index, selection }) => {
        for (const facet of FACETS) {
          const chosen: readonly string[] = selection.filters[facet]
          if (chosen.length === 0) continue
          const before = shown(index, selection)
          for (const value of index.postings[facet].keys()) {
            const alone = shown(index, withFacet(selection, facet, [value]))
            const after = shown(index, withFacet(selection, facet, [...chosen, value]))
            expect(new Set(after)).toEqual(new Set([...before, ...alone]))
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
