import type { Said, SheetNote } from './sheetNote.ts'
import type { Sheet } from './sheetTable.ts'

/** What came of opening a sheet: the sheet and what to know of it, or why there is none. */
export type SheetReading =
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly notes: readonly SheetNote[] }
  | { readonly kind: 'refused'; readonly said: Said }

export const refused = (...said: Said): SheetReading => ({ kind: 'refused', said })
