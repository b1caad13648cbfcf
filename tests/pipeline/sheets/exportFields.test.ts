import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatStoryCsv } from '../../../src/domain/formatStoryCsv.ts'
import { evidenceColumns } from '../../../src/pipeline/publish/evidenceColumns.ts'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { SourcedEventRecordSchema } from '../../../src/pipeline/records/recordSchemas.ts'
import { isError } from '../../../src/pipeline/records/sourceIssue.ts'
import { sheetWordsEn } from '../../../src/pipeline/sheets/sheetWordsEn.ts'
import { sheetWordsHi } from '../../../src/pipeline/sheets/sheetWordsHi.ts'
import { formatFields, formatRecords } from '../../../src/pipeline/sheets/writeYaml.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { eventsIn, importCsv, saidBy } from './sheetFixtures.ts'

/* Every field of an event stands in the table of its story and comes back from there, or is named as one that does not. */

type Fields = Readonly<Record<string, unknown>>
type Texts = ReadonlyMap<string, string>

const both = (hi: string, en: string) => ({ hi, en })
const text = fc
  .tuple(
    fc.constantFrom('चांद', 'उड़ान “57”', 'पहला, दूसरा'),
    fc.constantFrom('Moon', 'Flight; one', "'=1+1", 'a | b'),
  )
  .map(([hi, en]) => both(hi, en))

const STORY = {
  id: 'moon',
  rigour: 'sources',
  headline: both('चांद', 'Moon'),
  updated: '2026-01-01',
  words: { held: both('उड़ी', 'Flown'), postponed: both('टली', 'Put off') },
  results: [
    { id: 'failed', name: both('नाकाम', 'Failed') },
    { id: 'half', name: both('आधी कामयाब', 'Partial') },
  ],
  series: [
    {
      id: 'pslv',
      name: both('पीएसएलवी', 'PSLV'),
      number: both('पीएसएलवी-सी{number}', 'PSLV-C{number}'),
      numbers: [{ number: 3, name: both('सौवीं उड़ान', 'the hundredth') }],
    },
    { id: 'hearing', name: both('सुनवाई', 'Hearing'), number: both('{ordinal} सुनवाई', '{ordinal} hearing') },
  ],
  lanes: [
    { id: 'agency', name: both('एजेंसी', 'Agency'), forums: ['isro'] },
    { id: 'rest', name: both('बाकी', 'The rest') },
  ],
  timezone: { offset: '+05:30', name: both('भारतीय समय', 'IST') },
}
const PEOPLE = [
  { id: 'the-chief', name: both('एस. सोमनाथ', 'S. Somanath') },
  { id: 'minister', name: both('जितेंद्र सिंह', 'Jitendra Singh') },
]
const FORUMS = [
  {
    id: 'isro',
    name: both('भारतीय अंतरिक्ष संगठन', 'Space organisation'),
    short: both('इसरो', 'ISRO'),
    numbered: true,
    unit: 'meeting',
  },
]

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const source = (position: number) =>
  fc.record({
    url: fc.constant(`https://a.example/${position}?a=1,2;3`),
    publisher: fc.oneof(fc.constant('Mint'), fc.constant(both('मिंट', 'Mint'))),
    headline: optional(fc.constantFrom('–1: a “headline”', '=1+1', 'x, y; z')),
    language: optional(fc.constantFrom('hi', 'en', 'ru')),
    published: optional(fc.constantFrom('2024-12-10', '2024-12-09')),
    official: optional(fc.constant(true)),
    standing: optional(fc.constantFrom('official-copy', 'state-media')),
    agency: optional(fc.constant('PTI')),
    archive: optional(
      fc.constant({ url: 'https://web.archive.org/web/2024/https://a.example/', captured: '2024-12-11' }),
    ),
    quote: optional(
      fc.record({
        exact: fc.constantFrom('landed, at last', 'चांद पर'),
        prefix: optional(fc.constant('It')),
        suffix: optional(fc.constant('today')),
      }),
    ),
  })

/** An event that the check takes: what came of it is of what was held, and its last state is what it shows. */
const event = (position: number) =>
  fc
    .record({
      date: fc.constantFrom(
        '2024-12-10',
        '2024-11',
        '2023',
        '2024-07-08/2024-07-09',
        '2024-10~',
        '2023-08-23T18:04+05:30',
      ),
      title: text.map(({ hi, en }) => both(`${hi} ${position}`, `${en} ${position}`)),
      summary: optional(text),
      isIn: fc.constantFrom('rest', 'isro'),
      numbered: fc.constantFrom(null, 'pslv', 'hearing'),
      place: optional(text),
      participants: fc.subarray(PEOPLE.map(({ id }) => ({ person: id }))),
      status: fc.constantFrom('held', 'announced', 'postponed'),
      result: optional(fc.constantFrom('failed', 'half')),
      importance: fc.constantFrom(1, 2, 3),
      sources: fc
        .tuple(source(position), source(position + 10))
        .chain((all) => fc.subarray(all, { minLength: 1 })),
      disagreements: optional(fc.array(text, { minLength: 1, maxLength: 2 })),
      dateNote: optional(text),
      wasPutOff: fc.boolean(),
      related: optional(
        fc.subarray(
          [{ event: `event-${(position + 1) % 4}` }, { story: 'other' }, { story: 'other', event: 'sun' }],
          {
            minLength: 1,
          },
        ),
      ),
    })
    .map(({ isIn, numbered, wasPutOff, participants, result, ...fields }): Fields => {
      const { date, status } = fields
      // A forum's numbers are in the order of time: one is enough.
      const isFirst = numbered === null && isIn === 'isro' && position === 0
      return {
        id: `event-${position}`,
        ...fields,
        ...(isIn === 'isro' ? { forum: 'isro' } : { lane: 'rest' }),
        ...(numbered !== null && { series: numbered, session: position + 1 }),
        ...(isFirst && { session: 21 }),
        ...(participants.length > 0 && { participants }),
        ...(status === 'held' && { result }),
        ...(wasPutOff && {
          states: [
            { known: '2022-01-01', status: 'announced', date: '2023' },
            { known: '2025-01-02', status, date },
          ],
        }),
      }
    })

/** Stretches of time behind the events, by their beginnings. */
const eras = fc.subarray([
  { id: 'early', title: both('शुरुआत', 'Early years'), begin: '1962', end: '1975-04' },
  { id: 'thaw', title: both('नरमी', "'=Thaw, or so"), begin: '1969-08-15', end: '1980~' },
  { id: 'now', title: both('अब', 'Now'), begin: '2023-08-23T18:04+05:30' },
])

const filled = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) // without what is undefined

const OTHER = new Map([
  [
    'stories/other/story.yaml',
    formatFields({
      ...STORY,
      id: 'other',
      headline: both('सूरज', 'Sun'),
      words: undefined,
      results: undefined,
      series: undefined,
      lanes: [STORY.lanes[1]],
    }),
  ],
  [
    'stories/other/events.yaml',
    formatRecords([
      { id: 'sun', date: '2023', title: both('सूरज', 'Sun'), sources: [{ url: 'https://b.example/1' }] },
    ]),
  ],
])

const recordsOf = (events: readonly Fields[], behind: readonly Fields[] = []): Texts =>
  new Map([
    ...OTHER,
    ['stories/moon/story.yaml', formatFields({ ...STORY, ...(behind.length > 0 && { eras: behind }) })],
    ['stories/moon/people.yaml', formatRecords(PEOPLE)],
    ['stories/moon/forums.yaml', formatRecords(FORUMS)],
    ['stories/moon/events.yaml', formatRecords(events)],
  ])

/** The published table of the story, of records in which nothing is wrong. */
function tableOf(texts: Texts): string {
  const { stories, issues } = compileRead(
    parseRecords(new Map([...texts].filter(([path]) => !path.endsWith('import.yaml')))),
  )
  expect(issues.filter(isError).map(inEnglish)).toEqual([])
  const compiled = stories.find(({ story }) => story.id === 'moon')
  if (!compiled) throw new Error('no story')
  return formatStoryCsv(compiled.story, evidenceColumns(compiled))
}

describe('a table that is imported into an empty story', () => {
  test('gives every field of its events back, and the names, series, results and words that they use', () => {
    fc.assert(
      fc.property(fc.tuple(event(0), event(1), event(2), event(3)), eras, (events, behind) => {
        const before = recordsOf(filled(events) as Fields[], behind)
        const table = tableOf(before)
        const plan = importCsv(table, { headline: 'Moon' }, OTHER)
        expect([plan.written, plan.listed]).toEqual([4 + behind.length, 0])
        expect(
          Object.fromEntries(eventsIn(plan.file('events.yaml')).map((each) => [each['id'], each])),
        ).toEqual(Object.fromEntries((filled(events) as Fields[]).map((each) => [each['id'], each])))
        // What is not in the table of events is written in the head: the same story but for what nobody can see.
        expect(tableOf(plan.after)).toBe(table)
        expect(importCsv(table, { headline: 'Moon', today: '2026-03-03' }, plan.after).files.size).toBe(0)
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  test('says of the rest that it is in the records alone, in both languages', () => {
    const said = [sheetWordsEn, sheetWordsHi].map((words) => words.exportLacks(true))
    for (const field of LACKING) for (const words of said) expect(words).toContain(field)
    const plan = importCsv(tableOf(recordsOf([FULL])), {}, OTHER)
    for (const [language, words] of [
      ['en', said[0]],
      ['hi', said[1]],
    ] as const)
      expect(saidBy(plan, language).join('\n')).toContain(words)
  })

  test('every field of an event is one of the two', () => {
    const spots = SourcedEventRecordSchema.entries.sources.pipe[0].item.entries
    const known = [...Object.keys(SourcedEventRecordSchema.entries), ...Object.keys(spots)]
    const written = [
      ...Object.keys(FULL),
      ...Object.keys((FULL['sources'] as Fields[])[0] ?? {}),
      'forum',
      'picture',
    ] // FULL is below
    const named = [
      'after',
      'country',
      'source',
      'id',
      'supports',
      'preview',
      'origin',
      'weak',
      'nearestCopy',
      'note',
    ]
    expect(known.filter((field) => !written.includes(field) && !named.includes(field))).toEqual([])
  })
})

const LACKING = ['after', 'country', 'origin', 'weak', 'preview', 'claims']

const FULL: Fields = {
  id: 'event-0',
  date: '2024-12-10',
  title: both('चांद', 'Moon'),
  summary: both('चांद पर', 'On the Moon'),
  lane: 'rest',
  session: 1,
  series: 'pslv',
  place: both('बेंगलुरु', 'Bengaluru'),
  participants: [{ person: 'the-chief' }],
  status: 'held',
  result: 'failed',
  importance: 1,
  sources: [
    {
      url: 'https://a.example/1',
      publisher: 'Mint',
      headline: 'On the Moon',
      language: 'en',
      published: '2024-12-10',
      official: true,
      standing: 'official-copy',
      agency: 'PTI',
      archive: { url: 'https://web.archive.org/web/2024/https://a.example/1', captured: '2024-12-11' },
      quote: { exact: 'landed', prefix: 'It', suffix: 'today' },
    },
  ],
  disagreements: [both('एक', 'One')],
  dateNote: both('दिन', 'Day'),
  states: [{ known: '2024-12-10', status: 'held', date: '2024-12-10' }],
  related: [{ story: 'other' }],
}

test('a table without eras has no column for them, and one with eras has it last', () => {
  const headingOf = (table: string) => table.split('\r\n')[0]?.split(',')
  const without = headingOf(tableOf(recordsOf([FULL])))
  const behind = [{ id: 'early', title: both('शुरुआत', 'Early years'), begin: '1962', end: '1975' }]
  expect(without).not.toContain('type')
  expect(headingOf(tableOf(recordsOf([FULL], behind)))).toEqual([...(without ?? []), 'type'])
})

describe('the heading of the table is a contract', () => {
  const OLD =
    'id,date,status,importance,forum,session,title_hi,title_en,summary_hi,summary_en,forum_name_hi,forum_name_en,place_hi,place_en,people_hi,people_en,publisher_hi,publisher_en,source_hi,source_en,source_count,lane_id,lane_hi,lane_en,source_date_hi,source_date_en'

  test('columns are added at its end', () => {
    const [heading = ''] = tableOf(recordsOf([FULL]))
      .slice(1)
      .split('\r\n')
    expect(heading.startsWith(`${OLD},`)).toBe(true)
    expect(heading.slice(OLD.length + 1).split(',')).toEqual([
      'people_ids',
      'offices',
      'forum_short_hi',
      'forum_short_en',
      'forum_unit',
      'series',
      'series_name_hi',
      'series_name_en',
      'number_name_hi',
      'number_name_en',
      'result',
      'status_name_hi',
      'status_name_en',
      'status_history',
      'picture',
      'picture_alt_hi',
      'picture_alt_en',
      'picture_caption_hi',
      'picture_caption_en',
      'picture_credit',
      'picture_licence',
      'picture_licence_url',
      'picture_video',
      'cited_url',
      'cited_publisher_hi',
      'cited_publisher_en',
      'cited_headline',
      'cited_language',
      'cited_published',
      'cited_kind',
      'cited_agency',
      'cited_archive',
      'cited_quote',
      'cited_quote_prefix',
      'cited_quote_suffix',
      'related',
      'disagreements_hi',
      'disagreements_en',
      'date_note_hi',
      'date_note_en',
      'claims',
    ])
  })

  test('a table of an older program is read as it was, and says that it has less', () => {
    const row =
      'landing,2023-08-23,held,1,isro,3,चांद पर,On the Moon,उतरा,It landed,इसरो,ISRO,दिल्ली,Delhi,एस. सोमनाथ,S. Somanath,मिंट,Mint,https://a.example/hi,https://a.example/en,4,agency,एजेंसी,Agency,2023-08-23,2023-08'
    const plan = importCsv(`\ufeff${OLD}\r\n${row}\r\n`)
    expect(eventsIn(plan.file('events.yaml'))).toEqual([
      {
        id: 'landing',
        date: '2023-08-23',
        title: both('चांद पर', 'On the Moon'),
        summary: both('उतरा', 'It landed'),
        forum: 'isro',
        session: 3,
        place: both('दिल्ली', 'Delhi'),
        participants: [{ person: 's-somanath' }],
        status: 'held',
        importance: 1,
        sources: [
          { url: 'https://a.example/hi', publisher: 'मिंट', published: '2023-08-23' },
          { url: 'https://a.example/en', publisher: 'Mint' },
        ],
      },
    ])
    expect(saidBy(plan).join('\n')).toContain('of each event it has one source a language, and no quote')
    expect(saidBy(plan).join('\n')).toContain(
      '“2023-08” is no single day, and the report was left without one',
    )
    expect(saidBy(plan, 'hi').join('\n')).toContain('“2023-08” एक दिन नहीं है')
    expect(saidBy(plan, 'hi').join('\n')).toContain('हर भाषा में एक ही स्रोत है')
  })
})
