import { readHeading, isTextField, type ColumnField, type NamedColumn } from './columnNames.ts'
import type { ColumnMap } from './columnMap.ts'
import { plainWords } from './htmlText.ts'
import { knownLanguage, languageOf } from './languageTags.ts'
import { readSheetDate } from '../dates/readSheetDate.ts'
import type { Said } from './sheetNote.ts'
import type { Sheet, SheetRow } from './sheetTable.ts'

/** A column of a sheet, and what was made of it. */
export interface Column {
  /** Counted from 0. */
  readonly position: number
  readonly header: string
  readonly field: ColumnField | null
  readonly language: string | null
  readonly how: 'heading' | 'values' | 'map' | null
  /** In how many rows something stands. */
  readonly filled: number
  readonly example: string
}

export type SheetShape = 'timelinejs' | 'plain' | 'export'

/** A sheet whose columns are known. */
export interface ReadTable {
  readonly shape: SheetShape
  readonly columns: readonly Column[]
  /** Without the headings. */
  readonly rows: readonly SheetRow[]
}

/**
 * What each column holds: as the editor says, else as its heading says, else as what stands in it looks.
 *
 * @param languages of the story, as far as anybody has said: words are in one of them, if their script is
 */
export function guessColumns(
  sheet: Sheet,
  map: ColumnMap,
  as: SheetShape | null,
  languages: readonly string[] = [],
): { readonly table: ReadTable } | { readonly refused: Said } {
  const { headers, rows } = splitHeadings(sheet)
  const unknown = [...map.keys()].find((heading) => !headers.some((each) => sameHeading(each, heading)))
  if (unknown !== undefined) return { refused: ['mapUnknownHeader', unknown, named(headers)] }
  const shape = as ?? shapeOf(headers)
  const columns = guessByValues(
    headers.map((header, position) => columnOf(header, position, rows, map)),
    rows,
  )
  const has = (...fields: readonly ColumnField[]) =>
    columns.some(({ field }) => field !== null && fields.includes(field))
  if (!has('date', 'year')) return { refused: ['noDateColumn', named(headers)] }
  if (!has('title')) return { refused: ['noTitleColumn', named(headers)] }
  return { table: { shape, columns: withLanguages(columns, rows, languages), rows } }
}

const named = (headers: readonly string[]): readonly string[] => headers.filter((header) => header !== '')

const sameHeading = (a: string, b: string): boolean =>
  a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase()

/** The first row that has two cells or more is the headings, unless a date or an address stands in it. */
function splitHeadings({ rows }: Sheet): {
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
} {
  const first = Math.max(
    0,
    rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1),
  )
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const cells = rows[first]?.cells ?? []
  const isData = cells.some(
    (cell) => /^https?:/.test(cell.trim()) || (/\p{Nd}{4}/u.test(cell) && isDate(cell)),
  )
  const headers = Array.from({ length: width }, (_, position) =>
    isData ? '' : (cells[position] ?? '').trim(),
  )
  return { headers, rows: rows.slice(isData ? first : first + 1) }
}

const isDate = (text: string): boolean =>
  ['date', 'ambiguous'].includes(readSheetDate(text, { order: null, system: '1900' }).kind)

function shapeOf(headers: readonly string[]): SheetShape {
  const names = new Set(headers.map((header) => header.toLowerCase()))
  const all = (...wanted: readonly string[]) => wanted.every((name) => names.has(name))
  if (all('year', 'headline') && (names.has('media') || names.has('text'))) return 'timelinejs'
  return all('id', 'date', 'importance', 'source_count') ? 'export' : 'plain'
}

const valuesOf = (rows: readonly SheetRow[], position: number): readonly string[] =>
  rows.map(({ cells }) => (cells[position] ?? '').trim()).filter((cell) => cell !== '')

function columnOf(header: string, position: number, rows: readonly SheetRow[], map: ColumnMap): Column {
  const values = valuesOf(rows, position)
  const [, said] = [...map].find(([heading]) => sameHeading(heading, header)) ?? []
  const read = said ?? correctSource(readHeading(header), values)
  return {
    position,
    header,
    field: read?.field ?? null,
    language: read?.language ?? null,
    how: said ? 'map' : read ? 'heading' : null,
    filled: values.length,
    example: values[0] ?? '',
  }
}

/** “Source” heads addresses in one sheet and names of newspapers in another. */
function correctSource(read: NamedColumn | null, values: readonly string[]): NamedColumn | null {
  if (read?.field !== 'source' || values.length === 0) return read
  return values.some((value) => /https?:|www\./i.test(value)) ? read : { ...read, field: 'publisher' }
}

/** Fields that can be told by what stands in a column, each once: what is known by heading is not looked for. */
function guessByValues(columns: readonly Column[], rows: readonly SheetRow[]): readonly Column[] {
  const taken = new Set(columns.flatMap(({ field }) => field ?? []))
  const guessed = new Map<number, ColumnField>()
  const open = columns.filter(({ field, filled }) => field === null && filled > 0)
  const take = (field: ColumnField, fits: (values: readonly string[], column: Column) => boolean): void => {
    if (taken.has(field)) return
    const found = open.find(
      (column) => !guessed.has(column.position) && fits(valuesOf(rows, column.position), column),
    )
    if (!found) return
    taken.add(field)
    guessed.set(found.position, field)
  }
  const most = (values: readonly string[], test: (value: string) => boolean): boolean =>
    values.filter(test).length >= values.length * 0.8
  if (!taken.has('year')) take('date', (values) => most(values, isDate))
  take('source', (values) => most(values, (value) => /^https?:\/\//.test(value)))
  const isText = (values: readonly string[]): boolean =>
    languageOf(values) !== null && !most(values, (value) => /^https?:/.test(value) || isDate(value))
  take(
    'title',
    (values) => isText(values) && lengthOf(values) >= 8 && lengthOf(values) <= 120 && distinct(values),
  )
  take('summary', (values) => isText(values) && lengthOf(values) > 60)
  return columns.map((column) => {
    const field = guessed.get(column.position)
    return field ? { ...column, field, how: 'values' as const } : column
  })
}

const distinct = (values: readonly string[]): boolean => new Set(values).size > values.length * 0.8

/** Median of characters. */
const lengthOf = (values: readonly string[]): number =>
  values.map((value) => value.length).toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Of a column of text whose heading names no language, the one in whose script it is. */
const withLanguages = (
  columns: readonly Column[],
  rows: readonly SheetRow[],
  languages: readonly string[],
): readonly Column[] =>
  columns.map((column) =>
    column.field !== null &&
    column.language === null &&
    isTextField(column.field) &&
    !column.field.startsWith('source')
      ? {
          ...column,
          language: knownLanguage(
            languageOf(valuesOf(rows, column.position).map((cell) => plainWords(cell))),
            languages,
          ),
        }
      : column,
  )
