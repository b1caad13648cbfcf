import type { Locale } from '../../domain/text.ts'
import { oddCharacters } from '../records/oddCharacters.ts'
import { nameLanguage } from '../records/recordLanguages.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { RecordFile, YamlPath } from '../records/readYaml.ts'
import { isFields } from '../records/recordShape.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'

/** Most characters, as a reader counts them, of a title and of a summary. */
export const TITLE_LIMIT = 90
export const SUMMARY_LIMIT = 240

/** Records are plain, visible, NFC text: no hidden characters, no HTML. */
export const checkCharacters = (file: RecordFile): SourceIssue[] => [
  ...checkLines(file),
  ...checkValues(file),
]

/** Nothing is too long for its place, and each text is in the script of its language. */
export const checkText = ({ stories }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ events, languages }) => events.flatMap((event) => checkWording(event, languages)))

// --- characters ------------------------------------------------------------------------------------------------------

/** Controls, formats (bidi, zero width, BOM), private use, lone surrogates, line and paragraph separators. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu
/** ZWNJ and ZWJ choose between two forms of a conjunct; between Devanagari letters they are spelling. */
const JOINER = /[\u200c\u200d]/
const DEVANAGARI = /\p{Script_Extensions=Devanagari}/u
/** Letters between which a joiner is spelling: those of India's scripts, and the Arabic of Urdu. */
const JOINING =
  /[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Arab}]/u

const HIDDEN_NAMES: Readonly<Record<string, string>> = {
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a change of direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'isolate',
  '2069': 'end of an isolate',
  FEFF: 'byte order mark',
}

/** The hidden characters of one text, each worded once; joiners inside a word of a script that joins are not among them. */
export function hiddenCharacters(text: string): string[] {
  const found = [...text.matchAll(HIDDEN)].filter(({ 0: char, index }) => !isSpelling(text, char, index))
  return [...new Set(found.map(({ 0: char, index }) => describeHidden(text, char, index)))]
}

const isSpelling = (text: string, char: string, index: number): boolean =>
  JOINER.test(char) && JOINING.test(text[index - 1] ?? '') && JOINING.test(text[index + 1] ?? '')

function describeHidden(text: string, char: string, index: number): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const name = HIDDEN_NAMES[code] ? ` (${HIDDEN_NAMES[code]})` : ''
  const before = text
    .slice(Math.max(0, index - 12), index)
    .replaceAll(HIDDEN, '')
    .trim()
  const where = before === '' ? 'at the start of the line' : `after “${before}”`
  if (char === '\t') return `a tab stands ${where}: write spaces instead`
  return `a character that nobody can see, U+${code}${name}, stands ${where}: delete it`
}

function checkLines(file: RecordFile): SourceIssue[] {
  return file.text.split('\n').flatMap((raw, position) => {
    const line = raw.replace(/\r$/, '')
    const place = { file: file.file, line: position + 1 }
    return [...hiddenCharacters(line), ...oddCharacters(line), ...unnormalizedWords(line)].map((message) =>
      errorAt(place, message),
    )
  })
}

/** Unicode can spell a letter in two ways that look the same; search and links need the standard one. */
function unnormalizedWords(line: string): string[] {
  if (line === line.normalize('NFC')) return []
  const words = line.split(/\s+/).filter((word) => word !== word.normalize('NFC'))
  return words.map(
    (word) =>
      `“${word}” looks right but is not in standard form (Unicode NFC): paste “${word.normalize('NFC')}” over it`,
  )
}

// --- values ----------------------------------------------------------------------------------------------------------

/** A tag, or a character written as in HTML. `IRIGC-M&MTC;` is neither. */
const MARKUP = /<\/?[a-z!][^>\s]*>?|&(?:#\d+|#x[0-9a-f]+|[A-Za-z][a-z]+\d*);/i
const ENTITY_IN_CAPITALS = /^&[A-Z]{2,};$/

function checkValues(file: RecordFile): SourceIssue[] {
  const issues: SourceIssue[] = []
  visitTexts(file.value, [], (text, path) => {
    // Only an escape such as "\u202E" hides a character from the check by lines. Of controls readYaml tells.
    for (const message of hiddenCharacters(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '))) {
      if (!hasLiterally(file, text)) issues.push(errorAt(file.placeOf(path), message))
    }
    const markup = path.at(-1) === 'url' ? null : MARKUP.exec(text)
    if (markup && !ENTITY_IN_CAPITALS.test(markup[0])) {
      issues.push(
        errorAt(
          file.placeOf(path),
          `“${markup[0]}” is HTML, which readers would see as it is: write plain text`,
        ),
      )
    }
  })
  return issues
}

const hasLiterally = (file: RecordFile, text: string): boolean =>
  [...text.matchAll(HIDDEN)].every(({ 0: char }) => file.text.includes(char))

/** Every text of a value, with its path. */
export function visitTexts(
  value: unknown,
  path: YamlPath,
  visit: (text: string, path: YamlPath) => void,
): void {
  if (typeof value === 'string') visit(value, path)
  else if (Array.isArray(value))
    value.forEach((each, position) => visitTexts(each, [...path, position], visit))
  else if (isFields(value)) {
    for (const [name, each] of Object.entries(value)) visitTexts(each, [...path, name], visit)
  }
}

// --- wording of events -----------------------------------------------------------------------------------------------

const GRAPHEMES = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** Length as a reader counts: क्षि is one or two characters, not four. */
export const countCharacters = (text: string): number => [...GRAPHEMES.segment(text)].length

function checkWording(event: StoryDraft['events'][number], languages: readonly Locale[]): SourceIssue[] {
  const fields = [
    { field: 'title', text: event.draft.title, limit: TITLE_LIMIT },
    { field: 'summary', text: event.draft.summary, limit: SUMMARY_LIMIT },
  ] as const
  return fields.flatMap(({ field, text = {}, limit }) =>
    languages.flatMap((locale) => {
      const words = text[locale]
      // Of one that is missing readRecords tells.
      if (words === undefined) return []
      // Never more than code units, which are counted at once.
      const length = words.length > limit ? countCharacters(words) : words.length
      const strange = explainScript(words, field, locale)
      return [
        ...(length > limit
          ? [
              errorAt(
                event.at(field, locale),
                `the ${field} has ${length} characters, ${limit} is the most: shorten it`,
              ),
            ]
          : []),
        ...(strange === null ? [] : [warningAt(event.at(field, locale), strange)]),
      ]
    }),
  )
}

const SCRIPTS = new Intl.DisplayNames('en', { type: 'script' })

/** A text is in the script of its language; English and its like are not in Devanagari. */
function explainScript(words: string, field: string, locale: Locale): string | null {
  const { script, letters } = scriptOf(locale)
  if (script === 'Latn')
    return DEVANAGARI.test(words) ? `the ${nameLanguage(locale)} ${field} has Devanagari letters` : null
  return words === '' || letters?.test(words) !== false
    ? null
    : `the ${nameLanguage(locale)} ${field} has no ${SCRIPTS.of(script)} letter`
}

interface Script {
  /** ISO 15924. */
  readonly script: string
  /** Null for a script that has no letters of its own, as the Japanese. */
  readonly letters: RegExp | null
}

const scripts = new Map<Locale, Script>()

/** Looked up once for a language, and asked for every text. */
function scriptOf(locale: Locale): Script {
  const known = scripts.get(locale)
  if (known) return known
  const { script = 'Latn' } = new Intl.Locale(locale).maximize()
  const found = { script, letters: lettersOf(script) }
  scripts.set(locale, found)
  return found
}

function lettersOf(script: string): RegExp | null {
  try {
    return new RegExp(`\\p{Script_Extensions=${script}}`, 'u')
  } catch {
    return null
  }
}
