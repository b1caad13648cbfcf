import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP_BREADTH, GAP_SIGN, placeGaps, type GapSpan } from '../../src/layout/placeGaps.ts'
import { timeScale } from '../../src/layout/timeScale.ts'
import type { PlacedLabel } from '../../src/layout/timelineLayout.ts'
import { makeWindow, sixPerLetter } from './makeLayout.ts'

const FOOT = 120
const LENGTH = 600
const SCALE = timeScale(makeWindow('2023/2025'), LENGTH)

const makeGap = (edtf: string, ...titles: readonly string[]): GapSpan => ({
  id: edtf,
  lane: 1,
  titles: titles.length > 0 ? titles : ['ten letters'],
  ...makeWindow(edtf),
})
const makeLabel = (main0: number, main1: number, cross1 = FOOT - 9): PlacedLabel => ({
  id: `label-${main0}`,
  lane: 0,
  text: '',
  lines: [''],
  date: null,
  main0,
  main1,
  cross0: cross1 - 38,
  cross1,
  align: 'start',
  sign: 0,
  turningPoint: true,
  leader: null,
})
const place = (gaps: readonly GapSpan[], labels: readonly PlacedLabel[] = []) =>
  placeGaps(gaps, SCALE, labels, FOOT, sixPerLetter)
const widthOf = (text: string) => sixPerLetter(text, 'turningPoint')

describe('gaps on the upper axis', () => {
  it('begin at the edge of the frame where they began before it, and end where they end', () => {
    const [gap] = place([makeGap('2021/2023')])
    expect(gap).toMatchObject({ main0: 0, edge0: false, edge1: true, text: 'ten letters', lane: 1 })
    expect(gap?.main1).toBeCloseTo(LENGTH / 3, 0)
    expect(place([makeGap('2020/2021'), makeGap('2027/2029')])).toEqual([])
  })

  it('say what has room: all, or how long they last, or else they are not drawn', () => {
    const titles = ['20th session – 3 years later – 21st session', '3 years later']
    const textOf = (edtf: string) => place([makeGap(edtf, ...titles)]).map(({ text }) => text)
    expect(textOf('2020/2024')).toEqual([titles[0]])
    expect(textOf('2020/2023')).toEqual([titles[1]])
    expect(textOf('2020-01/2023-02')).toEqual([])
  })

  it('leave out one that begins while another lasts', () => {
    const drawn = place([makeGap('2020/2023'), makeGap('2022/2024'), makeGap('2024/2025')])
    expect(drawn.map(({ id }) => id)).toEqual(['2020/2023', '2024/2025'])
  })

  it('have their words beside the labels that reach down to them, and under those that do not', () => {
    const [free] = place([makeGap('2020/2024')], [makeLabel(0, 90, FOOT - 40)])
    const [beside] = place([makeGap('2020/2024')], [makeLabel(0, 90)])
    expect(free?.indent).toBe(6)
    expect(beside?.indent).toBe(96)
  })

  it('cover no label with their words, wherever those are, and stay within their own time', () => {
    const label = fc.tuple(fc.nat(500), fc.integer({ min: 20, max: 160 }), fc.integer({ min: 40, max: 111 }))
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (boxes) => {
        const labels = boxes.map(([from, width, foot]) => makeLabel(from, from + width, foot))
        for (const { main0, main1, cross, text, indent } of place([makeGap('2022/2024')], labels)) {
          const [from, to] = [main0 + indent, main0 + indent + GAP_SIGN + widthOf(text)]
          expect(to).toBeLessThanOrEqual(main1)
          expect(cross + GAP_BREADTH).toBeLessThan(FOOT)
          for (const each of labels)
            if (each.cross1 > cross) expect(each.main1 <= from || each.main0 >= to).toBe(true)
        }
      }),
    )
  })
})
