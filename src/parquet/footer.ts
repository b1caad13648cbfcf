import { parquetMetadata, type FileMetaData } from 'hyparquet'
import type { ByteSource } from './byteSource.ts'
import { columnsOf, LIMITS, type ColumnSpec } from './contract.ts'
import { refuse } from './fileFault.ts'

/** Where one column of one row group lies, and what the footer says of it. */
export interface ColumnChunk {
  readonly start: number
  readonly end: number
  readonly codec: 'SNAPPY' | 'UNCOMPRESSED'
  readonly physical: 'BYTE_ARRAY' | 'INT32' | 'INT64'
  /** Whether rows are marked that have nothing. */
  readonly nullable: boolean
  /** Most bytes that its pages may unpack to. */
  readonly unpacked: number
  /** Least and greatest value of a column of numbers; null where nobody has written them. */
  readonly range: readonly [least: number, greatest: number] | null
}

export interface RowGroup {
  /** Counted from 1. */
  readonly number: number
  /** Rows before it in the file. */
  readonly first: number
  readonly rows: number
  readonly columns: ReadonlyMap<string, ColumnChunk>
}

/** What a file says of itself, as far as it can be true. */
export interface Footer {
  readonly events: number
  readonly groups: readonly RowGroup[]
}

const MAGIC = 0x31524150
const TAIL = 65_536

/**
 * Read and judge the footer before any row: form, columns, types, sizes and places.
 *
 * @param languages of the story
 * @throws BrokenFile
 */
export async function readFooter(source: ByteSource, languages: readonly string[]): Promise<Footer> {
  const { byteLength } = source
  if (byteLength < 12) refuse('notParquet')
  const [head, tail] = await Promise.all([
    source.read(0, 4),
    source.read(Math.max(0, byteLength - TAIL), byteLength),
  ])
  if (viewOf(head).getUint32(0, true) !== MAGIC) refuse('notParquet')
  if (viewOf(tail).getUint32(tail.length - 4, true) !== MAGIC) refuse('cutOff')
  const length = viewOf(tail).getUint32(tail.length - 8, true)
  if (length > LIMITS.footerBytes) refuse('footerTooLong', length, LIMITS.footerBytes)
  if (length + 12 > byteLength) refuse('cutOff')
  const whole = length + 8 <= tail.length ? tail : await source.read(byteLength - length - 8, byteLength)
  return judge(parse(whole), byteLength - length - 8, columnsOf(languages))
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

function parse(bytes: Uint8Array): FileMetaData {
  try {
    return parquetMetadata(bytes, { geoparquet: false })
  } catch {
    return refuse('footerUnreadable')
  }
}

function judge(metadata: FileMetaData, dataEnd: number, wanted: readonly ColumnSpec[]): Footer {
  try {
    const nullable = wanted.map((spec) => checkType(spec, metadata))
    const events = Number(metadata.num_rows)
    if (events > LIMITS.events) refuse('tooManyEvents', events, LIMITS.events)
    if (events === 0) refuse('noEvents')
    let first = 0
    const groups = metadata.row_groups.map((group, position): RowGroup => {
      const rows = Number(group.num_rows)
      const number = position + 1
      if (!(rows >= 0 && rows <= LIMITS.groupRows)) refuse('groupTooLong', number, rows, LIMITS.groupRows)
      const columns = new Map(
        wanted.map(({ name }, at) => [
          name,
          chunkOf(group, name, { number, dataEnd, nullable: nullable[at] === true }),
        ]),
      )
      first += rows
      return { number, first: first - rows, rows, columns }
    })
    if (first !== events) refuse('rowsDiffer', events, first)
    return { events, groups: groups.filter(({ rows }) => rows > 0) }
  } catch (error) {
    // What is no footer but reads as one lacks what every footer has.
    if (error instanceof TypeError || error instanceof RangeError) return refuse('footerUnreadable')
    throw error
  }
}

const PHYSICAL = { text: ['BYTE_ARRAY'], number: ['INT32', 'INT64'], time: ['INT64'] } as const
const WANTED = { text: 'STRING', number: 'INT32', time: 'INT64' } as const

/** Whether rows may have nothing in the column. @throws BrokenFile where it is missing or holds something else */
function checkType({ name, type }: ColumnSpec, { schema }: FileMetaData): boolean {
  const element = schema.find((each, position) => position > 0 && each.name === name)
  if (!element) return refuse('missingColumn', name)
  const isFlat = topLevel(schema).includes(element) && element.repetition_type !== 'REPEATED'
  const found = element.logical_type?.type ?? element.converted_type ?? element.type ?? 'STRUCT'
  const fits = (PHYSICAL[type] as readonly string[]).includes(element.type ?? '')
  const isPlain =
    type === 'text' ? /^(?:STRING|UTF8|ENUM|BYTE_ARRAY)$/.test(found) : /^INT(?:EGER|_?\d+)$/.test(found)
  if (!isFlat || !fits || !isPlain) refuse('wrongType', name, isFlat ? found : 'LIST', WANTED[type])
  return element.repetition_type === 'OPTIONAL'
}

/** The elements that stand directly in a row, whatever others hold. */
function topLevel(schema: FileMetaData['schema']): readonly FileMetaData['schema'][number][] {
  const top: FileMetaData['schema'][number][] = []
  let at = 1
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0
    at += 1
    for (let child = 0; child < children && at < schema.length; child += 1) skip()
  }
  while (at < schema.length) {
    const element = schema[at]
    if (element) top.push(element)
    skip()
  }
  return top
}

function chunkOf(
  { columns }: FileMetaData['row_groups'][number],
  name: string,
  {
    number,
    dataEnd,
    nullable,
  }: { readonly number: number; readonly dataEnd: number; readonly nullable: boolean },
): ColumnChunk {
  const meta = columns.find(({ meta_data: each }) => each?.path_in_schema.join('.') === name)?.meta_data
  if (!meta) return refuse('missingColumn', name)
  const { codec, type: physical } = meta
  if (codec !== 'SNAPPY' && codec !== 'UNCOMPRESSED') return refuse('wrongCodec', number, name, codec)
  if (physical !== 'BYTE_ARRAY' && physical !== 'INT32' && physical !== 'INT64')
    return refuse('wrongType', name, physical, 'STRING')
  const unpacked = Number(meta.total_uncompressed_size)
  if (!(unpacked >= 0 && unpacked <= LIMITS.columnBytes))
    refuse('columnTooBig', number, name, Math.round(unpacked / 1e6), LIMITS.columnBytes / 1e6)
  // A dictionary that is not there is written as 0 by some.
  const dictionary = Number(meta.dictionary_page_offset ?? 0)
  const data = Number(meta.data_page_offset)
  const start = dictionary > 0 && dictionary < data ? dictionary : data
  const end = start + Number(meta.total_compressed_size)
  if (!(start >= 4 && end > start && end <= dataEnd)) refuse('outsideFile', number, name)
  return { start, end, codec, physical, nullable, unpacked, range: rangeOf(meta.statistics) }
}

type Statistics = NonNullable<
  FileMetaData['row_groups'][number]['columns'][number]['meta_data']
>['statistics']

function rangeOf(statistics: Statistics): ColumnChunk['range'] {
  const [least, greatest] = [
    statistics?.min_value ?? statistics?.min,
    statistics?.max_value ?? statistics?.max,
  ]
  const isNumber = (value: unknown): value is number | bigint =>
    typeof value === 'bigint' || typeof value === 'number'
  return isNumber(least) && isNumber(greatest) ? [Number(least), Number(greatest)] : null
}
