import { describe, expect, test } from 'vitest'
import { BrokenFile, type FileFault } from '../../src/parquet/fileFault.ts'
import { readFooter, type ColumnChunk } from '../../src/parquet/footer.ts'
import { readTexts } from '../../src/parquet/readChunk.ts'
import { checkFollows, readDrawn } from '../../src/parquet/readDrawn.ts'
import { CODES, LANGUAGES, makeRows, makeTable, sourceOf, type Row, type TableShape } from './makeTable.ts'

/** The whole way of a file into columns; gives what is wrong with it, or null. */
async function faultIn(bytes: Uint8Array): Promise<FileFault | null> {
  const source = sourceOf(bytes)
  try {
    const footer = await readFooter(source, LANGUAGES)
    let after = -Infinity
    for (const group of footer.groups) {
      // oxlint-disable-next-line no-await-in-loop -- in order, as a page reads them
      const drawn = await readDrawn(source, group, CODES)
      checkFollows(group, drawn, after)
      after = drawn.begin.at(-1) ?? after
    }
    return null
  } catch (error) {
    if (error instanceof BrokenFile) return error.fault
    throw error
  }
}

const SIX = makeRows(6)
const whole = makeTable(SIX)

const withRow = (position: number, change: Row, shape?: TableShape) =>
  faultIn(makeTable(makeRows(6, { [position]: change }), shape))

/** The same bytes but for some, from one place on. */
function patched(bytes: Uint8Array, at: number, by: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(by, at)
  return copy
}

describe('a file of events that is', () => {
  test('whole is read, with and without compression and statistics', async () => {
    expect(await faultIn(whole)).toBeNull()
    expect(await faultIn(makeTable(SIX, { codec: 'UNCOMPRESSED' }))).toBeNull()
    expect(await faultIn(makeTable(SIX, { statistics: false, groups: 100 }))).toBeNull()
  })

  test.each<[string, Uint8Array, FileFault]>([
    ['empty', new Uint8Array(), ['notParquet']],
    ['a text', new TextEncoder().encode('id,date,title\n1,2024,x\n'), ['notParquet']],
    ['another kind of file', patched(whole, 0, [0x50, 0x4b, 3, 4]), ['notParquet']],
    ['cut off in its rows', whole.slice(0, 400), ['cutOff']],
    ['cut off in its footer', whole.slice(0, -40), ['cutOff']],
    [
      'without its first half',
      new Uint8Array([...whole.slice(0, 4), ...whole.slice(900)]),
      ['outsideFile', 1, 'source_publisher'],
    ],
    [
      'one whose footer claims 300 MB',
      patched(whole, whole.length - 8, [0, 0, 0xe0, 0x11]),
      ['footerTooLong', 0x11e00000, 16_000_000],
    ],
    [
      'one whose footer claims more than there is',
      patched(whole, whole.length - 8, [0xff, 0xff, 0, 0]),
      ['cutOff'],
    ],
    [
      'one whose footer is noise',
      patched(
        whole,
        whole.length - 500,
        Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
      ),
      ['footerUnreadable'],
    ],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultIn(bytes)).toEqual(fault)
  })

  test.each<[string, TableShape, FileFault]>([
    ['lacking a column', { without: ['end_ms'] }, ['missingColumn', 'end_ms']],
    ['lacking a title in one language', { without: ['title_hi'] }, ['missingColumn', 'title_hi']],
    [
      'of another type',
      { types: { begin_ms: 'TIMESTAMP' } },
      ['wrongType', 'begin_ms', 'TIMESTAMP_MILLIS', 'INT64'],
    ],
    ['packed as browsers cannot unpack', { codec: 'GZIP' }, ['wrongCodec', 1, 'begin_ms', 'GZIP']],
    [
      'written in an encoding of version 2',
      { encoding: { precision: 'DELTA_BINARY_PACKED' } },
      ['wrongEncoding', 1, 'precision', 'DELTA_BINARY_PACKED'],
    ],
  ])('%s', async (_name, shape, fault) => {
    expect(await faultIn(makeTable(SIX, shape))).toEqual(fault)
  })

  test.each<[string, number, Row, FileFault]>([
    ['out of order inside a group', 1, { begin_ms: 0n }, ['unsorted', 1, 2]],
    ['out of order between groups', 4, { begin_ms: 0n }, ['unsorted', 2, 5]],
    ['ended before it began', 2, { end_ms: 0n }, ['endFirst', 1, 3]],
    ['before the calendar', 0, { begin_ms: BigInt(-1e15) }, ['outOfTime', 1, 1]],
    ['after the calendar', 5, { end_ms: BigInt(1e17) }, ['outOfTime', 2, 6]],
    ['without a time', 3, { begin_ms: null }, ['emptyCell', 1, 4, 'begin_ms']],
    ['of no lane', 3, { lane: null }, ['emptyCell', 1, 4, 'lane']],
    ['of a lane that nobody knows', 4, { lane: 'moon' }, ['unknownCode', 2, 5, 'lane', 'moon']],
    [
      'of a person whom nobody knows',
      5,
      { people: 'asha-rao x' },
      ['unknownCode', 2, 6, 'people', 'asha-rao x'],
    ],
    ['of a status that is none', 1, { status: 'done' }, ['unknownCode', 1, 2, 'status', 'done']],
    ['weightier than can be', 2, { importance: 4 }, ['outOfRange', 1, 3, 'importance', 4, 3]],
    ['coarser than can be', 2, { precision: 9 }, ['outOfRange', 1, 3, 'precision', 9, 5]],
  ])('%s', async (_name, position, change, fault) => {
    expect(await withRow(position, change)).toEqual(fault)
  })

  test('untrue about what is in it: statistics that hide events', async () => {
    // The least begin of the second group stands in the footer as eight bytes; one of them tells of another day.
    const bytes = makeTable(SIX)
    const least = new DataView(new ArrayBuffer(8))
    least.setBigInt64(0, BigInt(Number(SIX[4]?.['begin_ms'])), true)
    const mark = [...new Uint8Array(least.buffer)]
    const at = bytes.findLastIndex((_byte, start) =>
      mark.every((each, offset) => bytes[start + offset] === each),
    )
    expect(await faultIn(patched(bytes, at + 3, [0xff & ((mark[3] ?? 0) + 1)]))).toEqual([
      'statisticsLie',
      2,
      'begin_ms',
    ])
  })
})

/** Whole numbers as the format has them: seven bits a byte. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
const field = (step: number, value: number): number[] => [step * 16 + 5, ...varint(value * 2)]

interface Page {
  readonly kind: 'data' | 'dictionary'
  readonly values: number
  readonly encoding: number
  readonly body: readonly number[]
  /** Bytes that it claims to unpack to. */
  readonly unpacked?: number
}

const pageBytes = ({ kind, values, encoding, body, unpacked = body.length }: Page): number[] => [
  ...field(1, kind === 'data' ? 0 : 2),
  ...field(1, unpacked),
  ...field(1, body.length),
  ...(kind === 'data'
    ? [0x2c, ...field(1, values), ...field(1, encoding), ...field(1, 3), ...field(1, 3), 0]
    : [0x4c, ...field(1, values), ...field(1, encoding), 0]),
  0,
  ...body,
]

const [PLAIN, CODED] = [0, 8]
const text = (word: string): number[] => [word.length, 0, 0, 0, ...new TextEncoder().encode(word)]
const MOON: Page = { kind: 'dictionary', values: 1, encoding: PLAIN, body: text('moon') }
/** Four rows that all have the first word: a run of four, of one bit each. */
const FOUR: Page = { kind: 'data', values: 4, encoding: CODED, body: [1, 8, 0] }

/** A column of four rows of these pages. */
function read(pages: readonly Page[], chunk: Partial<ColumnChunk> = {}) {
  const bytes = Uint8Array.from(pages.flatMap(pageBytes))
  const all: ColumnChunk = {
    start: 4,
    end: 4 + bytes.length,
    codec: 'UNCOMPRESSED',
    physical: 'BYTE_ARRAY',
    nullable: false,
    unpacked: 4_000_000,
    range: null,
    ...chunk,
  }
  const group = { number: 1, first: 0, rows: 4, columns: new Map([['lane', all]]) }
  try {
    const { values, codes } = readTexts(bytes, group, 'lane')
    return Array.from(codes, (code) => values[code])
  } catch (error) {
    return error instanceof BrokenFile ? error.fault : error
  }
}

describe('a page', () => {
  test('that is right is read', () => {
    expect(read([MOON, FOUR])).toEqual(['moon', 'moon', 'moon', 'moon'])
    const plain: Page = { kind: 'data', values: 4, encoding: PLAIN, body: ['a', 'b', 'a', 'c'].flatMap(text) }
    expect(read([plain])).toEqual(['a', 'b', 'a', 'c'])
  })

  const DAMAGED = ['damaged', 1, 'lane']
  test.each<[string, readonly Page[], Partial<ColumnChunk>, unknown]>([
    [
      'that claims 300 MB',
      [{ ...MOON, unpacked: 300_000_000 }, FOUR],
      { codec: 'SNAPPY', unpacked: 64_000_000 },
      DAMAGED,
    ],
    [
      'of a few bytes that claims 30 MB',
      [{ ...MOON, unpacked: 30_000_000 }, FOUR],
      { codec: 'SNAPPY', unpacked: 64_000_000 },
      DAMAGED,
    ],
    ['after others that claim all there may be', [MOON, MOON, MOON, FOUR], { unpacked: 20 }, DAMAGED],
    [
      'whose dictionary claims two thousand million words',
      [{ ...MOON, values: 2_000_000_000 }, FOUR],
      {},
      ['dictionaryTooLong', 1, 'lane', 2_000_000_000, 4],
    ],
    ['whose dictionary ends before its words', [{ ...MOON, values: 3 }, FOUR], {}, DAMAGED],
    ['whose word is longer than it', [{ ...MOON, body: [255, 255, 255, 127, 1] }, FOUR], {}, DAMAGED],
    ['whose words are no UTF-8', [{ ...MOON, body: [2, 0, 0, 0, 0xff, 0xfe] }, FOUR], {}, DAMAGED],
    ['with words that its dictionary lacks', [MOON, { ...FOUR, body: [1, 8, 1] }], {}, DAMAGED],
    ['of more rows than its group', [MOON, { ...FOUR, values: 1_000_000 }], {}, DAMAGED],
    ['of fewer rows than its group', [MOON, { ...FOUR, values: 3 }], {}, DAMAGED],
    ['of no rows, again and again', [MOON, { ...FOUR, values: 0 }, { ...FOUR, values: 0 }], {}, DAMAGED],
    ['whose run has no end', [MOON, { ...FOUR, body: [1, 255, 255, 255, 255, 255, 255] }], {}, DAMAGED],
    ['whose runs are empty', [MOON, { ...FOUR, body: [1, 0, 0, 0, 0, 0, 0, 0] }], {}, DAMAGED],
    ['whose codes are too wide', [MOON, { ...FOUR, body: [31, 8, 0, 0, 0, 0] }], {}, DAMAGED],
    ['that is coded without a dictionary', [FOUR], {}, DAMAGED],
    ['that is not there', [MOON], {}, DAMAGED],
  ])('%s is refused before it is unpacked', (_name, pages, chunk, answer) => {
    expect(read(pages, chunk)).toEqual(answer)
  })

  test('whose run is longer than its rows is read as far as they go', () => {
    // 268 million times the first word: no more is kept than there are rows.
    expect(read([MOON, { ...FOUR, body: [1, ...varint(2 ** 29), 0] }])).toHaveLength(4)
  })

  test('of noise, and a footer of it, is damage and never more', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const bytes = whole.slice()
      const at = 4 + ((seed * 7_919) % (bytes.length - 20))
      for (let offset = 0; offset < 1 + (seed % 5); offset += 1)
        bytes[at + offset] = (seed * 131 + offset * 17) % 256
      // oxlint-disable-next-line no-await-in-loop -- one after the other: nothing may throw but what has a sentence
      await faultIn(bytes)
    }
  })
})

test('a text of a language is not asked for when only the columns to draw are', async () => {
  const log: [number, number][] = []
  const bytes = makeTable(makeRows(6), { groups: 100 })
  const source = sourceOf(bytes, log)
  const footer = await readFooter(source, LANGUAGES)
  const titles = footer.groups[0]?.columns.get('title_en')
  log.length = 0
  if (footer.groups[0]) await readDrawn(source, footer.groups[0], CODES)
  expect(log.every(([, end]) => end <= (titles?.start ?? 0))).toBe(true)
})
