import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtfDay, parseEdtf, utcDay } from '../../src/domain/calendar.ts'
import { groupEvents, nearestGroup } from '../../src/layout/listGroups.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const eventsOf = (...dates: readonly string[]) =>
  indexStory(
    makeStory({
      events: dates.map((date, at) => ({ id: `e${at}`, date, firstKnown: '2024-03-01', states: [] })),
    }),
  ).events
const grouped = (dates: readonly string[], from?: string) =>
  groupEvents(eventsOf(...dates), from === undefined ? undefined : parseEdtf(from)?.start).map(
    ({ key, events }) => [key, ...events.map(({ date }) => date.edtf)].join(' '),
  )

describe('an event stands under what is known of its beginning', () => {
  it.each([
    ['2025-12-04', '2025-12'],
    ['2025-12', '2025-12'],
    ['2025-12~', '2025-12'],
    ['2025-12-15/2025-12-22', '2025-12'],
    ['2025-12-15/2026', '2025-12'],
    ['2025-12/..', '2025-12'],
    ['[2025-12-05..2025-12-20]', '2025-12'],
    ['2026', '2026'],
    ['2026?', '2026'],
    ['2026/2027', '2026'],
    ['[2026-03-01..2026-08-31]', '2026'],
    // Reported in March 2024: some day from then on.
    ['[..2024-12-31]', '2024'],
    ['[..2024-03-31]', '2024-03'],
    ['195X', '195X'],
    ['195X/196X', '195X'],
    ['[2021-01-01..2024-12-31]', '202X'],
    ['[2019-11-01..2020-03-31]', '[2019-11-01..2020-03-31]'],
    ['../2024', '../2024'],
  ])('%s under %s', (date, key) => {
    expect(grouped([date])).toEqual([`${key} ${date}`])
  })

  it('and a heading stands once, where the first of its events does', () => {
    expect(grouped(['2026-01-01', '2026', '2026-01-05', '2026-02'])).toEqual([
      '2026-01 2026-01-01 2026-01-05',
      '2026 2026',
      '2026-02 2026-02',
    ])
  })

  it('or under the background, when all that it may be lies before the period', () => {
    expect(grouped(['195X', '2023', '2023-03-31', '2023-04-01'], '2023-04')).toEqual([
      'background 195X 2023-03-31',
      '2023 2023',
      '2023-04 2023-04-01',
    ])
  })

  it('and none is lost or comes twice, whatever their dates', () => {
    const date = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(10, 7, 4, 3))
      .map(
        ([day, letters]) =>
          formatEdtfDay(utcDay(2019, 1, day)).slice(0, letters) + (letters === 3 ? 'X' : ''),
      )
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
        const events = eventsOf(...dates)
        const groups = groupEvents(events, utcDay(2021, 6, 1))
        expect(new Set(groups.flatMap((group) => group.events))).toEqual(new Set(events))
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      }),
    )
  })
})

describe('the gap before a heading', () => {
  const gaps = (...dates: readonly string[]) =>
    groupEvents(eventsOf(...dates)).map(({ gapFrom }) => (gapFrom === null ? null : formatEdtfDay(gapFrom)))

  it('is said between months, and between years, of which one lies between', () => {
    expect(gaps('2023-04-28', '2023-12-27')).toEqual([null, '2023-04-01'])
    expect(gaps('2023-04-28', '2023-05-04')).toEqual([null, null])
    expect(gaps('2019', '2022')).toEqual([null, '2019-01-01'])
    expect(gaps('2019', '2020')).toEqual([null, null])
  })

  it('is not said where nobody knows how long it was', () => {
    expect(gaps('2025-08-09', '2026')).toEqual([null, null])
    expect(gaps('2026', '2026-09-01')).toEqual([null, null])
    expect(gaps('195X', '2000')).toEqual([null, null])
    expect(gaps('[2019-11-01..2020-03-31]', '2024-05')).toEqual([null, null])
  })
})

describe('the headings that a reader of the list can go to', () => {
  it('are reached from anywhere on the strip: the nearest', () => {
    const groups = groupEvents(eventsOf('2024-03-02', '2024-05', '2024-12-10', '2026'))
    const nearest = (year: number, month: number, day: number) =>
      groups[nearestGroup(groups, utcDay(year, month, day))]?.key
    expect(nearest(2024, 1, 1)).toBe('2024-03')
    expect(nearest(2024, 5, 20)).toBe('2024-05')
    expect(nearest(2024, 11, 1)).toBe('2024-12')
    expect(nearest(2026, 1, 10)).toBe('2026')
    expect(nearestGroup([], utcDay(2024, 11, 1))).toBe(0)
  })
})
