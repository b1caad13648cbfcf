import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { csv, importCsv, saidBy } from './sheetFixtures.ts'

const HEAD = ['date', 'title', 'text', 'lane', 'people', 'place', 'url', 'publisher']
const LANDING = [
  '2023-08-23',
  'Vikram lands',
  'It landed.',
  'Moon',
  'S. Somanath',
  'Bengaluru',
  'https://a.example/1',
  'Mint',
]
const LAUNCH = [
  '14/07/2023',
  'Lift-off',
  '',
  'Moon',
  'S. Somanath; Jitendra Singh',
  '',
  'https://b.example/2',
  '',
]

const recordsOf = (text: string): Record<string, unknown>[] => parse(text) as Record<string, unknown>[] // lists of records

describe('a plain sheet', () => {
  test('becomes the records of a story', () => {
    const plan = importCsv(csv(HEAD, LANDING, LAUNCH))
    expect(plan.file('events.yaml'))
      .toBe(`# yaml-language-server: $schema=../../.schema/sourced-events.schema.json
# What is changed here by hand stays when the sheet is imported again.

- id: vikram-lands
  date: 2023-08-23
  title: Vikram lands
  summary: It landed.
  lane: moon
  place: Bengaluru
  participants:
    - { person: s-somanath }
  sources:
    - url: https://a.example/1
      publisher: Mint

- id: lift-off
  date: 2023-07-14
  title: Lift-off
  lane: moon
  participants:
    - { person: s-somanath }
    - { person: jitendra-singh }
  sources:
    - url: https://b.example/2
`)
    expect(parse(plan.file('story.yaml'))).toEqual({
      id: 'moon',
      languages: ['en'],
      rigour: 'sources',
      headline: 'Moon',
      updated: '2026-01-01',
      lanes: [{ id: 'moon', name: 'Moon' }],
    })
    expect(recordsOf(plan.file('people.yaml')).map(({ id }) => id)).toEqual(['s-somanath', 'jitendra-singh'])
    expect([plan.rows, plan.written, plan.listed]).toEqual([2, 2, 0])
  })

  test('in two languages gives a story in two, and lends names from one to the other', () => {
    const plan = importCsv(
      csv(
        ['title_hi', 'title_en', 'date', 'people', 'url'],
        ['चांद पर', 'On the Moon', '2023-08-23', 'S. Somanath', 'https://a.example/1'],
        ['', 'Later', '2024', '', 'https://a.example/2'],
      ),
    )
    expect(plan.languages).toEqual(['hi', 'en'])
    expect(recordsOf(plan.file('people.yaml'))).toEqual([
      { id: 's-somanath', name: { hi: 'S. Somanath', en: 'S. Somanath' } },
    ])
    expect(saidBy(plan)).toContain(
      'sheet.csv: the name “S. Somanath” is not written in Hindi: the spelling of the sheet was taken for now; correct it in the records, or add a column',
    )
    expect(saidBy(plan)).toContain('sheet.csv, row 3: the title is missing in Hindi: write it')
    expect(saidBy(plan, 'hi')).toContain('sheet.csv, पंक्ति 3: हिन्दी में शीर्षक नहीं है: लिखें')
    expect([plan.written, plan.listed]).toEqual([1, 1])
  })

  test.each([
    ['चांद पर उतरा', 'hi', 'chand-par-utara'],
    ['நிலவில் இறங்கியது', 'ta', '2023-08-23'],
  ])('in one language gives a story in that: %s', (title, language, id) => {
    const plan = importCsv(csv(['date', 'title', 'url'], ['2023-08-23', title, 'https://a.example/1']))
    expect(plan.languages).toEqual([language])
    expect(recordsOf(plan.file('events.yaml'))[0]).toMatchObject({ id, title })
  })

  test('asks about a date that can be read in two ways, unless another row settles it', () => {
    const head = ['date', 'title', 'url']
    const rows = [
      ['04/12/2025', 'One', 'https://a.example/1'],
      ['05/12/2025', 'Two', 'https://a.example/2'],
    ]
    const asked = importCsv(csv(head, ...rows))
    expect(asked.written).toBe(0)
    expect(saidBy(asked)).toContain(
      'sheet.csv, row 2, “date” (A2): “04/12/2025” can be read in two ways: write “2025-12-04” or “2025-04-12”, or say for the whole sheet --dates dmy or --dates mdy',
    )
    expect(saidBy(asked, 'hi')).toContain(
      'sheet.csv, पंक्ति 2, “date” (A2): “04/12/2025” दो तरह से पढ़ी जा सकती है: “2025-12-04” या “2025-04-12” लिखें, या पूरी शीट के लिए --dates dmy या --dates mdy बताएं',
    )
    expect(importCsv(csv(head, ...rows), { order: 'mdy' }).file('events.yaml')).toContain('date: 2025-04-12')
    const settled = importCsv(csv(head, ...rows, ['23/12/2025', 'Three', 'https://a.example/3']))
    expect(settled.written).toBe(3)
    expect(saidBy(settled)).toContain(
      'sheet.csv, “date” (A): dates such as 04/12 are read as day/month here, because row 4 has “23/12/2025”',
    )
    const torn = importCsv(
      csv(
        head,
        ...rows,
        ['23/12/2025', 'Three', 'https://a.example/3'],
        ['12/23/2025', 'Four', 'https://a.example/4'],
      ),
    )
    expect(torn.written).toBe(2)
    expect(saidBy(torn)).toContain(
      'sheet.csv, “date” (A): day and month change places in this column: row 4 has “23/12/2025”, row 5 has “12/23/2025”',
    )
  })
})

test.each<[string, readonly (readonly string[])[], string, string]>([
  [
    'a row without a title',
    [['2023', '', 'https://a.example/1', '']],
    'the row has no title: write one',
    'इस पंक्ति में शीर्षक नहीं है: लिखें',
  ],
  [
    'a row without a date',
    [['', 'Moon', 'https://a.example/1', '']],
    'the row has no date: write one',
    'इस पंक्ति में तारीख़ नहीं है',
  ],
  ['a row without a source', [['2023', 'Moon', '', '']], 'the row has no source', 'इस पंक्ति में स्रोत नहीं है'],
  [
    'an address without https',
    [['2023', 'Moon', 'http://a.example/1', '']],
    '“http://a.example/1” is no https address',
    '“http://a.example/1” https पता नहीं है',
  ],
  [
    'an address that is none',
    [['2023', 'Moon', 'https://user@a.example/', '']],
    'is no address that readers may be sent to',
    'ऐसा पता नहीं है जिस पर पाठकों को भेजा जा सके',
  ],
  [
    'an id that is none',
    [['2023', 'Moon', 'https://a.example/1', 'Big ID']],
    '“Big ID” cannot be an id',
    '“Big ID” आईडी नहीं हो सकती',
  ],
  [
    'an id twice',
    [
      ['2023', 'Moon', 'https://a.example/1', 'moon'],
      ['2024', 'Sun', 'https://a.example/2', 'moon'],
    ],
    'the id “moon” stands in row 2 as well',
    '“moon” आईडी पंक्ति 2 में भी है',
  ],
  [
    'a row twice',
    [
      ['2023', 'Moon', 'https://a.example/1', ''],
      ['2023', 'Moon', 'https://a.example/1', ''],
    ],
    'the row says the same as row 2',
    'यह पंक्ति वही कहती है जो पंक्ति 2',
  ],
  [
    'a title that is too long',
    [['2023', 'Moon '.repeat(30), 'https://a.example/1', '']],
    'the title has 149 characters and 90 is the most',
    'शीर्षक में 149 अक्षर हैं, जबकि सीमा 90 है',
  ],
  [
    'a date that is none',
    [['soon', 'Moon', 'https://a.example/1', '']],
    '“soon” is not a date that can be read',
    '“soon” ऐसी तारीख़ नहीं है',
  ],
  [
    'a day that is none',
    [['31/02/2024', 'Moon', 'https://a.example/1', '']],
    '“31/02/2024” is not a day of the calendar',
    '“31/02/2024” कैलेंडर का दिन',
  ],
  [
    'a year of two digits',
    [['23-Aug-23', 'Moon', 'https://a.example/1', '']],
    'has two digits: write four, as “2023-08-23”',
    'साल के दो ही अंक हैं: चार लिखें, जैसे “2023-08-23”',
  ],
])('%s is on the list, by row and cell, in both languages', (_what, rows, en, hi) => {
  const plan = importCsv(csv(['date', 'title', 'url', 'id'], ...rows))
  expect(plan.listed).toBe(1)
  expect(saidBy(plan).join('\n')).toContain(en)
  expect(saidBy(plan, 'hi').join('\n')).toContain(hi)
})

test('what is written with something to look at is told in both languages', () => {
  const head = ['date', 'title', 'url', 'Mood', 'status', 'importance', 'country', 'text']
  const long = `${'A sentence that is short. '.repeat(12)}`
  const plan = importCsv(
    csv(head, [
      '2023-08-23 18:04',
      'Moon',
      'https://a.example/1 http://b.example/',
      'gay',
      'done',
      '9',
      'India',
      long,
    ]),
  )
  expect(plan.written).toBe(1)
  expect(saidBy(plan)).toEqual([
    'sheet.csv, “Mood” (D): nobody knows what this column is (1 cell is filled): it was not read; --map can name its field',
    'sheet.csv, row 2, “date” (A2): the time of day has no zone, so that the day alone was written: say the zone of all of them with --zone +05:30',
    'sheet.csv, row 2, “url” (C2): “http://b.example/” is no https address and was left out: try it with https:// in a browser, and write that',
    'sheet.csv, row 2, “status” (E2): “done” is no status: the words are held, scheduled, announced, postponed, cancelled, context; none was written',
    'sheet.csv, row 2, “country” (G2): “India” is no country code of two capital letters, as IN, and was left out',
    'sheet.csv, row 2, “importance” (F2): “9” is no number of this field, and was left out',
    `sheet.csv, row 2: the text is longer than a summary may be; its first sentences were taken, and this is left: “${'A sentence that is short. '.repeat(3).trim()}”`,
    'sheet.csv: the sheet says no headline of the story: “Moon” was taken; write a better one in story.yaml',
    'sheet.csv: the story is in English, as the sheet is; --languages says otherwise',
  ])
  expect(saidBy(plan, 'hi').slice(0, 3)).toEqual([
    'sheet.csv, “Mood” (D): पता नहीं चला कि यह कॉलम किसका है (1 सेल भरा है), इसलिए नहीं पढ़ा गया; --map से इसका फ़ील्ड बताया जा सकता है',
    'sheet.csv, पंक्ति 2, “date” (A2): समय के साथ टाइम ज़ोन नहीं है, इसलिए सिर्फ़ दिन लिखा गया: सबका ज़ोन --zone +05:30 से बताएं',
    'sheet.csv, पंक्ति 2, “url” (C2): “http://b.example/” https पता नहीं है, इसलिए छोड़ा गया: ब्राउज़र में https:// के साथ खोलकर देखें और वही लिखें',
  ])
})

test('of a language that the editor does not want a line is enough; a few stray words are listed', () => {
  const head = ['date', 'title_hi', 'title_en', 'url']
  const rows = [1, 2, 3].map((day) => [`2024-01-0${day}`, `चांद ${day}`, `Moon ${day}`, 'https://a.example/1'])
  const plan = importCsv(csv(head, ...rows), { languages: ['hi'] })
  expect(recordsOf(plan.file('events.yaml')).map(({ title }) => title)).toEqual(['चांद 1', 'चांद 2', 'चांद 3'])
  const [text] = saidBy(plan).filter((line) => line.includes('no language of the story'))
  expect(text).toBe('sheet.csv: 3 texts in English, which is no language of the story, were left out')
  const few = importCsv(csv(head, ...rows.map((row, at) => (at === 0 ? row : row.with(2, '')))))
  expect(saidBy(few)).toContain(
    'sheet.csv, row 2: this text is in English, which is no language of the story, and was left out: “Moon 1”',
  )
})

test('times of day are written with their zone, and the story has the clock of most of them', () => {
  const head = ['date', 'time', 'title', 'url']
  const row = (date: string, time: string) => [date, time, `Event of ${date} ${time}`, 'https://a.example/1']
  const rows = [
    row('2023-08-23', '6:04 pm IST'),
    row('2023-08-24 14:35', ''),
    row('2023-09-01', '09:10Z'),
    row('2023-09', '10:00 IST'),
  ]
  const datesOf = (zone: string | null) => {
    const plan = importCsv(csv(head, ...rows), { zone })
    const { timezone } = parse(plan.file('story.yaml')) as { timezone: unknown } // as written
    return [...recordsOf(plan.file('events.yaml')).map(({ date }) => date), timezone]
  }
  const indian = { offset: '+05:30', name: 'IST' }
  expect(datesOf(null)).toEqual([
    '2023-08-23T18:04+05:30',
    '2023-08-24',
    '2023-09-01T09:10Z',
    '2023-09',
    indian,
  ])
  expect(datesOf('-04:00').slice(1)).toEqual([
    '2023-08-24T14:35-04:00',
    '2023-09-01T09:10Z',
    '2023-09',
    { offset: '-04:00' },
  ])
  expect(saidBy(importCsv(csv(head, ...rows)))).toEqual(
    expect.arrayContaining([
      'sheet.csv, row 3, “date” (A3): the time of day has no zone, so that the day alone was written: say the zone of all of them with --zone +05:30',
      'sheet.csv, row 5, “date” (A5): the time of day does not go with “2023-09”: the date alone was written',
      'sheet.csv, rows 2, 5, “time” (B): “IST” was read as Indian time, +05:30',
    ]),
  )
})

test('--source is cited by the rows that have no source of their own', () => {
  const plan = importCsv(
    csv(['date', 'title', 'url'], ['2023', 'A', 'https://a.example/1'], ['2024', 'B', '']),
    {
      source: 'https://own.example/article',
    },
  )
  expect(recordsOf(plan.file('events.yaml')).map(({ sources }) => sources)).toEqual([
    [{ url: 'https://a.example/1' }],
    [{ url: 'https://own.example/article' }],
  ])
})

describe('every row is written or listed, whatever stands in it', () => {
  const date = fc.constantFrom(
    '2023-08-23',
    '04/12/2025',
    '23/12/2025',
    'soon',
    '',
    'अगस्त 2023',
    '2024-25',
    '45161',
    '2023-08-23 18:04 IST',
  )
  const title = fc.oneof(
    fc.constantFrom(
      'Moon',
      'चांद',
      '',
      '<b>x',
      '=1+1',
      '- id: x',
      '"',
      '# y',
      'x: {',
      'null',
      '2024',
      'M&amp;N',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  const url = fc.constantFrom(
    'https://a.example/1',
    'http://b.example/',
    '',
    'x',
    'https://a.example/1 https://c.example/',
  )
  const id = fc.constantFrom('', '', '', 'a', 'b', 'Big')
  const row = fc.tuple(date, title, title, url, title, title, id).map((cells) => [...cells])
  const head = ['date', 'title_hi', 'title_en', 'url', 'lane', 'people', 'id']

  test('and what is written can be read again as it was meant', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
        if (filled.length === 0) return
        const plan = importCsv(csv(head, ...rows))
        expect(plan.rows).toBe(filled.length)
        expect(plan.written + plan.listed).toBe(plan.rows)
        const listedRows = new Set(plan.notes.filter(({ kind }) => kind === 'row').map(({ at }) => at.row))
        expect(listedRows.size).toBe(plan.listed)
        const events = recordsOf(plan.file('events.yaml') || '[]')
        expect(events.length).toBe(plan.written)
        expect(new Set(events.map((event) => event['id'])).size).toBe(events.length)
      }),
      { numRuns: 120 },
    )
  })

  test('and a second import of the same sheet changes nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        if (rows.every((cells) => cells.every((cell) => cell.trim() === ''))) return
        const first = importCsv(csv(head, ...rows))
        const second = importCsv(csv(head, ...rows), { today: '2026-02-02' }, first.after)
        expect([...second.files.keys()]).toEqual([])
        expect([second.added, second.changed, second.written]).toEqual([0, 0, first.written])
      }),
      { numRuns: 80 },
    )
  })
})
