import { CST, isPair, isScalar, isSeq, type Scalar } from 'yaml'
import type { EscapeMeaning } from '../words/fileWordsEn.ts'
import { say, type Said } from '../words/issueWords.ts'

/**
 * What stands in a file and not in what YAML makes of it. An editor who writes `en: Meeting #3, Astana` means the whole
 * line; YAML takes the rest for a comment, and says nothing.
 */
export interface Lost {
  /** Place in the text, in UTF-16 units. */
  readonly offset: number
  readonly said: Said
}

/** A comment that stands behind a value on the value's own line. Whether it is lost text depends on the field. */
export interface Behind {
  readonly path: readonly (string | number)[]
  readonly offset: number
  /** With its `#`. */
  readonly text: string
  /** What stands before it. */
  readonly value: unknown
}

/** Most values have nothing: one list for all of them. */
export const NONE: readonly never[] = []

/** Names, references, escapes and blank lines: what no text of a record is for. */
export function findLost(lexemes: readonly string[]): readonly Lost[] {
  const lost: Lost[] = []
  let offset = 0
  for (const lexeme of lexemes) {
    if (MARKS.has(lexeme)) continue
    if (mayLose(lexeme)) lost.push(...explainLexeme(lexeme, offset))
    offset += lexeme.length
  }
  return lost
}

/** Signs that the lexer adds between the pieces of the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** Most pieces are spaces, signs and words of one line, of which nothing is lost. */
const mayLose = (lexeme: string): boolean => '&*!"'.includes(lexeme[0] ?? '') || lexeme.includes('\n')

/** Begins a line that tells a program how to read the file. */
export const DIRECTIVE = /^%(?=[A-Z])/gm

export const findDirectives = (text: string): readonly Lost[] =>
  text.includes('%')
    ? [...text.matchAll(DIRECTIVE)].map(({ index }) => ({
        offset: index,
        said: say.directive((text.slice(index).split('\n', 1)[0] ?? '').trim()),
      }))
    : NONE

function explainLexeme(lexeme: string, offset: number): readonly Lost[] {
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
      return [{ offset, said: say.anchor(lexeme) }]
    case 'alias':
      return [{ offset, said: say.alias(lexeme) }]
    case 'tag':
      return [{ offset, said: say.tag(lexeme) }]
    case 'comment':
      return []
    case 'double-quoted-scalar':
      return [...findEscapes(lexeme, offset), ...findBlankLine(lexeme, offset)]
    default:
      return findBlankLine(lexeme, offset)
  }
}

const BLANK_LINE = /\S[^\S\n]*\n[^\S\n]*\n(?=\s*\S)/

/** A text of a record is one paragraph; between two, readers would see nothing but a space. */
function findBlankLine(lexeme: string, offset: number): readonly Lost[] {
  const found = BLANK_LINE.exec(lexeme)
  if (!found) return []
  return [{ offset: offset + found.index + found[0].length - 1, said: say.blankLine() }]
}

// --- escapes ---------------------------------------------------------------------------------------------------------

const ESCAPE = /\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n|[^])/gi
/** What an escape stands for where it is no letter; the other letters after a backslash stand for nothing. */
const STANDS_FOR: Readonly<Record<string, EscapeMeaning>> = {
  '0': 'unseen',
  a: 'unseen',
  b: 'unseen',
  e: 'unseen',
  f: 'pageBreak',
  L: 'lineBreak',
  n: 'lineBreak',
  N: 'lineBreak',
  P: 'paragraphBreak',
  r: 'lineBreak',
  t: 'tab',
  v: 'tab',
  _: 'noBreakSpace',
  ' ': 'space',
}
/** What may only be written as itself, and then is told of as a character. */
const CONTROL_OR_SPACE = /[\p{Cc}\p{Z}]/u

function findEscapes(lexeme: string, offset: number): readonly Lost[] {
  return [...lexeme.matchAll(ESCAPE)].flatMap(({ 0: written, 1: code = '', index }) => {
    const said = explainEscape(written, code)
    return said === null ? [] : [{ offset: offset + index, said }]
  })
}

function explainEscape(written: string, code: string): Said | null {
  if (code === '"' || code === '\\' || code === '/') return null
  if (code.endsWith('\n')) return say.escapedLineEnd()
  const isCode = code.length > 1
  const value = isCode ? Number.parseInt(code.slice(1), 16) : Number.NaN
  if (isCode && value <= 0x10_ff_ff && !CONTROL_OR_SPACE.test(String.fromCodePoint(value))) return null
  const meaning = isCode ? 'spaceOrUnseen' : STANDS_FOR[code]
  return meaning === undefined ? say.escapeOfNothing(written) : say.escape(written, meaning)
}

// --- values ----------------------------------------------------------------------------------------------------------

/** A number that is not written as YAML gives it back: 0476, 1e3, 21.0. */
export function findRewritten({ value, source = '', range }: Scalar): readonly Lost[] {
  // A year before 1 is explained as a date.
  if (typeof value !== 'number' || String(value) === source || source.startsWith('-')) return NONE
  const isYear = /^0\d{3}$/.test(source)
  const said = isYear ? say.yearRewritten(source, value) : say.numberRewritten(source, value)
  return [{ offset: range?.[0] ?? 0, said }]
}

/** The comment behind a value that is written without or with quotation marks; one behind a bracket is no value's. */
export function findAside(
  key: unknown,
  { type, value, range }: Scalar,
  ancestors: readonly unknown[],
  text: string,
): readonly Behind[] {
  if (key === 'key' || !range || !' \t#'.includes(text[range[1]] ?? '\n')) return NONE
  if (!/^(PLAIN|QUOTE)/.test(type ?? '')) return NONE
  const [, spaces = '', comment] = /^([ \t]*)(#[^\n]*)/.exec(text.slice(range[1])) ?? []
  if (comment === undefined) return NONE
  const path = pathOf(ancestors, key)
  return [{ path, offset: range[1] + spaces.length, text: comment.trimEnd(), value }]
}

function pathOf(ancestors: readonly unknown[], last: unknown): readonly (string | number)[] {
  return ancestors.flatMap((node, at): (string | number)[] => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)]
    if (!isSeq(node)) return []
    const next = ancestors[at + 1]
    return [next === undefined ? Number(last) : node.items.indexOf(next)]
  })
}
