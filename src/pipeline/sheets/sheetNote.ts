import type { SheetPlace } from './sheetTable.ts'
import { sheetWordsEn, type SheetWords } from './sheetWordsEn.ts'
import { sheetWordsHi } from './sheetWordsHi.ts'

/** Languages in which an import speaks. */
export type ImportLanguage = 'hi' | 'en'

export const wordsOf = (language: ImportLanguage): SheetWords =>
  language === 'hi' ? sheetWordsHi : sheetWordsEn

/** A sentence that is not yet worded: its name and its parts. */
export type Said = { [K in keyof SheetWords]: readonly [K, ...Parameters<SheetWords[K]>] }[keyof SheetWords]

/** `row`: the row is not written. `look`: it is, and an editor should look. `told`: how the sheet was read. */
export type NoteKind = 'row' | 'look' | 'told'

export interface SheetNote {
  readonly kind: NoteKind
  readonly at: SheetPlace
  readonly said: Said
}

export const note = (kind: NoteKind, at: SheetPlace, ...said: Said): SheetNote => ({ kind, at, said })

export function wordSaid([name, ...parts]: Said, words: SheetWords): string {
  const word = words[name] as (...parts: readonly unknown[]) => string // the parts were typed by the name
  return word(...parts)
}
