import { expect, test } from 'vitest'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { briefOf } from '../../../src/view/list/turningPointsOf.ts'
import { makeStory } from '../../fixtures/makeStory.ts'

const index = indexStory(
  makeStory({
    events: [
      { id: 'a', date: '2024-01-01', importance: 3 },
      { id: 'b', date: '2024-02-01', importance: 1 },
      { id: 'c', date: '2024-03-01', importance: 2 },
      { id: 'd', date: '2024-04-01', importance: 3 },
      { id: 'e', date: '2024-05-01', importance: 1 },
    ],
  }),
)
const brief = (...ids: readonly string[]) =>
  briefOf(
    index,
    index.events.filter(({ event }) => ids.includes(event.id)),
  ).map(({ event }) => event.id)

test('the whole story in brief is its turning points', () => {
  expect(briefOf(index, index.events).map(({ event }) => event.id)).toEqual(['b', 'e'])
})

test('a part of it in brief is of that part: its turning points, then the weightiest and latest, in order of time', () => {
  expect(brief('a', 'b', 'd', 'e')).toEqual(['b', 'e'])
  expect(brief('a', 'c', 'd', 'e')).toEqual(['c', 'e'])
  expect(brief('a', 'd')).toEqual(['a', 'd'])
  expect(brief('a', 'c', 'd')).toEqual(['c', 'd'])
  expect(brief()).toEqual([])
})
