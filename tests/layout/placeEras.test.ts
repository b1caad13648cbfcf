import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ERA_BREADTH,
  ERA_INDENT,
  eraRows,
  erasBreadth,
  placeEras,
  type EraSpan,
} from '../../src/layout/placeEras.ts'
import { timeScale } from '../../src/layout/timeScale.ts'
import { makeWindow, sixPerLetter } from './makeLayout.ts'

function makeEra(id: string, edtf: string, title = id): EraSpan {
  const { start, end } = makeWindow(edtf)
  return { id, title, start, end, soft0: edtf.startsWith('..'), soft1: edtf.endsWith('..') }
}

const eras = fc
  .array(fc.tuple(fc.integer({ min: 1900, max: 2050 }), fc.nat(60), fc.string({ maxLength: 40 })), {
    maxLength: 12,
  })
  .map((all) =>
    all
      .toSorted(([a], [b]) => a - b)
      .map(([from, years, title], at) =>
        makeEra(`era-${at}`, `${from}/${Math.min(2050, from + years)}`, title),
      ),
  )
const window = fc
  .tuple(fc.integer({ min: 1890, max: 2040 }), fc.integer({ min: 1, max: 80 }))
  .map(([from, years]) => makeWindow(`${from}/${from + years}`))

describe('eras behind the events', () => {
  it('of one row never have a moment in common, and no row is there for nothing', () => {
    fc.assert(
      fc.property(eras, (all) => {
        const rows = eraRows(all)
        for (const [at, { start }] of all.entries())
          for (const [other, { end }] of all.slice(0, at).entries())
            if (rows[at] === rows[other]) expect(end).toBeLessThanOrEqual(start)
        const used = new Set(rows)
        expect([...used].toSorted((a, b) => a - b)).toEqual(Array.from(used, (_, row) => row))
        expect(erasBreadth(all)).toBe(used.size * ERA_BREADTH)
      }),
    )
  })

  it('are in sight where their time is, cut to the frame, with an edge where it is known and titles that fit', () => {
    fc.assert(
      fc.property(eras, window, (all, seen) => {
        const placed = placeEras(all, timeScale(seen, 900), 100, sixPerLetter)
        const shown = all.filter(({ start, end }) => end > seen.start && start < seen.end)
        expect(placed.map(({ id }) => id)).toEqual(shown.map(({ id }) => id))
        for (const { id, main0, main1, edge0, edge1, text } of placed) {
          const era = all.find((each) => each.id === id)
          expect(main0).toBeGreaterThanOrEqual(0)
          expect(main1).toBeLessThanOrEqual(900)
          expect(edge0).toBe((era?.start ?? 0) >= seen.start)
          expect(edge1).toBe((era?.end ?? 0) <= seen.end)
          if (text !== '')
            expect(sixPerLetter(text, 'tick') + 2 * ERA_INDENT).toBeLessThanOrEqual(main1 - main0)
        }
      }),
    )
  })

  it('stay in their rows wherever the window stands', () => {
    const all = [makeEra('long', '1947/1991'), makeEra('thaw', '1953/1964'), makeEra('after', '1992/..')]
    for (const seen of ['1940/2000', '1960/1970', '1990/1993']) {
      const rows = placeEras(all, timeScale(makeWindow(seen), 900), 0, sixPerLetter).map(({ id, cross }) => [
        id,
        cross / ERA_BREADTH,
      ])
      expect(rows).toEqual(
        [
          ['long', 0],
          ['thaw', 1],
          ['after', 0],
        ].filter(([id]) => rows.some(([other]) => other === id)),
      )
    }
  })

  it('have no edge where they go on', () => {
    const [open] = placeEras(
      [makeEra('after', '1992/..')],
      timeScale(makeWindow('1980/2000'), 900),
      0,
      sixPerLetter,
    )
    expect(open).toMatchObject({ edge0: true, edge1: false, main1: 900 })
  })
})
