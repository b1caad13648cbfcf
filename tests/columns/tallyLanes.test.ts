import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/columns/columnsOf.ts'
import { finish } from '../../src/columns/selectRows.ts'
import { fullest, isLong, tallyLanes, type Level } from '../../src/columns/tallyLanes.ts'
import { DAY_MS } from '../../src/domain/calendar.ts'
import type { StoryEvent } from '../../src/domain/story.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { generateStory, makeStory } from '../fixtures/makeStory.ts'

const tallyOf = (events: readonly Partial<StoryEvent>[]) => {
  const columns = columnsOf(indexStory(makeStory({ events })))
  return finish(
    tallyLanes(
      columns,
      Uint32Array.from({ length: columns.count }, (_, row) => row),
    ),
  )
}
const countsOf = ({ bucket, first }: Level) =>
  [...bucket].map((each, at) => [each, (first[at + 1] ?? 0) - (first[at] ?? 0)])
const dayOf = (date: string) => Date.parse(date) / DAY_MS

const NOTHING = { begin: [], end: [], first: [], reach: [] }

describe('the tallies of lanes', () => {
  it('count days, and pairs of days, and pairs of those', () => {
    const days = ['2024-03-01', '2024-03-01', '2024-03-02', '2024-03-05']
    const { lanes, full } = tallyOf(days.map((date) => ({ date })))
    const at = dayOf('2024-03-01')
    expect(lanes[0]?.levels.slice(0, 2).map(countsOf)).toEqual([
      [
        [at, 2],
        [at + 1, 1],
        [at + 4, 1],
      ],
      at % 2 === 0
        ? [
            [at / 2, 3],
            [at / 2 + 2, 1],
          ]
        : [
            [(at - 1) / 2, 2],
            [(at + 1) / 2, 1],
            [(at + 3) / 2, 1],
          ],
    ])
    expect(lanes[0]?.levels[10]?.bucket).toHaveLength(1)
    expect(full[0]).toBe(2)
  })

  it('never put an event into a day that nobody knows, but with those of its own stretch of time', () => {
    const { lanes } = tallyOf(['2024', '2024-03', '2024-03', '2024-03-01'].map((date) => ({ date })))
    expect(lanes[0]?.rows).toHaveLength(1)
    const { begin, end, first, reach } = lanes[0]?.long ?? NOTHING
    expect([...first]).toEqual([0, 1, 3])
    expect([...begin].map((ms) => new Date(ms).toISOString().slice(0, 10))).toEqual([
      '2024-01-01',
      '2024-03-01',
    ])
    expect([...reach]).toEqual([end[0], end[0]])
  })

  it('hold every row once, and as many at every level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat(), (count, seed) => {
        const columns = columnsOf(indexStory(generateStory(count, seed)))
        const all = Uint32Array.from({ length: count }, (_, row) => row)
        const { lanes, turningPoints, total } = finish(tallyLanes(columns, all))
        const rows = [...turningPoints, ...lanes.flatMap(({ rows: sharp, long }) => [...sharp, ...long.rows])]
        expect(rows.toSorted((a, b) => a - b)).toEqual([...all])
        expect(total).toBe(count)
        for (const { rows: sharp, levels } of lanes) {
          expect([...sharp].some((row) => isLong(columns, row))).toBe(false)
          for (const level of levels)
            expect(countsOf(level).reduce((sum, [, each = 0]) => sum + each, 0)).toBe(sharp.length)
        }
      }),
    )
  })
})

it('cuts few that are by far fuller than all others, and nothing else', () => {
  const common = Array.from({ length: 99 }, (_, at) => 10 + (at % 3)).toSorted((a, b) => a - b)
  expect(fullest([...common, 10_000], 1)).toBe(30)
  expect(fullest([...common, 20], 1)).toBe(20)
  expect(fullest([], 1)).toBe(1)
})
