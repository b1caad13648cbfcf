/** A sheet as its reader sees it: rows of texts, each with the number that the spreadsheet program shows beside it. */

export interface SheetRow {
  /** Counted from 1, as the program counts. */
  readonly number: number
  readonly cells: readonly string[]
}

export interface Sheet {
  /** What the editor calls it: the file's name, and the sheet's where the file has several. */
  readonly name: string
  /** Rows in which something stands. */
  readonly rows: readonly SheetRow[]
  /** From which day its numbers count when they mean dates. */
  readonly system: '1900' | '1904'
}

/** Where something stands in a sheet; a row alone when it is about all of it, none when it is about the sheet. */
export interface SheetPlace {
  readonly sheet: string
  readonly row?: number
  /** Counted from 0. */
  readonly column?: number
  readonly header?: string
}

/** A, B … Z, AA, as spreadsheets name their columns; counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

export const MOST_BYTES = 25_000_000
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200

/** Rows of texts, without those that are empty and without empty cells at their ends. */
export const filledRows = (rows: readonly (readonly string[])[]): readonly SheetRow[] =>
  rows
    .map((cells, position) => ({ number: position + 1, cells: withoutEmptyEnd(cells) }))
    .filter(({ cells }) => cells.length > 0)

const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
