import type * as v from 'valibot'
import type { Locale } from '../../domain/text.ts'
import { HEX } from '../../paint/colour.ts'
import { FAMILY, FILE, RANGE, WEIGHT } from './fontFiles.ts'
import type { YamlPath } from './readYaml.ts'
import { isLocalized } from './recordLanguages.ts'
import { nearestName } from './suggestName.ts'
import { say, type Said } from '../words/issueWords.ts'

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
): Said {
  const field = String(path.findLast((step) => typeof step === 'string') ?? 'record')
  const inEach = isLocalized(shape) && languages.length > 1
  if (isText && isMissing(issue)) return say.missingLanguage(String(path.at(-2)), field)
  if (issue.received === 'undefined') {
    if (field === 'sources') return say.noSource(isByAddress(shape))
    return inEach ? say.missingTexts(field, languages) : say.missingField(field)
  }
  if (issue.input === null || isMissing(issue))
    return inEach ? say.emptyTexts(field, languages) : say.emptyField(field)
  return explainWrong(issue, field, shape, languages)
}

/** In which languages a record is written, and whether the field is the text of one of them. */
interface Asked {
  readonly languages: readonly Locale[]
  readonly isText: boolean
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  issue.received === 'undefined' || issue.input === null || issue.type === 'non_empty'

/** Whether a source may be given by its address alone. */
const isByAddress = ({ item }: Shape): boolean => item?.entries?.['url'] !== undefined

function explainWrong(
  issue: v.BaseIssue<unknown>,
  field: string,
  shape: Shape,
  languages: readonly Locale[],
): Said {
  const written = typeof issue.input === 'object' ? null : String(issue.input)
  switch (issue.type) {
    case 'min_length':
      return field === 'sources' ? say.noSource(isByAddress(shape)) : say.emptyList(field)
    case 'max_length':
      if (Array.isArray(issue.input)) return say.tooManyEntries(field, Number(issue.requirement))
      return say.tooLong(field, field === 'url' ? '2,000' : '1,000')
    case 'picklist': {
      const choices = (shape.options ?? []).map(String)
      return say.notAmong(field, written, choices, nearestName(String(issue.input), choices))
    }
    case 'array':
      return say.notAList(field)
    case 'object_with_rest':
      return languages.length > 1 ? say.notTexts(field, languages) : say.notAText(field)
    case 'strict_object': {
      const [, name = '', text = ''] = /^([A-Za-z]+) *(?:[:;=：]|ः)? *(.*)$/s.exec(written ?? '') ?? []
      if (Object.hasOwn(shape.entries ?? {}, name)) return say.noColon(name, `${name}: ${text}`.trimEnd())
      return say.notFields(field, Object.keys(shape.entries ?? {}))
    }
    case 'boolean':
      return say.notTrueOrFalse(field, written)
    case 'number':
    case 'integer':
    case 'min_value':
    case 'max_value':
      return field === 'radius' ? say.notARadius(written) : say.notANumber(field, written)
    case 'regex':
      return explainPattern(field, written, issue.requirement)
    case 'union':
      if (field === 'publisher' || field === 'name') return say.notOneName(field, languages)
      if (field === 'quote') return say.notAQuote()
      return Array.isArray(issue.input) ? say.dateAsList(field) : say.notADateField(field)
    default:
      return say.notAText(field)
  }
}

/** Patterns that have a sentence of their own. */
const PATTERNS: ReadonlyMap<unknown, (field: string, written: string | null) => Said> = new Map([
  [HEX, say.notAColour],
  [FAMILY, say.notAFamily],
  [FILE, say.notAFontFile],
  [WEIGHT, say.notAWeight],
  [RANGE, say.notARange],
])

function explainPattern(field: string, written: string | null, pattern: unknown): Said {
  const own = PATTERNS.get(pattern)
  if (own) return own(field, written)
  if (field === 'country') return say.notACountry(written)
  if (field === 'languages') return say.notATag(written)
  return field === 'language' ? say.notALanguage(written) : say.notAnId(field, written)
}
