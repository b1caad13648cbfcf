import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatEdtfDay, partsOf, utcDay } from '../../../src/domain/calendar.ts'
import { readSheetDate, type DateReading } from '../../../src/pipeline/dates/readSheetDate.ts'
import type { DateHabits } from '../../../src/pipeline/dates/readMoment.ts'

const ASK: DateHabits = { order: null, system: '1900' }

const said = (reading: DateReading): string => {
  if (reading.kind === 'none') return ''
  if (reading.kind === 'date') {
    const { edtf, from, to } = reading.date
    return [edtf, from && `${from.clock}${from.zone ?? ''}`, to && `${to.clock}${to.zone ?? ''}`]
      .filter(Boolean)
      .join(' ')
  }
  const choices = reading.choices.join(' | ')
  return reading.kind === 'ambiguous' ? `? ${choices}` : `! ${reading.why} ${choices}`.trim()
}

const read = (text: string, habits: DateHabits = ASK): string => said(readSheetDate(text, habits))

describe('a date of a sheet is read as it is written', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['2023-08-23', '2023-08-23'],
    ['2023-08', '2023-08'],
    ['2023', '2023'],
    ['२०२३', '2023'],
    ['195X', '195X'],
    ['2025-08~', '2025-08~'],
    ['2025-08-06?', '2025-08-06?'],
    ['2023-08-24/2023-09-02', '2023-08-24/2023-09-02'],
    ['[..2025-12-31]', '[..2025-12-31]'],
    ['2024-12-10/..', '2024-12-10/..'],
    ['2023/8/3', '2023-08-03'],
    ['2023.08.03', '2023-08-03'],
    ['2023-8-3', '2023-08-03'],
    ['2023‑08‑23', '2023-08-23'],
    ['23 August 2023', '2023-08-23'],
    ['23rd August, 2023', '2023-08-23'],
    ['the 23rd of August 2023', '2023-08-23'],
    ['Wednesday, 23 August 2023', '2023-08-23'],
    ['Aug 23, 2023', '2023-08-23'],
    ['August 23rd, 2023', '2023-08-23'],
    ['AUG. 23 2023', '2023-08-23'],
    ['23-Aug-2023', '2023-08-23'],
    ['23.Aug.2023', '2023-08-23'],
    ['Sept 2, 2023', '2023-09-02'],
    ['2023 August 23', '2023-08-23'],
    ['२३ अगस्त २०२३', '2023-08-23'],
    ['23 अगस्त 2023', '2023-08-23'],
    ['23 अगस्त, 2023 को', '2023-08-23'],
    ['बुधवार, 23 अगस्त 2023', '2023-08-23'],
    ['5 फ़रवरी 2024', '2024-02-05'],
    ['5 फरवरी 2024', '2024-02-05'],
    ['14 सितम्बर 2024', '2024-09-14'],
    ['1 अक्तूबर 2024', '2024-10-01'],
    ['अगस्त 2023', '2023-08'],
    ['August 2023', '2023-08'],
    ['Aug-2023', '2023-08'],
    ['08/2023', '2023-08'],
    ['23 ஆகஸ்ட் 2023', '2023-08-23'],
    ['௨௩ ஆகஸ்ட் ௨௦௨௩', '2023-08-23'],
    ['23 আগস্ট 2023', '2023-08-23'],
    ['23 اگست 2023', '2023-08-23'],
    ['२३ ऑगस्ट २०२३', '2023-08-23'],
    ['1990s', '199X'],
    ['1990 के दशक', '199X'],
    ['Q1 2025', '[2025-01..2025-03]'],
  ])('%j is %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  test.each([
    ['about 2028', '2028~'],
    ['c. 1950', '1950~'],
    ['~ August 2025', '2025-08~'],
    ['लगभग 2028', '2028~'],
    ['क़रीब अगस्त 2025', '2025-08~'],
    ['August 2025 (approx.)', '2025-08~'],
    ['6 August 2025?', '2025-08-06?'],
    ['By 2035', '[..2035]'],
    ['by 31 December 2025', '[..2025-12-31]'],
    ['2035 तक', '[..2035]'],
    ['31 दिसंबर 2025 तक', '[..2025-12-31]'],
    ['since May 2024', '2024-05/..'],
    ['मई 2024 से', '2024-05/..'],
  ])('%j is half known: %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  test.each([
    ['23–25 August 2023', '2023-08-23/2023-08-25'],
    ['23-25 August 2023', '2023-08-23/2023-08-25'],
    ['August 23–25, 2023', '2023-08-23/2023-08-25'],
    ['30 Aug – 2 Sep 2023', '2023-08-30/2023-09-02'],
    ['24 August 2023 to 2 September 2023', '2023-08-24/2023-09-02'],
    ['from 24 August to 2 September 2023', '2023-08-24/2023-09-02'],
    ['8-9 जुलाई 2024', '2024-07-08/2024-07-09'],
    ['8 से 9 जुलाई 2024 तक', '2024-07-08/2024-07-09'],
    ['८ से ९ जुलाई २०२४', '2024-07-08/2024-07-09'],
    ['July–August 2023', '2023-07/2023-08'],
    ['2023–2025', '2023/2025'],
    ['2023-08-24 - 2023-09-02', '2023-08-24/2023-09-02'],
    ['23/12/2024 - 25/12/2024', '2024-12-23/2024-12-25'],
  ])('%j is a span: %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  test.each([
    ['2023-07-14 14:35', '2023-07-14 14:35'],
    ['2023-07-14T14:35', '2023-07-14 14:35'],
    ['2023-07-14T14:35:17+05:30', '2023-07-14T14:35:17+05:30'],
    ['2023-07-14 14:35 IST', '2023-07-14 14:35+05:30'],
    ['2023-07-14T09:05Z', '2023-07-14T09:05Z'],
    ['14 July 2023, 2:35 pm IST', '2023-07-14 14:35+05:30'],
    ['14 July 2023 12:05 a.m.', '2023-07-14 00:05'],
    ['14 July 2023 at 6 pm', '2023-07-14 18:00'],
    ['23 अगस्त 2023 शाम 6:04 बजे', '2023-08-23 18:04'],
    ['23 अगस्त 2023, सुबह 9 बजे', '2023-08-23 09:00'],
    ['2025-06-26 16:01 - 2025-07-14 16:45', '2025-06-26/2025-07-14 16:01 16:45'],
  ])('%j has a time of day: %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  test('a spreadsheet counts days, from 1900 or from 1904', () => {
    expect(read('45161')).toBe('2023-08-23')
    expect(read('45121.60763888889')).toBe('2023-07-14 14:35')
    expect(read('43699', { ...ASK, system: '1904' })).toBe('2023-08-23')
  })
})

describe('what is not sure is asked, never guessed', () => {
  test.each([
    ['04/12/2025', '? 2025-12-04 | 2025-04-12'],
    ['4.12.2025', '? 2025-12-04 | 2025-04-12'],
    ['०४-१२-२०२५', '? 2025-12-04 | 2025-04-12'],
    ['about 4/12/2025', '? 2025-12-04~ | 2025-04-12~'],
    ['4/12/25', '! twoDigitYear 2025-12-04 | 2025-04-12'],
    ['23-Aug-23', '! twoDigitYear 2023-08-23'],
    ['23 August', '! noYear'],
    ['2024-25', '! doubleYear 2024/2025 | 2024-04/2025-03'],
    ['2027–28', '! doubleYear 2027/2028 | 2027-04/2028-03'],
    ['31/02/2024', '! impossible'],
    ['29 February 2023', '! impossible'],
    ['2023-02-30', '! impossible'],
    ['2023-08-23 25:00', '! impossible'],
    ['23 अगस्त 2023 रात 12:30 बजे', '! whichNight'],
    ['44 BC', '! beforeOurEra'],
    ['-0043', '! beforeOurEra'],
    ['25 August 2023 to 23 August 2023', '! backwards'],
    ['early 2025', '! notADate'],
    ['soon', '! notADate'],
    ['TBD', '! notADate'],
    ['=A2+1', '! notADate'],
  ])('%j: %s', (text, answer) => {
    expect(read(text)).toBe(answer)
  })

  test('the order of day and month is taken once it is known', () => {
    expect(read('04/12/2025', { ...ASK, order: 'dmy' })).toBe('2025-12-04')
    expect(read('04/12/2025', { ...ASK, order: 'mdy' })).toBe('2025-04-12')
    expect(read('23/12/2025', { ...ASK, order: 'mdy' })).toBe('2025-12-23')
    expect(read('05/05/2025')).toBe('2025-05-05')
  })
})

describe('every day', () => {
  const day = fc
    .integer({ min: utcDay(1927, 1, 1) / 86_400_000, max: utcDay(2100, 1, 1) / 86_400_000 })
    .map((count) => count * 86_400_000)
  const devanagari = (text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0966 + Number(digit)))
  const name = (at: number, language: string, month: 'long' | 'short') =>
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(at)

  test('is the same in each way of writing it', () => {
    fc.assert(
      fc.property(day, (at) => {
        const { year, month, day: date } = partsOf(at)
        const serial = String(at / 86_400_000 + 25_569)
        for (const text of [
          formatEdtfDay(at),
          `${date} ${name(at, 'en', 'long')} ${year}`,
          `${name(at, 'en', 'short')} ${date}, ${year}`,
          `${date}-${name(at, 'en', 'short')}-${year}`,
          devanagari(`${date} ${name(at, 'hi', 'long')} ${year}`),
          `${date} ${name(at, 'ta', 'long')} ${year}`,
          `${year}/${month}/${date}`,
          ...(serial.length === 5 ? [serial] : []),
        ])
          expect(read(text), text).toBe(formatEdtfDay(at))
        const asked = read(`${date}/${month}/${year}`)
        if (date > 12 || date === month) expect(asked).toBe(formatEdtfDay(at))
        else expect(asked.startsWith('? ')).toBe(true)
      }),
    )
  })

  test('no text makes the reader fail, and what it reads is a date of the records', () => {
    const pieces = fc.constantFrom(
      '23',
      '8',
      '2023',
      '/',
      '-',
      ' ',
      'Aug',
      'अगस्त',
      'से',
      'to',
      '?',
      '~',
      ':',
      'pm',
      'by',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readSheetDate(text, ASK)
        if (reading.kind === 'date') expect(readSheetDate(reading.date.edtf, ASK).kind).toBe('date')
      }),
      { numRuns: 300 },
    )
  })
})
