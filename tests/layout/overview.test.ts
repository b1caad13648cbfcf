import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, formatEdtfDay } from '../../src/domain/calendar.ts'
import { brushedWindow, placeBrush, placeDensity } from '../../src/layout/overview.ts'
import { timeScale } from '../../src/layout/timeScale.ts'
import { isSameWindow } from '../../src/layout/timeWindow.ts'
import { makeEvents, makeWindow, scene } from './makeLayout.ts'

describe('the density of the overview strip', () => {
  //   Nov ▃   Dec ▇   Jan ·   Feb ▃
  it('counts the events of each month and measures them by the fullest', () => {
    const events = makeEvents(
      ['a', '2024-11-30'],
      ['b', '2024-12-01'],
      ['c', '2024-12-10'],
      ['d', '2025-02-03'],
    )
    const bins = placeDensity(events, makeWindow('2024-11/2025-02'), 480)
    expect(bins.map(({ start, count, share }) => [formatEdtfDay(start), count, share])).toEqual([
      ['2024-11-01', 1, 0.5],
      ['2024-12-01', 2, 1],
      ['2025-02-01', 1, 0.5],
    ])
    expect(bins[0]?.main0).toBe(0)
    expect(bins[2]?.main1).toBe(480)
  })

  it('counts a year, when only the year is known, once and not in January', () => {
    const [bin, none] = placeDensity(makeEvents(['y', '2024']), makeWindow('2024'), 480)
    expect(bin && formatEdtfDay(bin.start)).toBe('2024-07-01')
    expect(none).toBeUndefined()
  })

  it('counts years when seven decades must fit into a phone', () => {
    const bins = placeDensity(
      makeEvents(['a', '1955-03-01'], ['b', '1955-10-01']),
      makeWindow('195X/202X'),
      320,
    )
    expect(bins.map(({ count }) => count)).toEqual([2])
    expect((bins[0]?.main1 ?? 0) - (bins[0]?.main0 ?? 0)).toBeGreaterThanOrEqual(3.9)
  })

  it('loses no event of the extent, for any story', () => {
    fc.assert(
      fc.property(scene, ({ events, window, frame }) => {
        const inside = events.filter(({ start, end }) => {
          const middle = (start + end) / 2
          return middle >= window.start && middle < window.end
        })
        const bins = placeDensity(events, window, frame.length)
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(inside.length)
        for (const { main0, main1, share } of bins) {
          expect(main0).toBeGreaterThanOrEqual(0)
          expect(main1).toBeLessThanOrEqual(frame.length)
          expect(main1).toBeGreaterThan(main0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('the brush', () => {
  const strip = timeScale(makeWindow('2020/2029'), 1000)

  it('covers the window', () => {
    const { main0, main1 } = placeBrush(makeWindow('2025/2029'), strip)
    expect([Math.round(main0), Math.round(main1)]).toEqual([500, 1000])
  })

  it('can be grabbed however short the window, and stays on the strip', () => {
    const anyStart = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 8000 }), (start, days) => {
        const { main0, main1 } = placeBrush({ start, end: start + days * DAY_MS }, strip)
        expect(main1 - main0).toBeGreaterThan(23.999)
        expect(main0).toBeGreaterThanOrEqual(0)
        expect(main1).toBeLessThanOrEqual(1000)
      }),
    )
  })

  it('is read back as the window it shows, drawn in either direction', () => {
    const window = makeWindow('2024/2026')
    const { main0, main1 } = placeBrush(window, strip)
    expect(isSameWindow(brushedWindow(main0, main1, strip), window)).toBe(true)
    expect(isSameWindow(brushedWindow(main1, main0, strip), window)).toBe(true)
  })
})
