import { parquetHeader } from 'hyparquet/src/column.js'
import { snappyUncompress } from 'hyparquet'
import type { ColumnChunk, RowGroup } from './footer.ts'
import { refuse } from './fileFault.ts'

/**
 * The pages of one column of one row group, unpacked into arrays. The library would give a text for each row; a chart of a
 * million events needs the codes of its dictionary, and no page may unpack to more than its file has said.
 *
 *   chunk   [dictionary page] [data page] [data page] …
 *   page    header  (present or not, run by run)  values, plain or as places in the dictionary
 */

/** A column of text: each row has a place in `values`, or -1 where it has nothing. */
export interface TextColumn {
  readonly values: readonly string[]
  readonly codes: Int32Array
}

/** Where a chunk stands, for what is said of it. */
interface Place {
  readonly group: RowGroup
  readonly column: string
  readonly chunk: ColumnChunk
}

interface DataPage {
  readonly rows: number
  /** 1 where a row has a value; null where all have one. */
  readonly present: Uint8Array | null
  readonly isCoded: boolean
  /** The values, behind all that says which rows have one. */
  readonly bytes: Uint8Array
}

interface Pages {
  readonly dictionary: { readonly entries: number; readonly bytes: Uint8Array } | null
  readonly data: readonly DataPage[]
}

/** @throws BrokenFile */
export function readTexts(bytes: Uint8Array, group: RowGroup, column: string): TextColumn {
  return carefully(bytes, group, column, (pages, place) => {
    const values = pages.dictionary ? plainTexts(pages.dictionary.bytes, pages.dictionary.entries) : []
    const coded = values.length
    const codes = new Int32Array(group.rows).fill(-1)
    const known = new Map<string, number>()
    fill(pages, codes, (page, count) => {
      if (page.isCoded) return codesOf(page, count, coded, place)
      if (known.size === 0) for (const [code, value] of values.entries()) known.set(value, code)
      return Int32Array.from(plainTexts(page.bytes, count), (value) => {
        const code = known.get(value) ?? values.push(value) - 1
        known.set(value, code)
        return code
      })
    })
    return { values, codes }
  })
}

/** A row that has nothing is NaN. @throws BrokenFile */
export function readNumbers(bytes: Uint8Array, group: RowGroup, column: string): Float64Array {
  return carefully(bytes, group, column, (pages, place) => {
    const { physical } = place.chunk
    const dictionary =
      pages.dictionary && plainNumbers(pages.dictionary.bytes, pages.dictionary.entries, physical)
    const numbers = new Float64Array(group.rows).fill(Number.NaN)
    fill(pages, numbers, (page, count) => {
      if (!page.isCoded) return plainNumbers(page.bytes, count, physical)
      const values = dictionary ?? new Float64Array()
      return Float64Array.from(
        codesOf(page, count, values.length, place),
        (code) => values[code] ?? Number.NaN,
      )
    })
    return numbers
  })
}

/** Whatever reads beyond its bytes has met a page that is not what its file says. */
function carefully<T>(
  bytes: Uint8Array,
  group: RowGroup,
  column: string,
  read: (pages: Pages, place: Place) => T,
): T {
  const chunk = group.columns.get(column)
  if (!chunk) return refuse('missingColumn', column)
  const place = { group, column, chunk }
  try {
    return read(openPages(bytes, place), place)
  } catch (error) {
    if (error instanceof Error && error.name === 'BrokenFile') throw error
    return refuse('damaged', group.number, column)
  }
}

/** The values of the pages into their rows. */
function fill(
  { data }: Pages,
  rows: Int32Array | Float64Array,
  valuesOf: (page: DataPage, count: number) => Int32Array | Float64Array,
): void {
  let row = 0
  for (const page of data) {
    const count = page.present === null ? page.rows : page.present.reduce((sum, each) => sum + each, 0)
    const values = valuesOf(page, count)
    if (page.present === null) rows.set(values, row)
    else {
      let at = 0
      for (const [position, has] of page.present.entries())
        if (has === 1) rows[row + position] = values[at++] ?? Number.NaN
    }
    row += page.rows
  }
}

function openPages(bytes: Uint8Array, place: Place): Pages {
  const { group, column, chunk } = place
  const damaged = (): never => refuse('damaged', group.number, column)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reader = { view, offset: 0 }
  const data: DataPage[] = []
  let dictionary: Pages['dictionary'] = null
  let rows = 0
  let left = chunk.unpacked
  while (rows < group.rows) {
    const header = parquetHeader(reader)
    const { compressed_page_size: packed, uncompressed_page_size: size } = header
    if (!(packed >= 0 && size >= 0 && reader.offset + packed <= bytes.length)) damaged()
    left -= size
    if (left < 0) damaged()
    const body = bytes.subarray(reader.offset, reader.offset + packed)
    reader.offset += packed
    const { dictionary_page_header: words, data_page_header: v1, data_page_header_v2: v2 } = header
    if (words) {
      if (!(words.num_values >= 0 && words.num_values <= group.rows))
        refuse('dictionaryTooLong', group.number, column, words.num_values, group.rows)
      dictionary = { entries: words.num_values, bytes: unpack(body, size, chunk.codec) }
      continue
    }
    const page = v1 ?? v2
    if (!page) continue
    rows += page.num_values
    if (!(page.num_values > 0 && rows <= group.rows)) damaged()
    const isCoded = isCodedIn(page.encoding, place)
    data.push({
      rows: page.num_values,
      isCoded,
      ...(v2 ? splitV2(body, v2, size, chunk) : splitV1(body, page.num_values, size, chunk)),
    })
  }
  return { dictionary, data }
}

function isCodedIn(encoding: string, { group, column }: Place): boolean {
  if (encoding === 'PLAIN') return false
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') return true
  return refuse('wrongEncoding', group.number, column, encoding)
}

type Split = Pick<DataPage, 'present' | 'bytes'>

function splitV1(body: Uint8Array, rows: number, size: number, { codec, nullable }: ColumnChunk): Split {
  const bytes = unpack(body, size, codec)
  if (!nullable) return { present: null, bytes }
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  return { present: presence(bytes.subarray(4, 4 + length), rows), bytes: bytes.subarray(4 + length) }
}

interface HeaderV2 {
  readonly num_values: number
  readonly definition_levels_byte_length: number
  readonly repetition_levels_byte_length: number
  readonly is_compressed?: boolean
}

function splitV2(body: Uint8Array, header: HeaderV2, size: number, { codec, nullable }: ColumnChunk): Split {
  const levels = header.definition_levels_byte_length + header.repetition_levels_byte_length
  const values = body.subarray(levels)
  return {
    present: nullable
      ? presence(body.subarray(header.repetition_levels_byte_length, levels), header.num_values)
      : null,
    bytes: header.is_compressed === false ? values : unpack(values, size - levels, codec),
  }
}

/** Null where every row has a value, which is the usual thing and needs no list. */
function presence(bytes: Uint8Array, rows: number): Uint8Array | null {
  const present = Uint8Array.from(readRuns(bytes, 1, rows))
  return present.includes(0) ? present : null
}

/** Snappy makes at most 64 bytes of three: who claims more has nothing to unpack. */
const MOST_GROWTH = 24

function unpack(bytes: Uint8Array, size: number, codec: ColumnChunk['codec']): Uint8Array {
  // Where no row has a value there is nothing to unpack, however it is packed.
  if (size === 0) return new Uint8Array()
  if (codec === 'UNCOMPRESSED') {
    if (bytes.length !== size) throw new RangeError('a page of another size')
    return bytes
  }
  if (size > bytes.length * MOST_GROWTH + 64) throw new RangeError('a page of another size')
  const page = new Uint8Array(size)
  snappyUncompress(bytes, page)
  return page
}

function codesOf({ bytes }: DataPage, count: number, entries: number, { group, column }: Place): Int32Array {
  const codes = readRuns(bytes.subarray(1), bytes[0] ?? 0, count)
  for (const code of codes) if (code >= entries) refuse('damaged', group.number, column)
  return codes
}

/**
 * Runs of one value, and rows of values of `width` bits, in turn.
 *
 * @throws RangeError where the bytes end before `count` values are there
 */
function readRuns(bytes: Uint8Array, width: number, count: number): Int32Array {
  // A dictionary has fewer entries than a row group has rows.
  if (width > 24) throw new RangeError('codes too wide')
  const values = new Int32Array(count)
  let at = 0
  let filled = 0
  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new RangeError('a run beyond its page')
    return byte
  }
  if (width === 0) return values
  while (filled < count) {
    let header = 0
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      byte = next()
      header += (byte & 127) * 2 ** shift
    }
    if (header % 2 === 0) {
      let value = 0
      for (let shift = 0; shift < width; shift += 8) value |= next() << shift
      const end = Math.min(count, filled + header / 2)
      if (end === filled) throw new RangeError('an empty run')
      values.fill(value, filled, end)
      filled = end
    } else {
      const groups = (header - 1) / 2
      const length = groups * width
      const last = Math.min(count, filled + groups * 8)
      if (last === filled || at + Math.ceil(((last - filled) * width) / 8) > bytes.length)
        throw new RangeError('a run beyond its page')
      unpackBits(bytes, at, width, values.subarray(filled, last))
      filled = last
      at += length
    }
  }
  return values
}

function unpackBits(bytes: Uint8Array, from: number, width: number, into: Int32Array): void {
  const mask = 2 ** width - 1
  for (let index = 0, bit = 0; index < into.length; index += 1, bit += width) {
    const at = from + (bit >>> 3)
    // Beyond the last byte there is nothing, which counts as 0.
    const four =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)
    into[index] = (four >>> (bit & 7)) & mask
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function plainTexts(bytes: Uint8Array, count: number): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  for (let at = 0; texts.length < count;) {
    const length = view.getUint32(at, true)
    if (at + 4 + length > bytes.length) throw new RangeError('a text beyond its page')
    texts.push(UTF8.decode(bytes.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return texts
}

function plainNumbers(bytes: Uint8Array, count: number, physical: ColumnChunk['physical']): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Float64Array(count)
  if (physical === 'INT32') for (let at = 0; at < count; at += 1) numbers[at] = view.getInt32(at * 4, true)
  // Exact as far as numbers are, which is 285,000 years: no BigInt for each row.
  else
    for (let at = 0; at < count; at += 1)
      numbers[at] = view.getUint32(at * 8, true) + view.getInt32(at * 8 + 4, true) * 2 ** 32
  return numbers
}
