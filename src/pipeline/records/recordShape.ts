import * as v from 'valibot'
import { parseEdtf } from '../../domain/calendar.ts'
import type { Aside, RecordFile, YamlPath } from './readYaml.ts'
import type { RecordSchema } from './recordSchemas.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { explainShape, takesWords, type Shape } from './explainShape.ts'
import { suggestName } from './suggestName.ts'

/** A record of which some fields may be missing or wrong: what the editorial checks work on. */
export type Draft<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** A record and where it stands. */
export interface Located<T> {
  /** The fields whose shape is right. */
  readonly draft: Draft<T>
  /** The whole record, or null when any field is wrong. */
  readonly complete: T | null
  /** The place of the record, or of a part of it. */
  readonly at: (...path: YamlPath) => Place
}

/** Read the record at `path` of a file. Every field is judged by itself, so that one slip does not hide the others. */
export function readRecord<S extends RecordSchema>(
  schema: S,
  file: RecordFile,
  path: YamlPath,
  value: unknown,
): { readonly record: Located<v.InferOutput<S>>; readonly issues: SourceIssue[] } {
  const at = (...rest: YamlPath): Place => file.placeOf([...path, ...rest])
  const result = v.safeParse(schema, value)
  const issues = [
    ...(result.issues ?? [])
      .filter((issue) => !isUnknownField(issue))
      .map((issue) => shapeIssue(schema, issue, at, file.asides.find(isAt(path, issue))?.text)),
    ...unknownFields(schema, value, [], at),
    ...lostWords(schema, file, path),
  ]
  const complete = result.success ? result.output : null
  return { record: { draft: complete ?? draftOf(schema, value), complete, at }, issues }
}

const isUnknownField = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** @param comment that stands where a value should: it may have been meant as the value */
function shapeIssue(
  schema: Shape,
  issue: v.BaseIssue<unknown>,
  at: Located<unknown>['at'],
  comment: string | undefined,
): SourceIssue {
  const path = pathOf(issue)
  const isTaken = comment !== undefined && issue.input === null
  return errorAt(
    at(...path),
    isTaken ? explainComment(comment) : explainShape(issue, path, shapeAt(schema, path)),
  )
}

const pathOf = (issue: v.BaseIssue<unknown>): YamlPath =>
  (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))

/** True for what stands at the place of an issue of the record at `path`. */
const isAt = (path: YamlPath, issue: v.BaseIssue<unknown>): ((aside: Aside) => boolean) => {
  const whole = [...path, ...pathOf(issue)].join('\n')
  return (aside) => aside.path.join('\n') === whole
}

const explainComment = (comment: string): string =>
  `“${comment}” is not kept, for “#” after a space begins a comment: put the whole text in quotation marks, or the comment on a line of its own`

/** Only the fields that are right by themselves. */
function draftOf<S extends RecordSchema>(schema: S, value: unknown): Draft<v.InferOutput<S>> {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<v.GenericSchema>(schema.entries)) {
    const parsed = v.safeParse(field, isFields(value) ? value[name] : undefined)
    if (parsed.success) fields[name] = parsed.output
  }
  return fields as Draft<v.InferOutput<S>> // each field was just parsed by the schema of that name
}

/** Fields that the schema does not know, at any depth, each with the nearest name that it does. */
function unknownFields(
  schema: Shape,
  value: unknown,
  path: YamlPath,
  at: Located<unknown>['at'],
): SourceIssue[] {
  const shape = bareShape(schema, value)
  if (Array.isArray(value)) {
    const item = shape.item
    return item ? value.flatMap((each, position) => unknownFields(item, each, [...path, position], at)) : []
  }
  const entries = shape.entries
  if (!entries || !isFields(value)) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const field = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (field) return unknownFields(field, each, [...path, name], at)
    const known = Object.keys(entries)
    const hint = suggestName(name, known) || ` (known here: ${known.join(', ')})${each === null ? COMMA : ''}`
    return [errorAt(at(...path, name), `there is no field “${name}”${hint}`)]
  })
}

/** What stands behind a `#` after the words of a field: an editor may have meant it as words, too. */
function lostWords(schema: Shape, file: RecordFile, path: YamlPath): SourceIssue[] {
  return file.asides.flatMap(({ path: of, text, value, place }) => {
    const rest = of.slice(path.length)
    if (!path.every((step, at) => of[at] === step) || !takesWords(shapeAt(schema, rest))) return []
    if (typeof value !== 'string' || parseEdtf(value) !== null) return []
    return [errorAt(place, explainComment(text))]
  })
}

const COMMA = '; if a comma of a text stands before it, put the whole text in quotation marks'

function shapeAt(schema: Shape, path: YamlPath): Shape {
  let shape = bareShape(schema, {})
  for (const step of path) {
    const next = typeof step === 'number' ? shape.item : shape.entries?.[step]
    if (!next) break
    shape = bareShape(next, {})
  }
  return shape
}

/** Without `optional`, and of a choice the alternative that fits a value with fields. */
function bareShape(schema: Shape, value: unknown): Shape {
  if (schema.wrapped) return bareShape(schema.wrapped, value)
  if (schema.type !== 'union' || !isFields(value)) return schema
  return (
    (schema.options ?? []).find((option): option is Shape => isFields(option) && 'entries' in option) ??
    schema
  )
}

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
