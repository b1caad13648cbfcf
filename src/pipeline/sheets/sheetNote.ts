import type { MessageLanguage } from '../words/messageLanguage.ts'
import type { SaidOf } from '../words/said.ts'
import type { SheetPlace } from './sheetTable.ts'
import { sheetWordsEn, type SheetWords } from './sheetWordsEn.ts'
import { sheetWordsHi } from './sheetWordsHi.ts'

export const wordsOf = (language: MessageLanguage): SheetWords =>
  language === 'hi' ? sheetWordsHi : sheetWordsEn

/** A sentence that is not yet worded. */
export type Said = SaidOf<SheetWords>

/** `row`: the row is not written. `look`: it is, and an editor should look. `told`: how the sheet was read. */
export type NoteKind = 'row' | 'look' | 'told'

export interface SheetNote {
  readonly kind: NoteKind
  readonly at: SheetPlace
  readonly said: Said
}

export const note = (kind: NoteKind, at: SheetPlace, ...said: Said): SheetNote => ({ kind, at, said })
