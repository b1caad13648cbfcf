import type { KeyboardEvent } from 'react'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/columns/columnsOf.ts'
import { finish } from '../../../src/columns/selectRows.ts'
import { tallyLanes } from '../../../src/columns/tallyLanes.ts'
import { laneNeighbour } from '../../../src/layout/laneNeighbour.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { filledLanes } from '../../../src/view/many/manyFrame.ts'
import { stepOf } from '../../../src/view/many/manySteps.ts'
import { generateStory } from '../../fixtures/makeStory.ts'

const index = indexStory(generateStory(120, 5))
const columns = columnsOf(index)
const all = Uint32Array.from({ length: columns.count }, (_, row) => row)
const press = (key: string, rows: Uint32Array, at: number) =>
  stepOf({ key } as KeyboardEvent, { rows, columns, at, window: { start: 0, end: 1 } })

test('up and down go to the nearest in time of the next lane that has any, left and right through time', () => {
  const events = index.events.map(({ date, lane }, row) => ({
    id: String(row),
    lane,
    start: date.start,
    end: date.end,
    soft: false,
    span: false,
    status: 'held' as const,
    importance: 3 as const,
    label: '',
    dateLabel: '',
  }))
  const middle = (row: number): number => ((columns.begin[row] ?? 0) + (columns.end[row] ?? 0)) / 2
  for (const at of all.keys()) {
    for (const [key, direction] of [
      ['ArrowUp', 'up'],
      ['ArrowDown', 'down'],
    ] as const) {
      const [row, wanted] = [press(key, all, at), laneNeighbour(events, String(at), direction)]
      if (row === null || wanted === null) {
        expect([row, wanted]).toEqual([null, null])
        continue
      }
      // Of a few days' difference in order, begin or middle may come first: neither is far from the other.
      expect(columns.lane[row]).toBe(columns.lane[Number(wanted)])
      const far = Math.abs(middle(row) - middle(at)) - Math.abs(middle(Number(wanted)) - middle(at))
      expect(far).toBeGreaterThanOrEqual(0)
    }
    expect(press('ArrowRight', all, at)).toBe(all[at + 1] ?? null)
  }
})

test('a lane without any of the chosen events has no room', () => {
  const rows = all.filter((row) => columns.lane[row] === 1)
  const filled = filledLanes(finish(tallyLanes(columns, rows)), columns)
  expect(filled).toEqual(columns.lanes.map((_, lane) => lane === 1))
})
