import { note, type SheetNote } from './sheetNote.ts'

/** What a formula that cannot be computed leaves in its cell, in Excel, LibreOffice and Google Sheets. */
const ERROR = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!)|Err:\d{3})$/

/** Empties such cells and tells where they are: nobody means them as words. */
export function takeErrors(sheet: string, rows: readonly string[][]): readonly SheetNote[] {
  const notes: SheetNote[] = []
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (!ERROR.test(text)) return
      notes.push(note('look', { sheet, row: row + 1, column }, 'formulaError', text))
      cells[column] = ''
    }),
  )
  return notes
}
