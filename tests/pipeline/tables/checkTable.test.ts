import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEdtfDay, DAY_MS } from '../../../src/domain/calendar.ts'
import { checkTable } from '../../../src/pipeline/tables/checkTable.ts'
import { createIdSet } from '../../../src/pipeline/tables/uniqueIds.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import {
  CODES,
  LANGUAGES,
  makeRow,
  makeRows,
  makeTable,
  retoldColumn,
  sourceOf,
} from '../../parquet/makeTable.ts'
import { issuesOf } from './tableSlips.ts'

const check = async (...given: Parameters<typeof makeTable>) =>
  (await issuesOf(makeTable(...given))).map(inEnglish)

test('in a file that is right nothing is wrong, and its events are counted', async () => {
  const rules = { languages: LANGUAGES, codes: CODES, timezone: undefined }
  expect(await checkTable(sourceOf(makeTable(makeRows(9))), rules)).toEqual({ events: 9, faults: [] })
})

test('whatever the dates, the derived columns of a row are what its date says', async () => {
  const day = fc.integer({ min: -20_000, max: 30_000 }).map((days) => formatEdtfDay(days * DAY_MS))
  const forms: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.slice(0, 7),
    (text) => `${text.slice(0, 4)}~`,
    (text) => `${text}T18:04+05:30`,
    (text) => `${text}/..`,
    (text) => `[..${text}]`,
  ]
  const edtf = fc.tuple(day, fc.constantFrom(...forms)).map(([text, form]) => form(text))
  await fc.assert(
    fc.asyncProperty(fc.array(edtf, { minLength: 1, maxLength: 12 }), async (dates) => {
      const rows = dates
        .map((date, position) => makeRow(position, { date, source_date: null }))
        .toSorted((one, other) => Number(one['begin_ms']) - Number(other['begin_ms']))
      expect(await check(rows)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('an error names its file, its row and its row group', async () => {
  expect(await check(makeRows(6, { 5: { lane: 'moon' } }))).toEqual([
    'data/stories/rulings/events.parquet:6: row group 2: “moon” of “lane” is not known: add it to the records of the story, or correct the row',
  ])
})

test('a row group that is damaged hides nothing of the others', async () => {
  const bytes = retoldColumn(
    makeTable(makeRows(6, { 5: { id: 'No id' } })),
    'begin_ms',
    ({ statistics }) => ({
      statistics: { ...statistics, min_value: 5n },
    }),
  )
  expect((await issuesOf(bytes)).map(({ said }) => said[0])).toEqual([
    'statisticsLie',
    'statisticsLie',
    'rowIdForm',
  ])
})

test('an id that stands twice is found in whichever groups it stands, and of many faults twenty are listed', async () => {
  expect(await check(makeRows(9, { 8: { id: 'event-0' } }))).toEqual([
    'data/stories/rulings/events.parquet:9: row group 3: the id “event-0” is that of row 1 as well: give each event its own',
  ])
  const many = await check(makeRows(60).map((row) => ({ ...row, source_url: 'ftp://example.org/' })))
  expect(many).toHaveLength(21)
  expect(many.filter((line) => /\d+ more faults of this file are not listed$/.test(line))).toHaveLength(1)
})

test('of texts that are not alike few are suspected to be', () => {
  const ids = createIdSet()
  const suspected = Array.from({ length: 20_000 }, (_, at) => ids.add(`event-${at}`)).filter((each) => each)
  expect(suspected.length).toBeLessThan(3)
  expect(ids.add('event-7')).toBe(true)
})
