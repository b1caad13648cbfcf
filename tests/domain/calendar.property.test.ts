import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  compareEventDates,
  EARLIEST_MS,
  formatEdtfDay,
  LATEST_MS,
  monthsBetween,
  parseEdtf,
  utcDay,
} from '../../src/domain/calendar.ts'

/** The reference library's reading: bounds in ms (max inclusive, infinite where open), or null when it refuses. */
function referenceReading(text: string): { readonly min: number; readonly max: number } | null {
  try {
    const { min, max } = edtf(text)
    return { min, max }
  } catch {
    return null
  }
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

// The whole of levels 0 and 1 that a record may use, impossible days (day 29–31 of any month) included.
const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4))
const recentYear = fc.integer({ min: 1890, max: 2040 }).map(String)
const anyYear = fc.oneof(year, recentYear)
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2))
const day = fc
  .oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 }))
  .map((value) => pad(value, 2))
const mark = fc.constantFrom('', '', '?', '~', '%')
const decade = fc.integer({ min: 1, max: 999 }).map((value) => `${pad(value, 3)}X`)
const known = fc
  .oneof(anyYear, fc.tuple(anyYear, month), fc.tuple(anyYear, month, day))
  .map((parts) => [parts].flat().join('-'))
const unspecified = fc.oneof(
  decade,
  anyYear.map((text) => `${text}-XX`),
  anyYear.map((text) => `${text}-XX-XX`),
  fc.tuple(anyYear, month).map(([y, m]) => `${y}-${m}-XX`),
)
// The library reads no mark after an X; neither generator makes that form, a separate test does.
const single = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(known, mark).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: unspecified },
)
const end = fc.oneof({ weight: 9, arbitrary: single }, { weight: 1, arbitrary: fc.constant('..') })
const interval = fc
  .tuple(end, end)
  .filter(([a, b]) => a !== '..' || b !== '..')
  .map((ends) => ends.join('/'))
const written = fc.oneof(single, interval)

const isImpossibleDay = (text: string): boolean =>
  text.split('/').some((part) => {
    const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)/.exec(part) ?? []
    return d !== undefined && formatEdtfDay(utcDay(Number(y), Number(m), Number(d))) !== `${y}-${m}-${d}`
  })

/** Ends known equally well and unlike each other: then 'ends before it starts' has one meaning. */
const isEven = (text: string): boolean => {
  const [from = '', to] = text.replace(/[?~%]/g, '').split('/')
  return to === undefined || (from.length === to.length && from !== to && !text.includes('X'))
}

const isInOrder = (from: string, to: string): boolean =>
  from === '' || (referenceReading(from)?.min ?? Infinity) <= (referenceReading(to)?.max ?? -Infinity)

describe('our reading of dates and the reference library', () => {
  it('PRV-6: agree on 10,000 dates, except that a day which never was is refused', () => {
    let accepted = 0
    fc.assert(
      fc.property(written, (text) => {
        const ours = parseEdtf(text)
        if (isImpossibleDay(text)) {
          expect(ours, text).toBeNull()
          return
        }
        const reference = referenceReading(text)
        if (ours === null || reference === null) {
          // Of an interval whose ends are known unlike well, the library compares the first days only.
          if (isEven(text)) expect([ours, reference], text).toEqual([null, null])
          return
        }
        accepted++
        expect(ours.start, text).toBe(Number.isFinite(reference.min) ? reference.min : EARLIEST_MS)
        expect(ours.end, text).toBe(Number.isFinite(reference.max) ? reference.max + 1 : LATEST_MS)
      }),
      { numRuns: 10_000 },
    )
    expect(accepted).toBeGreaterThan(5_000)
  })

  it('agree on where a choice of days begins and ends', () => {
    const ends = fc.tuple(fc.oneof(known, fc.constant('')), known)
    let accepted = 0
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const text = `[${from}..${to}]`
        const ours = parseEdtf(text)
        if (isImpossibleDay(`${from}/${to}`)) expect(ours, text).toBeNull()
        // The library takes the last day of a range for that of its first part, so its ends are asked one by one.
        else if (referenceReading(text) && isInOrder(from, to)) {
          accepted++
          if (ours === null) throw new Error(`${text} is a choice of days`)
          expect(ours.start, text).toBe(from === '' ? EARLIEST_MS : referenceReading(from)?.min)
          expect(ours.end, text).toBe((referenceReading(to)?.max ?? 0) + 1)
        }
      }),
      { numRuns: 5_000 },
    )
    expect(accepted).toBeGreaterThan(1_000)
  })

  it('agree on which text is no date at all, whatever one letter is changed', () => {
    const changed = fc
      .tuple(single, fc.nat(), fc.constantFrom('0', '9', 'X', '-', '/', '.', '?', 'Z', ' ', ''))
      .map(([text, at, letter]) => {
        const cut = at % text.length
        return text.slice(0, cut) + letter + text.slice(cut + 1)
      })
      .filter((text) => !/X[?~%]/.test(text))
    fc.assert(
      fc.property(changed, (text) => {
        if (parseEdtf(text) !== null) expect(referenceReading(text), text).not.toBeNull()
      }),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['2023-02-29', 'reads 1 March'],
    ['19XX', 'reads a century'],
    ['XXXX', 'reads any year'],
    ['0000', 'reads a year 0'],
    ['2024-1X', 'reads a quarter'],
    ['2024-11-1X', 'reads ten days'],
    ['2024-XX-11', 'reads a day of every month'],
    ['2024-21', 'reads a season'],
    ['2024/', 'reads an unknown end'],
    ['2024-12-10T10:00:00', 'reads a time of the machine’s clock'],
  ])('differ on purpose on %s: the library %s, we refuse it', (text) => {
    expect(parseEdtf(text)).toBeNull()
    expect(() => edtf(text)).not.toThrow()
  })

  it('differ on purpose on 2024-12-10/2024-12-10: we read a span of one day', () => {
    expect(parseEdtf('2024-12-10/2024-12-10')).toMatchObject({ isSpan: true, precision: 'day' })
    expect(() => edtf('2024-12-10/2024-12-10')).toThrow()
  })

  it('differ on purpose on 195X~: we read "about the 1950s"', () => {
    expect(parseEdtf('195X~')).toMatchObject({ precision: 'decade', approximate: true })
    expect(() => edtf('195X~')).toThrow()
  })
})

describe('every date', () => {
  it('PRV-6: is read the same again from its own text and ends after it starts', () => {
    fc.assert(
      fc.property(written, (text) => {
        const date = parseEdtf(text)
        if (date === null) return
        expect(date.edtf).toBe(text)
        expect(parseEdtf(date.edtf)).toEqual(date)
        expect(date.start).toBeLessThan(date.end)
      }),
    )
  })

  it('known to the day is written back as it was', () => {
    fc.assert(
      fc.property(fc.tuple(anyYear, month, day), (parts) => {
        const text = parts.join('-')
        const date = parseEdtf(text)
        fc.pre(date !== null)
        expect(formatEdtfDay(date.start)).toBe(text)
      }),
    )
  })

  it('has one place in the order', () => {
    const date = written.map(parseEdtf).filter((read) => read !== null)
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareEventDates(a, b))).toBe(0 - Math.sign(compareEventDates(b, a)))
        if (compareEventDates(a, b) <= 0 && compareEventDates(b, c) <= 0) {
          expect(compareEventDates(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('months', () => {
  it('between two instants are the most that can be added without passing the later', () => {
    const at = fc.integer({ min: utcDay(1900, 1, 1), max: utcDay(2100, 1, 1) })
    fc.assert(
      fc.property(at, at, (from, to) => {
        const months = monthsBetween(from, to)
        expect(addMonths(from, months)).toBeLessThanOrEqual(to)
        expect(addMonths(from, months + 1)).toBeGreaterThan(to)
      }),
    )
  })
})
