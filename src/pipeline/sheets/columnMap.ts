import { isLocale } from '../../domain/text.ts'
import { COLUMN_FIELDS, isTextField, type ColumnField, type NamedColumn } from './columnNames.ts'
import type { Said } from './sheetNote.ts'

/** Headings as an editor has them, and what she says they are. */
export type ColumnMap = ReadonlyMap<string, NamedColumn>

/** `Headline=title.hi`, one or several with commas between them. */
export function readColumnMap(
  given: readonly string[],
): { readonly map: ColumnMap } | { readonly refused: Said } {
  const map = new Map<string, NamedColumn>()
  for (const part of given.flatMap((each) => each.split(/,(?=[^,]*=)/))) {
    const at = part.lastIndexOf('=')
    const [heading, target] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    if (at < 1 || heading === '' || target === '') return { refused: ['badMap', part, COLUMN_FIELDS] }
    const [field = '', language, surplus] = target.split('.')
    if (!isColumnField(field)) return { refused: ['mapUnknownField', field, COLUMN_FIELDS] }
    const wrong = language !== undefined && (!isTextField(field) || !isLocale(language))
    if (wrong || surplus !== undefined) return { refused: ['badMap', part, COLUMN_FIELDS] }
    map.set(heading, { field, language: language ?? null })
  }
  return { map }
}

const isColumnField = (text: string): text is ColumnField =>
  (COLUMN_FIELDS as readonly string[]).includes(text)
