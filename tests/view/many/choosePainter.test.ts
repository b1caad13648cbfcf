import { expect, it } from 'vitest'
import type { Shape } from '../../../src/paint/shapes.ts'
import { choosePainter } from '../../../src/view/many/choosePainter.ts'

const shapes = (count: number): readonly Shape[] => [
  {
    kind: 'group',
    role: 'mark',
    key: '',
    x: 0,
    y: 0,
    facts: {},
    shapes: Array.from({ length: count }, () => ({ kind: 'circle', ink: 'bead', x: 0, y: 0, r: 1 }) as const),
  },
]

it('many shapes are painted, few are elements, and between the two nothing changes', () => {
  expect(choosePainter(shapes(701), 'svg')).toBe('canvas')
  expect(choosePainter(shapes(449), 'canvas')).toBe('svg')
  expect([choosePainter(shapes(600), 'svg'), choosePainter(shapes(600), 'canvas')]).toEqual(['svg', 'canvas'])
})
