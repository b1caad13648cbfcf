import { parquetMetadata, type FileMetaData } from 'hyparquet'
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'
import { formatEdtfDay, parseEdtf, DAY_MS } from '../../src/domain/calendar.ts'
import type { ByteSource } from '../../src/parquet/byteSource.ts'
import { columnsOf, deriveDate } from '../../src/parquet/contract.ts'
import { refuse } from '../../src/parquet/fileFault.ts'

/** Files of events of a few rows, whole or with one thing wrong. */

export type Cell = string | number | bigint | null
export type Row = Readonly<Record<string, Cell>>

export const CODES = { lanes: ['courts', 'press'], forums: ['high-court'], people: ['asha-rao', 'ravi-iyer'] }
export const LANGUAGES = ['hi', 'en']

/** An event of a day, with all its columns; `change` says otherwise. */
export function makeRow(position: number, change: Row = {}): Row {
  const edtf =
    typeof change['date'] === 'string' ? change['date'] : formatEdtfDay(1_500_000_000_000 + position * DAY_MS)
  const date = parseEdtf(edtf)
  const { begin, end, precision, flags } = date
    ? deriveDate(date)
    : { begin: 0, end: 1, precision: 2, flags: 0 }
  return {
    begin_ms: BigInt(begin),
    end_ms: BigInt(end),
    precision,
    flags,
    lane: 'courts',
    forum: position % 2 === 0 ? 'high-court' : null,
    status: 'held',
    importance: 2,
    people: ['asha-rao', null, 'asha-rao ravi-iyer'][position % 3] ?? null,
    id: `event-${position}`,
    date: edtf,
    title_hi: `आदेश ${position}`,
    title_en: `Order ${position}`,
    summary_hi: null,
    summary_en: null,
    source_url: `https://example.org/${position}`,
    source_publisher: 'The house',
    source_date: edtf,
    ...change,
  }
}

export const makeRows = (count: number, changes: Readonly<Record<number, Row>> = {}): readonly Row[] =>
  Array.from({ length: count }, (_, position) => makeRow(position, changes[position]))

const STORED = { text: 'STRING', number: 'INT32', time: 'INT64' } as const

export interface TableShape {
  /** Rows of a row group. */
  readonly groups?: number
  readonly codec?: 'SNAPPY' | 'UNCOMPRESSED' | 'GZIP'
  readonly without?: readonly string[]
  readonly types?: Readonly<Record<string, 'STRING' | 'INT32' | 'INT64' | 'DOUBLE' | 'TIMESTAMP' | 'BOOLEAN'>>
  readonly encoding?: Readonly<Record<string, 'DELTA_BINARY_PACKED'>>
  readonly statistics?: boolean
}

export function makeTable(rows: readonly Row[], shape: TableShape = {}): Uint8Array {
  const { groups = 4, codec = 'SNAPPY', without = [], types = {}, encoding = {}, statistics = true } = shape
  const columnData = columnsOf(LANGUAGES)
    .filter(({ name }) => !without.includes(name))
    .map(({ name, type }) => ({
      name,
      type: types[name] ?? STORED[type],
      nullable: true,
      data: rows.map((row) => row[name] ?? null),
      ...(encoding[name] && { encoding: encoding[name], nullable: false }),
    }))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      codec,
      rowGroupSize: groups,
      statistics,
      ...(codec === 'GZIP' && { compressors: { GZIP: (bytes: Uint8Array) => bytes } }),
    }),
  )
}

/** Bytes in memory as a file that is read piece by piece; `log` is told what was asked for. */
export const sourceOf = (bytes: Uint8Array, log: [number, number][] = []): ByteSource => ({
  byteLength: bytes.length,
  read: (start, end) => {
    log.push([start, end])
    const piece = bytes.slice(start, end)
    return piece.length === end - start ? Promise.resolve(piece) : Promise.reject(faultOf())
  },
})

function faultOf(): unknown {
  try {
    return refuse('otherBytes')
  } catch (error) {
    return error
  }
}

/** The same file with another footer: what is said of it no longer needs to be true. */
export function retold(bytes: Uint8Array, change: (footer: FileMetaData) => FileMetaData): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 8, true)
  const writer = new ByteWriter()
  writer.appendBytes(bytes.subarray(0, bytes.length - 8 - length))
  // The writer brings an older reader along, whose types lack the newest kind of column.
  writeMetadata(writer, change(parquetMetadata(bytes)) as Parameters<typeof writeMetadata>[1])
  writer.appendUint32(0x31524150)
  return new Uint8Array(writer.getBuffer())
}

type Chunk = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>

/** What the footer says of one column in every row group, said otherwise. */
export const retoldColumn = (
  bytes: Uint8Array,
  name: string,
  change: (chunk: Chunk) => Readonly<Partial<Record<keyof Chunk, unknown>>>,
): Uint8Array =>
  retold(bytes, (footer) => ({
    ...footer,
    row_groups: footer.row_groups.map((group) => ({
      ...group,
      columns: group.columns.map((column) =>
        column.meta_data?.path_in_schema[0] === name
          ? { ...column, meta_data: { ...column.meta_data, ...change(column.meta_data) } as Chunk }
          : column,
      ),
    })),
  }))
