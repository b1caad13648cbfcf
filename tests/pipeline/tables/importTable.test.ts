import fc from 'fast-check'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import { deriveDate } from '../../../src/parquet/contract.ts'
import { readFooter } from '../../../src/parquet/footer.ts'
import { readTexts } from '../../../src/parquet/readChunk.ts'
import { readColumns } from '../../../src/parquet/readDrawn.ts'
import { runImport, type ImportArguments } from '../../../src/pipeline/commands/import.ts'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { readRecords } from '../../../src/pipeline/records/readRecords.ts'
import { readTexts as readRecordTexts } from '../../../src/pipeline/records/recordFiles.ts'
import { checkTables } from '../../../src/pipeline/tables/checkTables.ts'
import { dateSql } from '../../../src/pipeline/tables/dateSql.ts'
import { openDuckdb, quoted, type Duckdb } from '../../../src/pipeline/tables/duckdb.ts'
import { importTable, type TableImport } from '../../../src/pipeline/tables/importTable.ts'
import { withTable } from '../../../src/pipeline/tables/openTable.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Imported {
  readonly result: Awaited<ReturnType<typeof importTable>>
  readonly said: readonly string[]
  readonly records: string
}

const GIVEN = {
  story: 'orders',
  map: new Map(),
  languages: null,
  order: null,
  zone: null,
  source: null,
  headline: 'Orders of the court',
  today: '2026-11-30',
  lang: 'en',
  memory: '500MB',
  dryRun: false,
  mayWrite: () => Promise.resolve(true),
} as const

/** Import a table into records of its own. */
async function imported(name: string, table: string, change: Partial<TableImport> = {}): Promise<Imported> {
  const records = join(folder, name)
  mkdirSync(records, { recursive: true })
  const from = join(folder, `${name}.csv`)
  writeFileSync(from, table)
  const said: string[] = []
  const result = await importTable(
    { ...GIVEN, from, records, texts: readRecordTexts(records), ...change },
    (line) => said.push(line.replaceAll(folder, '')),
  )
  return { result, said, records }
}

/** What the check says of the records and of the file beside them. */
async function checked(records: string): Promise<readonly string[]> {
  const { tables, issues } = compileRead(readRecords(records))
  const filed = await checkTables(tables, records, 'data')
  return [...issues, ...filed.issues].map(inEnglish)
}

const columnIn = (
  records: string,
  name: string,
  languages = ['en'],
): Promise<readonly (string | undefined)[]> =>
  withTable(join(records, 'stories/orders/events.parquet'), async (source) => {
    const { groups } = await readFooter(source, languages)
    const [group] = groups
    if (!group) return []
    const { values, codes } = readTexts((await readColumns(source, group, [name]))(name), group, name)
    return Array.from(codes, (code) => values[code])
  })

const report = ({ records }: Imported): string =>
  readFileSync(join(records, 'stories/orders/events.report.csv'), 'utf8')

const MESS = [
  'Date,Title,Details,Court,Judges,Link,Paper,Status,Importance,ID',
  '2024-12-10,"Bail, granted",A line,High Court,Asha Rao; Ravi Iyer,https://example.org/1,The Paper,held,1,bail',
  '10 दिसंबर 2024,ज़मानत <b>मंज़ूर</b>,,High Court,Asha Rao,https://example.org/2,,,,',
  '2024-11,Month alone,,District Court,,https://example.org/3,,scheduled,,',
  '2023,Year alone,,District Court,,https://example.org/4,,,,',
  '2024-12-10T18:04+05:30,At an hour,,High Court,,https://example.org/5,,,,',
  '2031-01-01,To come,,High Court,,https://example.org/6,,,,',
  '2024-12-10,"Bail, granted again",A line,High Court,,https://example.org/7,,held,1,bail',
  '2023,Year alone,,District Court,,https://example.org/4,,,,',
  '2024-02-30,No such day,,High Court,,https://example.org/8,,,,',
  'sometime,No day,,High Court,,https://example.org/9,,,,',
  '04/05/2024,Two days,,High Court,,https://example.org/10,,,,',
  ',None,,High Court,,https://example.org/11,,,,',
  '2024-12-10,,No title,High Court,,https://example.org/12,,,,',
  '2024-12-10,No address,,High Court,,,,,,',
  '2024-12-10,A trap,,High Court,,javascript:alert(1),,,,',
  '2024-12-10,Odd status,,High Court,,https://example.org/13,,finished,,',
  '2024-12-10,Too weighty,,High Court,,https://example.org/14,,,7,',
  '2024-12-10,Odd id,,High Court,,https://example.org/15,,,,Bail No 1',
  `2024-12-10,${'x'.repeat(301)},,High Court,,https://example.org/16,,,,`,
  '=1+1,A formula for a date,,High Court,,https://example.org/17,,,,',
].join('\n')
const MAP = new Map([
  ['Court', { field: 'lane', language: null }],
  ['Judges', { field: 'people', language: null }],
] as const)

describe('a table that is a mess', () => {
  let mess: Imported
  beforeAll(async () => {
    mess = await imported('mess', `${MESS}\n`, { map: MAP, languages: ['en'] })
  })

  test('each row is written or reported, and the counts say so', () => {
    expect(mess.result).toEqual({ read: 20, written: 6, reported: 14 })
    expect(
      JSON.parse(readFileSync(join(mess.records, 'stories/orders/events.manifest.json'), 'utf8')),
    ).toMatchObject(mess.result ?? {})
    expect(report(mess).trim().split('\r\n')).toHaveLength(15)
  })

  test('why a row is not written is told in both languages', async () => {
    const hindi = await imported('mess-hi', `${MESS}\n`, { map: MAP, languages: ['en'], lang: 'hi' })
    await expect([...mess.said, report(mess)].join('\n').replaceAll('\r', '')).toMatchFileSnapshot(
      'report.en.txt',
    )
    await expect([...hindi.said, report(hindi)].join('\n').replaceAll('\r', '')).toMatchFileSnapshot(
      'report.hi.txt',
    )
  })

  test('what was written is in order of time, cleaned, and holds what the check asks for', async () => {
    expect(await checked(mess.records)).toEqual([])
    expect(await columnIn(mess.records, 'date')).toEqual(
      ['2023', '2024-11', '2024-12-10', '2024-12-10', '2024-12-10T18:04+05:30', '2031-01-01'].toSorted(),
    )
    expect(await columnIn(mess.records, 'title_en')).toContain('ज़मानत मंज़ूर'.normalize('NFC'))
    expect(await columnIn(mess.records, 'status')).toEqual([
      'held',
      'scheduled',
      'held',
      'held',
      'held',
      'announced',
    ])
    expect(await columnIn(mess.records, 'people')).toContain('asha-rao ravi-iyer')
  })

  test('its own file, imported again, is the same file', async () => {
    const again = await imported('again', '', { from: join(mess.records, 'stories/orders/*.parquet') })
    expect(again.result).toEqual({ read: 6, written: 6, reported: 0 })
    expect(await checked(again.records)).toEqual([])
    for (const name of ['id', 'date', 'lane', 'people', 'source_url', 'title_en'])
      // oxlint-disable-next-line no-await-in-loop -- one small file
      expect(await columnIn(again.records, name)).toEqual(await columnIn(mess.records, name))
  })

  test('imported again into its story, names are found and not made anew, and a new lane is reported', async () => {
    const more = `${MESS}\n2025-01-01,New lane,,Supreme Court,Nadia Khan,https://example.org/18,,,,\n2025-01-01,Known,,High Court,Nadia Khan,https://example.org/19,,,,\n`
    const { result, records } = await imported('mess', more, { map: MAP })
    expect(result).toEqual({ read: 22, written: 7, reported: 15 })
    expect(await checked(records)).toEqual([])
    const people = readFileSync(join(records, 'stories/orders/people.yaml'), 'utf8')
    expect(people.match(/^- id: .*/gm)).toEqual(['- id: asha-rao', '- id: ravi-iyer', '- id: nadia-khan'])
  })
})

test('lines that are no rows are reported with their line and counted', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `2024-01-01,Title ${at},https://example.org/${at}`)
  const table = ['date,title,url', ...rows.slice(0, 30), '2024-01-01,too,many,cells,here', ...rows.slice(30)]
  const broken = await imported('broken', table.join('\n'))
  expect(broken.result).toEqual({ read: 61, written: 60, reported: 1 })
  expect(report(broken)).toContain('"line 32"')
  expect(report(await imported('broken-hi', table.join('\n'), { lang: 'hi' }))).toContain('"लाइन 32"')
})

test('a table without a date, or that is none, is refused in a sentence and leaves nothing behind', async () => {
  const dateless = await imported('dateless', 'a,b\nx,y\n')
  expect([dateless.result, dateless.said.at(-1)]).toEqual([
    null,
    expect.stringContaining('no column has the date'),
  ])
  const none = await imported('none', '', { from: join(folder, 'nothing.parquet') })
  expect([none.result, none.said.at(-1)]).toEqual([null, expect.stringContaining('the table cannot be read')])
  expect(compileRead(readRecords(none.records)).tables).toEqual([])
})

test('a table of which no row can be written is refused with the reason of the first, in both languages', async () => {
  const table =
    'date,title,source_url\n,Without a day,https://example.org/1\n,Another,https://example.org/2\n'
  const said = await Promise.all(
    (['en', 'hi'] as const).map(async (lang) =>
      (await imported(`nothing-${lang}`, table, { lang })).said.at(-1),
    ),
  )
  expect(said).toEqual([
    expect.stringContaining('no row could be written (row 1: there is no date)'),
    expect.stringContaining('कोई पंक्ति लिखी नहीं जा सकी (पंक्ति 1: '),
  ])
})

test('where DuckDB is not installed the line that installs it is told, in both languages, and nothing is left behind', async () => {
  const told: string[] = []
  for (const lang of ['en', 'hi'] as const) {
    const records = join(folder, `without-${lang}`)
    const given = { ...GIVEN, from: join(folder, 'mess.csv'), records, texts: new Map(), lang }
    // oxlint-disable-next-line no-await-in-loop -- two of them
    expect(
      await importTable(
        given,
        (line) => told.push(line),
        () => Promise.resolve(null),
      ),
    ).toBeNull()
    expect(existsSync(join(records, 'stories/orders'))).toBe(false)
  }
  expect(told.map((line) => line.replace(/^.*csv: /, ''))).toEqual([
    'a table of this size is read by DuckDB, which is not installed: run `npm install @duckdb/node-api@1.5.6-r.1` and try again',
    'इतनी बड़ी तालिका DuckDB से पढ़ी जाती है, जो इंस्टॉल नहीं है: `npm install @duckdb/node-api@1.5.6-r.1` चलाएं और फिर कोशिश करें',
  ])
})

test('what is only tried, or is not agreed to, counts its rows or not, and writes nothing', async () => {
  const table = 'date,title,url\n2024-01-01,T,https://example.org/1\nsome day,T,https://example.org/2\n'
  const tried = await imported('tried', table, { dryRun: true })
  expect(tried.result).toEqual({ read: 2, written: 1, reported: 1 })
  const stopped = await imported('stopped', table, { mayWrite: () => Promise.resolve(false) })
  expect(stopped.result).toBeNull()
  for (const { records } of [tried, stopped]) expect(existsSync(join(records, 'stories/orders'))).toBe(false)
})

test('a story that has records of events keeps them', async () => {
  const records = join(folder, 'kept')
  mkdirSync(join(records, 'stories/orders'), { recursive: true })
  writeFileSync(
    join(records, 'stories/orders/story.yaml'),
    'id: orders\nrigour: sources\nlanguages: [en]\nheadline: X\nupdated: 2026-01-01\nlanes: [{ id: a, name: A }]\n',
  )
  writeFileSync(
    join(records, 'stories/orders/2024.yaml'),
    '- { id: one, date: 2024-01-01, title: One, sources: [{ url: "https://example.org/1" }] }\n',
  )
  const kept = await imported('kept', 'date,title,url\n2024-01-01,T,https://example.org/1\n')
  expect([kept.result, kept.said.at(-1)]).toEqual([null, expect.stringContaining('has records of events')])
})

test('the command takes a sheet of more rows than a page holds for a table, and a smaller one for records', async () => {
  const sheet = (count: number): string =>
    [
      'date,title,url',
      ...Array.from({ length: count }, (_, at) => `2024-01-01,Title ${at},https://example.org/${at}`),
    ].join('\n')
  const args = (count: number): ImportArguments => {
    const records = join(folder, `command-${count}`)
    mkdirSync(records)
    writeFileSync(join(folder, `${count}.csv`), sheet(count))
    return {
      from: join(folder, `${count}.csv`),
      story: 'orders',
      records,
      lang: 'en',
      as: null,
      map: [],
      languages: ['en'],
      dates: null,
      zone: null,
      source: null,
      sheet: null,
      headline: 'Orders',
      downloadMedia: false,
      dryRun: false,
      yes: true,
    }
  }
  const world = { say: () => undefined, ask: fetch, confirm: null, today: '2026-11-30' }
  expect(await runImport(args(5_001), world)).toBe(0)
  expect(compileRead(readRecords(join(folder, 'command-5001'))).tables).toHaveLength(1)
  expect(await runImport(args(3), world)).toBe(0)
  expect(compileRead(readRecords(join(folder, 'command-3'))).tables).toHaveLength(0)
})

describe('dates in SQL', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
  const day = fc
    .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([of, month, at]) => `${of}-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`)
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 25 }), two, fc.option(two))
    .map(
      ([hour, minute, second]) =>
        `T${String(hour).padStart(2, '0')}:${minute}${second === null ? '' : `:${second}`}`,
    )
  const offset = fc.oneof(
    fc.constantFrom('Z', '+05:30', '-04:00', '+14:00', '-14:00', '-00:00', '+00:00', '+14:30', ''),
    fc
      .tuple(fc.constantFrom('+', '-'), two, two)
      .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
  )
  const written = fc.oneof(
    year,
    day,
    day.map((text) => text.slice(0, 7)),
    fc.tuple(day, clock, offset).map((parts) => parts.join('')),
    fc.constantFrom(
      '2024-12-10 ',
      '2024-1-1',
      '२०२४',
      '2024-12',
      '0000',
      '2024-XX',
      '195X',
      '2023-02-29',
      '2024-02-29',
    ),
  )
  let db: Duckdb | null = null
  beforeAll(async () => {
    db = await openDuckdb(join(folder, 'dates.duckdb'), '200MB')
  })
  afterAll(() => db?.close())

  test.each([undefined, { offset: '+05:30' }, { offset: '-08:00' }])(
    'say what the calendar says, or nothing: on a clock of %o',
    async (timezone) => {
      const texts = fc.sample(written, { numRuns: 4_000, seed: 12 })
      const { begin, end, precision } = dateSql('t', timezone)
      const rows = await db?.rows(
        `SELECT t, ${begin}, ${end}, ${precision} FROM (VALUES ${texts.map((text) => `(${quoted(text)})`).join(', ')}) AS v(t)`,
      )
      const read = (rows ?? []).filter((row) => row[1] !== null)
      for (const [text, from, to, fineness] of read) {
        const date = parseEdtf(String(text), timezone)
        const said = { begin: Number(from), end: Number(to), precision: Number(fineness), flags: 0 }
        expect([text, date && deriveDate(date)]).toEqual([text, said])
      }
      // The forms that are common are all told in SQL: what it leaves to the other way is odd.
      const plain = texts.filter((text) => parseEdtf(text, timezone) !== null && !/[X~?%/[]/.test(text))
      expect(read).toHaveLength(plain.length)
      expect(plain.length).toBeGreaterThan(1_000)
    },
  )
})
