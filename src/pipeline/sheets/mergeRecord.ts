import { isFields } from '../records/bareShape.ts'
import type { RecordValue } from './recordValues.ts'

/** A field of a record, or the text of one language in it. */
export type FieldPath = readonly string[]

/** What is to be written into a record that is there: a value, or nothing where the field goes. */
export interface FieldEdit {
  readonly path: FieldPath
  readonly value: unknown
}

export interface Merged {
  readonly edits: readonly FieldEdit[]
  /** Fields in which the record says something else than the sheet, because somebody has written there. */
  readonly kept: readonly FieldPath[]
}

/**
 * Three versions of one record: as the sheet was at the last import, as it is now, and as the records have it. What an
 * editor has changed in the records stays; what only the sheet has changed is taken.
 *
 *   before ── sheet    the sheet's changes
 *      └───── record   the editor's changes, which win
 *
 * @param full the sheet's version with what it lends itself: this is what is written
 * @param before null when the record was not imported, or nobody remembers: then it is the editor's, and only lacks what
 *   the sheet adds
 */
export function mergeRecord(
  before: RecordValue | null,
  sheet: RecordValue,
  full: RecordValue,
  record: RecordValue,
): Merged {
  const edits: FieldEdit[] = []
  const kept: FieldPath[] = []
  const there = withTags(record, { ...before, ...sheet })
  for (const path of pathsOf(before, sheet, there)) {
    const [was, says, is] = [before ?? {}, sheet, there].map((each) => valueAt(each, path))
    if (same(says, is)) continue
    if (before === null ? is === undefined : !same(was, says) && same(was, is))
      // A whole field is written as it would be anew.
      edits.push({ path, value: path.length === 1 ? valueAt(full, path) : says })
    else kept.push(path)
  }
  return { edits, kept }
}

/** In a story of one language a text may stand without its tag: here it gets the one that the sheet has it in, at any depth. */
const withTags = (record: RecordValue, sheet: RecordValue): RecordValue =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => {
      const tagged = sheet[field]
      if (isFields(tagged) && isFields(value)) return [field, withTags(value, tagged)]
      const [language, surplus] = isFields(tagged) ? Object.keys(tagged) : []
      const isBare = typeof value === 'string' && language !== undefined && surplus === undefined
      return [field, isBare ? { [language]: value } : value]
    }),
  )

/** The fields of both; a text that all versions have in several languages by language. */
function pathsOf(before: RecordValue | null, sheet: RecordValue, record: RecordValue): readonly FieldPath[] {
  const fields = [...new Set([...Object.keys(sheet), ...Object.keys(before ?? {})])]
  return fields.flatMap((field): readonly FieldPath[] => {
    const versions = [...(before === null ? [] : [before[field]]), sheet[field], record[field]]
    if (!versions.every(isFields)) return [[field]]
    const languages = new Set(versions.slice(0, -1).flatMap((version) => Object.keys(version)))
    return [...languages].map((language) => [field, language])
  })
}

const valueAt = (record: RecordValue, [field = '', language]: FieldPath): unknown => {
  const value = record[field]
  if (language === undefined) return value
  return isFields(value) ? value[language] : undefined
}

/** Equal as records: a date that is a bare year is a number to YAML and a text to a sheet. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isFields(value)) return typeof value === 'number' ? String(value) : (value ?? null)
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  )
}
