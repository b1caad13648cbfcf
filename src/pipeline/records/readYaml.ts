import type { Document, LineCounter, ParsedNode, Scalar, YAMLError } from 'yaml'
import { isMap, isScalar, isSeq, visit } from 'yaml'
import {
  DIRECTIVE,
  findAside,
  findDirectives,
  findLost,
  findRewritten,
  NONE,
  type Behind,
  type Lost,
} from './lostText.ts'
import { explainLookAlike, explainWrapped, isOddlyIndented } from './oddCharacters.ts'
import { startOf } from './parseYaml.ts'
import { repairLines } from './repairLines.ts'
import { parsePlainYaml, type PlainYaml } from './plainYaml.ts'
import { explainUnspaced, findUnspaced } from './unspacedColon.ts'
import { explainTabs, isIndentedWithTab, withoutTabs } from './tabs.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'

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
 *
 * @param plain the file as the quick reader has it; null where the library has to read it
 */
export function readYaml(
  file: string,
  text: string,
  plain: PlainYaml | null = parsePlainYaml(withoutTabs(text)),
): { readonly record: RecordFile; readonly issues: readonly SourceIssue[] } {
  if (isIndentedWithTab(text)) {
    const record = { file, text, value: undefined, placeOf: () => ({ file, line: 1 }), asides: [] }
    return { record, issues: explainTabs(file, text) }
  }
  if (plain) {
    const { value, lineOf: line } = plain
    return {
      record: { file, text, value, placeOf: (path) => ({ file, line: line(path) }), asides: [] },
      issues: [],
    }
  }
  return readWithLibrary(file, text, withoutTabs(text))
}

/** @param given the text without its tabs */
function readWithLibrary(file: string, text: string, given: string): ReturnType<typeof readYaml> {
  // An instruction is told of as lost text; followed, it would make other values of the rest of the file.
  const { text: meant, repairs, parsed } = repairLines(given.replaceAll(DIRECTIVE, '#'))
  const { document, lexemes, lines } = parsed
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line })
  const syntax = onePerRun(
    [
      ...repairs.map(({ line, said }) => errorAt({ file, line }, said)),
      ...[...document.errors, ...document.warnings]
        .filter(({ code }) => !TOLD_AS_LOST.has(code))
        .map((problem) => explainSyntax(problem, at(startOf(problem, document)), meant)),
    ].toSorted((a, b) => a.line - b.line),
  )
  const { unspaced, lost, asides } = lookAtScalars(document, meant)
  // A field that YAML does not see would be told of again as missing.
  const value = syntax.length + unspaced.length === 0 ? plainValue(document) : undefined
  const issues =
    value === TANGLED
      ? [errorAt({ file, line: 1 }, say.tangled())]
      : withoutEcho(
          syntax,
          [...findLost(lexemes), ...findDirectives(given), ...lost, ...unspaced].map(({ offset, said }) =>
            errorAt(at(offset), said),
          ),
        )
  const record = {
    file,
    text,
    value: value === TANGLED ? undefined : value,
    placeOf: (path: YamlPath): Place => ({ file, line: lineOf(document, lines, path) }),
    asides: asides.map(({ offset, ...aside }) => ({ ...aside, place: at(offset) })),
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

/** After one slip every following line seems wrong, and in several ways: keep the first. */
const onePerRun = (issues: readonly SourceIssue[]): SourceIssue[] =>
  issues.filter(({ line }, position) => {
    const before = issues[position - 1]
    return !before || line - before.line > 1
  })

/** In place of a value that repeats itself without end. */
const TANGLED = Symbol('tangled')

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch (problem) {
    // A reference to nothing is told of as lost text.
    return problem instanceof ReferenceError && problem.message.startsWith('Unresolved') ? undefined : TANGLED
  }
}

/** What there is to tell of single values, all looked at in one go; each is then taken as it was meant. */
function lookAtScalars(document: Document.Parsed, text: string) {
  const unspaced: Lost[] = []
  const lost: Lost[] = []
  const asides: Behind[] = []
  visit(document, {
    Scalar: (key, scalar, ancestors) => {
      unspaced.push(...findUnspaced(key, scalar, text))
      lost.push(...findRewritten(scalar), ...findWrapped(scalar))
      takeAsMeant(scalar)
      asides.push(...findAside(key, scalar, ancestors, text))
    },
  })
  return { unspaced, lost, asides }
}

/**
 * What has been told of is not told again in other words: a year is judged as it is written, -0043 and not -43, and a
 * value between quotation marks of print without them.
 */
function takeAsMeant(scalar: Scalar): void {
  const { type, value, source = '' } = scalar
  if (typeof value === 'number' && /^-?0\d{3}$/.test(source)) scalar.value = source
  if (type === 'PLAIN' && explainWrapped(source) !== null) {
    const inner = source.slice(1, -1)
    scalar.value = /^(?:\d{1,4}|true|false)$/.test(inner) ? JSON.parse(inner) : inner
  }
}

/** A value between quotation marks of print. */
function findWrapped({ type, source = '', range }: Scalar): readonly Lost[] {
  const said = type === 'PLAIN' ? explainWrapped(source) : null
  return said === null ? NONE : [{ offset: range?.[0] ?? 0, said }]
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

/** The errors that people make when they write YAML by hand, each with its cure. */
const SYNTAX: Readonly<Record<string, () => Said>> = {
  MULTIPLE_DOCS: say.secondDocument,
  DUPLICATE_KEY: say.fieldTwice,
  BAD_INDENT: say.badIndent,
  BLOCK_AS_IMPLICIT_KEY: say.colonInText,
  BLOCK_IN_FLOW: say.listInBrackets,
  MISSING_CHAR: say.notClosed,
  BAD_SCALAR_START: say.oddStart,
  MULTILINE_IMPLICIT_KEY: say.severalLines,
  UNEXPECTED_TOKEN: say.doesNotFit,
}

/** A problem in an editor's words; what only looks like another character of its line, or of the one before, explains more. */
function explainSyntax({ code, message, pos }: YAMLError, place: Place, text: string): SourceIssue {
  const written = text.split('\n')
  const hash = message.startsWith('Flow ')
    ? lineWithComment(written, place.line, text.slice(0, pos[0]))
    : null
  if (hash !== null) return errorAt({ ...place, line: hash }, say.hashInBrackets())
  const indented = written.slice(0, place.line).findLastIndex(isOddlyIndented) + 1
  for (const line of [place.line, place.line - 1, indented]) {
    const said = explainLookAlike(written[line - 1] ?? '') ?? explainUnspaced(written[line - 1] ?? '')
    if (said !== null) return errorAt({ ...place, line }, said)
  }
  const behind = explainBehind(message, text.slice(0, pos[0]))
  return errorAt(place, behind ?? SYNTAX[code]?.() ?? say.cannotBeRead(code))
}

/** Text that goes on where YAML takes it to have ended. */
function explainBehind(message: string, before: string): Said | null {
  if (message.startsWith('Unexpected scalar') && /["']\s*$/.test(before)) return say.behindQuotation()
  const [, fold] = message.startsWith('Not a YAML token') ? (/([>|][-+\d]*)\s*$/.exec(before) ?? []) : []
  return fold === undefined ? null : say.behindFold(fold)
}

/** The line on which a comment has taken away what closes a bracket. */
function lineWithComment(written: readonly string[], line: number, before: string): number | null {
  const from = before.slice(0, Math.max(before.lastIndexOf('{'), before.lastIndexOf('['))).split('\n').length
  const found = written.slice(from - 1, line).findIndex((each) => /[{[].*\s#/.test(each))
  return found === -1 ? null : from + found
}
