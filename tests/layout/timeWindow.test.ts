import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, formatEdtfDay } from '../../src/domain/calendar.ts'
import { timeScale } from '../../src/layout/timeScale.ts'
import {
  clampWindow,
  fitWindow,
  isSameWindow,
  panWindow,
  shiftWindow,
  spanOf,
  zoomWindow,
} from '../../src/layout/timeWindow.ts'
import type { TimeWindow } from '../../src/state/viewState.ts'
import { makeWindow } from './makeLayout.ts'

const days = ({ start, end }: TimeWindow): string => `${formatEdtfDay(start)}…${formatEdtfDay(end)}`

const anyWindow = fc
  .record({ start: fc.integer({ min: -2e12, max: 4e12 }), span: fc.integer({ min: DAY_MS, max: 1e12 }) })
  .map(({ start, span }) => ({ start, end: start + span }))
const factor = fc.double({ min: 0.1, max: 20, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('zooming', () => {
  it('by two about the middle shows the middle half', () => {
    const december = makeWindow('2024-12-01/2024-12-20')
    expect(days(zoomWindow(december, 2))).toBe('2024-12-06…2024-12-16')
  })

  it('in and out again comes back to where it was', () => {
    fc.assert(
      fc.property(anyWindow, factor, (window, by) => {
        const back = zoomWindow(zoomWindow(window, by), 1 / by)
        // Each step rounds to a millisecond, and zooming out magnifies the first rounding.
        const tolerance = 2 * Math.max(1, by) + 2
        expect(Math.abs(back.start - window.start)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(back.end - window.end)).toBeLessThanOrEqual(tolerance)
      }),
    )
  })

  //   ├──────▲────────────┤      the moment under the pointer
  //      ├───▲──────┤            stays under the pointer
  it('keeps the moment under the pointer under the pointer', () => {
    fc.assert(
      fc.property(anyWindow, factor, share, (window, by, at) => {
        const before = timeScale(window, 1000)
        const moment = before.pxToMs(at * 1000)
        const after = timeScale(zoomWindow(window, by, moment), 1000)
        expect(Math.abs(after.msToPx(moment) - at * 1000)).toBeLessThan(0.01)
      }),
    )
  })
})

describe('panning', () => {
  it('by a quarter shows a quarter screen later', () => {
    expect(days(panWindow(makeWindow('2024-12-01/2024-12-20'), 0.25))).toBe('2024-12-06…2024-12-26')
  })

  it('never changes how much time is shown', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (window, by) => {
        expect(spanOf(shiftWindow(window, by))).toBe(spanOf(window))
      }),
    )
  })
})

describe('the limits of the window', () => {
  const limits = {
    min: Date.UTC(2000, 0, 1),
    max: Date.UTC(2030, 0, 1),
    minSpan: 7 * DAY_MS,
    maxSpan: 20 * 365 * DAY_MS,
  }

  it('push a window that left the story back to its edge', () => {
    const late = { start: Date.UTC(2035, 0, 1), end: Date.UTC(2036, 0, 1) }
    expect(days(clampWindow(late, limits))).toBe('2029-01-01…2030-01-01')
  })

  it('stop zooming in at a week, about the same middle', () => {
    expect(days(clampWindow(makeWindow('2024-12-10'), limits))).toBe('2024-12-07…2024-12-14')
  })

  it('hold for every window, and leave alone what already keeps them', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const clamped = clampWindow(window, limits)
        expect(clamped.start).toBeGreaterThanOrEqual(limits.min)
        expect(clamped.end).toBeLessThanOrEqual(limits.max)
        expect(spanOf(clamped)).toBeGreaterThanOrEqual(limits.minSpan)
        expect(spanOf(clamped)).toBeLessThanOrEqual(limits.maxSpan)
        expect(clampWindow(clamped, limits)).toEqual(clamped)
      }),
    )
  })

  it('give up the longest before the shortest when they contradict each other', () => {
    const tight = { min: 0, max: DAY_MS, minSpan: 7 * DAY_MS, maxSpan: 30 * DAY_MS }
    expect(clampWindow({ start: 0, end: 90 * DAY_MS }, tight)).toEqual({ start: 0, end: 7 * DAY_MS })
  })
})

describe('fitting the window to events', () => {
  it('shows them all, with some air on both sides', () => {
    const fitted = fitWindow([makeWindow('2024-03'), makeWindow('2023-01-01'), makeWindow('2025-06')], 0.1)
    expect(fitted && days(fitted)).toBe('2022-09-09…2025-10-23')
  })

  it('gives a single day a month of surroundings', () => {
    const fitted = fitWindow([makeWindow('2024-12-10')])
    expect(fitted && days(fitted)).toBe('2024-11-25…2024-12-25')
  })

  it('has no window for no events', () => {
    expect(fitWindow([])).toBeNull()
  })
})

it('takes two windows for the same when nobody could see the difference', () => {
  const december = makeWindow('2024-12')
  expect(isSameWindow(december, shiftWindow(december, 60_000))).toBe(true)
  expect(isSameWindow(december, shiftWindow(december, DAY_MS))).toBe(false)
  expect(isSameWindow(null, null)).toBe(true)
  expect(isSameWindow(december, null)).toBe(false)
})
