import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitTest } from '../../src/layout/hitTest.ts'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import {
  boxOfCluster,
  boxOfMark,
  makeEvents,
  makeFrame,
  makeWindow,
  scene,
  sixPerLetter,
} from './makeLayout.ts'

describe('what is under the pointer', () => {
  const frame = makeFrame({ banner: 0, rowsPerLane: [1], length: 1000 })
  const events = makeEvents(['a', '2024-12-05', 0, 2, 'a label'], ['b', '2024-12-12/2024-12-14', 0, 3, 'x'])
  const layout = layoutTimeline(events, makeWindow('2024-12-01/2024-12-20'), frame, sixPerLetter)
  const at = (main: number, cross: number): string | undefined => hitTest(layout, frame, main, cross)?.id

  //   the day is at 225 px, its row at 11 px, the bar from 550 to 700 px
  it('is the mark itself, and up to 12 px around a small one', () => {
    expect(at(225, 11)).toBe('a')
    expect(at(225 - 11.5, 11)).toBe('a')
    expect(at(225, 11 + 11.5)).toBe('a')
    expect(at(225 - 12.5, 11)).toBeUndefined()
    expect(at(225, 11 + 12.5)).toBeUndefined()
  })

  it('is the bar along its whole length, but nothing beyond its ends', () => {
    expect(at(551, 11)).toBe('b')
    expect(at(699, 11)).toBe('b')
    expect(at(760, 11)).toBeUndefined()
  })

  it('is the event whose label it is', () => {
    expect(at(225 + 35, 11)).toBe('a')
  })
})

it('finds every mark and badge at its middle, and 12 px from the middle something, in any story', () => {
  fc.assert(
    fc.property(scene, ({ events, window, frame, measure }) => {
      const layout = layoutTimeline(events, window, frame, measure)
      const drawn = [
        ...layout.marks.map((mark) => ({ id: mark.id, ...boxOfMark(mark, frame) })),
        ...layout.clusters.map((cluster) => ({ id: cluster.id, ...boxOfCluster(cluster) })),
      ]
      for (const { id, main0, main1, cross0, cross1 } of drawn) {
        const [main, cross] = [(main0 + main1) / 2, (cross0 + cross1) / 2]
        expect(hitTest(layout, frame, main, cross)?.id).toBe(id)
        for (const [dx, dy] of [
          [-11.9, 0],
          [11.9, 0],
          [0, -11.9],
          [0, 11.9],
        ] as const)
          expect(hitTest(layout, frame, main + dx, cross + dy)).not.toBeNull()
      }
    }),
    { numRuns: 60 },
  )
})
