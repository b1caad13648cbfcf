import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import { STATUSES, type StoryEvent } from '../../../src/domain/story.ts'
import { formatCalendar } from '../../../src/view/share/formatCalendar.ts'
import { makeEvent, makeStory } from '../../fixtures/makeStory.ts'

const STORY = makeStory()
const calendarOf = (...events: readonly Partial<StoryEvent>[]) =>
  formatCalendar(STORY, events.map(makeEvent), 'en', (id) => `https://news.example/en/s/event/${id}/`)

/** A reader of RFC 5545 of its own: unfolds, splits at the first colon, takes the escapes back. */
function readCalendar(text: string) {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const entries: Record<string, string>[] = []
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':'))
    const value = line.slice(line.indexOf(':') + 1)
    if (/^BEGIN$/.test(name) && value !== 'VCALENDAR') entries.push({ kind: value })
    else
      Object.assign(entries.at(-1) ?? {}, {
        [name.replace(/;LANGUAGE=\w+/, '')]: value.replace(/\\(.)/g, (_, letter: string) =>
          letter === 'n' ? '\n' : letter,
        ),
      })
  }
  return entries
}

describe('an event in a calendar', () => {
  it.each([
    ['2026-12-04', '20261204', '20261205'],
    ['2026-12-04/2026-12-05', '20261204', '20261206'],
    ['2024-02-28/2024-02-29', '20240228', '20240301'],
    ['2026-12-31', '20261231', '20270101'],
  ])('of %s fills its days, and no hour of them', (date, start, end) => {
    expect(readCalendar(calendarOf({ date }))).toMatchObject([
      { kind: 'VEVENT', 'DTSTART;VALUE=DATE': start, 'DTEND;VALUE=DATE': end, TRANSP: 'TRANSPARENT' },
    ])
  })

  it.each([
    ['2026-12-04T18:00+05:30', { DTSTART: '20261204T123000Z' }],
    ['2026-12-04T02:00:30+05:30', { DTSTART: '20261203T203030Z' }],
    [
      '2026-12-04T18:00+05:30/2026-12-04T10:00-04:00',
      { DTSTART: '20261204T123000Z', DTEND: '20261204T140000Z' },
    ],
  ])('of %s has its time, in UTC', (date, when) => {
    const [entry] = readCalendar(calendarOf({ date }))
    expect(entry).toMatchObject({ kind: 'VEVENT', ...when })
    expect(Object.keys(entry ?? {}).filter((name) => name.startsWith('DT'))).toEqual([
      'DTSTAMP',
      ...Object.keys(when),
    ])
  })

  it.each([
    ['2026', '2026: '],
    ['2026-12', 'December 2026: '],
    ['2026-12-04~', 'about 4 December 2026: '],
    ['2026-12-04?', 'possibly 4 December 2026: '],
    ['[2026-12-01..2026-12-05]', 'between 1 December 2026 and 5 December 2026: '],
    ['[..2026-12-31]', 'before the end of 2026: '],
    ['2026-12-04/..', 'from 4 December 2026: '],
    ['2026-11-10/2026-12', '10 November 2026 – December 2026: '],
  ])('of %s is given no day, and says what is known', (date, words) => {
    const [entry] = readCalendar(calendarOf({ date, title: { hi: 'बैठक', en: 'Meeting' } }))
    expect(entry).toMatchObject({ kind: 'VJOURNAL', SUMMARY: `${words}Meeting` })
    expect(Object.keys(entry ?? {}).filter((name) => /^(DTSTART|DTEND|DUE)/.test(name))).toEqual([])
  })

  it('says how sure it is that it will be', () => {
    const entries = readCalendar(calendarOf(...STATUSES.map((status) => ({ id: status, status }))))
    expect(Object.fromEntries(entries.map(({ UID, STATUS }) => [UID?.split('.')[0], STATUS]))).toEqual({
      held: 'CONFIRMED',
      context: 'CONFIRMED',
      scheduled: 'CONFIRMED',
      announced: 'TENTATIVE',
      postponed: 'TENTATIVE',
      cancelled: 'CANCELLED',
    })
  })

  it('keeps its UID whatever is corrected of it, and leads to its page', () => {
    const [before] = readCalendar(calendarOf({ id: 'talks', date: '2026-12-04' }))
    const [after] = readCalendar(calendarOf({ id: 'talks', date: '2027', title: { hi: 'नया', en: 'New' } }))
    expect(after?.['UID']).toBe(before?.['UID'])
    expect(after?.['URL']).toBe('https://news.example/en/s/event/talks/')
  })
})

describe('a calendar file', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  const anyText = fc.oneof(
    text,
    fc.constantFrom('मॉस्को; वार्ता, दो\\तीन', 'a\nb\r\nc', '😀'.repeat(40), 'END:VCALENDAR\r\nBEGIN:VEVENT'),
  )

  it('has lines of 75 bytes at most, in whole letters, and gives every text back', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const file = calendarOf({ title: { hi: '', en: title }, summary: { hi: '', en: summary } })
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          // A half of a pair would become another letter.
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
        }
        const entries = readCalendar(file)
        expect(entries.length).toBe(1)
        // Control characters may not be in such a file; every end of a line is the same.
        const kept = (given: string) =>
          given
            .replace(/\r\n|[\n\r\u2028\u2029]/g, '\n')
            .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign > '\u007f' ? sign : ' '))
        expect(entries[0]).toMatchObject({ SUMMARY: kept(title), DESCRIPTION: kept(summary) })
      }),
      { numRuns: 300 },
    )
  })

  it('places an event only on days that its date covers, and all of them', () => {
    const date = fc.constantFrom(
      '2024-12-10',
      '2024-07-08/2024-07-09',
      '2024-11',
      '2026',
      '195X',
      '2025-08~',
      '[..2025-12-31]',
    )
    fc.assert(
      fc.property(date, (edtf) => {
        const [entry] = readCalendar(calendarOf({ date: edtf }))
        const parsed = parseEdtf(edtf)
        const isDay = parsed?.precision === 'day' && !parsed.approximate && !parsed.isChoice
        expect(entry?.['kind']).toBe(isDay ? 'VEVENT' : 'VJOURNAL')
      }),
    )
  })

  it('is the same for the same story, and as old as its records', () => {
    expect(calendarOf({})).toBe(calendarOf({}))
    expect(calendarOf({})).toContain(`DTSTAMP:${STORY.updated.replaceAll('-', '')}T000000Z`)
  })
})
