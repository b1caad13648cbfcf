import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { formatRecords, formatValue } from './writeYaml.ts'

/** What changes in a file: a value by its path, or nothing where it goes. */
export interface YamlEdit {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** A stretch of the text and what stands there instead. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

type Keyed = Pair<ParsedNode, ParsedNode | null>
type Fields = YAMLMap.Parsed
type Items = YAMLSeq.Parsed

/**
 * Change values of a file that was written by hand, and nothing else: comments, order, quotation marks and line ends of the
 * rest stay as they are. Edits are of different values. Null when the file has not the shape that the paths say.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string | null {
  const document: Document.Parsed = parseDocument(text)
  if (document.errors.length > 0) return null
  const splices = edits.flatMap((edit) => spliceOf(document, text, edit) ?? [])
  if (splices.length < edits.length) return null
  return splices
    .map((splice, position) => ({ ...splice, position }))
    .toSorted((a, b) => b.start - a.start || b.position - a.position)
    .reduce((before, { start, end, text: words }) => before.slice(0, start) + words + before.slice(end), text)
}

function spliceOf(document: Document.Parsed, text: string, { path, value }: YamlEdit): Splice | null {
  const holder = nodeAt(document.contents, path.slice(0, -1))
  const key = path.at(-1)
  if (isScalar(holder)) return replace(holder, text, formatValue(value, 0, false))
  if (isSeq(holder) && typeof key === 'number' && key >= holder.items.length)
    return appendItem(holder as Items, text, value)
  if (isMap(holder) && typeof key === 'string') return spliceField(holder as Fields, text, key, value)
  return null
}

/** Behind the last of a list, in the form of the list. */
function appendItem(list: Items, text: string, value: unknown): Splice | null {
  const last = list.items.at(-1)
  if (!last || list.flow === true) return null
  const indent = columnOf(text, list.range[0])
  const end = endOfLine(text, last.range[1])
  const lines = formatYamlItem(value).map((line) => `\n${' '.repeat(indent)}${line}`)
  return { start: end, end, text: lines.join('') }
}

const formatYamlItem = (value: unknown): readonly string[] => formatRecords([value]).trimEnd().split('\n')

function nodeAt(node: ParsedNode | null, path: readonly (string | number)[]): ParsedNode | null {
  let at = node
  for (const step of path) {
    if (isMap(at)) at = pairOf(at as Fields, String(step))?.value ?? null
    else if (isSeq(at) && typeof step === 'number') at = (at.items[step] ?? null) as ParsedNode | null
    else return null
  }
  return at
}

const pairOf = (map: Fields, key: string): Keyed | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)

function spliceField(map: Fields, text: string, key: string, value: unknown): Splice | null {
  const pair = pairOf(map, key)
  const inBrackets = map.flow === true
  if (value === undefined) return pair ? removal(map, pair, text) : null
  const indent = columnOf(text, map.range[0])
  const words = formatValue(value, indent, inBrackets)
  if (pair?.value) return replace(pair.value, text, words)
  if (pair) return { start: pair.key.range[1], end: pair.key.range[1], text: `: ${words}` }
  if (inBrackets) return { start: closing(map, text), end: closing(map, text), text: `, ${key}: ${words}` }
  const end = endOfLine(text, endOf(map.items.at(-1)))
  const gap = words.startsWith('\n') ? '' : ' '
  return { start: end, end, text: `\n${' '.repeat(indent)}${key}:${gap}${words}` }
}

/** Behind the last field, before the space and the bracket that close the group. */
const closing = (map: Fields, text: string): number => text.slice(0, map.range[1] - 1).trimEnd().length

/** A value's own text; a text that is folded over lines ends with a line end that stays. */
function replace(node: ParsedNode, text: string, words: string): Splice {
  const [start, valueEnd] = node.range
  const end = start + text.slice(start, valueEnd).trimEnd().length
  const isBlock = words.startsWith('\n')
  const before = text.slice(0, start)
  // What begins on the line of its key goes under it, and the other way round.
  const from = before.trimEnd().length
  if (isBlock) return { start: from, end, text: words }
  return {
    start: before.slice(from).includes('\n') ? from : start,
    end,
    text: before.slice(from).includes('\n') ? ` ${words}` : words,
  }
}

function removal(map: Fields, pair: Keyed, text: string): Splice {
  const position = map.items.indexOf(pair)
  const start = pair.key.range[0]
  const end = endOf(pair)
  if (map.flow === true) {
    const next = map.items[position + 1]
    if (next) return { start, end: next.key.range[0], text: '' }
    const before = map.items[position - 1]
    return { start: before ? endOf(before) : start, end, text: '' }
  }
  const next = map.items[position + 1]
  // The first field stands behind the hyphen of its record: the next one moves up to it.
  if (position === 0 && next) return { start, end: next.key.range[0], text: '' }
  const line = text.lastIndexOf('\n', start - 1) + 1
  return { start: line, end: Math.min(text.length, endOfLine(text, end) + 1), text: '' }
}

const endOf = (pair: Keyed | undefined): number => pair?.value?.range[1] ?? pair?.key.range[1] ?? 0

/** Where the line of an offset ends; an offset behind a line end is on the line before. */
function endOfLine(text: string, offset: number): number {
  const at = offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)
