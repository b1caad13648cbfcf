import type * as v from 'valibot'
import type { Locale } from '../../domain/text.ts'
import type { YamlPath } from './readYaml.ts'
import { isLocalized, listTags, nameLanguage } from './recordLanguages.ts'
import { suggestName } from './suggestName.ts'

/** What an explanation needs to see of a valibot schema. */
export interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly rest?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
  readonly pipe?: readonly { readonly type: string }[]
}

/** True for a field that takes words: no id, no date, no number, none of a list. */
export const takesWords = (shape: Shape): boolean =>
  (shape.type === 'string' || shape.type === 'union') &&
  !shape.pipe?.some(({ type }) => type === 'regex' || type === 'flavor')

/**
 * A valibot issue in an editor's words: which field, what is wrong with it, what to write. `shape` is the schema of the
 * field that the issue is about.
 */
export function explainShape(
  issue: v.BaseIssue<unknown>,
  path: YamlPath,
  shape: Shape,
  { languages, isText }: Asked,
): string {
  const field = path.findLast((step) => typeof step === 'string') ?? 'record'
  if (isText && isMissing(issue))
    return `“${path.at(-2)}” has no ${nameLanguage(field)} text: add “${field}:” under it`
  if (issue.received === 'undefined') return explainMissing(field, shape, languages)
  if (issue.input === null || isMissing(issue)) return `“${field}” is empty: ${cure(field, shape, languages)}`
  return explainWrong(issue, field, shape, languages)
}

/** In which languages a record is written, and whether the field is the text of one of them. */
interface Asked {
  readonly languages: readonly Locale[]
  readonly isText: boolean
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  issue.received === 'undefined' || issue.input === null || issue.type === 'non_empty'

const explainNoSource = ({ item }: Shape): string =>
  `this event has no source: add “sources:” with a line “- ${item?.entries?.['url'] ? 'url: https://…' : 'source: (id of sources.yaml)'}” under it`

function explainMissing(field: string, shape: Shape, languages: readonly Locale[]): string {
  if (field === 'sources') return explainNoSource(shape)
  if (isLocalized(shape) && languages.length > 1)
    return `“${field}” is missing in ${all(languages)}: add “${field}:” with ${listTags(languages)} under it`
  return `“${field}” is missing: add a line “${field}:”${example(field)}`
}

const all = ({ length }: readonly Locale[]): string => (length === 2 ? 'both languages' : 'all languages')

const cure = (field: string, shape: Shape, languages: readonly Locale[]): string =>
  isLocalized(shape) && languages.length > 1
    ? `write ${listTags(languages)} under it`
    : `write it${example(field)}, or delete the line if it may be left out`

const EXAMPLES: Readonly<Record<string, string>> = {
  date: '2024-12-10',
  updated: '2026-02-01',
  period: '2023-04/2026-02',
  country: 'IN',
  language: 'hi',
  status: 'held',
  importance: '2',
  url: 'https://…, or: unknown',
  to: '2024-05-12, or: unknown, or: ".."',
  from: '2024-05-12, or: unknown',
}

const example = (field: string): string => (EXAMPLES[field] ? ` (for instance ${EXAMPLES[field]})` : '')

function explainWrong(
  issue: v.BaseIssue<unknown>,
  field: string,
  shape: Shape,
  languages: readonly Locale[],
): string {
  const written = typeof issue.input === 'object' ? 'a list or a group of fields' : `“${String(issue.input)}”`
  switch (issue.type) {
    case 'min_length':
      return field === 'sources'
        ? explainNoSource(shape)
        : `“${field}” is an empty list: add an entry or delete the line`
    case 'max_length':
      return `“${field}” is far too long: keep it under ${field === 'url' ? '2,000' : '1,000'} characters`
    case 'picklist':
      return `“${field}” is ${written}, but may only be ${choices(shape)}${suggestName(String(issue.input), texts(shape))}`
    case 'array':
      return `“${field}” should be a list: start each entry under it with “- ”`
    case 'object_with_rest':
      return languages.length > 1
        ? `“${field}” should be given in ${all(languages)}: write ${listTags(languages)} under it`
        : `“${field}” should be text: put it in quotation marks`
    case 'strict_object':
      return `“${field}” should be a group of fields: ${fieldNames(shape)}`
    case 'boolean':
      return `“${field}” is ${written}, but may only be true or false`
    case 'number':
    case 'integer':
    case 'min_value':
      return `“${field}” is ${written}, but should be a whole number from 1, without quotation marks`
    case 'regex':
      return explainPattern(field, written)
    case 'union':
      return field === 'publisher'
        ? `“publisher” should be one name, or ${listTags(languages)} under it`
        : field === 'quote'
          ? '“quote” should be true, for the quote of the citation, or “exact:” with a few words of the article'
          : Array.isArray(issue.input)
            ? `“${field}” is read as a list: put a date with brackets in quotation marks, "[..2025-12-31]"`
            : `“${field}” should be a date${example(field)}`
    default:
      return `“${field}” should be text: put it in quotation marks`
  }
}

const texts = (shape: Shape): string[] => (shape.options ?? []).map(String)
const choices = (shape: Shape): string => texts(shape).join(', ')
const fieldNames = (shape: Shape): string =>
  Object.keys(shape.entries ?? {})
    .map((name) => `“${name}:”`)
    .join(', ')

function explainPattern(field: string, written: string): string {
  if (field === 'country')
    return `“country” is ${written}, but should be two capital letters such as IN, or XX for an organisation`
  if (field === 'languages') return `${written} is no tag of a language: write hi, ta or ur, say`
  if (field === 'language') return `“language” is ${written}, but should be a code such as hi, en or ru`
  return `“${field}” is ${written}, but an id has only small letters a–z, digits and hyphens, at most 64`
}
