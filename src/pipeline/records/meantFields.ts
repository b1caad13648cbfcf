import { say, type Said } from '../words/issueWords.ts'
import { bareShape, isFields } from './bareShape.ts'
import type { Shape } from './explainShape.ts'
import type { YamlPath } from './readYaml.ts'
import { isLanguage, isLocalized, type Spoken } from './recordLanguages.ts'
import { nearestName } from './suggestName.ts'

/*
 * A field whose name is misspelled, or that stands under another, is missing where it belongs, and so is what rests on it. It is told of
 * once, and the record is then read as it was meant.
 */

/** A field that is not where, or not called what, it should be; null where the check of characters tells of it. */
export interface Stray {
  readonly path: YamlPath
  /** Where it is read. */
  readonly meant: YamlPath
  readonly said: Said | null
}

/** @param missingIn the places of a record at which something is missing */
export function asMeant(
  schema: Shape,
  written: unknown,
  spoken: Spoken,
  missingIn: (value: unknown) => readonly YamlPath[],
): { readonly value: unknown; readonly strays: readonly Stray[] } {
  const strays: Stray[] = []
  const unknown: YamlPath[] = []
  const read = (shape: Shape, value: unknown, path: YamlPath): unknown => {
    if (Array.isArray(value)) return readList(shape, value, path)
    const bare = bareShape(shape, value)
    if (!isFields(value) || !(bare.entries || isLocalized(bare))) return value
    const known = isLocalized(bare) ? spoken.languages : Object.keys(bare.entries ?? {})
    const absent = known.filter((name) => !Object.hasOwn(value, name))
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const place = [...path, name]
        const isKnown = known.some((one) => one === name) || (isLocalized(bare) && isLanguage(name))
        const near = isKnown ? name : meantName(name, absent)
        if (near === null) unknown.push(place)
        else if (!isKnown)
          strays.push({ path: place, meant: [...path, near], said: explainName(name, near, known) })
        const field = isLocalized(bare) ? undefined : bare.entries?.[near ?? name]
        return [near ?? name, near !== null && field ? read(field, each, place) : each]
      }),
    )
  }
  const readList = (shape: Shape, list: readonly unknown[], path: YamlPath): unknown => {
    const { item, entries } = bareShape(shape, {})
    if (item) return list.map((each, position) => read(item, each, [...path, position]))
    if (!entries || list.length === 0 || !list.every(isSingle)) return list
    strays.push({ path, meant: path, said: say.squareBrackets() })
    return read(shape, Object.assign({}, ...list), path)
  }
  let value = read(schema, written, [])
  const missing = unknown.length === 0 ? [] : missingIn(value)
  for (const path of unknown) {
    const homes = missing.filter((home) => home.at(-1) === path.at(-1))
    const [home] = homes
    if (!home || homes.length > 1) continue
    const owner = home.findLast((step, at) => typeof step === 'string' && at < home.length - 1)
    strays.push({
      path,
      meant: home,
      said: say.fieldElsewhere(String(path.at(-1)), owner === undefined ? null : String(owner)),
    })
    value = moved(value, path, home)
  }
  return { value, strays }
}

/** Where a part of a record stands that is read elsewhere, or by another name. */
export function writtenPath(path: YamlPath, strays: readonly Stray[]): YamlPath {
  const stray = strays.find(({ meant }) => meant.every((step, position) => path[position] === step))
  return stray ? [...stray.path, ...path.slice(stray.meant.length)] : path
}

const isSingle = (each: unknown): boolean => isFields(each) && Object.keys(each).length === 1

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zs}]/gu

/** The name that was meant, but for capitals, spaces, characters that nobody sees and typing errors. */
function meantName(written: string, absent: readonly string[]): string | null {
  const plain = written.replaceAll(HIDDEN, '').toLowerCase()
  const same = absent.find((name) => name.toLowerCase() === plain)
  return same ?? (plain.length > 3 ? nearestName(written, absent) : null)
}

const explainName = (written: string, near: string, known: readonly string[]): Said | null =>
  written.search(HIDDEN) === -1 ? say.unknownField(written, near, known) : null

/** A value with a part of it put elsewhere. */
function moved(value: unknown, from: YamlPath, to: YamlPath): unknown {
  let part: unknown
  const without = at(value, from.slice(0, -1), (fields) => {
    const { [String(from.at(-1))]: taken, ...rest } = fields
    part = taken
    return rest
  })
  return at(without, to.slice(0, -1), (fields) => ({ ...fields, [String(to.at(-1))]: part }))
}

type Fields = Readonly<Record<string, unknown>>

function at(value: unknown, path: YamlPath, change: (fields: Fields) => Fields): unknown {
  const [step, ...rest] = path
  if (step === undefined) return isFields(value) ? change(value) : value
  if (Array.isArray(value))
    return value.map((each: unknown, position) => (position === step ? at(each, rest, change) : each))
  return isFields(value) ? { ...value, [step]: at(value[step], rest, change) } : value
}

/** The id that was meant: without quotation marks, commas and what else has come along. */
export const meantId = (written: unknown): unknown =>
  typeof written === 'string'
    ? written
        .toLowerCase()
        .replaceAll(/&#?\w+;/g, ' ')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
    : undefined
