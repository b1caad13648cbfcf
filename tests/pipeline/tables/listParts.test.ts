import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFooter } from '../../../src/parquet/footer.ts'
import { DAY_MS } from '../../../src/domain/calendar.ts'
import { readDrawn } from '../../../src/parquet/readDrawn.ts'
import { readShown } from '../../../src/parquet/readShown.ts'
import { planParts, readParts, readRows } from '../../../src/pipeline/tables/listParts.ts'
import { createTally } from '../../../src/pipeline/tables/tallyTable.ts'
import { CODES, LANGUAGES, makeRow, makeTable, sourceOf, type Row } from '../../parquet/makeTable.ts'

async function tallied(bytes: Uint8Array) {
  const source = sourceOf(bytes)
  const tally = createTally(CODES)
  for (const group of (await readFooter(source, LANGUAGES)).groups)
    // oxlint-disable-next-line no-await-in-loop -- in order, as a build reads them
    tally.add(group, await readDrawn(source, group, CODES), await readShown(source, group, LANGUAGES))
  return { source, counted: tally.finish() }
}

/** Events of days of a few months, in order. */
const days = fc
  .array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 })
  .map((all) => all.toSorted((a, b) => a - b))
  .map((all) =>
    all.map((day, at): Row => makeRow(day, { id: `event-${at}`, lane: at % 3 === 0 ? 'press' : 'courts' })),
  )

/** As dates may be told, each with what it is filed under. */
const TOLD = [
  ['2017-08', '2017-08'],
  ['2017', '2017'],
  ['2017-XX', '2017'],
  ['201X', '201X'],
  ['2017-09/2018', '2017-09'],
  ['[2017-11..2018-02]', '201X'],
  ['[2019-11..2020-02]', '2019/2020'],
  ['../2017', '2017'],
  ['2017-10/..', '2017-10'],
] as const

/** Those, and days of a few months, as a file has them: by begin. */
const anyDates = fc
  .tuple(days, fc.subarray([...TOLD]))
  .map(([known, told]) =>
    [...known, ...told.map(([date], at) => makeRow(0, { id: `told-${at}`, date }))].toSorted((one, other) =>
      one['begin_ms'] === other['begin_ms'] ? 0 : Number(one['begin_ms']) - Number(other['begin_ms']),
    ),
  )

test('every event stands on one page, of a month or year that its date tells, and the counts are those of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyDates, async (rows) => {
      const { source, counted } = await tallied(makeTable(rows))
      const plan = planParts(counted)
      const shown: string[] = []
      for await (const [part, events] of readParts(source, LANGUAGES, plan)) {
        for (const { date } of events)
          expect(
            new Map<string, string>(TOLD).get(date)?.startsWith(part.when) ?? date.startsWith(part.when),
          ).toBe(true)
        shown.push(...events.map(({ id }) => id))
      }
      expect(new Set(shown)).toEqual(new Set(rows.map(({ id }) => id)))
      expect(shown).toHaveLength(rows.length)
      const pages = plan.flatMap(({ pages: own }) => own)
      expect(pages.reduce((sum, { events }) => sum + events, 0)).toBe(rows.length)
      const press = plan.reduce((sum, { lanes }) => sum + (lanes[1] ?? 0), 0)
      expect(press).toBe(rows.filter(({ lane }) => lane === 'press').length)
    }),
    { numRuns: 30 },
  )
})

test('a date that is open or coarse moves no story to the year 1, and what it tells of no month is in none', async () => {
  const { counted } = await tallied(
    makeTable([
      makeRow(0, { date: '../2017' }),
      makeRow(1, { date: '2017' }),
      makeRow(2, { date: '2017-03-04' }),
    ]),
  )
  expect(counted).toMatchObject({ from: '2017', to: '2017-03-04', filed: { period: '2017/2017-03-04' } })
  expect([...counted.counts].map(([when, lanes]) => [when, ...lanes])).toEqual([
    ['2017', 2, 0],
    ['2017-03', 1, 0],
  ])
})

test('a year of many events has a page for each month and for what tells of none, and a month of very many several', () => {
  const some = (count: number) => Uint32Array.of(count, 0)
  const plan = planParts({
    counts: new Map([
      ['2024-03', some(4_500)],
      ['2023-01', some(7)],
      ['2024', some(2_001)],
      ['2023', some(2)],
      ['2023-11', some(9)],
      ['2024-01', some(1)],
      ['202X', some(3)],
      ['2029/2030', some(1)],
    ]),
  })
  expect(plan.map(({ when, lanes }) => [when, ...lanes])).toEqual([
    ['202X', 3, 0],
    ['2023', 18, 0],
    ['2024', 6_502, 0],
    ['2029/2030', 1, 0],
  ])
  expect(
    plan.flatMap(({ pages }) => pages).map(({ folder, events, rest }) => [folder, events, rest]),
  ).toEqual([
    ['202X', 3, false],
    ['2023', 18, false],
    ['2024-01', 1, false],
    ['2024-03-1', 2_000, false],
    ['2024-03-2', 2_000, false],
    ['2024-03-3', 500, false],
    ['2024-XX-1', 2_000, true],
    ['2024-XX-2', 1, true],
    ['2029-2030', 1, false],
  ])
})

test('what a head needs is counted: the period, people and forums that are named, sources, turning points', async () => {
  const rows = [0, 1, 2, 3, 4, 5].map((at) =>
    makeRow(at, { importance: at === 4 ? 1 : 3, ...(at === 5 && { source_url: 'https://example.org/0' }) }),
  )
  const { source, counted } = await tallied(makeTable(rows))
  expect(counted).toMatchObject({
    events: 6,
    from: rows[0]?.['date'],
    to: rows[5]?.['date'],
    turningPoints: [{ row: 4, lane: 0, middle: Number(rows[4]?.['begin_ms']) + DAY_MS / 2 }],
  })
  expect(counted.filed).toEqual({
    period: `${String(rows[0]?.['date'])}/${String(rows[5]?.['date'])}`,
    laneOf: new Map([['high-court', 'courts']]),
    people: new Set(['asha-rao', 'ravi-iyer']),
    sources: 5,
    publishers: 1,
  })
  expect((await readRows(source, LANGUAGES, [1, 4])).map(({ id }) => id)).toEqual(['event-1', 'event-4'])
})
