import type { Locale } from '../../domain/text.ts'
import { isJoinerOfSpelling } from '../records/joiners.ts'
import { codeOf, oddCharacters, onceEach } from '../records/oddCharacters.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { RecordFile, YamlPath } from '../records/readYaml.ts'
import { findMarkdown } from '../records/markdown.ts'
import { isFields } from '../records/bareShape.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { explainTabs, MANY_LINES } from '../records/tabs.ts'
import { say, type Said } from '../words/issueWords.ts'

/** Most characters, as a reader counts them, of a title and of a summary. */
export const TITLE_LIMIT = 90
export const SUMMARY_LIMIT = 240

/** Records are plain, visible, NFC text: no hidden characters, no HTML, no Markdown. */
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
const DEVANAGARI = /\p{Script_Extensions=Devanagari}/u

/** The hidden characters of one text, each worded once; joiners inside a word of a script that joins are not among them. */
export function hiddenCharacters(text: string): readonly Said[] {
  const found = [...text.matchAll(HIDDEN)].filter(({ index }) => !isJoinerOfSpelling(text, index))
  return onceEach(found.map(({ 0: char, index }) => describeHidden(text, char, index)))
}

function describeHidden(text: string, char: string, index: number): Said {
  const before = text
    .slice(Math.max(0, index - 12), index)
    .replaceAll(HIDDEN, '')
    .trim()
  return say.hiddenCharacter(codeOf(char), before)
}

/** Whether any line may have something to tell: most files have none, and are read once for all of it. */
const isPlain = (text: string): boolean => !UNUSUAL.test(text) && text === text.normalize('NFC')

/** What HIDDEN finds and the end of a line is not, spaces but the one of the keyboard, and letters that are gone. */
const UNUSUAL = /(?![\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]|(?! )\p{Zs}/u

function checkLines(file: RecordFile): SourceIssue[] {
  if (isPlain(file.text)) return []
  const issues = file.text.split('\n').flatMap((raw, position) => {
    // Of tabs explainTabs tells.
    const line = raw.replace(/\r$/, '').replaceAll('\t', ' ')
    const place = { file: file.file, line: position + 1 }
    return [...hiddenCharacters(line), ...oddCharacters(line), ...unnormalizedWords(line)].map((said) =>
      errorAt(place, said),
    )
  })
  return [...explainTabs(file.file, file.text), ...tellOnce(issues)]
}

/** What a word processor has put on many lines is told at the first of them. */
function tellOnce(issues: readonly SourceIssue[]): SourceIssue[] {
  const kindOf = ({ said: [name, code] }: SourceIssue): string => (name === 'oddSpace' ? String(code) : '')
  const linesOf = new Map<string, Set<number>>()
  for (const issue of issues) {
    const kind = kindOf(issue)
    linesOf.set(kind, (linesOf.get(kind) ?? new Set()).add(issue.line))
  }
  const told = new Set<string>()
  return issues.flatMap((issue) => {
    const kind = kindOf(issue)
    const lines = linesOf.get(kind)?.size ?? 0
    if (kind === '' || lines < MANY_LINES) return [issue]
    if (told.has(kind)) return []
    told.add(kind)
    return [errorAt(issue, say.oddSpaces(kind, lines))]
  })
}

/** Unicode can spell a letter in two ways that look the same; search and links need the standard one. */
function unnormalizedWords(line: string): Said[] {
  if (line === line.normalize('NFC')) return []
  const words = line.split(/\s+/).filter((word) => word !== word.normalize('NFC'))
  return words.map((word) => say.notNormalized(word, word.normalize('NFC')))
}

// --- values ----------------------------------------------------------------------------------------------------------

/** A tag, or a character written as in HTML. `IRIGC-M&MTC;` is neither. */
const MARKUP = /<\/?[a-z!][^>\s]*>?|&(?:#\d+|#x[0-9a-f]+|[A-Za-z][a-z]+\d*);/i
const ENTITY_IN_CAPITALS = /^&[A-Z]{2,};$/

/** What any markup has, and any Markdown: most texts have none of it, and need no closer look. */
const MARKED = /[<&]/
const SIGNED = /[*_`[#]/

function checkValues(file: RecordFile): SourceIssue[] {
  const issues: SourceIssue[] = []
  // Only an escape such as "\u202E" hides a character from the check by lines. Of controls readYaml tells.
  const mayHide = file.text.includes('\\') || UNUSUAL.test(file.text)
  visitTexts(file.value, (text, path) => {
    for (const said of mayHide && UNUSUAL.test(text)
      ? hiddenCharacters(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '))
      : []) {
      if (!hasLiterally(file, text)) issues.push(errorAt(file.placeOf(path), said))
    }
    if (path.at(-1) === 'url') return
    const markup = MARKED.test(text) ? MARKUP.exec(text) : null
    if (markup && !ENTITY_IN_CAPITALS.test(markup[0])) {
      issues.push(errorAt(file.placeOf(path), say.htmlInText(markup[0])))
    }
    const markdown = SIGNED.test(text) ? findMarkdown(text) : null
    if (markdown)
      issues.push(errorAt(file.placeOf(path), say.markdownInText(markdown.written, markdown.plain)))
  })
  return issues
}

const hasLiterally = (file: RecordFile, text: string): boolean =>
  [...text.matchAll(HIDDEN)].every(({ 0: char }) => file.text.includes(char))

/** Every text of a value, with its path, which is another one after the visit. */
export function visitTexts(value: unknown, visit: (text: string, path: YamlPath) => void): void {
  const path: (string | number)[] = []
  const walk = (part: unknown): void => {
    if (typeof part === 'string') visit(part, path)
    else if (Array.isArray(part)) part.forEach((each, position) => enter(position, each))
    else if (isFields(part)) for (const name of Object.keys(part)) enter(name, part[name])
  }
  const enter = (step: string | number, part: unknown): void => {
    path.push(step)
    walk(part)
    path.pop()
  }
  walk(value)
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
          ? [errorAt(event.at(field, locale), say.tooManyCharacters(field, length, limit))]
          : []),
        ...(strange === null ? [] : [warningAt(event.at(field, locale), strange)]),
      ]
    }),
  )
}

/** A text is in the script of its language; English and its like are not in Devanagari. */
function explainScript(words: string, field: string, locale: Locale): Said | null {
  const { script, letters } = scriptOf(locale)
  if (script === 'Latn') return DEVANAGARI.test(words) ? say.devanagariIn(locale, field) : null
  return words === '' || letters?.test(words) !== false ? null : say.noLetterOf(script, locale, field)
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
