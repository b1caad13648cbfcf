import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, formatEdtfDay, utcDay } from '../../src/domain/calendar.ts'
import {
  asOfFor,
  asOfScale,
  changesPath,
  countDays,
  dayAt,
  dayShown,
  monthKey,
  stepsFrom,
} from '../../src/state/asOfScale.ts'

const story = { period: '2024-01/2025-12', updated: '2025-06-30' }
const changes = [utcDay(2024, 3, 1), utcDay(2024, 3, 10), utcDay(2025, 1, 15)]
const scale = asOfScale(story, changes)

describe('the scale of the days to go back to', () => {
  it('goes from the start of the period to the last update, or past the last report', () => {
    expect([scale.first, scale.last].map(formatEdtfDay)).toEqual(['2024-01-01', '2025-06-30'])
    expect(formatEdtfDay(asOfScale(story, [utcDay(2025, 9, 1)]).last)).toBe('2025-09-02')
  })

  it('knows no change at its ends or before them, and has a day even in an empty story', () => {
    expect(asOfScale(story, [utcDay(1971, 8, 9), scale.first, ...changes]).changes).toEqual(changes)
    const empty = asOfScale({ period: 'unknown', updated: 'unknown' }, [])
    expect([empty.first, empty.last, empty.changes]).toEqual([0, DAY_MS, []])
  })

  it('shows today for no day and for a day after it, and its first day for one before', () => {
    expect(dayShown(scale, null)).toBe(scale.last)
    expect(dayShown(scale, utcDay(2030, 1, 1))).toBe(scale.last)
    expect(dayShown(scale, utcDay(1990, 1, 1))).toBe(scale.first)
  })

  it('asks for a day by its midnight, and for today by none', () => {
    expect(asOfFor(scale, utcDay(2024, 5, 1) + 5000)).toBe(utcDay(2024, 5, 1))
    expect(asOfFor(scale, scale.last)).toBeNull()
    expect(asOfFor(scale, utcDay(1990, 1, 1))).toBe(scale.first)
  })

  it('counts days from its first', () => {
    fc.assert(
      fc.property(fc.nat(5000), (count) => {
        expect(countDays(scale, dayAt(scale, count))).toBe(count)
      }),
    )
  })

  it('steps from report to report, and from the last of them to today', () => {
    const from = (day: number) => Object.values(stepsFrom(scale, day)).map((to) => to && formatEdtfDay(to))
    expect(from(utcDay(2024, 3, 1))).toEqual([undefined, '2024-03-10'])
    expect(from(utcDay(2024, 3, 5))).toEqual(['2024-03-01', '2024-03-10'])
    expect(from(utcDay(2025, 2, 1))).toEqual(['2025-01-15', '2025-06-30'])
    expect(from(scale.last)).toEqual(['2025-01-15', undefined])
  })

  it('moves by a month with PageUp and PageDown, and with no other key', () => {
    expect(formatEdtfDay(monthKey(utcDay(2024, 1, 31), 'PageUp') ?? 0)).toBe('2024-02-29')
    expect(formatEdtfDay(monthKey(utcDay(2024, 3, 31), 'PageDown') ?? 0)).toBe('2024-02-29')
    expect(monthKey(utcDay(2024, 3, 31), 'ArrowLeft')).toBeNull()
  })

  it('draws a hairline for each change, in order, inside the rail', () => {
    const at = [...changesPath(scale, 1000, 6).matchAll(/M([\d.]+),0V6/g)].map(([, x]) => Number(x))
    expect(at).toHaveLength(changes.length)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(Math.min(...at)).toBeGreaterThan(0)
    expect(Math.max(...at)).toBeLessThan(1000)
  })
})
