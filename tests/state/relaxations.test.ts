import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/domain/story.ts'
import { relaxations } from '../../src/state/relaxations.ts'
import { FACETS, selectEvents } from '../../src/state/selectEvents.ts'
import type { StoryIndex } from '../../src/state/storyIndex.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import type { Filters } from '../../src/state/viewState.ts'
import { FORUMS, OFFICES, PEOPLE, generateStory, makeStory } from '../fixtures/makeStory.ts'

const NONE: Filters = { person: [], office: [], forum: [], status: [] }
const talks = indexStory(
  makeStory({
    events: [
      { id: 'session', participants: [{ person: 'rajnath-singh', office: 'in-defence-minister' }] },
      { id: 'sco', forum: 'sco', participants: [] },
      {
        id: 'call',
        forum: 'leaders-contact',
        participants: [{ person: 'narendra-modi', office: 'in-prime-minister' }],
      },
    ],
  }),
)

describe('when nothing is left', () => {
  it('says of each choice how many events come back without it, the most helpful first', () => {
    const filters = { ...NONE, person: ['narendra-modi'], forum: ['sco', 'irigc-mmtc'] }
    expect([...relaxations(talks, { filters }, null)]).toEqual([
      ['person:narendra-modi', 2],
      ['forum', 1],
      ['forum:sco', 0],
      ['forum:irigc-mmtc', 0],
    ])
  })

  it('offers to drop a search that found nothing', () => {
    expect([...relaxations(talks, { filters: NONE }, new Set())]).toEqual([['q', 3]])
  })

  it('offers nothing when nothing was chosen', () => {
    expect(relaxations(talks, { filters: NONE }, null).size).toBe(0)
  })

  it('DES-4: keeps every promise, whatever the story and the choices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), anyFilters, fc.boolean(), (seed, filters, searched) => {
        const index = indexStory(generateStory(30, seed))
        const matches = searched ? new Set(index.events.slice(0, 10).map(({ event }) => event.id)) : null
        for (const [choice, promised] of relaxations(index, { filters }, matches)) {
          expect(shownWithout(index, filters, matches, choice)).toBe(promised)
        }
      }),
    )
  })
})

const anyFilters = fc.record({
  person: fc.subarray(PEOPLE.map(({ id }) => id)),
  office: fc.subarray(OFFICES.map(({ id }) => id)),
  forum: fc.subarray(FORUMS.map(({ id }) => id)),
  status: fc.subarray([...STATUSES]),
})

function shownWithout(
  index: StoryIndex,
  filters: Filters,
  matches: ReadonlySet<string> | null,
  choice: string,
): number {
  if (choice === 'q') return selectEvents(index, { filters, matches: null }).events.length
  const left = { ...filters }
  for (const facet of FACETS) {
    const values: readonly string[] = choice === facet ? [] : filters[facet]
    Object.assign(left, { [facet]: values.filter((value) => choice !== `${facet}:${value}`) })
  }
  return selectEvents(index, { filters: left, matches }).events.length
}
