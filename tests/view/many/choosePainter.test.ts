import { expect, it } from 'vitest'
import { choosePainter } from '../../../src/view/many/choosePainter.ts'

it('many shapes are painted, few are elements, and between the two nothing changes', () => {
  expect(choosePainter(() => 701, 'svg')).toBe('canvas')
  expect(choosePainter(() => 449, 'canvas')).toBe('svg')
  expect([choosePainter(() => 600, 'svg'), choosePainter(() => 600, 'canvas')]).toEqual(['svg', 'canvas'])
})

it('what moves on a canvas stays on it until it rests, and what moves as elements becomes one where it grows', () => {
  expect([choosePainter(() => 100, 'canvas', true), choosePainter(() => 100, 'canvas')]).toEqual([
    'canvas',
    'svg',
  ])
  expect([choosePainter(() => 701, 'svg', true), choosePainter(() => 600, 'svg', true)]).toEqual([
    'canvas',
    'svg',
  ])
})
