import { describe, expect, test } from 'vitest'
import { readColumnMap } from '../../../src/pipeline/sheets/columnMap.ts'
import { guessColumns } from '../../../src/pipeline/sheets/guessColumns.ts'
import { wordsOf, type Said } from '../../../src/pipeline/sheets/sheetNote.ts'
import { wordSaid } from '../../../src/pipeline/words/said.ts'
import { wordColumns } from '../../../src/pipeline/sheets/todoList.ts'
import { csv, sheetOf, tableOf } from './sheetFixtures.ts'

const fieldsOf = (text: string): readonly string[] =>
  tableOf(sheetOf(text)).columns.map(({ field, language }) =>
    [field ?? '-', language].filter(Boolean).join('.'),
  )

const DAY = '2023-08-23'

describe('columns are known by their headings', () => {
  test.each([
    [['date', 'title_hi', 'title_en'], 'date title.hi title.en'],
    [['Title (ta)', 'Start date', 'End-Date'], 'title.ta date end'],
    [['दिनांक', 'शीर्षक', 'विवरण', 'स्रोत'], 'date title.en summary.en publisher.en'],
    [['तारीख़', 'शीर्षक (अंग्रेज़ी)', 'शीर्षक हिंदी'], 'date title.en title.hi'],
    [['தேதி', 'தலைப்பு', 'விவரம்'], 'date title.en summary.en'],
    [['Hindi title', 'English Title', 'When'], 'title.hi title.en date'],
    [['Title in Tamil', 'DATE'], 'title.ta date'],
    [['title.hi', 'date', 'title-fr'], 'title.hi date title.fr'],
  ])('%j', (headers, fields) => {
    const values = headers.map((header) =>
      /date|when|दिनांक|तारीख|தேதி/i.test(header) ? DAY : 'Some words here',
    )
    expect(fieldsOf(csv(headers, values)).join(' ')).toBe(fields)
  })

  test('a column of text whose heading names no language has that of its letters', () => {
    expect(fieldsOf(csv(['date', 'title'], [DAY, 'चांद पर उतरा']))).toEqual(['date', 'title.hi'])
    expect(fieldsOf(csv(['date', 'title'], [DAY, 'நிலவில் இறங்கியது']))).toEqual(['date', 'title.ta'])
    expect(fieldsOf(csv(['date', 'title', 'text'], [DAY, 'Moon', '<p class="x">चांद</p>']))[2]).toBe(
      'summary.hi',
    )
  })

  test('“Source” is addresses in one sheet and names in another', () => {
    expect(fieldsOf(csv(['date', 'title', 'source'], [DAY, 'Moon', 'https://a.example/'])).at(-1)).toBe(
      'source',
    )
    expect(fieldsOf(csv(['date', 'title', 'source'], [DAY, 'Moon', 'The Hindu'])).at(-1)).toBe('publisher.en')
  })
})

describe('columns without a heading that is known are guessed', () => {
  const rows = [
    [DAY, 'Lander touches down on the Moon', 'https://a.example/1', 'A long text. '.repeat(12)],
    ['2023-09-02', 'Probe leaves for the Sun', 'https://a.example/2', 'Another long text. '.repeat(12)],
  ]
  const guessed = ['date', 'title.en', 'source', 'summary.en']

  test('by what stands in them, in any order', () => {
    expect(fieldsOf(csv(['c1', 'c2', 'c3', 'c4'], ...rows))).toEqual(guessed)
    expect(fieldsOf(csv(['c4', 'c3', 'c2', 'c1'], ...rows.map((row) => row.toReversed())))).toEqual(
      guessed.toReversed(),
    )
  })

  test('and a sheet may have no headings at all: no row is lost', () => {
    const sheet = sheetOf(csv(...rows))
    expect(fieldsOf(csv(...rows))).toEqual(guessed)
    expect(tableOf(sheet).rows.map(({ number }) => number)).toEqual([1, 2])
  })

  test('all of it is shown, with a value of each column', () => {
    const table = tableOf(
      sheetOf(csv(['c1', 'Headline', 'url', 'Mood'], [...(rows[0] ?? []).slice(0, 3), 'gay'])),
    )
    expect(wordColumns(table, wordsOf('en'))).toEqual([
      '4 columns, read as a plain sheet:',
      '  A  c1       → date (guessed from what stands in it)   2023-08-23',
      '  B  Headline → title.en (by its heading)   Lander touches down on the Moon',
      '  C  url      → source (by its heading)   https://a.example/1',
      '  D  Mood     → not read   gay',
    ])
    expect(wordColumns(table, wordsOf('hi'))[1]).toBe('  A  c1       → date (भीतर लिखे से अनुमान)   2023-08-23')
  })
})

describe('an editor has the last word', () => {
  const sheet = sheetOf(csv(['When', 'Kopf', 'Text'], [DAY, 'Moon', 'Words']))

  test('with --map', () => {
    const map = readColumnMap(['Kopf=title.ta, text=summary.en', 'When=date'])
    const guess = 'map' in map ? guessColumns(sheet, map.map, null) : map
    expect(
      'table' in guess ? guess.table.columns.map(({ field, language }) => [field, language]) : guess,
    ).toEqual([
      ['date', null],
      ['title', 'ta'],
      ['summary', 'en'],
    ])
  })

  const refusedBy = (maps: readonly string[]): Said | null => {
    const map = readColumnMap(maps)
    if ('refused' in map) return map.refused
    const guess = guessColumns(sheet, map.map, null)
    return 'refused' in guess ? guess.refused : null
  }

  test.each<[readonly string[], string, string]>([
    [['Kopf'], '--map “Kopf” cannot be followed: write HEADING=FIELD', '--map “Kopf” समझ में नहीं आया'],
    [
      ['Kopf=headline'],
      '--map names the field “headline”: the fields are title',
      '--map में “headline” फ़ील्ड का नाम है',
    ],
    [['When=date.hi'], '--map “When=date.hi” cannot be followed', '--map “When=date.hi” समझ में नहीं आया'],
    [
      ['Head=title'],
      '--map names the heading “Head”, which the sheet does not have: it has “When”, “Kopf”, “Text”',
      '--map में “Head” कॉलम का नाम है, जो शीट में नहीं है: शीट में “When”, “Kopf”, “Text” हैं',
    ],
    [
      ['Kopf=ignore'],
      'no column has the title: name one with --map "HEADING=title" (headings: “When”, “Kopf”, “Text”)',
      'किसी कॉलम में घटना का शीर्षक नहीं मिला: --map "कॉलम=title" से कॉलम बताएं',
    ],
    [
      ['Kopf=title', 'When=ignore'],
      'no column has the date: name one with --map "HEADING=date"',
      'किसी कॉलम में तारीख़ नहीं मिली: --map "शीर्षक=date" से कॉलम बताएं',
    ],
  ])('%j', (maps, en, hi) => {
    const said = refusedBy(maps)
    expect(said && wordSaid(said, wordsOf('en'))).toContain(en)
    expect(said && wordSaid(said, wordsOf('hi'))).toContain(hi)
  })
})

test('TimelineJS’s sheet and our own export are known by their headings', () => {
  const timeline = csv(['Year', 'Month', 'Headline', 'Text', 'Media'], ['2023', '8', 'Moon', 'Words', ''])
  expect(tableOf(sheetOf(timeline)).shape).toBe('timelinejs')
  const own = csv(['id', 'date', 'importance', 'title_hi', 'source_count'], ['a', DAY, '1', 'चांद', '1'])
  expect(tableOf(sheetOf(own)).shape).toBe('export')
  expect(tableOf(sheetOf(timeline), 'plain').shape).toBe('plain')
})
