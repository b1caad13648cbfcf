import type { Column } from '../sheets/guessColumns.ts'
import { DATE_FIELDS, type ColumnField } from '../sheets/columnNames.ts'
import { named } from './duckdb.ts'
import type { TableSource } from './tableSource.ts'

/** Between the parts of a text that is made of several cells: nobody writes it. */
export const PART = '\u001f'

/** The columns of a table by what they hold, as SQL that gives trimmed text or NULL. */
export interface TableRoles {
  /** Languages of its titles, in the order of the columns. */
  readonly languages: readonly string[]
  readonly title: (language: string) => string
  readonly summary: (language: string) => string
  /** The date, or its fields with PART between. */
  readonly date: string
  /** The columns of which it is made. */
  readonly dateColumns: readonly Column[]
  readonly text: (field: ColumnField) => string
  /** What stands in a report for a field: the heading of its column. */
  readonly headingOf: (field: ColumnField) => string
}

export function tableRoles({ columns }: Pick<TableSource, 'columns'>, usual: readonly string[]): TableRoles {
  const of = (field: ColumnField, language?: string): Column | undefined =>
    columns.find(
      (column) =>
        column.field === field && (language === undefined || (column.language ?? usual[0]) === language),
    )
  const cell = (column: Column | undefined): string =>
    column ? `nullif(trim(${named(column.header)}), '')` : 'NULL::VARCHAR'
  const titled = columns
    .filter(({ field }) => field === 'title')
    .map(({ language }) => language ?? usual[0] ?? 'en')
  const dateColumns = DATE_FIELDS.flatMap((field) => of(field) ?? [])
  const [only, another] = dateColumns
  return {
    languages: [...new Set(titled)],
    title: (language) => cell(of('title', language)),
    summary: (language) => cell(of('summary', language)),
    date:
      only && !another
        ? cell(only)
        : `nullif(concat_ws(chr(31), ${dateColumns.map((column) => `coalesce(trim(${named(column.header)}), '')`).join(', ')}), repeat(chr(31), ${dateColumns.length - 1}))`,
    dateColumns,
    text: (field) => cell(of(field)),
    headingOf: (field) => of(field)?.header ?? field,
  }
}
