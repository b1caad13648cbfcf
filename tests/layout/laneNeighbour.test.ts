import { describe, expect, it } from 'vitest'
import { laneNeighbour } from '../../src/layout/laneNeighbour.ts'
import { makeEvents } from './makeLayout.ts'

//   lane 0   a         b
//   lane 1   (none after the filter)
//   lane 2        c        d
describe('↑ and ↓', () => {
  const events = makeEvents(
    ['a', '2024-01-10', 0],
    ['b', '2024-06-10', 0],
    ['c', '2024-03-01', 2],
    ['d', '2024-09-01', 2],
  )

  it('go to the event nearest in time, over a lane without any', () => {
    expect(laneNeighbour(events, 'a', 'down')).toBe('c')
    expect(laneNeighbour(events, 'd', 'up')).toBe('b')
    expect(laneNeighbour(events, 'c', 'up')).toBe('a')
  })

  it('take the earlier of two that are equally near', () => {
    const even = makeEvents(['l', '2024-05-01', 0], ['r', '2024-05-11', 0], ['m', '2024-05-06', 1])
    expect(laneNeighbour(even, 'm', 'up')).toBe('l')
  })

  it('stay where they are at the first and the last lane, and for an event that is filtered out', () => {
    expect(laneNeighbour(events, 'a', 'up')).toBeNull()
    expect(laneNeighbour(events, 'd', 'down')).toBeNull()
    expect(laneNeighbour(events, 'gone', 'down')).toBeNull()
  })
})
