import { describe, expect, it } from 'vitest'
import { parseEdtf, type Timezone } from '../../src/domain/calendar.ts'
import { datetimeOf, formatEventDate, wordEdtf } from '../../src/i18n/dates.ts'
import { formatEventDateShort } from '../../src/i18n/shortDates.ts'

const INDIA: Timezone = { offset: '+05:30', name: { hi: 'भारतीय समय', en: 'IST' } }

const read = (edtf: string, timezone?: Timezone) => {
  const date = parseEdtf(edtf, timezone)
  if (date === null) throw new Error(`not a date: ${edtf}`)
  return date
}

describe('a time in words', () => {
  it.each([
    ['2023-08-23T18:04+05:30', '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय)', '23 August 2023, 6:04 pm IST'],
    [
      '2023-08-23T18:04:30+05:30',
      '23 अगस्त 2023, शाम 6:04:30 बजे (भारतीय समय)',
      '23 August 2023, 6:04:30 pm IST',
    ],
    ['2023-07-14T14:35+05:30', '14 जुलाई 2023, दोपहर 2:35 बजे (भारतीय समय)', '14 July 2023, 2:35 pm IST'],
    ['2024-12-30T22:00+05:30', '30 दिसंबर 2024, रात 10:00 बजे (भारतीय समय)', '30 December 2024, 10:00 pm IST'],
    ['2025-01-16T09:00+05:30', '16 जनवरी 2025, सुबह 9:00 बजे (भारतीय समय)', '16 January 2025, 9:00 am IST'],
    // Of that day, not of the night after it.
    ['2023-08-23T00:30+05:30', '23 अगस्त 2023, तड़के 12:30 बजे (भारतीय समय)', '23 August 2023, 12:30 am IST'],
    ['2023-08-23T12:00+05:30', '23 अगस्त 2023, दोपहर 12:00 बजे (भारतीय समय)', '23 August 2023, 12:00 pm IST'],
    // By another clock than the story's: as it is written, with its distance from UTC.
    ['2025-06-25T02:31-04:00', '25 जून 2025, तड़के 2:31 बजे (UTC−4)', '25 June 2025, 2:31 am UTC−4'],
    ['2025-06-24T22:00-03:30', '24 जून 2025, रात 10:00 बजे (UTC−3:30)', '24 June 2025, 10:00 pm UTC−3:30'],
    ['2025-06-25T06:31Z', '25 जून 2025, सुबह 6:31 बजे (UTC)', '25 June 2025, 6:31 am UTC'],
    ['2025-06-25T16:31+10:00', '25 जून 2025, शाम 4:31 बजे (UTC+10)', '25 June 2025, 4:31 pm UTC+10'],
    [
      '2023-08-23T17:45+05:30/2023-08-23T18:04+05:30',
      '23 अगस्त 2023, शाम 5:45 बजे – शाम 6:04 बजे (भारतीय समय)',
      '23 August 2023, 5:45 pm – 6:04 pm IST',
    ],
    [
      '2023-08-23T17:45+05:30/2023-08-24T08:00+05:30',
      '23 अगस्त 2023, शाम 5:45 बजे (भारतीय समय) – 24 अगस्त 2023, सुबह 8:00 बजे (भारतीय समय)',
      '23 August 2023, 5:45 pm IST – 24 August 2023, 8:00 am IST',
    ],
    [
      '2023-08-23T18:04+05:30/2023-09-04',
      '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय) – 4 सितंबर 2023',
      '23 August 2023, 6:04 pm IST – 4 September 2023',
    ],
    [
      '2023-08-23T18:04+05:30/..',
      '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय) से',
      'from 23 August 2023, 6:04 pm IST',
    ],
    [
      '[..2023-08-23T18:04+05:30]',
      '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय) या उससे पहले',
      'by 23 August 2023, 6:04 pm IST',
    ],
    [
      '[2023-08-23T18:04+05:30..2023-08-23]',
      '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय) और 23 अगस्त 2023 के बीच',
      'between 23 August 2023, 6:04 pm IST and 23 August 2023',
    ],
  ])('HI-4: %s is %s, %s', (edtf, hi, en) => {
    expect([formatEventDate(read(edtf, INDIA), 'hi'), wordEdtf(edtf, 'en', INDIA)]).toEqual([hi, en])
  })

  it('says the distance from UTC where the story has no name for its clock', () => {
    expect(wordEdtf('2023-08-23T18:04+05:30', 'en')).toBe('23 August 2023, 6:04 pm UTC+5:30')
    expect(wordEdtf('2023-08-23T18:04+05:30', 'hi', { offset: '+05:30' })).toBe(
      '23 अगस्त 2023, शाम 6:04 बजे (UTC+5:30)',
    )
  })

  it('has short months on the chart', () => {
    expect(formatEventDateShort(read('2023-08-23T18:04+05:30', INDIA), 'hi')).toBe(
      '23 अग॰ 2023, शाम 6:04 बजे (भारतीय समय)',
    )
  })
})

describe('a time for machines', () => {
  it.each([
    ['2023-08-23T18:04+05:30', '2023-08-23T18:04+05:30'],
    ['2025-06-25T06:31:07Z', '2025-06-25T06:31:07Z'],
    ['2023-08-23T17:45+05:30/2023-08-23T18:04+05:30', '2023-08-23'],
    ['2023-08-23T18:04+05:30/2023-08-29', '2023-08'],
    ['2023-08-23T18:04+05:30/..', null],
  ])('%s has the datetime %s', (edtf, datetime) => {
    expect(datetimeOf(read(edtf, INDIA))).toBe(datetime)
  })
})
