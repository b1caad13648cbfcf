import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { formatEventDate } from '../../src/i18n/dates.ts'

/** Lines `edtf | Hindi | Hindi in Devanagari digits | English`, checked by eye. 12 months × day, month, year, span, about. */
const golden = readFileSync(new URL('dates.golden.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

/** A zone and its offset on 10 January 2024 in minutes, which proves that the switch took place. */
const ZONES = [
  ['UTC', 0],
  ['Asia/Kolkata', -330],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
] as const

const suiteZone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = suiteZone
})

const wordLine = (edtf: string): string => {
  const date = parseEdtf(edtf)
  if (date === null) throw new Error(`not a date: ${edtf}`)
  const words = [
    formatEventDate(date, 'hi'),
    formatEventDate(date, 'hi', 'deva'),
    formatEventDate(date, 'en'),
  ]
  return [edtf, ...words].join(' | ')
}

describe('the golden table of worded dates', () => {
  it('HI-4: has every month in all five kinds', () => {
    const kinds = [
      /^2024-\d\d-10 /,
      /^2024-\d\d /,
      /^\d{4} /,
      /^2024-\d\d-\d\d\/20\d\d-\d\d-\d\d /,
      /^2024-\d\d~ /,
    ]
    expect(kinds.map((kind) => golden.filter((line) => kind.test(line)).length)).toEqual([12, 12, 12, 12, 12])
  })

  it.each(ZONES)('HI-4: is the same for a reader in %s', (zone, offset) => {
    process.env['TZ'] = zone
    expect(new Date(Date.UTC(2024, 0, 10)).getTimezoneOffset()).toBe(offset)
    expect(golden.map((line) => wordLine(line.split(' | ')[0] ?? ''))).toEqual(golden)
  })
})
