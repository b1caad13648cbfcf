import { describe, expect, it } from 'vitest'
import { markPath } from '../../src/layout/markShapes.ts'

const LANES = [0, 1, 2, 3, 4, 5, 6]

/** The corners of a path made of M and L; every shape but the circle. */
const cornersOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

function areaOf(corners: readonly (readonly [number, number])[]): number {
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

describe('the shapes of the lanes', () => {
  it('are seven different ones', () => {
    expect(new Set(LANES.map((lane) => markPath(lane, 12))).size).toBe(7)
  })

  it.each(LANES.slice(1))('stay in their row: lane %i is not more than a fifth larger than asked', (lane) => {
    const corners = cornersOf(markPath(lane, 100))
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(122)
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThanOrEqual(122)
  })

  it('weigh nearly the same to the eye', () => {
    const areas = LANES.slice(1).map((lane) => areaOf(cornersOf(markPath(lane, 100))) / 10_000)
    expect(Math.min(...areas)).toBeGreaterThan(0.4)
    expect(Math.max(...areas)).toBeLessThan(0.7)
  })
})
