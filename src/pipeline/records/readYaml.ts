import type { Document, ParsedNode, YAMLError } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
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
}

/** Read one file. YAML that cannot be read gives issues and the value `undefined`; nothing is thrown. */
export function readYaml(
  file: string,
  text: string,
): { readonly record: RecordFile; readonly issues: SourceIssue[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const issues = onePerRun(
    [...document.errors, ...document.warnings].map((problem) =>
      errorAt({ file, line: lines.linePos(startOf(problem, document)).line }, explainSyntax(problem)),
    ),
  )
  const value = issues.length === 0 ? plainValue(document) : undefined
  if (value === undefined && issues.length === 0) issues.push(errorAt({ file, line: 1 }, TANGLED))
  const placeOf = (path: YamlPath): Place => ({ file, line: lineOf(document, lines, path) })
  return { record: { file, text, value, placeOf }, issues }
}

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

const TANGLED = 'the references (“&name”, “*name”) of this file repeat it without end: write the values out'

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch {
    // Aliases that expand without end.
    return undefined
  }
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

const explainSyntax = (problem: YAMLError): string =>
  SYNTAX[problem.code] ?? `this line cannot be read: ${problem.message}`
