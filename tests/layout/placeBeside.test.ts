import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeClusterList } from '../../src/layout/placeClusterList.ts'
import { placeTooltip } from '../../src/layout/placeTooltip.ts'
import { sixPerLetter } from './makeLayout.ts'

describe('the label of a mark that has none of its own', () => {
  const frame = { length: 900, gutter: 164, labelHeight: 20 }
  const words = { title: '22nd session, New Delhi', date: '4 December 2025' }
  const at = (main: number, cross: number) => placeTooltip({ main, cross, ...words }, frame, sixPerLetter)

  it('stands over the mark, its date above its title', () => {
    const { x, y, width, height, date, lines } = at(450, 200)
    // On whole pixels, and its edge between two of them.
    expect(Math.abs(x + width / 2 - 450)).toBeLessThanOrEqual(1)
    expect(y + height).toBeLessThan(200)
    expect(date).toMatchObject({ text: '4 December 2025', y: y - 0.5 + 5 + 10 })
    expect(lines.map(({ text }) => text)).toEqual(['22nd session, New Delhi'])
    expect(lines[0]?.y).toBe(date.y + 20)
  })

  it('stands under a mark that has no room above it', () => {
    expect(at(450, 30).y).toBeGreaterThan(30)
  })

  it('stays inside the drawing, and may cover the names of lanes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        (main, cross) => {
          const { x, y, width } = at(main, cross)
          expect(x).toBeGreaterThanOrEqual(-164)
          expect(x + width).toBeLessThanOrEqual(900)
          expect(y).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    expect(at(0, 200).x).toBeLessThan(0)
  })

  it('breaks a long title into three lines at most', () => {
    const title = 'word '.repeat(80).trim()
    const { lines, width } = placeTooltip({ main: 450, cross: 300, title, date: '' }, frame, sixPerLetter)
    expect(lines).toHaveLength(3)
    expect(lines[2]?.text).toMatch(/…$/)
    expect(width).toBeLessThanOrEqual(300)
  })
})

describe('the list of a pile', () => {
  it('opens under the badge, and inside the chart', () => {
    expect(placeClusterList(500, 100, 900)).toEqual({ left: 350, top: 116, width: 300 })
    expect(placeClusterList(20, 100, 900).left).toBe(0)
    expect(placeClusterList(890, 100, 900).left).toBe(600)
    expect(placeClusterList(100, 100, 240)).toEqual({ left: 0, top: 116, width: 240 })
  })
})
