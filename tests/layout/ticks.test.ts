import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, formatEdtfDay } from '../../src/domain/calendar.ts'
import { placeTicks, saidBy, type TickWidth } from '../../src/layout/ticks.ts'
import type { TickUnit } from '../../src/layout/timelineLayout.ts'
import { timeScale } from '../../src/layout/timeScale.ts'
import { makeWindow } from './makeLayout.ts'

const isTime = (unit: TickUnit): boolean => unit === 'hour' || unit === 'minute'
/** Of a story without times. */
const widths: TickWidth = (unit, major) =>
  isTime(unit) ? Infinity : unit === 'year' || unit === 'decade' ? 32 : major ? 70 : 40
/** Of a story with a clock. */
const timeWidths: TickWidth = (unit, major) => (isTime(unit) ? (major ? 150 : 60) : widths(unit, major))

/** Ticks as a reader would note them: `2024-12-01*` is a major one. */
function ticksOf(edtf: string, length: number): string[] {
  const ticks = placeTicks(timeScale(makeWindow(edtf), length), widths)
  return ticks.map(({ at, major }) => formatEdtfDay(at) + (major ? '*' : ''))
}

describe('ticks stand on the calendar', () => {
  it('every day of a short week', () => {
    expect(ticksOf('2024-11-29/2024-12-03', 500)).toEqual([
      '2024-11-29',
      '2024-11-30',
      '2024-12-01*',
      '2024-12-02',
      '2024-12-03',
    ])
  })

  it('every fifth day, none of them crowding the first of the next month', () => {
    expect(ticksOf('2024-11-20/2024-12-14', 500)).toEqual([
      '2024-11-21',
      '2024-11-26',
      '2024-12-01*',
      '2024-12-06',
      '2024-12-11',
    ])
  })

  it('months, the year written out in January', () => {
    expect(ticksOf('2024-11/2025-02', 400)).toEqual(['2024-11-01', '2024-12-01', '2025-01-01*', '2025-02-01'])
  })

  it('the first says its year, or among days its month, whatever it is', () => {
    const worded = (edtf: string, length: number) =>
      placeTicks(timeScale(makeWindow(edtf), length), widths).filter(({ full }) => full)
    expect(worded('2025-03/2025-06', 400).map(({ at }) => formatEdtfDay(at))).toEqual(['2025-03-01'])
    expect(worded('2025-03-05/2025-03-12', 600).map(({ at }) => formatEdtfDay(at))).toEqual(['2025-03-05'])
    expect(worded('2024-11/2025-02', 400).map(({ at }) => formatEdtfDay(at))).toEqual([
      '2024-11-01',
      '2025-01-01',
    ])
  })

  it('quarters over the story’s three years', () => {
    const ticks = ticksOf('2023-04/2026-02', 1000)
    expect(ticks.slice(0, 4)).toEqual(['2023-04-01', '2023-07-01', '2023-10-01', '2024-01-01*'])
    expect(ticks).toHaveLength(12)
  })

  it('years, then decades, when the window opens on history', () => {
    expect(ticksOf('2019/2023', 300)).toEqual([
      '2019-01-01*',
      '2020-01-01*',
      '2021-01-01*',
      '2022-01-01*',
      '2023-01-01*',
    ])
    expect(ticksOf('195X/202X', 500)).toContain('1980-01-01')
    expect(ticksOf('195X/202X', 500)).toHaveLength(8)
  })
})

const anyScale = fc
  .record({
    start: fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2030, 0, 1) }),
    days: fc.oneof(
      fc.integer({ min: 3, max: 900 }),
      fc.integer({ min: 900, max: 60_000 }),
      fc.integer({ min: 60_000, max: 2_900_000 }),
    ),
    length: fc.integer({ min: 320, max: 1920 }),
  })
  .map(({ start, days, length }) => timeScale({ start, end: start + days * DAY_MS }, length))

describe('whatever the window', () => {
  it('never puts two labels into each other, centred on the tick or starting at it', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const ticks = placeTicks(scale, widths)
        for (const [index, tick] of ticks.entries()) {
          const next = ticks[index + 1]
          if (next === undefined) continue
          const [own, other] = [widths(tick.unit, tick.full), widths(next.unit, next.full)]
          expect(next.main - tick.main).toBeGreaterThan(Math.max(own, (own + other) / 2))
        }
      }),
    )
  })

  it('starts every tick at midnight UTC, inside the window, in order', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const ticks = placeTicks(scale, widths)
        for (const { at, main } of ticks) {
          expect(at / DAY_MS).toBe(Math.round(at / DAY_MS))
          expect(at).toBeGreaterThanOrEqual(scale.window.start)
          expect(at).toBeLessThan(scale.window.end)
          expect(main).toBeCloseTo(scale.msToPx(at), 6)
        }
        const times = ticks.map((tick) => tick.at)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
      }),
    )
  })

  it('leaves no reader without a tick for more than a third of a wide chart', () => {
    fc.assert(
      fc.property(
        anyScale.filter((scale) => scale.length >= 800),
        (scale) => {
          const places = [0, ...placeTicks(scale, widths).map((tick) => tick.main), scale.length]
          const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
          expect(Math.max(...gaps)).toBeLessThan(scale.length * 0.4)
        },
      ),
    )
  })
})

describe('where hours are told', () => {
  const hours = (from: string, to: string, length: number) =>
    placeTicks(timeScale({ start: Date.parse(`${from}Z`), end: Date.parse(`${to}Z`) }, length), timeWidths)
  const noted = (...given: Parameters<typeof hours>) =>
    hours(...given).map(
      ({ at, major, full }) =>
        new Date(at).toISOString().slice(5, 16) + (major ? '*' : '') + (full ? '!' : ''),
    )

  it('midnight is heavier and says its day, the first says whose clock it is and has the room for it', () => {
    expect(noted('2023-08-23T16:30', '2023-08-24T05:00', 1000)).toEqual([
      '08-23T17:00!',
      '08-23T19:00',
      '08-23T20:00',
      '08-23T21:00',
      '08-23T22:00',
      '08-23T23:00',
      '08-24T00:00*',
      '08-24T01:00',
      '08-24T02:00',
      '08-24T03:00',
      '08-24T04:00',
    ])
  })

  it('minutes', () => {
    expect(noted('2023-08-23T18:02', '2023-08-23T18:06', 400)).toEqual([
      '08-23T18:02!',
      '08-23T18:04',
      '08-23T18:05',
    ])
  })

  it.each<readonly [TickUnit, number, number]>([
    ['minute', 1, 8],
    ['minute', 2, 20],
    ['minute', 5, 50],
    ['minute', 10, 100],
    ['minute', 15, 150],
    ['minute', 30, 300],
    ['hour', 60, 600],
    ['hour', 120, 1200],
    ['hour', 180, 1800],
    ['hour', 360, 3600],
    ['hour', 720, 7200],
    ['day', 1440, 14_400],
  ])('%s by %i are reached: over %i minutes of a desk', (unit, every, minutes) => {
    const start = Date.parse('2023-08-23T00:00Z')
    const ticks = placeTicks(timeScale({ start, end: start + minutes * 60_000 }, 1060), timeWidths)
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]))
    const [, second, third] = ticks
    expect(((third?.at ?? 0) - (second?.at ?? 0)) / 60_000).toBe(every)
  })

  it('never puts two labels into each other, nor a tick on no boundary, at any zoom down to minutes', () => {
    const anyNear = fc
      .record({
        start: fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2030, 0, 1) }),
        minutes: fc.oneof(
          fc.integer({ min: 3, max: 90 }),
          fc.integer({ min: 90, max: 3_000 }),
          fc.integer({ min: 3_000, max: 30_000 }),
        ),
        length: fc.integer({ min: 320, max: 1920 }),
      })
      .map(({ start, minutes, length }) => timeScale({ start, end: start + minutes * 60_000 }, length))
    let timed = 0
    fc.assert(
      fc.property(anyNear, (scale) => {
        const ticks = placeTicks(scale, timeWidths)
        expect(ticks.length).toBeGreaterThan(0)
        for (const [index, tick] of ticks.entries()) {
          const next = ticks[index + 1]
          if (isTime(tick.unit)) {
            timed++
            expect(tick.at % 60_000 === 0).toBe(true)
            expect(tick.major).toBe(tick.at % DAY_MS === 0)
            expect(tick.full).toBe(index === 0)
          }
          if (next) expect(next.main - tick.main).toBeGreaterThan(timeWidths(...saidBy(tick)))
        }
      }),
      { numRuns: 500 },
    )
    expect(timed).toBeGreaterThan(500)
  })
})
