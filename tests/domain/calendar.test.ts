import { describe, expect, it } from 'vitest'
import {
  addMonths,
  compareEventDates,
  DAY_MS,
  daysInMonth,
  EARLIEST_MS,
  endsOf,
  formatEdtfDay,
  formatEdtfMonth,
  knownReach,
  LATEST_MS,
  monthsBetween,
  notBefore,
  parseEdtf,
  partsOf,
  startOfDay,
  startOfMonth,
  startOfYear,
  utcDay,
  type EventDate,
} from '../../src/domain/calendar.ts'

function dateOf(edtf: string): EventDate {
  const date = parseEdtf(edtf)
  if (date === null) throw new Error(`not a date: ${edtf}`)
  return date
}

/** `2024-11-01…2024-11-30`: the days that a date covers. */
const covered = (edtf: string): string => {
  const { start, end } = dateOf(edtf)
  return `${formatEdtfDay(start)}…${formatEdtfDay(end - 1)}`
}

describe('what a date tells of its beginning and its end', () => {
  it.each([
    ['2024-12-10', '2024-12-10…2024-12-10'],
    ['2024/2025-02', '2024-01-01…2025-02-28'],
    ['2024/..', '2024-01-01…2024-12-31'],
    ['../2025-12', '2025-12-01…2025-12-31'],
    ['[..2025-12-15]', '2025-12-15…2025-12-15'],
    ['[2025-12-01..2025-12-15]', '2025-12-01…2025-12-15'],
    ['0001/9999', '0001-01-01…9999-12-31'],
  ])('%s: %s', (edtf, told) => {
    const { start, end } = knownReach(dateOf(edtf))
    expect(`${formatEdtfDay(start)}…${formatEdtfDay(end - 1)}`).toBe(told)
  })

  it('by it dates stand in order: one that is open at its start where it ends', () => {
    const dates = ['../2024-06', '2024-06-02', '[..2024-07-01]', '2024-05-31', '2024-06-30/..']
    expect(
      dates
        .map(dateOf)
        .toSorted(compareEventDates)
        .map(({ edtf }) => edtf),
    ).toEqual(['2024-05-31', '../2024-06', '2024-06-02', '2024-06-30/..', '[..2024-07-01]'])
  })
})

describe('a date as written in a record', () => {
  it.each([
    ['2024-12-10', '2024-12-10…2024-12-10', 'day'],
    ['2024-02-29', '2024-02-29…2024-02-29', 'day'],
    ['2024-11', '2024-11-01…2024-11-30', 'month'],
    ['2024-11-XX', '2024-11-01…2024-11-30', 'month'],
    ['2026', '2026-01-01…2026-12-31', 'year'],
    ['2024-XX', '2024-01-01…2024-12-31', 'year'],
    ['2024-XX-XX', '2024-01-01…2024-12-31', 'year'],
    ['195X', '1950-01-01…1959-12-31', 'decade'],
    ['2024-07-08/2024-07-09', '2024-07-08…2024-07-09', 'day'],
    ['195X/196X', '1950-01-01…1969-12-31', 'decade'],
    ['2023-04/2026-02', '2023-04-01…2026-02-28', 'month'],
    ['2024-11-10/2024-11', '2024-11-10…2024-11-30', 'month'],
    ['[2025-11-10..2025-12-31]', '2025-11-10…2025-12-31', 'year'],
    ['[2025-12-01..2025-12-15]', '2025-12-01…2025-12-15', 'month'],
    ['[2025..2027]', '2025-01-01…2027-12-31', 'decade'],
    ['0001-01-01', '0001-01-01…0001-01-01', 'day'],
    ['9999', '9999-01-01…9999-12-31', 'year'],
  ])('%s covers %s and is known to the %s', (edtf, days, precision) => {
    expect(covered(edtf)).toBe(days)
    expect(dateOf(edtf).precision).toBe(precision)
  })

  it('covers half-open midnights in UTC, wherever the reader is', () => {
    expect(dateOf('2024-12-10')).toEqual({
      edtf: '2024-12-10',
      start: 1_733_788_800_000,
      end: 1_733_788_800_000 + DAY_MS,
      precision: 'day',
      isSpan: false,
      isChoice: false,
      approximate: false,
      uncertain: false,
    })
  })

  it('keeps an early year early instead of moving it to the 1900s', () => {
    expect(formatEdtfDay(dateOf('0057-06').start)).toBe('0057-06-01')
  })

  it.each([
    ['2025-08~', true, false],
    ['2025-08?', false, true],
    ['2025-08%', true, true],
    ['2024~/2025', true, false],
    ['2024/2025?', false, true],
    ['195X~', true, false],
  ])('%s is approximate: %s, uncertain: %s', (edtf, approximate, uncertain) => {
    expect(dateOf(edtf)).toMatchObject({ approximate, uncertain })
  })

  it('reaches to the bounds of the calendar where an end is open', () => {
    expect(dateOf('2024-12/..')).toMatchObject({ end: LATEST_MS, isSpan: true, precision: 'month' })
    expect(dateOf('../2024-12')).toMatchObject({ start: EARLIEST_MS, isSpan: true })
  })

  it('gives the two ends of a span, and none where it is open', () => {
    const span = endsOf(dateOf('2025-03-28/2025-04-02'))
    expect([span.from?.edtf, span.to?.edtf]).toEqual(['2025-03-28', '2025-04-02'])
    expect(endsOf(dateOf('2024/..')).to).toBeNull()
    expect(endsOf(dateOf('../2024')).from).toBeNull()
    expect(endsOf(dateOf('2024-11')).from).toEqual(dateOf('2024-11'))
  })

  it.each([
    ['2023-02-29', 'there was no such day'],
    ['1900-02-29', '1900 was no leap year'],
    ['2024-11-31', 'November has 30 days'],
    ['2024-13', 'there is no month 13'],
    ['2024-00', 'there is no month 0'],
    ['2024-12-00', 'there is no day 0'],
    ['2024-11-10/2024-11-09', 'it ends before it starts'],
    ['2025-01/2024-12-31', 'it ends before it starts'],
    ['0000', 'years begin with 1'],
    ['19XX', 'a century is too coarse'],
    ['2024-1X', 'months are known or not'],
    ['2024-11-1X', 'days are known or not'],
    ['2024-XX-11', 'a day needs its month'],
    ['2024-21', 'seasons are not used'],
    ['2024/', 'an unknown end is not an open one'],
    ['../..', 'it says nothing'],
    ['2024/2025/2026', 'three ends'],
    ['2024-12-10T10:00:00', 'nobody knows by whose clock'],
    ['2024-12-10T24:00Z', 'no clock shows it'],
    ['2024-12-10T23:60Z', 'no clock shows it'],
    ['2016-12-31T23:59:60Z', 'leap seconds are not used'],
    ['2024-12-10T10Z', 'an hour is no time'],
    ['2024-12-10T10:00:00.5Z', 'parts of a second are not used'],
    ['2024-12-10T10:00+15:00', 'no clock is so far from UTC'],
    ['2024-12-10T10:00-00:00', 'UTC is Z'],
    ['2024-12-10T10:00Z~', 'only a date is about'],
    ['2024-12T10:00Z', 'a month has no time'],
    ['2023-02-29T10:00Z', 'a day that never was'],
    ['2024-12-10T18:04Z/2024-12-10T17:00Z', 'it ends before it starts'],
    ['10 December 2024', 'it is not EDTF'],
    [' 2024', 'a space'],
    ['2024-12-10\n', 'a line end'],
    ['२०२४', 'Devanagari digits'],
    ['', 'nothing'],
  ])('refuses %j: %s', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull()
  })
})

describe('the order of events', () => {
  it('is by start, then the finer date, then the earlier end', () => {
    const shuffled = ['2024', '2024-01-01/2024-01-03', '2024-01', '2023-12-31', '2024-01-01', '202X', '2020']
    const inOrder = shuffled.map(dateOf).toSorted(compareEventDates)
    expect(inOrder.map(({ edtf }) => edtf)).toEqual([
      '2020',
      '202X',
      '2023-12-31',
      '2024-01-01',
      '2024-01-01/2024-01-03',
      '2024-01',
      '2024',
    ])
  })
})

describe('calendar arithmetic', () => {
  it('finds the start of a day, month and year, also before 1970', () => {
    const at = utcDay(1965, 9, 6) + 5 * 3_600_000
    expect([startOfDay, startOfMonth, startOfYear].map((start) => formatEdtfDay(start(at)))).toEqual([
      '1965-09-06',
      '1965-09-01',
      '1965-01-01',
    ])
    expect(startOfDay(at)).toBe(utcDay(1965, 9, 6))
    expect(partsOf(at)).toEqual({ year: 1965, month: 9, day: 6 })
    expect(formatEdtfMonth(at)).toBe('1965-09')
  })

  it('knows how long each month is', () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1))
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(daysInMonth(2000, 2)).toBe(29)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-10', 1, '2025-01-10'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %d months is %s', (from, count, to) => {
    expect(formatEdtfDay(addMonths(dateOf(from).start, count))).toBe(to)
  })

  it('keeps the time of day when it adds months', () => {
    expect(addMonths(utcDay(2024, 1, 31) + 1234, 1)).toBe(utcDay(2024, 2, 29) + 1234)
  })

  it.each([
    ['2023-04-28', '2024-12-10', 19],
    ['2024-12-10', '2025-12-04', 11],
    ['2024-12-10', '2025-12-10', 12],
    ['2024-12-10', '2024-12-10', 0],
    ['2024-12-10', '2024-12-09', -1],
  ])('from %s to %s are %d whole months', (from, to, months) => {
    expect(monthsBetween(dateOf(from).start, dateOf(to).start)).toBe(months)
  })
})

describe('a date that says only when at the latest', () => {
  it('begins with its report and is known to no day', () => {
    const by = dateOf('[..2025-12-31]')
    expect(by).toMatchObject({ start: EARLIEST_MS, isChoice: true, isSpan: false })
    const report = utcDay(2025, 11, 10)
    expect(notBefore(by, report)).toEqual({ ...by, start: report, precision: 'year' })
    expect(notBefore(by, utcDay(2025, 12, 20))).toMatchObject({ precision: 'month' })
  })

  it('is left as it is by a report that comes after it', () => {
    const by = dateOf('[..2025-12-31]')
    expect(notBefore(by, utcDay(2026, 1, 1))).toBe(by)
  })

  it.each(['2025-12', '../2025-12-31', '[2025-12-01..2025-12-31]'])('%s begins where it says', (edtf) => {
    expect(notBefore(dateOf(edtf), utcDay(2025, 11, 10))).toEqual(dateOf(edtf))
  })

  it('has an end, and may have a beginning', () => {
    expect(endsOf(dateOf('[..2025-12-31]'))).toEqual({ from: null, to: dateOf('2025-12-31') })
    expect(endsOf(dateOf('[2025-11..2025-12-31]'))).toEqual({
      from: dateOf('2025-11'),
      to: dateOf('2025-12-31'),
    })
  })

  it.each([
    '[]',
    '[..]',
    '[2025..]',
    '[2025-12-31..2025-12-01]',
    '[2025,2026]',
    '[..2025-13]',
    '[..2025',
    '..2025]',
    '[1..2..3]',
    '{..2025}',
  ])('%s is none', (text) => {
    expect(parseEdtf(text)).toBeNull()
  })
})
