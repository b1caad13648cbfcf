import { describe, expect, test } from 'vitest'
import { openSheet } from '../../../src/pipeline/sheets/openSheet.ts'
import { wordsOf } from '../../../src/pipeline/sheets/sheetNote.ts'
import { wordSaid } from '../../../src/pipeline/words/said.ts'
import type { SheetReading } from '../../../src/pipeline/sheets/sheetReading.ts'
import { wordNotes } from '../../../src/pipeline/sheets/todoList.ts'
import { planImport } from '../../../src/pipeline/sheets/planImport.ts'
import { bytesOf, ods, RULES, tableOf, xlsx } from './sheetFixtures.ts'

const ROWS = [
  ['date', 'title'],
  ['2023-08-23', 'चंद्रयान-3 उतरा'],
]
const TEXT = 'date,title\r\n2023-08-23,चंद्रयान-3 उतरा\r\n'

const open = (bytes: Uint8Array, name = 'a.csv', wanted: string | null = null) =>
  openSheet(name, bytes, wanted)
const rowsOf = (reading: SheetReading) =>
  reading.kind === 'sheet' ? reading.sheet.rows.map(({ cells }) => cells) : reading.said

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('a sheet is read by what it is', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['CSV', () => bytesOf(TEXT)],
    ['CSV with a mark at its start', () => bytesOf(`\ufeff${TEXT}`)],
    ['CSV with semicolons', () => bytesOf(TEXT.replaceAll(',', ';'))],
    ['TSV', () => bytesOf(TEXT.replaceAll(',', '\t'))],
    ['UTF-16, little end first', () => utf16(TEXT, 'le', true)],
    ['UTF-16, big end first', () => utf16(TEXT, 'be', true)],
    ['XLSX', () => xlsx({ name: 'One', rows: ROWS })],
    ['ODS', () => ods({ name: 'One', rows: ROWS })],
  ])('%s', async (_what, make) => {
    expect(rowsOf(await open(await make()))).toEqual(ROWS)
  })

  test('UTF-16 without its mark is known by its zeros', async () => {
    expect(rowsOf(await open(utf16('date,title\n2023,Moon\n', 'le', false)))).toEqual([
      ['date', 'title'],
      ['2023', 'Moon'],
    ])
  })

  test('Windows-1252 is read as that, and said', async () => {
    const reading = await open(Buffer.from('date,title\n2023,Caf\xe9 \x96 \x93ok\x94\n', 'latin1'))
    expect(rowsOf(reading)).toEqual([
      ['date', 'title'],
      ['2023', 'Café – “ok”'],
    ])
    const notes = reading.kind === 'sheet' ? reading.notes : []
    expect(wordNotes(notes, 'look', wordsOf('en'))).toEqual([
      'a.csv: the file is in Windows-1252 and was read as that: look whether the letters are right, and save it as UTF-8 next time',
    ])
    expect(wordNotes(notes, 'look', wordsOf('hi'))).toEqual([
      'a.csv: फ़ाइल Windows-1252 में है और वैसे ही पढ़ी गई: देख लें कि अक्षर सही हैं, और अगली बार UTF-8 में सहेजें',
    ])
  })

  test('TimelineJS’s JSON is the sheet that says the same', async () => {
    const slide = (part: object) => ({ text: { headline: 'H', text: 'T' }, ...part })
    const json = JSON.stringify({
      title: slide({}),
      events: [
        slide({
          start_date: { year: '2023', month: 8, day: '23', hour: 18, minute: 4 },
          end_date: { year: 2023, month: 9 },
          group: 'G',
          media: { url: 'https://m.example/', credit: 'C' },
          unique_id: 'landing',
        }),
      ],
      eras: [slide({ start_date: { year: 2023 }, end_date: { year: 2024 } })],
    })
    expect(rowsOf(await open(bytesOf(json))).slice(1)).toEqual([
      ['', '', '', '', '', '', '', '', '', 'H', 'T', '', '', '', '', 'title'],
      [
        '2023',
        '8',
        '23',
        '18:04',
        '2023',
        '9',
        '',
        '',
        '',
        'H',
        'T',
        'https://m.example/',
        'C',
        '',
        '',
        '',
        'G',
        '',
        'landing',
      ],
      ['2023', '', '', '', '2024', '', '', '', '', 'H', 'T', '', '', '', '', 'era'],
    ])
  })
})

describe('a workbook', () => {
  test('gives dates as it shows them: a month stays a month, a time a time', async () => {
    const day = new Date(Date.UTC(2023, 7, 1))
    const styled = (value: Date, numFmt: string) => ({ value, style: { numFmt } })
    const cells = new Map([
      ['1,0', styled(day, 'yyyy-mm-dd')],
      ['2,0', styled(day, 'mmm yyyy')],
      ['3,0', styled(day, 'yyyy')],
      ['4,0', styled(new Date(Date.UTC(2023, 7, 1, 14, 35)), 'yyyy-mm-dd h:mm')],
    ])
    const rows = [['date'], [day], [day], [day], [new Date(Date.UTC(2023, 7, 1, 14, 35))]]
    const reading = await open(await xlsx({ name: 'One', rows, cells }))
    expect(rowsOf(reading)).toEqual([['date'], ['2023-08-01'], ['2023-08'], ['2023'], ['2023-08-01 14:35']])
  })

  test('says what is merged and what is computed, and reads it as a person would', async () => {
    const rows = [
      ['date', 'title', 'lane'],
      ['2023-08-23', 'one', 'Moon'],
      ['2023-08-24', 'two', null],
      ['2023-08-25', null, null],
    ]
    const cells = new Map([
      ['2,1', { formula: 'B2&"x"', formulaResult: 'onex' }],
      ['3,1', { formula: 'B2&"y"' }],
    ])
    const merges = [{ startRow: 1, startCol: 2, endRow: 3, endCol: 2 }]
    const reading = await open(await xlsx({ name: 'One', rows, cells, merges }), 'a.xlsx')
    expect(rowsOf(reading)).toEqual([
      ['date', 'title', 'lane'],
      ['2023-08-23', 'one', 'Moon'],
      ['2023-08-24', 'onex', 'Moon'],
      ['2023-08-25', '', 'Moon'],
    ])
    const notes = reading.kind === 'sheet' ? reading.notes : []
    const said = (language: 'hi' | 'en') =>
      (['told', 'look'] as const).flatMap((kind) => wordNotes(notes, kind, wordsOf(language)))
    expect(said('en')).toEqual([
      'a.xlsx: a cell holds a formula: its last result was taken',
      'a.xlsx: the cells C2:C4 are merged: what they hold was read for each of their rows',
      'a.xlsx, row 4, (B4): this cell holds a formula without a result: open the sheet, let it compute, and save it, or write the value',
    ])
    expect(said('hi')).toEqual([
      'a.xlsx: एक सेल में फ़ॉर्मूला है: उसका आख़िरी नतीजा लिया गया',
      'a.xlsx: C2:C4 सेल जुड़े हुए हैं: उनमें जो लिखा है, वह उनकी हर पंक्ति के लिए पढ़ा गया',
      'a.xlsx, पंक्ति 4, (B4): इस सेल में फ़ॉर्मूला है, पर उसका नतीजा नहीं: शीट खोलें, गणना होने दें और सहेजें, या मान ख़ुद लिखें',
    ])
  })

  test('says which of its rows are hidden, and of cells that span columns which column has their words', async () => {
    const rows = [
      ['date', 'title_hi', 'title_en'],
      ['2023-08-23', 'चांद', 'Moon'],
      ['2023-08-24', 'सूरज', 'Sun'],
      ['2023-08-25', 'ग्रह', null],
    ]
    const merges = [{ startRow: 3, startCol: 1, endRow: 3, endCol: 2 }]
    const rowDefs = new Map([1, 2, 7].map((row) => [row, { hidden: true }]))
    const reading = await open(await xlsx({ name: 'One', rows, merges, rowDefs }), 'a.xlsx')
    expect(rowsOf(reading)).toEqual(rows.map((cells) => cells.filter((cell) => cell !== null)))
    const notes = reading.kind === 'sheet' ? reading.notes : []
    const said = (language: 'hi' | 'en') =>
      (['told', 'look'] as const).flatMap((kind) => wordNotes(notes, kind, wordsOf(language)))
    expect(said('en')).toEqual([
      'a.xlsx: 2 rows are hidden in the sheet and read like the others: 2, 3; delete what is not to be told',
      'a.xlsx: the cells B4:C4 are merged: what they hold was read for column B alone; unmerge them, and write into each column what belongs there',
    ])
    expect(said('hi')).toEqual([
      'a.xlsx: शीट में 2 पंक्तियां छिपी हैं और बाक़ी की तरह पढ़ी गईं: 2, 3; जो नहीं बताना है, उसे मिटा दें',
      'a.xlsx: B4:C4 सेल जुड़े हुए हैं: उनमें जो लिखा है, वह सिर्फ़ कॉलम B के लिए पढ़ा गया; सेल अलग करें और हर कॉलम में उसकी बात लिखें',
    ])
  })

  test('a title that is a link keeps its words, and its row is written', async () => {
    const rows = [
      ['date', 'title', 'url'],
      ['2023-08-23', 'The lander touches down', 'https://a.example/1'],
    ]
    const cells = new Map([
      ['1,1', { value: 'The lander touches down', hyperlink: { target: 'https://h.example/1' } }],
    ])
    const reading = await open(await xlsx({ name: 'One', rows, cells }), 'a.xlsx')
    if (reading.kind === 'refused') throw new Error(reading.said.join(' '))
    const plan = planImport(reading.sheet, tableOf(reading.sheet), new Map(), RULES)
    if ('refused' in plan) throw new Error(plan.refused.join(' '))
    expect([plan.written, plan.listed]).toEqual([1, 0])
    expect(plan.files.get('stories/moon/events.yaml')).toContain('The lander touches down')
    expect(plan.files.get('stories/moon/events.yaml')).toContain('https://h.example/1')
  })

  test('has sheets, of which one is read and the others are named', async () => {
    const book = await xlsx(
      { name: 'Notes', rows: [] },
      { name: 'घटनाएं', rows: ROWS },
      {
        name: 'Old',
        rows: [
          ['x', 'y'],
          ['z', 'w'],
        ],
      },
    )
    const first = await open(book, 'a.xlsx')
    expect(first.kind === 'sheet' ? first.sheet.name : '').toBe('a.xlsx (घटनाएं)')
    expect(first.kind === 'sheet' ? wordNotes(first.notes, 'told', wordsOf('en')) : []).toEqual([
      'a.xlsx (घटनाएं): the sheet “घटनाएं” was read; “Old” not: choose another with --sheet',
    ])
    expect(rowsOf(await open(book, 'a.xlsx', 'Old'))).toEqual([
      ['x', 'y'],
      ['z', 'w'],
    ])
    expect(rowsOf(await open(book, 'a.xlsx', 'New'))).toEqual([
      'noSuchSheet',
      'New',
      ['Notes', 'घटनाएं', 'Old'],
    ])
  })
})

const wide = Array.from({ length: 1000 }, (_, at) => `c${at}`).join(',')
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
  [
    'an empty file',
    () => bytesOf(''),
    'the sheet is empty: there is nothing to import',
    'शीट ख़ाली है: आयात करने को कुछ नहीं है',
  ],
  [
    'commas and nothing else',
    () => bytesOf(',,,\n,,\n'),
    'the sheet is empty: there is nothing to import',
    'शीट ख़ाली है: आयात करने को कुछ नहीं है',
  ],
  [
    'a workbook without a cell',
    () => xlsx({ name: 'One', rows: [] }),
    'the sheet is empty: there is nothing to import',
    'शीट ख़ाली है: आयात करने को कुछ नहीं है',
  ],
  [
    'headings alone',
    () => bytesOf('date,title\n\n\n'),
    'the sheet has a row of headings and no row below it: there is nothing to import',
    'शीट में शीर्षकों की पंक्ति के नीचे कोई पंक्ति नहीं है: आयात करने को कुछ नहीं है',
  ],
  [
    'a thousand columns',
    () => bytesOf(`${wide}\n${wide}\n`),
    'the sheet has 1000 columns and 200 is the most: delete those that are no part of the timeline',
    'शीट में 1000 कॉलम हैं, जबकि सीमा 200 है: जो कॉलम समयरेखा के नहीं हैं, उन्हें हटा दें',
  ],
  [
    'fifty megabytes',
    () => new Uint8Array(50_000_000),
    'the file has 50 MB and 25 MB is the most: take pictures and other sheets out of it, or split it',
    'फ़ाइल 50 एमबी की है, जबकि सीमा 25 एमबी है: तस्वीरें और दूसरी शीटें हटा दें या फ़ाइल बांट दें',
  ],
  [
    'too many rows',
    () => bytesOf('a,b\n'.repeat(20_001)),
    'the sheet has 20001 rows and 20000 is the most for one story: split it',
    'शीट में 20001 पंक्तियां हैं, जबकि एक समयरेखा की सीमा 20000 है: इसे बांट दें',
  ],
  [
    'a quotation mark without its pair',
    () => bytesOf('date,title\n2023,"Moon\n2024,Sun\n'),
    'a quotation mark of row 2 has no pair, so that nobody knows where its cell ends: close it, or save the sheet as CSV again',
    'पंक्ति 2 में एक उद्धरण चिह्न की जोड़ी नहीं है, इसलिए पता नहीं चलता कि सेल कहां ख़त्म होता है: चिह्न पूरा करें या शीट को दोबारा CSV के रूप में सहेजें',
  ],
  [
    'a picture',
    () => png,
    'this is no sheet that can be read: save it as CSV (UTF-8), TSV, Excel workbook (.xlsx) or ODS',
    'यह ऐसी शीट नहीं है जिसे पढ़ा जा सके: इसे CSV (UTF-8), TSV, Excel वर्कबुक (.xlsx) या ODS के रूप में सहेजें',
  ],
  [
    'a ZIP file of something else',
    () => bytesOf('PK\u0003\u0004 word/document.xml'),
    'this is no sheet that can be read: save it as CSV (UTF-8), TSV, Excel workbook (.xlsx) or ODS',
    'यह ऐसी शीट नहीं है जिसे पढ़ा जा सके: इसे CSV (UTF-8), TSV, Excel वर्कबुक (.xlsx) या ODS के रूप में सहेजें',
  ],
  [
    'half a workbook',
    async () => (await xlsx({ name: 'One', rows: ROWS })).subarray(0, 900),
    'this is no sheet that can be read: save it as CSV (UTF-8), TSV, Excel workbook (.xlsx) or ODS',
    'यह ऐसी शीट नहीं है जिसे पढ़ा जा सके: इसे CSV (UTF-8), TSV, Excel वर्कबुक (.xlsx) या ODS के रूप में सहेजें',
  ],
  [
    'an old Excel file',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'this is an old Excel file (.xls) or one with a password: open it and save it as Excel workbook (.xlsx) without one',
    'यह पुरानी Excel फ़ाइल (.xls) है या इस पर पासवर्ड है: इसे खोलकर बिना पासवर्ड के Excel वर्कबुक (.xlsx) के रूप में सहेजें',
  ],
  [
    'a web page',
    () => bytesOf('\n<!DOCTYPE html><html><body>date,title</body></html>'),
    'this is a web page and no sheet: save the sheet itself as CSV or XLSX',
    'यह वेब पेज है, शीट नहीं: शीट को ही CSV या XLSX के रूप में सहेजें',
  ],
  [
    'bytes of no encoding',
    () => Buffer.from('date,title\n2023,\x81\x8d\x9d\n', 'latin1'),
    'the letters of this file cannot be made out: save it as “CSV UTF-8”',
    'इस फ़ाइल के अक्षर पहचाने नहीं जा सके: इसे “CSV UTF-8” के रूप में सहेजें',
  ],
  [
    'JSON of something else',
    () => bytesOf('{"type":"FeatureCollection"}'),
    'this JSON is no timeline: it needs “events”, a list of objects with “start_date” and “text”',
    'यह JSON समयरेखा नहीं है: इसमें “events” होना चाहिए, जिसकी हर प्रविष्टि में “start_date” और “text” हों',
  ],
])('%s is refused with a sentence in both languages', async (_what, make, en, hi) => {
  const reading = await open(await make())
  const said = reading.kind === 'refused' ? reading.said : null
  expect(said && wordSaid(said, wordsOf('en'))).toBe(en)
  expect(said && wordSaid(said, wordsOf('hi'))).toBe(hi)
})

test('a workbook that says it unfolds to more than a sheet is not unfolded', async () => {
  const book = Buffer.from(await xlsx({ name: 'One', rows: ROWS }))
  const entry = book.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  book.writeUInt32LE(2_000_000_000, entry + 24)
  expect(rowsOf(await open(book))).toEqual(['tooBig', 2000, 300])
})
