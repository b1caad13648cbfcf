import { isBuiltIn, isLocale, type Locale } from '../../domain/text.ts'
import { MODELS } from '../../i18n/models.ts'
import type { Catalogue, PluralMessage } from '../../i18n/messages.ts'
import { isFields } from '../records/bareShape.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { RecordFile } from '../records/readYaml.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import { nearestName } from '../records/suggestName.ts'

/** Most keys that one message lists. */
const LISTED = 12

/** The section that Hindi and English have no catalogue of: their dates are inflected. */
const IN_CODE = 'dates'

/** The languages of the stories that do not come with the engine, each once. */
export const otherLanguagesOf = ({ stories }: Pick<RecordDrafts, 'stories'>): readonly Locale[] => [
  ...new Set(stories.flatMap(({ languages }) => languages).filter((tag) => !isBuiltIn(tag))),
]

/**
 * What is wrong with the newsroom's catalogues, `messages/<tag>.yaml`, and what they leave to English. Those of Hindi and
 * English say only what they say otherwise than the program.
 */
export function checkMessages(drafts: RecordDrafts): SourceIssue[] {
  const { messages, stories, label } = drafts
  const missing = otherLanguagesOf(drafts).filter((tag) => !messages.has(tag))
  return [
    ...[...messages].flatMap(([tag, file]) => checkCatalogue(tag, file)),
    ...missing.map((tag) => {
      const story = stories.find(({ languages }) => languages.includes(tag))
      return warningAt(
        story?.story.at('languages') ?? { file: label, line: 1 },
        say.wordsInEnglish(tag, `${label}/messages/${tag}.yaml`),
      )
    }),
  ]
}

function checkCatalogue(tag: string, file: RecordFile): SourceIssue[] {
  const place = { file: file.file, line: 1 }
  if (!isLocale(tag)) return [errorAt(place, say.wordsOfNoLanguage(tag))]
  const { value } = file
  if (value === undefined || value === null) return []
  if (!isFields(value)) return [errorAt(place, say.sectionFirst(Object.keys(MODELS)))]
  const unknown = Object.keys(value).filter((section) => !Object.hasOwn(MODELS, section))
  return [
    ...unknown.map((section) =>
      errorAt(
        file.placeOf([section]),
        say.unknownSection(section, ...nearAmong(section, Object.keys(MODELS))),
      ),
    ),
    ...Object.entries(MODELS).flatMap(([section, model]) =>
      !isBuiltIn(tag) || section !== IN_CODE
        ? checkSection({
            tag,
            section,
            model,
            written: value[section],
            at: (...path) => file.placeOf([section, ...path]),
          })
        : value[section] === undefined
          ? []
          : [errorAt(file.placeOf([section]), say.datesBuiltIn(tag, section))],
    ),
  ]
}

/** The name that was meant, and those that there are. */
const nearAmong = (name: string, known: readonly string[]): readonly [string | null, readonly string[]] => [
  nearestName(name, known),
  known.slice(0, LISTED),
]

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
  const shown = missing.slice(0, LISTED)
  return [
    ...Object.keys(given)
      .filter((key) => !Object.hasOwn(model, key))
      .map((key) => errorAt(at(key), say.unknownMessage(key, ...nearAmong(key, Object.keys(model))))),
    ...Object.entries(model).flatMap(([key, message]) =>
      missing.includes(key) ? [] : checkMessage(tag, key, message, given[key], at(key)),
    ),
    ...(missing.length === 0 || isBuiltIn(tag)
      ? []
      : [
          warningAt(
            at(),
            say.sectionInEnglish(
              section,
              missing.length,
              Object.keys(model).length,
              shown,
              missing.length - shown.length,
            ),
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
    return [errorAt(place, say.messageNoText(key))]
  const names = namesIn(typeof model === 'string' ? model : model.other)
  const wrong = texts.flatMap((text) => [...namesIn(text)]).filter((name) => !names.has(name))
  const whole = isFields(written) ? [String(written['other'] ?? '')] : texts
  const lacking = [...names].filter((name) => !whole.some((text) => namesIn(text).has(name)))
  return [
    ...[...new Set(wrong)].map((name) =>
      errorAt(place, say.unknownPart(key, name, nearestName(name, names), [...names])),
    ),
    ...lacking.map((name) => errorAt(place, say.missingPart(key, name))),
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
    ...(forms['other'] === undefined ? [errorAt(place, say.noOther(key))] : []),
    ...strange.map((form) => errorAt(place, say.unknownPlural(tag, form, known))),
  ]
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))

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
