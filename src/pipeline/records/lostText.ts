import { CST, isPair, isScalar, isSeq, Lexer, visit, type Document } from 'yaml'

/**
 * What stands in a file and not in what YAML makes of it. An editor who writes `en: Meeting #3, Astana` means the whole
 * line; YAML takes the rest for a comment, and says nothing.
 */
export interface Lost {
  /** Place in the text, in UTF-16 units. */
  readonly offset: number
  readonly message: string
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

/** Names, references, instructions, escapes and blank lines: what no text of a record is for. */
export function findLost(text: string): readonly Lost[] {
  const lost: Lost[] = []
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (isMark(lexeme)) continue
    lost.push(...explainLexeme(lexeme, offset))
    offset += lexeme.length
  }
  return lost
}

/** Signs that the lexer adds between the pieces of the text. */
const isMark = (lexeme: string): boolean => ['\u0002', '\u0018', '\u001f'].includes(lexeme)

function explainLexeme(lexeme: string, offset: number): readonly Lost[] {
  const say = (message: string): Lost[] => [{ offset, message }]
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
      return say(
        `“${lexeme}” is not kept, for it names what follows (an anchor): put the whole text in quotation marks, or delete it`,
      )
    case 'alias':
      return say(
        `“${lexeme}” is not kept, for it stands for what is named “&${lexeme.slice(1)}” elsewhere: put the whole text in quotation marks, or write the value out`,
      )
    case 'tag':
      return say(
        `“${lexeme}” is not kept, for it tells a program how to read what follows (a tag): put the whole text in quotation marks, or delete it`,
      )
    case 'directive-line':
      return say(`“${lexeme.trim()}” tells a program how to read the file: delete the line`)
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
  const message = 'a blank line inside a text is not kept, for a text is one paragraph: delete the line'
  return [{ offset: offset + found.index + found[0].length - 1, message }]
}

// --- escapes ---------------------------------------------------------------------------------------------------------

const ESCAPE = /\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n|[^])/gi
/** What an escape stands for where it is no letter; the other letters after a backslash stand for nothing. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'a character that nobody can see',
  a: 'a character that nobody can see',
  b: 'a character that nobody can see',
  e: 'a character that nobody can see',
  f: 'a page break',
  L: 'a line break',
  n: 'a line break',
  N: 'a line break',
  P: 'a paragraph break',
  r: 'a line break',
  t: 'a tab',
  v: 'a tab',
  _: 'a no-break space',
  ' ': 'a space',
}
/** What may only be written as itself, and then is told of as a character. */
const CONTROL_OR_SPACE = /[\p{Cc}\p{Z}]/u

function findEscapes(lexeme: string, offset: number): readonly Lost[] {
  return [...lexeme.matchAll(ESCAPE)].flatMap(({ 0: written, 1: code = '', index }) => {
    const message = explainEscape(written, code)
    return message === null ? [] : [{ offset: offset + index, message }]
  })
}

function explainEscape(written: string, code: string): string | null {
  if (code === '"' || code === '\\' || code === '/') return null
  if (code.endsWith('\n'))
    return 'a backslash at the end of a line joins it to the next: delete the backslash'
  const isCode = code.length > 1
  const value = isCode ? Number.parseInt(code.slice(1), 16) : Number.NaN
  if (isCode && value <= 0x10_ff_ff && !CONTROL_OR_SPACE.test(String.fromCodePoint(value))) return null
  const doubled = `write “\\${written}” if you mean the backslash`
  const named = isCode ? 'a space or a character that nobody can see' : STANDS_FOR[code]
  if (named === undefined) return `“${written}” stands for no character: ${doubled}, or delete it`
  return `“${written}” is not kept, for between these marks it stands for ${named}: ${doubled}, or a space`
}

// --- values ----------------------------------------------------------------------------------------------------------

/** Numbers that are not written as YAML gives them back: 0476, 1e3, 21.0. */
export function findRewritten(document: Document.Parsed): readonly Lost[] {
  const lost: Lost[] = []
  visit(document, {
    Scalar: (_key, { value, source = '', range }) => {
      // A year before 1 is explained as a date.
      if (typeof value !== 'number' || String(value) === source || source.startsWith('-')) return
      const cure = /^0\d{3}$/.test(source)
        ? `write a year in quotation marks, "${source}"`
        : `write ${value}, or put a text in quotation marks`
      const message = `“${source}” is read as the number ${value}: ${cure}`
      lost.push({ offset: range?.[0] ?? 0, message })
    },
  })
  return lost
}

/** The comments behind values that are written without or with quotation marks; one behind a bracket is no value's. */
export function findAsides(document: Document.Parsed, text: string): readonly Behind[] {
  const asides: Behind[] = []
  visit(document, {
    Scalar: (key, { type, value, range }, ancestors) => {
      if (key === 'key' || !range || !/^(PLAIN|QUOTE)/.test(type ?? '')) return
      const [, spaces = '', comment] = /^([ \t]*)(#[^\n]*)/.exec(text.slice(range[1])) ?? []
      if (comment === undefined) return
      asides.push({
        path: pathOf(ancestors, key),
        offset: range[1] + spaces.length,
        text: comment.trimEnd(),
        value,
      })
    },
  })
  return asides
}

function pathOf(ancestors: readonly unknown[], last: unknown): readonly (string | number)[] {
  return ancestors.flatMap((node, at): (string | number)[] => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)]
    if (!isSeq(node)) return []
    const next = ancestors[at + 1]
    return [next === undefined ? Number(last) : node.items.indexOf(next)]
  })
}
