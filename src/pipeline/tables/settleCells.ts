import { parseEdtf, type Timezone } from '../../domain/calendar.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { deriveDate } from '../../parquet/contract.ts'
import { readSheetDate } from '../dates/readSheetDate.ts'
import type { DateHabits, DayOrder } from '../dates/readMoment.ts'
import { settleHabits } from '../sheets/columnHabits.ts'
import { plainWords } from '../sheets/htmlText.ts'
import { rowCells } from '../sheets/rowCells.ts'
import { readRowDate } from '../sheets/rowDate.ts'
import type { SheetWords } from '../sheets/sheetWordsEn.ts'
import { wordSaid } from '../words/said.ts'
import { dateSql } from './dateSql.ts'
import { quoted, type Duckdb } from './duckdb.ts'
import { PART, type TableRoles } from './tableRoles.ts'

/**
 * What stands in cells, settled text by text and not row by row: each different text is read once, by the rules by which small
 * stories are read, into a table beside that of the rows. What is common and simple is settled in SQL.
 *
 *   staged                       dates
 *   row  date        …           key         edtf        begin_ms  …  why
 *   1    2024-12-10              2024-12-10  2024-12-10  17338…
 *   2    10 दिसंबर 2024          10 दिसंबर…   2024-12-10  17338…
 *   3    sometime                sometime                            “sometime” is not a date …
 */

type Settled = readonly (string | number | null)[]

const BATCH = 20_000

/**
 * Read each text of a query once into a table of its own.
 *
 * @param keys a query of one column of texts, each once
 * @param columns of the table behind `key`, as SQL declares them
 */
export async function settleEach(
  db: Duckdb,
  table: string,
  keys: string,
  columns: string,
  settle: (key: string) => Settled,
): Promise<void> {
  await db.run(`CREATE TABLE IF NOT EXISTS ${table} (key VARCHAR, ${columns})`)
  let batch: Settled[] = []
  for await (const rows of db.stream(keys)) {
    for (const [key] of rows) if (key !== null && key !== undefined) batch.push([key, ...settle(key)])
    if (batch.length >= BATCH) {
      // oxlint-disable-next-line no-await-in-loop -- they do not fit in memory together
      await db.append(table, batch)
      batch = []
    }
  }
  await db.append(table, batch)
}

/** The different texts of a column of `staged`, in the order of the rows that have them first. */
export const keysOf = (column: string, where = 'true'): string =>
  `SELECT ${column} FROM staged WHERE ${column} IS NOT NULL AND (${where}) GROUP BY ${column} ORDER BY min(row)`

export interface DateSettings {
  readonly order: DayOrder | null
  readonly zone: string | null
  readonly timezone: Timezone | undefined
  readonly words: SheetWords
}

const FEW = 100_000

/** `dates`: what each text of a date says, or why it says nothing. */
export async function settleDates(db: Duckdb, roles: TableRoles, settings: DateSettings): Promise<void> {
  const { order, zone, timezone, words } = settings
  const sql = dateSql('date', timezone)
  await db.run(`
    CREATE TABLE dates AS
    SELECT date AS key, date AS edtf, ${sql.begin} AS begin_ms, ${sql.end} AS end_ms, (${sql.precision})::BIGINT AS precision,
      0::BIGINT AS flags, NULL::VARCHAR AS why
    FROM (SELECT DISTINCT date FROM staged WHERE date IS NOT NULL) WHERE ${sql.begin} IS NOT NULL`)
  const odd = keysOf('date', `NOT EXISTS (FROM dates WHERE key = staged.date)`)
  const habits = await habitsOf(db, odd, roles, order)
  const columns = roles.dateColumns.map((column, position) => ({ ...column, position }))
  await settleEach(db, 'odd_dates', odd, DATE_COLUMNS, (key) => {
    const cells = rowCells('', columns, { number: 1, cells: key.split(PART) })
    const { edtf, notes } = readRowDate(cells, { habits, zone })
    const date = edtf === null ? null : parseEdtf(edtf, timezone)
    if (edtf === null || date === null) {
      const said = notes[0]?.said
      return [null, null, null, null, null, said ? wordSaid(said, words) : words.noDate()]
    }
    const { begin, end, precision, flags } = deriveDate(date)
    return [edtf, begin, end, precision, flags, null]
  })
  await db.run('INSERT INTO dates SELECT * FROM odd_dates')
}

const DATE_COLUMNS =
  'edtf VARCHAR, begin_ms BIGINT, end_ms BIGINT, precision BIGINT, flags BIGINT, why VARCHAR'

/** Whether day or month comes first, as the dates themselves show. */
async function habitsOf(
  db: Duckdb,
  odd: string,
  { dateColumns }: TableRoles,
  order: DayOrder | null,
): Promise<DateHabits> {
  const columns = dateColumns.map((column, position) => ({ ...column, position }))
  const rows = await db.rows(`${odd} LIMIT ${FEW}`)
  const table = {
    shape: 'plain' as const,
    columns,
    rows: rows.map(([key], position) => ({ number: position + 1, cells: String(key).split(PART) })),
  }
  return settleHabits('', table, order, '1900').habits
}

/** An address of the plainest kind needs no second look. */
const PLAIN_ADDRESS = String.raw`https://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/[A-Za-z0-9/._~?=&%+,-]*)?`

/** `addresses`: those that are not of the plainest kind, and whether readers can be sent there. */
export const settleAddresses = (db: Duckdb): Promise<void> =>
  settleEach(db, 'addresses', keysOf('source_url', isOdd('source_url')), 'url VARCHAR', (key) => [
    checkSourceUrl(key).ok ? key : null,
  ])

const isOdd = (column: string): string =>
  `NOT regexp_full_match(${column}, ${quoted(PLAIN_ADDRESS)}) OR contains(${column}, 'xn--')`

/** The address of a row, or NULL where readers cannot be sent there. */
export const addressSql = `CASE WHEN ${isOdd('s.source_url')} THEN a.url ELSE s.source_url END`

/** `days`: what dates of sources say, as far as they are a day, a month or a year. */
export const settleSourceDates = (db: Duckdb, habits: DateHabits): Promise<void> =>
  settleEach(db, 'days', keysOf('source_date'), 'day VARCHAR', (key) => {
    const read = readSheetDate(key, habits)
    return [read.kind === 'date' && /^\d{4}(?:-\d\d){0,2}$/.test(read.date.edtf) ? read.date.edtf : null]
  })

/** Signs of markup, spaces in a row, and letters that nobody sees: such a text is cleaned as those of small stories are. */
const ODD_TEXT = String.raw`[<>&*_\[\]\x60#\x00-\x1f\x7f]|  |[\p{Zl}\p{Zp}\x{a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]|\p{Cf}|\p{Co}`

/** `texts`: titles and summaries that have to be cleaned. */
export async function settleTexts(db: Duckdb, columns: readonly string[]): Promise<void> {
  await db.run('CREATE TABLE texts (key VARCHAR, text VARCHAR)')
  const odd = columns.map(
    (column) => `SELECT ${column} AS text FROM staged WHERE regexp_matches(${column}, ${quoted(ODD_TEXT)})`,
  )
  if (odd.length === 0) return
  await settleEach(
    db,
    'texts',
    `SELECT DISTINCT text FROM (${odd.join(' UNION ALL ')})`,
    'text VARCHAR',
    (key) => {
      const words = plainWords(key)
      return [words === '' ? null : words]
    },
  )
}

/** The text of a column as records have texts; `alias` is its row of `texts`. */
export const textSql = (column: string, alias: string): string =>
  `CASE WHEN regexp_matches(${column}, ${quoted(ODD_TEXT)}) THEN ${alias}.text ` +
  // Letters of ASCII are in their standard form; the function takes longer than all else.
  `WHEN strlen(${column}) = length(${column}) THEN ${column} ELSE nfc_normalize(${column}) END`
