import type { ColumnField } from './columnNames.ts'
import type { Column } from './guessColumns.ts'
import type { SheetPlace, SheetRow } from './sheetTable.ts'

/** What stands in one cell, trimmed, and where. */
export interface RowCell {
  readonly text: string
  readonly language: string | null
  readonly at: SheetPlace
}

/** The cells of a row by the fields of their columns. */
export interface RowCells {
  readonly at: SheetPlace
  readonly row: number
  /** Filled cells of the fields, in order of the columns. */
  readonly all: (...fields: readonly ColumnField[]) => readonly RowCell[]
  /** The first of them. */
  readonly one: (field: ColumnField) => RowCell | null
  /** Its text, or an empty one. */
  readonly text: (field: ColumnField) => string
}

export function rowCells(sheet: string, columns: readonly Column[], { number, cells }: SheetRow): RowCells {
  const all = (...fields: readonly ColumnField[]): readonly RowCell[] =>
    columns.flatMap(({ field, position, header, language }) => {
      const text = (cells[position] ?? '').trim()
      if (text === '' || field === null || !fields.includes(field)) return []
      return [{ text, language, at: { sheet, row: number, column: position, header } }]
    })
  const one = (field: ColumnField) => all(field)[0] ?? null
  return { at: { sheet, row: number }, row: number, all, one, text: (field) => one(field)?.text ?? '' }
}
