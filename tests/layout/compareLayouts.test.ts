import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLayouts } from '../../src/layout/compareLayouts.ts'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import type { LayoutEvent } from '../../src/layout/timelineLayout.ts'
import { makeEvents, makeFrame, makeWindow, scene, sixPerLetter } from './makeLayout.ts'

const window = makeWindow('2024')
const layoutOf = (events: readonly LayoutEvent[], rowsPerLane: readonly number[]) =>
  layoutTimeline(events, window, makeFrame({ rowsPerLane, banner: 0 }), sixPerLetter)

const all = makeEvents(
  ['a', '2024-02-10', 0],
  ['b', '2024-06-10', 1],
  ['c', '2024-06-10', 1],
  ['d', '2024-06-10', 1],
)

describe('what a filter moves', () => {
  it('says how far from its new place each part was, and nothing of what stays', () => {
    const before = layoutOf(all, [1, 3])
    const after = layoutOf(
      all.filter(({ id }) => id === 'b'),
      [0, 1],
    )
    const shifts = compareLayouts(before, after)
    const [was, now] = [before, after].map(({ marks }) => marks.find(({ id }) => id === 'b'))
    expect(shifts.get('mark b')).toEqual({ main: 0, cross: (was?.cross ?? 0) - (now?.cross ?? 0) })
    expect(shifts.get('mark b')?.cross).toBeGreaterThan(0)
    expect(shifts.has('mark a'), 'has gone').toBe(false)
    expect(compareLayouts(before, before).size).toBe(0)
  })

  it('names what is new, and lets a mark that was in a cluster come from there', () => {
    const crowded = layoutOf(all, [1, 1])
    const apart = layoutOf(all, [1, 3])
    const [cluster] = crowded.clusters
    const d = apart.marks.find(({ id }) => id === 'd')
    const shift = compareLayouts(crowded, apart).get('mark d')
    expect(shift).toEqual({
      main: (cluster?.main ?? 0) - ((d?.main0 ?? 0) + (d?.main1 ?? 0)) / 2,
      cross: (cluster?.cross ?? 0) - (d?.cross ?? 0),
    })
    const without = layoutOf(
      all.filter(({ id }) => id !== 'a'),
      [0, 3],
    )
    const shifts = compareLayouts(without, apart)
    expect([shifts.get('mark a'), shifts.get('lane 0')]).toEqual([null, null])
  })

  it('leads every part of any chart back to where it was', () => {
    fc.assert(
      fc.property(scene, fc.nat(3), ({ events, window: shown, frame, measure }, kept) => {
        const before = layoutTimeline(events, shown, frame, measure)
        const some = events.filter((_, at) => at % 4 <= kept)
        const after = layoutTimeline(some, shown, { ...frame, rowsPerLane: [2, 1, 2] }, measure)
        const shifts = compareLayouts(before, after)
        for (const mark of after.marks) {
          const was = before.marks.find(({ id }) => id === mark.id)
          if (was) expect(mark.cross + (shifts.get(`mark ${mark.id}`)?.cross ?? 0)).toBeCloseTo(was.cross)
        }
      }),
      { numRuns: 60 },
    )
  })
})
