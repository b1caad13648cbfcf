import { isBuiltIn, isLocale, type Locale } from '../../domain/text.ts'
import { MODELS } from '../../i18n/models.ts'
import type { Catalogue, PluralMessage } from '../../i18n/messages.ts'
import { nameLanguage } from '../records/recordLanguages.ts'
import { isFields } from '../records/recordShape.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { RecordFile } from '../records/readYaml.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { suggestName } from '../records/suggestName.ts'

/** Most keys that one message lists. */
const LISTED = 12

/** The languages of the stories that do not come with the engine, each once. */
export const otherLanguagesOf = ({ stories }: Pick<RecordDrafts, 'stories'>): readonly Locale[] => [
  ...new Set(stories.flatMap(({ languages }) => languages).filter((tag) => !isBuiltIn(tag))),
]

/** What is wrong with the newsroom's catalogues, `messages/<tag>.yaml`, and what they leave to English. */
export function checkMessages(drafts: RecordDrafts): SourceIssue[] {
  const { messages, stories, label } = drafts
  const missing = otherLanguagesOf(drafts).filter((tag) => !messages.has(tag))
  return [
    ...[...messages].flatMap(([tag, file]) => checkCatalogue(tag, file)),
    ...missing.map((tag) => {
      const story = stories.find(({ languages }) => languages.includes(tag))
      return warningAt(
        story?.story.at('languages') ?? { file: label, line: 1 },
        `buttons and headings of the ${nameLanguage(tag)} pages are in English: write them into ${label}/messages/${tag}.yaml`,
      )
    }),
  ]
}

function checkCatalogue(tag: string, file: RecordFile): SourceIssue[] {
  const place = { file: file.file, line: 1 }
  if (!isLocale(tag)) return [errorAt(place, `“${tag}” is no tag of a language: name the file ta.yaml, say`)]
  if (isBuiltIn(tag))
    return [errorAt(place, `the ${nameLanguage(tag)} words come with the program: delete this file`)]
  const { value } = file
  if (value === undefined || value === null) return []
  if (!isFields(value)) return [errorAt(place, `write a section first: ${Object.keys(MODELS).join(', ')}`)]
  const unknown = Object.keys(value).filter((section) => !Object.hasOwn(MODELS, section))
  return [
    ...unknown.map((section) =>
      errorAt(file.placeOf([section]), unknownName('section', section, Object.keys(MODELS))),
    ),
    ...Object.entries(MODELS).flatMap(([section, model]) =>
      checkSection({
        tag,
        section,
        model,
        written: value[section],
        at: (...path) => file.placeOf([section, ...path]),
      }),
    ),
  ]
}

const unknownName = (kind: string, name: string, known: readonly string[]): string =>
  `there is no ${kind} “${name}”${suggestName(name, known) || ` (known here: ${known.slice(0, LISTED).join(', ')})`}`

interface Section {
  readonly tag: Locale
  readonly section: string
  readonly model: Catalogue
  readonly written: unknown
  readonly at: (...path: readonly string[]) => Place
}

function checkSection({ tag, section, model, written, at }: Section): SourceIssue[] {
  const given = isFields(written) ? written : {}
  const missing = Object.keys(model).filter((key) => given[key] === undefined || given[key] === null)
  const [shown, more] = [missing.slice(0, LISTED).join(', '), missing.length - LISTED]
  return [
    ...Object.keys(given)
      .filter((key) => !Object.hasOwn(model, key))
      .map((key) => errorAt(at(key), unknownName('message', key, Object.keys(model)))),
    ...Object.entries(model).flatMap(([key, message]) =>
      missing.includes(key) ? [] : checkMessage(tag, key, message, given[key], at(key)),
    ),
    ...(missing.length === 0
      ? []
      : [
          warningAt(
            at(),
            `“${section}” is in English for ${missing.length} of ${Object.keys(model).length} messages: ${shown}${more > 0 ? ` and ${more} more` : ''}`,
          ),
        ]),
  ]
}

function checkMessage(
  tag: Locale,
  key: string,
  model: string | PluralMessage,
  written: unknown,
  place: Place,
): SourceIssue[] {
  const texts = typeof written === 'string' ? [written] : isFields(written) ? Object.values(written) : []
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string'))
    return [errorAt(place, `“${key}” should be a text: put it in quotation marks`)]
  const names = namesIn(typeof model === 'string' ? model : model.other)
  const wrong = texts.flatMap((text) => [...namesIn(text)]).filter((name) => !names.has(name))
  const whole = isFields(written) ? [String(written['other'] ?? '')] : texts
  const lacking = [...names].filter((name) => !whole.some((text) => namesIn(text).has(name)))
  return [
    ...[...new Set(wrong)].map((name) =>
      errorAt(place, `“${key}” has no {${name}}${suggestName(name, [...names]) || `: ${listNames(names)}`}`),
    ),
    ...lacking.map((name) =>
      errorAt(place, `“${key}” lacks {${name}}: put it where it belongs in the sentence`),
    ),
    ...(isFields(written) ? checkForms(tag, key, written, place) : []),
  ]
}

/** A plural has the forms that the language has, and `other` at least. */
function checkForms(
  tag: Locale,
  key: string,
  forms: Readonly<Record<string, unknown>>,
  place: Place,
): SourceIssue[] {
  const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const strange = Object.keys(forms).filter((form) => form !== 'by' && !known.some((each) => each === form))
  return [
    ...(forms['other'] === undefined
      ? [errorAt(place, `“${key}” has no “other:”, which every language needs`)]
      : []),
    ...strange.map((form) =>
      errorAt(
        place,
        `${nameLanguage(tag)} has no plural “${form}”: write ${known.map((each) => `“${each}:”`).join(', ')}`,
      ),
    ),
  ]
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))

const listNames = (names: ReadonlySet<string>): string =>
  names.size === 0 ? 'it takes none' : `it takes ${[...names].map((name) => `{${name}}`).join(', ')}`

/** The sections of a catalogue in which nothing is wrong. */
export function cataloguesIn(file: RecordFile | undefined): Readonly<Record<string, Catalogue>> {
  if (!isFields(file?.value)) return {}
  return Object.fromEntries(
    Object.entries(file.value).map(([section, messages]) => [
      section,
      Object.fromEntries(
        Object.entries(isFields(messages) ? messages : {}).filter(([, message]) => message !== null),
      ) as Catalogue, // checkMessages has looked at each
    ]),
  )
}
