import { describe, expect, it } from 'vitest'
import { seriesNeighbours, sessionsOf, timeNeighbours } from '../../src/state/series.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const index = indexStory(
  makeStory({
    events: [
      { id: 'founded', date: '2000', session: null },
      { id: 'session-16', date: '2016-10-26', session: 16 },
      { id: 'session-19', date: '2019-11-06', session: 19 },
      { id: 'summit-22', date: '2024-07-08/2024-07-09', session: 22, forum: 'annual-summit' },
      { id: 'session-21', date: '2024-12-10', session: 21, importance: 1 },
      { id: 'reception-21', date: '2024-12-10', session: 21, importance: 3 },
      { id: 'session-22', date: '2025-12-04', session: 22 },
      { id: 'sco', date: '2025-12-05', session: 3, forum: 'sco' },
      { id: 'session-23', date: '2026', session: 23, status: 'announced' },
    ],
  }),
)
const inSeries = (id: string) => {
  const { previous, next, missingBefore, missingAfter } = seriesNeighbours(index, id)
  return [previous?.event.id ?? null, missingBefore, missingAfter, next?.event.id ?? null]
}
const inTime = (id: string) => {
  const { previous, next } = timeNeighbours(index, id)
  return [previous?.event.id ?? null, next?.event.id ?? null]
}

describe('previous and next in time', () => {
  it('are the neighbours in the whole story, of any forum', () => {
    expect(inTime('session-21')).toEqual(['summit-22', 'reception-21'])
  })

  it('end with the story', () => {
    expect(inTime('founded')).toEqual([null, 'session-16'])
    expect(inTime('session-23')).toEqual(['sco', null])
  })

  it('are nothing for an event the story does not have', () => {
    expect(inTime('gone')).toEqual([null, null])
  })
})

describe('previous and next in a series', () => {
  it('are the sessions of the same forum by number, and the gap between them is stated', () => {
    expect(inSeries('session-19')).toEqual(['session-16', [17, 18], [20], 'session-21'])
  })

  it('name the announced 23rd session after the 22nd', () => {
    expect(inSeries('session-22')).toEqual(['session-21', [], [], 'session-23'])
    expect(inSeries('session-23')).toEqual(['session-22', [], [], null])
  })

  it('do not step to another event of the same session', () => {
    expect(inSeries('reception-21')).toEqual(['session-19', [20], [], 'session-22'])
  })

  it('are nothing for an event without a number, in a forum without numbers, or not in the story', () => {
    for (const id of ['founded', 'sco', 'gone']) expect(inSeries(id)).toEqual([null, [], [], null])
  })

  it('start at the first session known', () => {
    expect(inSeries('session-16')).toEqual([null, [], [17, 18], 'session-19'])
  })
})

describe('the sessions of a forum', () => {
  it('are one event for each number, the weightier of two', () => {
    const one = index.byId.get('session-16')
    const numbers = one && sessionsOf(index, one).map(({ event }) => event.id)
    expect(numbers).toEqual(['session-16', 'session-19', 'session-21', 'session-22', 'session-23'])
  })
})
