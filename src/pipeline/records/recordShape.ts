import * as v from 'valibot'
import type { RecordFile, YamlPath } from './readYaml.ts'
import type { RecordSchema } from './recordSchemas.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { explainShape, type Shape } from './explainShape.ts'
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
      .map((issue) => shapeIssue(schema, issue, at)),
    ...unknownFields(schema, value, [], at),
  ]
  const complete = result.success ? result.output : null
  return { record: { draft: complete ?? draftOf(schema, value), complete, at }, issues }
}

const isUnknownField = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

function shapeIssue(schema: Shape, issue: v.BaseIssue<unknown>, at: Located<unknown>['at']): SourceIssue {
  const path = (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))
  return errorAt(at(...path), explainShape(issue, path, shapeAt(schema, path)))
}

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
    const hint = suggestName(name, known) || ` (known here: ${known.join(', ')})`
    return [errorAt(at(...path, name), `there is no field “${name}”${hint}`)]
  })
}

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
