/** A file whose YAML holds nothing but what records are mostly written with. */
export interface PlainYaml {
  readonly value: unknown
  /** Line of the value at a path, or of the deepest part of the path that exists; counted from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/**
 * Reads YAML of the plainest kind in a tenth of the library's time: groups and lists by indentation, `{ … }` and `[ … ]` on one
 * line, texts on one line with or without quotation marks or folded behind `>-`, whole numbers, comments on lines of their own. Null for anything else,
 * right or wrong: the library reads it, and all that is to be told of it is told there. What is read here the library would read
 * the same, and nothing would be told of it: a test holds the two to each other.
 */
export function parsePlainYaml(text: string): PlainYaml | null {
  if (UNUSUAL.test(text)) return null
  try {
    const { value, spot } = new PlainReader(text).read()
    return { value, lineOf: (path) => lineAt(spot, path) }
  } catch (problem) {
    if (problem === NOT_PLAIN) return null
    throw problem
  }
}

/** Line ends and spaces of other systems, and what cannot be seen. */
const UNUSUAL = /(?!\n)[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u2028\u2029]/u

const NOT_PLAIN = Symbol('not plain')
const notPlain = (): never => {
  throw NOT_PLAIN
}

/** Where a value begins, and its parts as far as they stand on lines of their own. */
interface Spot {
  readonly line: number
  readonly parts: ReadonlyMap<string, Spot> | readonly Spot[] | null
}

interface Read {
  readonly value: unknown
  readonly spot: Spot
}

function lineAt(root: Spot, path: readonly (string | number)[]): number {
  let spot = root
  for (const step of path) {
    const { parts } = spot
    const next =
      parts instanceof Map
        ? parts.get(String(step))
        : typeof step === 'number'
          ? (parts as readonly Spot[] | null)?.[step] // it is no map
          : undefined
    if (!next) break
    spot = next
  }
  return spot.line
}

const KEY = /([A-Za-z][\w-]{0,99}):(?: +|$)/y
/** In a text without quotation marks: what a mark of YAML could begin with is left to the library. */
const BLOCK_TEXT = /[\p{L}\p{N}][^#:]*(?:(?::(?=[^ ])|(?<! )#)[^#:]*)*$/uy
const FLOW_TEXT = /[\p{L}\p{N}][^#:,[\]{}]*(?:(?::(?=[\w/+-])|(?<! )#)[^#:,[\]{}]*)*/uy
const QUOTED = /"([^"\\]*)"|'([^']*)'/y
/** The words that are no text, however they are written, and what begins as a number and may be one of another kind. */
const MEANT_OTHERWISE = /^(?:true|false|null|nan)$/i
const NUMBER = /^(?:0|[1-9]\d{0,14})$/
const OTHER_NUMBER = /^[\d.]+(?:e[-+]?\d*)?$|^0[xob]/i
/** A name and a colon without a space: to be told of. */
const UNSPACED = /^[A-Za-z]+:(?!\/)/

class PlainReader {
  readonly #lines: readonly string[]
  /** Of the line that is read next, counted from 0. */
  #at = 0

  constructor(text: string) {
    this.#lines = text.split('\n')
  }

  read(): Read {
    this.#skip()
    if (this.#at >= this.#lines.length || this.#indent() !== 0) return notPlain()
    const read = this.#block(0)
    if (this.#at < this.#lines.length) return notPlain()
    return read
  }

  get #line(): string {
    return this.#lines[this.#at] ?? ''
  }

  /** To the next line on which something stands. */
  #skip(): void {
    while (this.#at < this.#lines.length && /^ *(?:#|$)/.test(this.#line)) this.#at += 1
  }

  #indent(): number {
    const line = this.#line
    let indent = 0
    while (line.charCodeAt(indent) === SPACE) indent += 1
    return indent
  }

  #block(indent: number): Read {
    return this.#line.startsWith('- ', indent) ? this.#list(indent) : this.#group(indent, indent)
  }

  #list(indent: number): Read {
    const value: unknown[] = []
    const parts: Spot[] = []
    const line = this.#at + 1
    while (
      this.#at < this.#lines.length &&
      this.#indent() === indent &&
      this.#line.startsWith('- ', indent)
    ) {
      const from = indent + 2
      const item = isKeyAt(this.#line, from) ? this.#group(from, from) : this.#single(from, indent)
      value.push(item.value)
      parts.push(item.spot)
    }
    return { value, spot: { line, parts } }
  }

  /** @param from where its first field begins; the others stand on lines of their own, as far in */
  #group(from: number, indent: number): Read {
    const value: Record<string, unknown> = {}
    const parts = new Map<string, Spot>()
    const line = this.#at + 1
    let isFirst = true
    while (isFirst || (this.#at < this.#lines.length && this.#indent() === indent)) {
      KEY.lastIndex = from
      const [whole, key] = KEY.exec(this.#line) ?? notPlain()
      if (key === undefined || parts.has(key) || MEANT_OTHERWISE.test(key)) return notPlain()
      const field = this.#field(from + whole.length, indent)
      value[key] = field.value
      parts.set(key, field.spot)
      isFirst = false
    }
    return { value, spot: { line, parts } }
  }

  /** What stands behind a key, on its line or on those below; told of by the line of the key. */
  #field(from: number, indent: number): Read {
    const line = this.#at + 1
    if (from < this.#line.length)
      return this.#line.startsWith('>-', from) && this.#line.length === from + 2
        ? this.#folded(indent)
        : this.#single(from, indent)
    this.#at += 1
    this.#skip()
    if (this.#at >= this.#lines.length) return notPlain()
    const inner = this.#indent()
    if (inner < indent || (inner === indent && !this.#line.startsWith('- ', inner))) return notPlain()
    const { value, spot } = this.#block(inner)
    return { value, spot: { line, parts: spot.parts } }
  }

  /** A text of several lines, each as far in as the first: they are one line to readers. */
  #folded(indent: number): Read {
    const spot = { line: this.#at + 1, parts: null }
    const words: string[] = []
    this.#at += 1
    const inner = this.#indent()
    if (inner <= indent) return notPlain()
    while (this.#at < this.#lines.length && this.#indent() === inner) {
      const line = this.#line.slice(inner)
      if (line === '' || line.startsWith('#') || line.endsWith(' ')) return notPlain()
      words.push(line)
      this.#at += 1
    }
    while (this.#at < this.#lines.length && this.#line === '') this.#at += 1
    // What stands further in belongs to it, be it a comment to the eye; a line of spaces hides where it ends.
    const isOver = this.#at === this.#lines.length || (this.#indent() <= indent && /[^ ]/.test(this.#line))
    if (words.length === 0 || !isOver) return notPlain()
    this.#skip()
    if (this.#at < this.#lines.length && this.#indent() > indent) return notPlain()
    return { value: words.join(' '), spot }
  }

  /** A value that ends with its line. What stands further in on the next one would belong to it. */
  #single(from: number, indent: number): Read {
    const line = this.#line
    const { value, to } = valueAt(line, from, false)
    if (to !== line.length) return notPlain()
    const spot = { line: this.#at + 1, parts: null }
    this.#at += 1
    this.#skip()
    if (this.#at < this.#lines.length && this.#indent() > indent) return notPlain()
    return { value, spot }
  }
}

const SPACE = 0x20

function isKeyAt(line: string, at: number): boolean {
  KEY.lastIndex = at
  return KEY.test(line)
}

interface Value {
  readonly value: unknown
  /** Where it ends. */
  readonly to: number
}

/** The value that begins at a place of a line. */
function valueAt(line: string, at: number, inBrackets: boolean): Value {
  const sign = line[at]
  if (sign === '{') return fieldsAt(line, at)
  if (sign === '[') return itemsAt(line, at)
  if (sign === '"' || sign === "'") {
    QUOTED.lastIndex = at
    const [whole, double, single = ''] = QUOTED.exec(line) ?? notPlain()
    return { value: double ?? single, to: at + whole.length }
  }
  const pattern = inBrackets ? FLOW_TEXT : BLOCK_TEXT
  pattern.lastIndex = at
  const [found] = pattern.exec(line) ?? notPlain()
  let end = found.length
  while (found.charCodeAt(end - 1) === SPACE) end -= 1
  // Spaces at the end of a line, and a colon there, are left to the library.
  if (found[end - 1] === ':' || (!inBrackets && end < found.length)) return notPlain()
  return { value: scalarOf(found.slice(0, end)), to: at + found.length }
}

function scalarOf(source: string): unknown {
  const first = source.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) {
    if (NUMBER.test(source)) return Number(source)
    return OTHER_NUMBER.test(source) ? notPlain() : source
  }
  if (UNSPACED.test(source)) return notPlain()
  if (!MEANT_OTHERWISE.test(source)) return source
  return source === 'true' ? true : source === 'false' ? false : notPlain()
}

const skipSpaces = (line: string, at: number): number => {
  let to = at
  while (line.charCodeAt(to) === SPACE) to += 1
  return to
}

function fieldsAt(line: string, from: number): Value {
  const value: Record<string, unknown> = {}
  let at = skipSpaces(line, from + 1)
  if (line[at] === '}') return { value, to: at + 1 }
  for (;;) {
    KEY.lastIndex = at
    const [whole, key] = KEY.exec(line) ?? notPlain()
    if (key === undefined || Object.hasOwn(value, key) || MEANT_OTHERWISE.test(key)) return notPlain()
    const field = valueAt(line, at + whole.length, true)
    value[key] = field.value
    at = skipSpaces(line, field.to)
    if (line[at] === '}') return { value, to: at + 1 }
    if (line[at] !== ',') return notPlain()
    at = skipSpaces(line, at + 1)
  }
}

function itemsAt(line: string, from: number): Value {
  const value: unknown[] = []
  let at = skipSpaces(line, from + 1)
  if (line[at] === ']') return { value, to: at + 1 }
  for (;;) {
    const item = valueAt(line, at, true)
    value.push(item.value)
    at = skipSpaces(line, item.to)
    if (line[at] === ']') return { value, to: at + 1 }
    if (line[at] !== ',') return notPlain()
    at = skipSpaces(line, at + 1)
  }
}
