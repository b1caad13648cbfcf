import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtfDay, parseEdtf, utcDay, DAY_MS } from '../../src/domain/calendar.ts'
import { formatEventDate, formatMonthHeading } from '../../src/i18n/dates.ts'
import { formatEventDateShort } from '../../src/i18n/shortDates.ts'
import { readDates } from '../../src/state/readDates.ts'
import { createSearch } from '../../src/state/search.ts'
import { indexStory, tellEvents } from '../../src/state/storyIndex.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const both = (hi: string, en: string) => ({ hi, en })
const plain = { title: both('घटना', 'Event'), summary: both('', ''), participants: [], place: null }
const dated = (dates: Readonly<Record<string, string>>) =>
  indexStory(makeStory({ events: Object.entries(dates).map(([id, date]) => ({ ...plain, id, date })) }))

describe('a date in words, as the page writes it', () => {
  const day = fc.integer({ min: 0, max: 400 * 365 }).map((n) => utcDay(1800, 1, 1) + n * DAY_MS)
  const single = fc
    .tuple(day, fc.constantFrom(10, 7, 4, 3), fc.constantFrom('', '~', '?', '%'))
    .map(([at, letters, doubt]) => formatEdtfDay(at).slice(0, letters) + (letters === 3 ? 'X' : '') + doubt)
  const edtf = fc.oneof(
    single,
    fc
      .tuple(single, single, fc.constantFrom('/', '..'))
      .map(([a, b, between]) => (between === '/' ? `${a}/${b}` : `[${a}..${b}]`)),
    single.map((a) => `[..${a}]`),
    single.map((a) => `${a}/..`),
    single.map((a) => `../${a}`),
  )

  it('HI-1: finds the event that has it, in either language, length and kind of digits', () => {
    fc.assert(
      fc.property(
        edtf.filter((text) => parseEdtf(text) !== null),
        fc.constantFrom('hi', 'en'),
        fc.constantFrom('latn', 'deva'),
        fc.constantFrom(formatEventDate, formatEventDateShort),
        (text, locale, digits, format) => {
          const index = dated({ own: text })
          const [own] = index.events
          if (own === undefined) throw new Error(`${text} makes no event`)
          const worded = format(own.date, locale, digits)
          expect([...createSearch(index).find(worded).events], worded).toEqual(['own'])
        },
      ),
      { numRuns: 600 },
    )
  })

  it.each([
    ['2000s–10s', 2000, 2010],
    ['1850s–60s', 1850, 1860],
    ['1990s–10s', 1990, 2010],
    ['1850s–1960s', 1850, 1960],
    ['60s–70s', 1960, 1970],
  ])(
    'of two decades, %s, the second is in the century of the first, unless it says another',
    (words, from, to) => {
      const asked = readDates(words).phrases[0]?.dates[0]
      expect([asked?.from.year, asked?.to.year]).toEqual([from, to])
    },
  )

  it('HI-1: of a month heading finds the events of that month and of no other', () => {
    const index = dated({
      before: '2024-11-30',
      first: '2024-12-01',
      last: '2024-12-31',
      after: '2025-01-01',
    })
    const search = createSearch(index)
    for (const locale of ['hi', 'en'] as const) {
      const heading = formatMonthHeading(utcDay(2024, 12, 1), locale)
      expect([...search.find(heading).events], heading).toEqual(['first', 'last'])
    }
  })
})

describe('a date that is asked for', () => {
  const index = dated({
    decade: '195X',
    year: '2024',
    month: '2024-12',
    about: '2024-12-05~',
    days: '2024-12-08/2024-12-10',
    day: '2024-12-10',
    other: '2025-03-04',
    by: '[2026-01-10..2026-06-30]',
    open: '2027-01-01/..',
  })
  const search = createSearch(index)
  const found = (query: string) => [...search.find(query).events].toSorted()

  it('finds what was or may have been then, and what is known no finer', () => {
    expect(found('10 December 2024')).toEqual(['about', 'day', 'days', 'month', 'year'])
    expect(found('20 दिसंबर 2024')).toEqual(['month', 'year'])
    expect(found('March 2024')).toEqual(['year'])
    expect(found('5 May 1957')).toEqual(['decade'])
    expect(found('4 March 2030')).toEqual(['open'])
  })

  it('is of any year when it names none, and then says nothing of a decade', () => {
    expect(found('4 मार्च')).toEqual(['by', 'open', 'other', 'year'])
    expect(found('March')).toEqual(['by', 'open', 'other', 'year'])
  })

  it('that nobody has is said, and shows nothing', () => {
    expect(search.find('10 December 2019')).toEqual({ events: new Set(), unmatched: ['10 December 2019'] })
    expect(search.find('2019')).toEqual({ events: new Set(), unmatched: ['2019'] })
  })

  it('is asked of the story as it is told, on a past day', () => {
    const told = tellEvents(
      index,
      index.events.slice(-4, -3).map((event) => ({ ...event, date: parseEdtf('2031-05') ?? event.date })),
    )
    const [moved] = told.events
    expect([...search.find('2 May 2031', told).events]).toEqual([moved?.event.id])
  })
})

describe('dates are read out of a query', () => {
  it.each([
    ['Modi Moscow 10 December 2024', 'modi moscow', '10 December 2024'],
    ['मोदी 2024 के अंत से पहले मॉस्को', 'मोदी मास्को', '2024 के अंत से पहले'],
    ['Putin (Dec 4–5, 2025)', 'putin', 'Dec 4–5, 2025'],
  ])('of “%s” “%s” is left', (query, rest, date) => {
    const read = readDates(query)
    expect(read.rest.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()).toBe(rest)
    expect(read.phrases.map(({ typed }) => typed.replace(/[()]/g, ''))).toEqual([date])
  })

  it.each([
    '2024',
    'December',
    'INDRA-2025',
    '22nd session',
    '2+2',
    'S-400',
    '12,500 troops',
    '31 June',
    'मई',
    '8–9',
    '65 के अंत',
  ])('“%s” has none that is more than a word', (query) => {
    expect(readDates(query)).toEqual({ phrases: [], rest: query })
  })

  it('whatever is written, and never more than there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        for (const { typed } of readDates(query).phrases)
          expect(query.split(/\s+/).join(' ')).toContain(typed)
      }),
    )
  })
})
