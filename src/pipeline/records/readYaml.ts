import type { Document, ParsedNode, YAMLError } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { findAsides, findLost, findRewritten, type Lost } from './lostText.ts'
import { explainLookAlike, explainWrapped, isOddlyIndented } from './oddCharacters.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'

/** Where a value stands inside a file: `[4, 'participants', 0, 'office']`. */
export type YamlPath = readonly (string | number)[]

/** One file of records: its text, its value, and the line of every part of it. */
export interface RecordFile {
  /** As shown to the editor. */
  readonly file: string
  readonly text: string
  /** Plain objects, arrays, strings, numbers, booleans, null. Undefined when the YAML cannot be read. */
  readonly value: unknown
  /** The line of the value at a path, or of the deepest part of the path that exists. */
  readonly placeOf: (path: YamlPath) => Place
  /** Comments behind values on the values' own lines; whether words are lost with one depends on the field. */
  readonly asides: readonly Aside[]
}

export interface Aside {
  /** Of the value. */
  readonly path: YamlPath
  readonly value: unknown
  /** The comment, with its `#`. */
  readonly text: string
  readonly place: Place
}

/**
 * Read one file. YAML that cannot be read gives issues and the value `undefined`; nothing is thrown. Text that can be
 * read and is not kept gives issues as well.
 */
export function readYaml(
  file: string,
  text: string,
): { readonly record: RecordFile; readonly issues: readonly SourceIssue[] } {
  const lines = new LineCounter()
  // An instruction is told of as lost text; followed, it would make other values of the rest of the file.
  const document = parseDocument(text.replaceAll(/^%(?=[A-Z])/gm, '#'), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  })
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line })
  const syntax = onePerRun(
    [...document.errors, ...document.warnings]
      .filter(({ code }) => !TOLD_AS_LOST.has(code))
      .map((problem) => explainSyntax(problem, at(startOf(problem, document)), text)),
  )
  const lost = [...findLost(text), ...findRewritten(document), ...findWrapped(document)]
  takeAsMeant(document)
  const value = syntax.length === 0 ? plainValue(document) : undefined
  const issues =
    value === TANGLED
      ? [errorAt({ file, line: 1 }, TANGLED_MESSAGE)]
      : withoutEcho(
          syntax,
          lost.map(({ offset, message }) => errorAt(at(offset), message)),
        )
  const record = {
    file,
    text,
    value: value === TANGLED ? undefined : value,
    placeOf: (path: YamlPath): Place => ({ file, line: lineOf(document, lines, path) }),
    asides: findAsides(document, text).map(({ offset, ...aside }) => ({ ...aside, place: at(offset) })),
  }
  return { record, issues }
}

/** Where text is lost the file may not go on as it should: the loss explains more. */
const withoutEcho = (syntax: readonly SourceIssue[], lost: readonly SourceIssue[]): SourceIssue[] => [
  ...syntax.filter(({ line }) => !lost.some((loss) => loss.line === line)),
  ...lost,
]

/** What `findLost` says in other words. */
const TOLD_AS_LOST: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE'])

/** After one slip every following line is wrong in the same way: keep the first. */
const onePerRun = (issues: readonly SourceIssue[]): SourceIssue[] =>
  issues.filter((issue, position) => {
    const before = issues[position - 1]
    return !(before?.message === issue.message && issue.line - before.line <= 1)
  })

/** Where a problem starts: a quotation mark without its pair is noticed only at the end of the file. */
function startOf(problem: YAMLError, document: Document.Parsed): number {
  const end = problem.pos[0]
  let start = end
  if (problem.code === 'MISSING_CHAR') {
    visit(document, {
      Scalar: (_key, scalar) => {
        const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
        if (isQuoted && scalar.range && scalar.range[0] < end && scalar.range[2] >= end)
          start = scalar.range[0]
      },
    })
  }
  return start
}

/** In place of a value that repeats itself without end. */
const TANGLED = Symbol('tangled')
const TANGLED_MESSAGE =
  'the references (“&name”, “*name”) of this file repeat it without end: write the values out'

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch (problem) {
    // A reference to nothing is told of as lost text.
    return problem instanceof ReferenceError && problem.message.startsWith('Unresolved') ? undefined : TANGLED
  }
}

/**
 * What has been told of is not told again in other words: a year is judged as it is written, -0043 and not -43, and a
 * value between quotation marks of print without them.
 */
function takeAsMeant(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_key, scalar) => {
      const { type, value, source = '' } = scalar
      if (typeof value === 'number' && /^-?0\d{3}$/.test(source)) scalar.value = source
      if (type === 'PLAIN' && explainWrapped(source) !== null) scalar.value = source.slice(1, -1)
    },
  })
}

/** Values between quotation marks of print. */
function findWrapped(document: Document.Parsed): readonly Lost[] {
  const found: Lost[] = []
  visit(document, {
    Scalar: (_key, { type, source = '', range }) => {
      const message = type === 'PLAIN' ? explainWrapped(source) : null
      if (message !== null) found.push({ offset: range?.[0] ?? 0, message })
    },
  })
  return found
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: YamlPath): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const step of path) {
    const next = stepInto(node, step)
    if (next === null) break
    node = next.value
    offset = next.offset ?? offset
  }
  return Math.max(1, lines.linePos(offset).line)
}

function stepInto(
  node: unknown,
  step: string | number,
): { value: unknown; offset: number | undefined } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    return pair && isScalar(pair.key) ? { value: pair.value, offset: pair.key.range?.[0] } : null
  }
  if (!isSeq(node) || typeof step !== 'number' || step >= node.items.length) return null
  const entry = node.items[step] as ParsedNode | null // a parsed sequence holds nodes or nothing
  return { value: entry, offset: entry?.range[0] }
}

/** The errors that people make when they write YAML by hand, each with its cure; others keep the parser's words. */
const SYNTAX: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: '“---” or “...” ends the file, and nothing below it would be read: delete the line',
  DUPLICATE_KEY: 'the same field is written twice in one record: keep one of the two lines',
  TAB_AS_INDENT: 'this line is indented with a tab: use two spaces for each level',
  BAD_INDENT: 'this line does not stand under the others: give it the same number of spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a colon inside the text confuses the file: put the whole text in quotation marks',
  MISSING_CHAR:
    'something is not closed or a space is missing here: look for a quotation mark without its pair',
  BAD_SCALAR_START:
    'the text starts with a character that has a meaning of its own: put the text in quotation marks',
  MULTILINE_IMPLICIT_KEY:
    'a text runs over several lines before a colon: look for a missing quotation mark or colon',
  UNEXPECTED_TOKEN:
    'this line does not fit here: look for a missing “- ”, colon or quotation mark in or above it',
}

/** A problem in an editor's words; what only looks like another character of its line, or of the one before, explains more. */
function explainSyntax({ code, message, pos }: YAMLError, place: Place, text: string): SourceIssue {
  const written = text.split('\n')
  const hash = message.startsWith('Flow ')
    ? lineWithComment(written, place.line, text.slice(0, pos[0]))
    : null
  if (hash !== null) return errorAt({ ...place, line: hash }, HASH_IN_BRACKETS)
  const indented = written.slice(0, place.line).findLastIndex(isOddlyIndented) + 1
  for (const line of [place.line, place.line - 1, indented]) {
    const lookAlike = explainLookAlike(written[line - 1] ?? '')
    if (lookAlike !== null) return errorAt({ ...place, line }, lookAlike)
  }
  return errorAt(place, explainBehind(message, text.slice(0, pos[0])) ?? SYNTAX[code] ?? OTHERWISE + message)
}

const OTHERWISE = 'this line cannot be read: '

/** Text that goes on where YAML takes it to have ended. */
function explainBehind(message: string, before: string): string | null {
  if (message.startsWith('Unexpected scalar') && /["']\s*$/.test(before))
    return 'the text goes on behind its quotation mark: put the whole of it in quotation marks'
  const [, fold] = message.startsWith('Not a YAML token') ? (/([>|][-+\d]*)\s*$/.exec(before) ?? []) : []
  return fold === undefined ? null : `the text begins behind “${fold}”: begin it on the next line`
}

const HASH_IN_BRACKETS =
  'what stands behind “#” between brackets is not kept, nor is the closing bracket: put the text in quotation marks'

/** The line on which a comment has taken away what closes a bracket. */
function lineWithComment(written: readonly string[], line: number, before: string): number | null {
  const from = before.slice(0, Math.max(before.lastIndexOf('{'), before.lastIndexOf('['))).split('\n').length
  const found = written.slice(from - 1, line).findIndex((each) => /[{[].*\s#/.test(each))
  return found === -1 ? null : from + found
}
