import { existsSync, statSync } from 'node:fs'
import { columnsOf } from '../../parquet/contract.ts'
import type { ColumnMap } from '../sheets/columnMap.ts'
import { guessColumns, type Column, type ReadTable } from '../sheets/guessColumns.ts'
import type { Said } from '../sheets/sheetNote.ts'
import type { ColumnField } from '../sheets/columnNames.ts'
import { named, quoted, type Duckdb } from './duckdb.ts'

/** A table to import, as DuckDB reads it, and what its columns hold. */
export interface TableSource {
  /** Name of a view whose cells are all texts. */
  readonly view: string
  readonly columns: readonly Column[]
  /** Its first rows, by which the columns were known. */
  readonly table: ReadTable
  /** Whether it is a file of events already: people are ids with spaces between. */
  readonly isOurs: boolean
  /** Whether lines of it may be unreadable: those are in `bad_lines`. */
  readonly isText: boolean
}

/** Whether a path is a Parquet file, or several. */
export const isParquetPath = (path: string): boolean => /\.parquet$/i.test(path)

/** Whether anything is there; a path with `*` stands for files of one folder. */
export const isThere = (path: string): boolean =>
  /[*?[]/.test(path) || (existsSync(path) && statSync(path).isFile())

const SAMPLE = 2_000

/** Names of our own columns whose headings nobody else would write. */
const OURS: ReadonlyMap<string, ColumnField> = new Map([
  ['source_url', 'source'],
  ['source_publisher', 'publisher'],
  ['source_date', 'sourceDate'],
  ['forum', 'forum'],
])

/** Open a table and learn its columns from the first rows. @throws where DuckDB cannot read it at all */
export async function openSource(
  db: Duckdb,
  path: string,
  map: ColumnMap,
): Promise<TableSource | { readonly refused: Said }> {
  const isText = !isParquetPath(path)
  const from = isText
    ? `read_csv(${quoted(path)}, all_varchar = true, header = true, store_rejects = true, rejects_table = 'bad_lines', rejects_scan = 'bad_scans')`
    : `read_parquet(${quoted(path)}, union_by_name = true)`
  const described = await db.rows(`DESCRIBE SELECT * FROM ${from}`)
  const headers = described.map(([name]) => String(name))
  const cells = described.map(
    ([name, type]) => `${cellSql(named(String(name)), String(type))} AS ${named(String(name))}`,
  )
  await db.run(`CREATE VIEW source AS SELECT ${cells.join(', ')} FROM ${from}`)
  const sample = await db.rows(`SELECT * FROM source LIMIT ${SAMPLE}`)
  if (sample.length === 0) return { refused: ['headerOnly'] }
  const isOurs = headers.includes('begin_ms') && headers.includes('source_url')
  const guess = guessColumns(
    {
      name: path,
      system: '1900',
      rows: [
        { number: 1, cells: headers },
        ...sample.map((row, position) => ({
          number: position + 2,
          cells: row.map((cell) => (cell === null ? '' : String(cell))),
        })),
      ],
    },
    isOurs ? new Map([...ownMap(headers), ...map]) : map,
    null,
  )
  return 'refused' in guess
    ? guess
    : { view: 'source', columns: guess.table.columns, table: guess.table, isOurs, isText }
}

/** Columns that we have written say what they are; those that are derived are derived anew. */
const ownMap = (headers: readonly string[]): ColumnMap =>
  new Map(
    headers.flatMap((header) => {
      const field = OURS.get(header) ?? (isDerived(header) ? 'ignore' : null)
      return field === null ? [] : [[header, { field, language: null }] as const]
    }),
  )

const isDerived = (header: string): boolean => {
  const spec = columnsOf([]).find(({ name }) => name === header)
  return spec !== undefined && (spec.type === 'time' || header === 'precision' || header === 'flags')
}

/** A cell as text: a list has semicolons between, a day is written as EDTF writes it. */
function cellSql(column: string, type: string): string {
  if (type.endsWith('[]')) return `array_to_string(${column}, ';')`
  return type === 'VARCHAR' ? column : `CAST(${column} AS VARCHAR)`
}
