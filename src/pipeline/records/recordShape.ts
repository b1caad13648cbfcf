import * as v from 'valibot'
import { parseEdtf } from '../../domain/calendar.ts'
import type { Aside, RecordFile, YamlPath } from './readYaml.ts'
import type { RecordSchema } from './recordSchemas.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { bareShape, isFields } from './bareShape.ts'
import { explainShape, takesWords, type Shape } from './explainShape.ts'
import { asMeant, meantId, writtenPath } from './meantFields.ts'
import { BOTH, isLanguage, isLocalized, mayStand, type Spoken, unspokenIn } from './recordLanguages.ts'
import { nearestName } from './suggestName.ts'
import { say, type Said } from '../words/issueWords.ts'

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

/**
 * Read the record at `path` of a file, written in the languages of `spoken`. Every field is judged by itself, so that one
 * slip does not hide the others.
 */
export function readRecord<S extends RecordSchema>(
  schema: S,
  file: RecordFile,
  path: YamlPath,
  written: unknown,
  spoken: Spoken = BOTH,
): { readonly record: Located<v.InferOutput<S>>; readonly issues: SourceIssue[] } {
  const given = spell(schema, written, spoken)
  const isFluent = speaksAll(schema, given, spoken)
  const { value, strays } = isFluent
    ? { value: given, strays: [] }
    : asMeant(schema, given, spoken, (meant) => missingIn(schema, meant, spoken))
  const at = (...rest: YamlPath): Place => file.placeOf([...path, ...writtenPath(rest, strays)])
  const result = v.safeParse(schema, value)
  const silent = isFluent ? [] : silentTexts(schema, value, [], spoken)
  const issues = [
    ...(result.issues ?? [])
      .filter((issue) => !isUnknownField(issue) && !isForeign(schema, issue, spoken))
      .map((issue) => shapeIssue(schema, issue, { at, spoken }, file.asides.find(isAt(path, issue))?.text)),
    ...silent.map(({ path: of, said }) => errorAt(at(...of), said)),
    ...strays.flatMap(({ path: of, said }) => (said ? [errorAt(file.placeOf([...path, ...of]), said)] : [])),
    ...(isFluent ? [] : unknownFields(schema, value, [], { at, spoken })),
    ...lostWords(schema, file, path),
  ]
  const complete = result.success && silent.length + strays.length === 0 ? result.output : null
  const broken = new Set(silent.map(({ path: [field] }) => field))
  return { record: { draft: complete ?? draftOf(schema, value, broken), complete, at }, issues }
}

/** Where a record lacks a field, or a text one of its languages. */
const missingIn = (schema: RecordSchema, value: unknown, spoken: Spoken): readonly YamlPath[] => [
  ...(v.safeParse(schema, value).issues ?? []).filter(({ received }) => received === 'undefined').map(pathOf),
  ...silentTexts(schema, value, [], spoken).map(({ path }) => path),
]

/** In a story of one language a text may stand alone: it is written out by its language here, and nothing after this knows. */
function spell(schema: Shape, value: unknown, spoken: Spoken): unknown {
  if (spoken.languages.length !== 1) return value
  const shape = bareShape(schema, value)
  const [only, ...more] = spoken.languages
  if (isLocalized(shape))
    return typeof value === 'string' && only && more.length === 0 ? { [only]: value } : value
  const { item, entries } = shape
  if (item && Array.isArray(value)) return value.map((each) => spell(item, each, spoken))
  if (!entries || !isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const field = Object.hasOwn(entries, name) ? entries[name] : undefined
      return [name, field ? spell(field, each, spoken) : each]
    }),
  )
}

/** A record with the texts of these languages alone. */
export function narrowRecord<T>(schema: Shape, value: T, languages: readonly string[]): T {
  const narrow = (shape: Shape, part: unknown): unknown => {
    const bare = bareShape(shape, part)
    const { item, entries } = bare
    if (item && Array.isArray(part)) return part.map((each) => narrow(item, each))
    if (!isFields(part)) return part
    const fields = Object.entries(part)
    if (isLocalized(bare)) return Object.fromEntries(fields.filter(([tag]) => isOneOf(languages, tag)))
    return Object.fromEntries(
      fields.map(([name, each]) => {
        const field = entries && Object.hasOwn(entries, name) ? entries[name] : undefined
        return [name, field ? narrow(field, each) : each]
      }),
    )
  }
  return narrow(schema, value) as T // texts alone have gone
}

/** Whether silentTexts and unknownFields have nothing to tell: so it is of most records, and found out without a path for each part. */
function speaksAll(schema: Shape, value: unknown, spoken: Spoken): boolean {
  const shape = bareShape(schema, value)
  if (Array.isArray(value)) {
    const { item } = shape
    const other = bareShape(schema, {})
    return item ? value.every((each) => speaksAll(item, each, spoken)) : !isLocalized(other) && !other.entries
  }
  if (!isFields(value)) return true
  const { languages } = spoken
  if (isLocalized(shape))
    return Object.keys(value).length === languages.length && unspokenIn(value, spoken).length === 0
  const { entries } = shape
  return (
    !entries ||
    Object.keys(value).every((name) => {
      const field = Object.hasOwn(entries, name) ? entries[name] : undefined
      return field !== undefined && speaksAll(field, value[name], spoken)
    })
  )
}

/** Texts that lack a language, with what to say of each. */
function silentTexts(
  schema: Shape,
  value: unknown,
  path: YamlPath,
  spoken: Spoken,
): readonly { readonly path: YamlPath; readonly said: Said }[] {
  const shape = bareShape(schema, value)
  const { item, entries } = shape
  if (item && Array.isArray(value))
    return value.flatMap((each, position) => silentTexts(item, each, [...path, position], spoken))
  // To valibot a list is an object, too.
  if (Array.isArray(value) && isLocalized(bareShape(schema, {})))
    return [{ path, said: say.listNoText(String(path.at(-1)), spoken.languages) }]
  if (!isFields(value)) return []
  if (isLocalized(shape))
    return unspokenIn(value, spoken).map((tag) => ({
      path: [...path, tag],
      said: say.missingLanguage(String(path.at(-1)), tag),
    }))
  return Object.entries(entries ?? {}).flatMap(([name, field]) =>
    silentTexts(field, value[name], [...path, name], spoken),
  )
}

interface Judged {
  readonly at: Located<unknown>['at']
  readonly spoken: Spoken
}

const isUnknownField = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Of a field of a text that is none of its languages unknownFields tells. */
function isForeign(schema: Shape, issue: v.BaseIssue<unknown>, { languages }: Spoken): boolean {
  const path = pathOf(issue)
  return (
    path.length > 0 &&
    isLocalized(shapeAt(schema, path.slice(0, -1))) &&
    !isOneOf(languages, String(path.at(-1)))
  )
}

/** @param comment that stands where a value should: it may have been meant as the value */
function shapeIssue(
  schema: Shape,
  issue: v.BaseIssue<unknown>,
  { at, spoken: { languages } }: Judged,
  comment: string | undefined,
): SourceIssue {
  const path = pathOf(issue)
  const isTaken = comment !== undefined && issue.input === null
  return errorAt(
    at(...path),
    isTaken
      ? say.comment(comment)
      : explainShape(issue, path, shapeAt(schema, path), {
          languages,
          isText: isLocalized(shapeAt(schema, path.slice(0, -1))),
        }),
  )
}

const pathOf = (issue: v.BaseIssue<unknown>): YamlPath =>
  (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))

/** True for what stands at the place of an issue of the record at `path`. */
const isAt = (path: YamlPath, issue: v.BaseIssue<unknown>): ((aside: Aside) => boolean) => {
  const whole = [...path, ...pathOf(issue)].join('\n')
  return (aside) => aside.path.join('\n') === whole
}

/** Only the fields that are right by themselves. */
function draftOf<S extends RecordSchema>(
  schema: S,
  value: unknown,
  broken: ReadonlySet<YamlPath[number] | undefined>,
): Draft<v.InferOutput<S>> {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<v.GenericSchema>(schema.entries)) {
    const given = isFields(value) ? value[name] : undefined
    const plain = v.safeParse(field, given)
    // What names a record by its id is right, though the id is not written as ids are.
    const parsed = plain.success || name !== 'id' ? plain : v.safeParse(field, meantId(given))
    if (parsed.success && !broken.has(name)) fields[name] = parsed.output
  }
  return fields as Draft<v.InferOutput<S>> // each field was just parsed by the schema of that name
}

/** Fields that the schema does not know, at any depth, each with the nearest name that it does. */
function unknownFields(schema: Shape, value: unknown, path: YamlPath, judged: Judged): SourceIssue[] {
  const { at, spoken } = judged
  const shape = bareShape(schema, value)
  if (Array.isArray(value)) {
    const item = shape.item
    return item
      ? value.flatMap((each, position) => unknownFields(item, each, [...path, position], judged))
      : []
  }
  const entries = shape.entries
  if (!entries || !isFields(value)) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const field = !isLocalized(shape) && Object.hasOwn(entries, name) ? entries[name] : undefined
    if (field) return unknownFields(field, each, [...path, name], judged)
    if (name === 'analytics' && path.length === 0 && 'origin' in entries)
      return [errorAt(at(name), say.noAnalytics())]
    const known = isLocalized(shape) ? spoken.languages : Object.keys(entries)
    if (isLocalized(shape) && (isOneOf(known, name) || isLanguage(name)))
      return isOneOf(known, name) || mayStand(name, spoken)
        ? []
        : [errorAt(at(...path, name), say.foreignLanguage(name))]
    const near = nearestName(name, known)
    const said =
      near === null && each === null ? say.commaMadeField(name, known) : say.unknownField(name, near, known)
    return [errorAt(at(...path, name), said)]
  })
}

/** What stands behind a `#` after the words of a field: an editor may have meant it as words, too. */
function lostWords(schema: Shape, file: RecordFile, path: YamlPath): SourceIssue[] {
  return file.asides.flatMap(({ path: of, text, value, place }) => {
    const rest = of.slice(path.length)
    if (!path.every((step, at) => of[at] === step) || !takesWords(shapeAt(schema, rest))) return []
    if (typeof value !== 'string' || parseEdtf(value) !== null) return []
    return [errorAt(place, say.comment(text))]
  })
}

const isOneOf = (known: readonly string[], name: string): boolean => known.includes(name)

function shapeAt(schema: Shape, path: YamlPath): Shape {
  let shape = bareShape(schema, {})
  for (const step of path) {
    const next = typeof step === 'number' ? shape.item : (shape.entries?.[step] ?? shape.rest)
    if (!next) break
    shape = bareShape(next, {})
  }
  return shape
}
