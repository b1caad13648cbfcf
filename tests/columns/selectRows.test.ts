import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/columns/columnsOf.ts'
import { finish, selectRows, type RowSelection } from '../../src/columns/selectRows.ts'
import { FACETS } from '../../src/domain/statuses.ts'
import { NO_FILTERS } from '../../src/state/reduceView.ts'
import { selectEvents } from '../../src/state/selectEvents.ts'
import { indexStory, type StoryIndex } from '../../src/state/storyIndex.ts'
import type { Filters } from '../../src/state/viewState.ts'
import { FORUMS, generateStory, makeStory, OFFICES, PEOPLE } from '../fixtures/makeStory.ts'

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  person: fc.subarray([...PEOPLE.map(({ id }) => id), 'nobody']),
  office: fc.subarray(OFFICES.map(({ id }) => id)),
  forum: fc.subarray([...FORUMS.map(({ id }) => id), 'nowhere']),
  status: fc.subarray(['held', 'announced', 'postponed', 'failed']),
})
const anySelection: fc.Arbitrary<RowSelection> = fc.record({ filters: anyFilters, disputed: fc.boolean() })

/** A generated story in which some events are disputed, some have a result, and some people are there in two offices. */
const anyIndex = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat()).map(([count, seed]): StoryIndex => {
  const story = generateStory(count, seed)
  return indexStory({
    ...story,
    events: story.events.map((event, at) => ({
      ...event,
      disputed: at % 3 === 0,
      ...(at % 5 === 0 && { result: 'failed' }),
      participants: at % 4 === 0 ? [...event.participants, ...event.participants] : event.participants,
    })),
  })
})

describe('the rows that a reader’s choices leave', () => {
  it('are the events that selectEvents leaves, with the same counts', () => {
    fc.assert(
      fc.property(anyIndex, anySelection, (index, selection) => {
        const events = selectEvents(index, { ...selection, matches: null })
        const selected = finish(selectRows(columnsOf(index), selection))
        expect([...selected.rows].map((row) => index.events[row])).toEqual(events.events)
        expect(selected.counts).toEqual(events.counts)
        expect([selected.disputed, selected.total]).toEqual([events.disputed, events.total])
      }),
    )
  })

  it('are as many as the count beside a value has said, once that value is chosen', () => {
    fc.assert(
      fc.property(anyIndex, anySelection, fc.constantFrom(...FACETS), (index, selection, facet) => {
        const columns = columnsOf(index)
        const { counts } = finish(selectRows(columns, selection))
        for (const [value, count] of counts[facet]) {
          const filters = { ...selection.filters, [facet]: [value] }
          expect(finish(selectRows(columns, { ...selection, filters })).rows).toHaveLength(count)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('give way between stretches, however many there are', () => {
    const columns = { ...columnsOf(indexStory(makeStory())), count: 70_000 }
    const ways = [...selectRows(columns, { filters: NO_FILTERS, disputed: false })]
    expect(ways).toHaveLength(9)
  })
})
