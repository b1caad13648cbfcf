import { describe, expect, it } from 'vitest'
import { leavingShapes } from '../../src/paint/leavingShapes.ts'
import type { GroupShape, Shape } from '../../src/paint/shapes.ts'

const group = (
  role: GroupShape['role'],
  key: string,
  shapes: readonly Shape[],
  facts: GroupShape['facts'] = {},
): GroupShape => ({ kind: 'group', role, key, x: 0, y: 0, facts, shapes })

const line: Shape = { kind: 'line', ink: 'laneRule', x1: 0, x2: 1, y1: 0, y2: 0 }
const mark = (id: string) => group('mark', id, [line], { mark: id, lane: 2, hollow: true })
const chart = (...ids: readonly string[]): readonly Shape[] => [
  group('lanes', 'lanes', [group('lane', '2', [line], { lane: 2 })]),
  {
    ...group('plot', 'plot', [
      group('axis', 'axis', [line, group('tick', '0', [line])]),
      group('marks', 'marks', ids.map(mark)),
    ]),
    x: 160,
  },
]

describe('what a filter takes away', () => {
  it('is drawn once more where it was, under no name', () => {
    const leaving = leavingShapes(chart('a', 'b', 'c'), chart('b'))
    expect(leaving.map(({ role, x }) => [role, x])).toEqual([['plot', 160]])
    const [marks] = leaving[0]?.shapes ?? []
    expect(marks).toMatchObject({ role: 'marks', shapes: [{ key: 'a' }, { key: 'c' }] })
    expect(JSON.stringify(leaving)).not.toContain('"mark":"')
    expect(JSON.stringify(leaving), 'and in its colour').toContain('"lane":2')
  })

  it('is nothing where all stay', () => {
    expect(leavingShapes(chart('a'), chart('a', 'b'))).toEqual([])
  })
})
