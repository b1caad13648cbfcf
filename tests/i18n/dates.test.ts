import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseEdtf, utcDay, type EventDate } from '../../src/domain/calendar.ts'
import {
  datetimeOf,
  formatDay,
  formatEventDate,
  formatMonthHeading,
  formatWindow,
  wordEdtf,
} from '../../src/i18n/dates.ts'
import { formatSession } from '../../src/i18n/sessions.ts'
import { dateWordsIn } from '../../src/i18n/dateWords.ts'
import { formatGap } from '../../src/i18n/gaps.ts'
import { formatEventDateShort, formatTick } from '../../src/i18n/shortDates.ts'

function dateOf(edtf: string): EventDate {
  const date = parseEdtf(edtf)
  if (date === null) throw new Error(`not a date: ${edtf}`)
  return date
}
const at = (edtf: string): number => dateOf(edtf).start

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a date in words', () => {
  it.each([
    ['2024-12-10', '10 दिसंबर 2024', '10 December 2024'],
    ['2024-07-08/2024-07-09', '8–9 जुलाई 2024', '8–9 July 2024'],
    ['2025-03-28/2025-04-02', '28 मार्च – 2 अप्रैल 2025', '28 March – 2 April 2025'],
    ['2024-12-28/2025-01-02', '28 दिसंबर 2024 – 2 जनवरी 2025', '28 December 2024 – 2 January 2025'],
    ['2024-12-10/2024-12-10', '10 दिसंबर 2024', '10 December 2024'],
    ['2024-11', 'नवंबर 2024', 'November 2024'],
    ['2024-11-XX', 'नवंबर 2024', 'November 2024'],
    ['2025-04/2025-05', 'अप्रैल–मई 2025', 'April–May 2025'],
    ['2023-04/2026-02', 'अप्रैल 2023 – फ़रवरी 2026', 'April 2023 – February 2026'],
    ['2024-11-10/2024-12', '10 नवंबर 2024 – दिसंबर 2024', '10 November 2024 – December 2024'],
    ['2026', '2026', '2026'],
    ['2024-XX-XX', '2024', '2024'],
    ['2019/2020', '2019–2020', '2019–2020'],
    ['195X', '1950 का दशक', '1950s'],
    ['195X/196X', '1950 और 1960 के दशक', '1950s–60s'],
    ['195X/198X', '1950 से 1980 के दशक तक', '1950s to 1980s'],
    ['199X/200X', '1990 और 2000 के दशक', '1990s–2000s'],
    ['2025-08~', 'लगभग अगस्त 2025', 'about August 2025'],
    ['2025-08?', 'संभवतः अगस्त 2025', 'possibly August 2025'],
    ['2025-08%', 'संभवतः लगभग अगस्त 2025', 'possibly about August 2025'],
    ['2024~/2025~', 'लगभग 2024–2025', 'about 2024–2025'],
    ['2024~/2025', 'लगभग 2024 – 2025', 'about 2024 – 2025'],
    ['2024-12/..', 'दिसंबर 2024 से', 'from December 2024'],
    ['../2024-12-10', '10 दिसंबर 2024 तक', 'until 10 December 2024'],
    ['../195X', '1950 के दशक तक', 'until the 1950s'],
    ['195X~', 'लगभग 1950 का दशक', 'about the 1950s'],
    ['../195X~', 'लगभग 1950 के दशक तक', 'until about the 1950s'],
    ['195X/..', '1950 के दशक से', 'from the 1950s'],
  ])('%s is %s, %s', (edtf, hindi, english) => {
    expect(formatEventDate(dateOf(edtf), 'hi')).toBe(hindi)
    expect(formatEventDate(dateOf(edtf), 'en')).toBe(english)
  })

  it.each([
    ['2024-12-10', '10 दिस॰ 2024', '10 Dec 2024'],
    ['2025-03-28/2025-04-02', '28 मार्च – 2 अप्रैल 2025', '28 Mar – 2 Apr 2025'],
    ['195X/196X', '1950–60 के दशक', '1950s–60s'],
    ['199X/200X', '1990–2000 के दशक', '1990s–2000s'],
    ['2025-08~', 'लगभग अग॰ 2025', 'about Aug 2025'],
  ])('%s is short in the chart: %s, %s', (edtf, hindi, english) => {
    expect(formatEventDateShort(dateOf(edtf), 'hi')).toBe(hindi)
    expect(formatEventDateShort(dateOf(edtf), 'en')).toBe(english)
  })

  it('HI-4: can be written in Devanagari digits', () => {
    expect(formatEventDate(dateOf('2024-07-08/2024-07-09'), 'hi', 'deva')).toBe('८–९ जुलाई २०२४')
    expect(formatTick(at('2024-12-04'), 'day', false, 'hi', 'deva')).toBe('४')
    expect(formatSession(22, 'hi', 'session', 'deva')).toBe('२२वां सत्र')
  })

  it('HI-4: needs no Intl, which may differ between server and reader', () => {
    vi.stubGlobal('Intl', undefined)
    expect(formatDay(at('2024-12-10'), 'hi')).toBe('10 दिसंबर 2024')
    expect(formatMonthHeading(at('2025-12-05'), 'hi')).toBe('दिसंबर 2025')
    expect(formatMonthHeading(at('2025-12-05'), 'en')).toBe('December 2025')
  })

  it('names a window by the months it touches', () => {
    const { start, end } = dateOf('2023-04/2026-02')
    expect(formatWindow(start, end, 'hi')).toBe('अप्रैल 2023 – फ़रवरी 2026')
    expect(formatWindow(at('2024-12-03'), at('2024-12-20'), 'en')).toBe('December 2024')
  })
})

describe('the names of the months', () => {
  it.each(['hi', 'en'] as const)('differ from each other in %s, in full and short', (locale) => {
    const { months } = dateWordsIn(locale)
    const shortMonths = Array.from({ length: 12 }, (_, month) =>
      formatTick(utcDay(2025, month + 1, 1), 'month', false, locale),
    )
    expect(new Set(months).size).toBe(12)
    expect(new Set(shortMonths).size).toBe(12)
    for (const name of [...months, ...shortMonths]) expect(name).toBe(name.normalize('NFC'))
  })
})

describe('a tick of the time axis', () => {
  it.each([
    ['2024-12-04', 'day', false, '4', '4'],
    ['2024-12-01', 'day', true, '1 दिस॰', '1 Dec'],
    ['2024-12-01', 'month', false, 'दिस॰', 'Dec'],
    ['2025-01-01', 'month', true, 'जन॰ 2025', 'Jan 2025'],
    ['2025-04-01', 'quarter', false, 'अप्रैल', 'Apr'],
    ['2025-01-01', 'quarter', true, 'जन॰ 2025', 'Jan 2025'],
    ['2025-01-01', 'year', true, '2025', '2025'],
    ['1950-01-01', 'decade', false, '1950', '1950'],
  ] as const)('at %s by the %s (major: %s) reads %s, %s', (day, unit, major, hindi, english) => {
    expect(formatTick(at(day), unit, major, 'hi')).toBe(hindi)
    expect(formatTick(at(day), unit, major, 'en')).toBe(english)
  })
})

describe('a gap between events', () => {
  it.each([
    ['2024-12-10', '2024-12-10', 'उसी दिन', 'the same day'],
    ['2024-12-10', '2024-12-11', '1 दिन बाद', '1 day later'],
    ['2024-12-10', '2024-12-23', '13 दिन बाद', '13 days later'],
    ['2024-12-10', '2024-12-24', '2 हफ़्ते बाद', '2 weeks later'],
    ['2024-12-01', '2025-01-14', '6 हफ़्ते बाद', '6 weeks later'],
    ['2024-12-01', '2025-01-15', '1 महीने बाद', '1 month later'],
    ['2024-12-01', '2025-01-20', '2 महीने बाद', '2 months later'],
    ['2024-04-28', '2024-12-10', '7 महीने बाद', '7 months later'],
    ['2023-04-28', '2025-04-28', '2 साल बाद', '2 years later'],
    ['2022-04-01', '2024-10-22', '2 साल 7 महीने बाद', '2 years 7 months later'],
    ['2020-01-01', '2023-02-01', '3 साल 1 महीने बाद', '3 years 1 month later'],
    ['1970-01-01', '2000-10-01', '31 साल बाद', '31 years later'],
    ['2024-12-10', '2024-12-01', 'उसी दिन', 'the same day'],
  ])('from %s to %s is %s, %s', (from, to, hindi, english) => {
    expect(formatGap(at(from), at(to), 'hi')).toBe(hindi)
    expect(formatGap(at(from), at(to), 'en')).toBe(english)
  })

  it('never shrinks as it grows longer', () => {
    const LENGTH = { day: 1, week: 7, month: 30.4, year: 365 }
    const daysSaid = (text: string): number =>
      [...text.matchAll(/(\d+) (day|week|month|year)/g)].reduce(
        (sum, [, count, unit]) => sum + Number(count) * LENGTH[unit as keyof typeof LENGTH], // the pattern names its keys
        0,
      )
    const start = at('2020-01-31')
    const said = Array.from({ length: 2500 }, (_, days) =>
      daysSaid(formatGap(start, start + days * 86_400_000, 'en')),
    )
    for (const [days, value] of said.entries()) {
      expect(value, `${days} days`).toBeGreaterThanOrEqual((said[days - 1] ?? 0) - 3)
      expect(Math.abs(value - days), `${days} days`).toBeLessThanOrEqual(days < 1825 ? 20 : 200)
    }
  })
})

describe('what a machine reads in <time datetime>', () => {
  it.each([
    ['2024-12-10', '2024-12-10'],
    ['2024-12-10/2024-12-10', '2024-12-10'],
    ['2024-11', '2024-11'],
    ['2024-07-08/2024-07-09', '2024-07'],
    ['2024-11-10/2024-11', '2024-11'],
    ['2025-03-28/2025-04-02', '2025'],
    ['2026', '2026'],
    ['2024-12-28/2025-01-02', null],
    ['195X', null],
    ['2024/..', null],
    ['2025-08~', null],
    ['2025-08-01?', null],
  ])('for %s is %s', (edtf, value) => {
    expect(datetimeOf(dateOf(edtf))).toBe(value)
  })

  it('is never finer than the date is known', () => {
    expect(datetimeOf(dateOf('2024-02'))).not.toMatch(/-\d\d-/)
    expect(datetimeOf(dateOf('2024-XX'))).toBe('2024')
  })
})

describe('a numbered session', () => {
  it('is worded by its place in the series', () => {
    expect(formatSession(22, 'hi')).toBe('22वां सत्र')
    expect(formatSession(1, 'hi')).toBe('पहला सत्र')
    expect(formatSession(21, 'en')).toBe('21st session')
  })

  it('is called what its forum calls it, and its number agrees with the word', () => {
    expect(formatSession(23, 'hi', 'summit')).toBe('23वां शिखर सम्मेलन')
    expect(formatSession(5, 'hi', 'meeting')).toBe('5वीं बैठक')
    expect(formatSession(4, 'hi', 'meeting')).toBe('चौथी बैठक')
    expect(formatSession(23, 'en', 'summit')).toBe('23rd summit')
    expect(formatSession(5, 'en', 'meeting')).toBe('5th meeting')
  })
})

it('a date as the records write it is worded like one that was read, and one that cannot be read stays as it is', () => {
  for (const edtf of ['2024-12-10', '2024-11', '[..2025-12-31]', '195X/196X']) {
    const date = parseEdtf(edtf)
    expect(date && formatEventDate(date, 'hi')).toBe(wordEdtf(edtf, 'hi'))
  }
  expect(wordEdtf('10/12/2024', 'en')).toBe('10/12/2024')
})
