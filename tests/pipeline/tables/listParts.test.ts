import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFooter } from '../../../src/parquet/footer.ts'
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

test('every event stands on one page, in its year or month, and the counts of months are those of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (rows) => {
      const { source, counted } = await tallied(makeTable(rows))
      const plan = planParts(counted)
      const shown: string[] = []
      for await (const [part, events] of readParts(source, LANGUAGES, plan)) {
        expect(events.every(({ date }) => date.startsWith(part.when))).toBe(true)
        shown.push(...events.map(({ id }) => id))
      }
      expect(shown).toEqual(rows.map(({ id }) => id))
      expect(plan.reduce((sum, { events }) => sum + events, 0)).toBe(rows.length)
      const press = [...counted.months.values()].reduce((sum, lanes) => sum + (lanes[1] ?? 0), 0)
      expect(press).toBe(rows.filter(({ lane }) => lane === 'press').length)
    }),
    { numRuns: 30 },
  )
})

test('a year of many events has a page for each month, and a month of very many several', () => {
  const month = (count: number) => Uint32Array.of(count, 0)
  const plan = planParts({
    months: new Map([
      ['2024-03', month(4_500)],
      ['2023-01', month(7)],
      ['2023-11', month(9)],
      ['2024-01', month(1)],
    ]),
  })
  expect(plan.map(({ folder, events }) => [folder, events])).toEqual([
    ['2023', 16],
    ['2024-01', 1],
    ['2024-03-1', 2_000],
    ['2024-03-2', 2_000],
    ['2024-03-3', 500],
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
    turningPoints: [4],
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
