import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, utcDay } from '../../../src/domain/calendar.ts'
import { timeScale } from '../../../src/layout/timeScale.ts'
import {
  brushKey,
  dragBrush,
  gripAt,
  overviewExtent,
  overviewYears,
} from '../../../src/view/overview/overviewBrush.ts'

const HOME = { start: utcDay(2023, 4, 1), end: utcDay(2026, 3, 1) }
const LIMITS = { min: utcDay(1950, 1, 1), max: utcDay(2027, 1, 1), minSpan: 6 * DAY_MS, maxSpan: Infinity }
const WEEK = 7 * DAY_MS

describe('the brush on the overview', () => {
  it('is taken by its ends, by its middle, or drawn anew from outside', () => {
    const brush = { main0: 100, main1: 200 }
    const grips = [50, 95, 104, 150, 198, 209, 220].map((x) => gripAt(x, brush, false))
    expect(grips).toEqual(['outside', 'start', 'start', 'body', 'end', 'end', 'outside'])
  })

  it('can still be moved when it is as short as a finger is wide', () => {
    expect(gripAt(112, { main0: 100, main1: 124 }, true)).toBe('body')
  })

  it('never turns inside out, however far an end is dragged', () => {
    const scale = timeScale(HOME, 1000)
    fc.assert(
      fc.property(fc.constantFrom('start', 'end'), fc.integer({ min: -3000, max: 3000 }), (grip, to) => {
        const window = { start: utcDay(2024, 1, 1), end: utcDay(2024, 6, 1) }
        const { start, end } = dragBrush({ grip, from: 500, window }, to, scale, WEEK)
        expect(end - start).toBeGreaterThanOrEqual(WEEK)
      }),
    )
  })

  it('keeps its length when its middle is dragged', () => {
    const window = { start: utcDay(2024, 1, 1), end: utcDay(2024, 6, 1) }
    const moved = dragBrush({ grip: 'body', from: 500, window }, 620, timeScale(HOME, 1000), WEEK)
    expect(moved.end - moved.start).toBe(window.end - window.start)
    expect(moved.start).toBeGreaterThan(window.start)
  })

  it('moves by a month, a year, or all the way', () => {
    const window = { start: utcDay(2024, 1, 15), end: utcDay(2024, 6, 1) }
    expect(brushKey('ArrowLeft', 'start', window, HOME, WEEK)?.start).toBe(utcDay(2023, 12, 15))
    expect(brushKey('PageUp', 'end', window, HOME, WEEK)?.end).toBe(utcDay(2025, 6, 1))
    expect(brushKey('Home', 'start', window, HOME, WEEK)?.start).toBe(HOME.start)
    expect(brushKey('End', 'body', window, HOME, WEEK)?.end).toBe(HOME.end)
    expect(brushKey('a', 'body', window, HOME, WEEK)).toBeNull()
  })
})

describe('what the overview spans', () => {
  it('is the story’s period while the window is inside it', () => {
    expect(overviewExtent({ start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) }, HOME, LIMITS)).toBe(HOME)
  })

  it('grows by whole years when the window leaves it a little', () => {
    const extent = overviewExtent({ start: utcDay(2025, 1, 1), end: utcDay(2026, 8, 1) }, HOME, LIMITS)
    expect(extent).toEqual({ start: utcDay(2023, 1, 1), end: utcDay(2027, 1, 1) })
  })

  it('is everything there is when the window goes to the background', () => {
    const extent = overviewExtent({ start: utcDay(1955, 1, 1), end: utcDay(1960, 1, 1) }, HOME, LIMITS)
    expect(extent).toEqual({ start: LIMITS.min, end: LIMITS.max })
  })

  it('writes as many years as have room', () => {
    const wide = { start: LIMITS.min, end: LIMITS.max }
    const years = overviewYears(wide, timeScale(wide, 1000), 34)
    expect(years.length).toBeGreaterThan(5)
    const gaps = years
      .slice(1)
      .map((at, index) => timeScale(wide, 1000).msToPx(at) - timeScale(wide, 1000).msToPx(years[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(34)
  })
})
