import edtf from 'edtf'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  compareEventDates,
  compareStarts,
  endsOf,
  formatEdtfDay,
  knowsDay,
  knowsTime,
  parseEdtf,
  startOfDay,
  utcDay,
} from '../../src/domain/calendar.ts'
import { formatEventDate } from '../../src/i18n/dates.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

const day = fc
  .integer({ min: utcDay(1900, 1, 1), max: utcDay(2100, 1, 1) })
  .map((at) => formatEdtfDay(startOfDay(at)))
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.option(fc.nat(59), { nil: undefined }))
  .map((parts) => parts.flatMap((part) => (part === undefined ? [] : [pad(part)])).join(':'))
const offset = fc.oneof(
  fc.constantFrom('Z', '+05:30', '-04:00', '+14:00', '-12:00', '+00:00', '+05:45'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.nat(13), fc.nat(59))
    .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`)
    .filter((text) => text !== '-00:00'),
)
const time = fc.tuple(day, clock, offset).map(([d, c, o]) => `${d}T${c}${o}`)
const timezone = offset.map((text) => ({ offset: text }))

/** Whatever clock it is written by, the instant it is. */
const instantOf = (text: string): number => Date.parse(text)
const read = (text: string, zone?: { readonly offset: string }) => {
  const date = parseEdtf(text, zone)
  if (date === null) throw new Error(`not a date: ${text}`)
  return date
}

const suiteZone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = suiteZone
})

describe('a time of day', () => {
  it('PRV-6: is read as the reference library and the language read it, in UTC', () => {
    let compared = 0
    fc.assert(
      fc.property(time, (text) => {
        const date = read(text, { offset: 'Z' })
        expect(date.start, text).toBe(instantOf(text))
        // The library reads no time without its seconds, and not every offset.
        if (date.precision === 'second' && /(?:Z|\+05:30|-04:00)$/.test(text)) {
          compared++
          expect(edtf(text).min, text).toBe(date.start)
        }
        expect(date.end - date.start).toBe(date.precision === 'second' ? 1000 : 60_000)
      }),
      { numRuns: 2_000 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('is kept as it is written, and is as well known as its last two digits', () => {
    fc.assert(
      fc.property(time, timezone, (text, zone) => {
        const date = read(text, zone)
        expect(date.edtf).toBe(text)
        expect(parseEdtf(date.edtf, zone)).toEqual(date)
        expect([knowsDay(date), knowsTime(date)]).toEqual([true, true])
      }),
    )
  })

  it('stands by its own clock where the story has none: on the day and at the hour that are written', () => {
    fc.assert(
      fc.property(time, (text) => {
        const { start } = read(text)
        expect(new Date(start).toISOString().slice(0, 16)).toBe(text.slice(0, 16))
      }),
    )
  })

  it('stands in the order of instants, whatever clocks the story and its times have', () => {
    fc.assert(
      fc.property(time, time, timezone, (a, b, zone) => {
        const [first, second] = [read(a, zone), read(b, zone)]
        expect(first.start - second.start).toBe(instantOf(a) - instantOf(b))
        if (instantOf(a) !== instantOf(b))
          expect(Math.sign(compareStarts(first, second))).toBe(Math.sign(instantOf(a) - instantOf(b)))
      }),
    )
  })

  it('has one place in the order among days, months and spans', () => {
    const date = fc
      .tuple(
        fc.oneof(
          time,
          day,
          day.map((text) => text.slice(0, 7)),
          fc.tuple(time, time).map((ends) => ends.join('/')),
        ),
      )
      .map(([text]) => parseEdtf(text, { offset: '+05:30' }))
      .filter((parsed) => parsed !== null)
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareEventDates(a, b))).toBe(0 - Math.sign(compareEventDates(b, a)))
        if (compareEventDates(a, b) <= 0 && compareEventDates(b, c) <= 0)
          expect(compareEventDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('comes after the day itself, and before the next', () => {
    fc.assert(
      fc.property(day, clock, (d, c) => {
        const [whole, at] = [read(d), read(`${d}T${c}+05:30`, { offset: '+05:30' })]
        expect([whole.start <= at.start, at.end <= whole.end]).toEqual([true, true])
        if (whole.start < at.start) expect(compareStarts(whole, at)).toBeLessThan(0)
      }),
    )
  })

  it('makes a span with another time, a day, or none', () => {
    fc.assert(
      fc.property(time, fc.oneof(time, day, fc.constant('..')), timezone, (a, b, zone) => {
        const span = parseEdtf(`${a}/${b}`, zone)
        if (span === null) {
          expect(read(b, zone).end).toBeLessThanOrEqual(read(a, zone).start)
          return
        }
        const { from, to } = endsOf(span)
        expect(from).toEqual(read(a, zone))
        expect(to).toEqual(parseEdtf(b, zone))
      }),
    )
  })

  it('may end by another clock than it began by', () => {
    fc.assert(
      fc.property(time, time, fc.constantFrom('/', '..'), (a, b, between) => {
        const text = between === '/' ? `${a}/${b}` : `[${a}..${b}]`
        const lasts = read(b, { offset: 'Z' }).end - instantOf(a)
        const date = parseEdtf(text)
        if (lasts <= 0) expect(date, text).toBeNull()
        else expect(date && date.end - date.start, text).toBe(lasts)
      }),
    )
  })

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'HI-4: is read and worded alike for a reader in %s',
    (zone) => {
      const texts = fc.sample(time, { numRuns: 200, seed: 4 })
      const wordAll = () =>
        texts.map((text) => {
          const date = read(text, { offset: '+05:30' })
          return [date.start, formatEventDate(date, 'hi'), formatEventDate(date, 'en')]
        })
      const here = wordAll()
      process.env['TZ'] = zone
      expect(new Date(0).getTimezoneOffset()).toBe({ UTC: 0, 'America/Los_Angeles': 480 }[zone] ?? 640)
      expect(wordAll()).toEqual(here)
    },
  )
})
