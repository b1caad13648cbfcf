import { NONE, PRECISIONS, type EventColumns } from '../columns/eventColumns.ts'
import { STATUSES } from '../domain/statuses.ts'
import type { ByteSource } from './byteSource.ts'
import { DRAWN_COLUMNS, LIMITS, MOST_FLAGS, splitPeople } from './contract.ts'
import { refuse } from './fileFault.ts'
import type { RowGroup } from './footer.ts'
import { readNumbers, readTexts, type TextColumn } from './readChunk.ts'

/** The ids that a story knows, in its own order: a code is a place in one of these lists. */
export interface StoryCodes {
  readonly lanes: readonly string[]
  readonly forums: readonly string[]
  readonly people: readonly string[]
}

/** What is needed to draw the events of one row group, judged row by row. A status is a place in STATUSES. */
export interface DrawnGroup extends Pick<
  EventColumns,
  'begin' | 'end' | 'precision' | 'flags' | 'lane' | 'forum' | 'status' | 'importance'
> {
  readonly rows: number
  /** The people of row `i` are those from `peopleAt[i]` up to `peopleAt[i + 1]`. */
  readonly peopleAt: Uint32Array
  readonly people: Uint16Array
}

/** Finds the bytes of a column. */
export type ColumnBytes = (name: string) => Uint8Array

/** The bytes of what is drawn of a row group: they can be asked for before it is known what the codes are. */
export const readDrawnBytes = (source: ByteSource, group: RowGroup): Promise<ColumnBytes> =>
  readColumns(
    source,
    group,
    DRAWN_COLUMNS.map(({ name }) => name),
  )

/**
 * Read one row group and judge each row: order, ranges, codes. What the footer says of it must be true.
 *
 * @param reading its bytes, where they have been asked for already
 * @throws BrokenFile
 */
export async function readDrawn(
  source: ByteSource,
  group: RowGroup,
  codes: StoryCodes,
  reading: Promise<ColumnBytes> = readDrawnBytes(source, group),
): Promise<DrawnGroup> {
  const bytes = await reading
  const numbers = (name: string) => readNumbers(bytes(name), group, name)
  const texts = (name: string) => readTexts(bytes(name), group, name)
  const begin = numbers('begin_ms')
  const end = numbers('end_ms')
  checkTimes(group, begin, end)
  checkStatistics(group, 'begin_ms', begin)
  checkStatistics(group, 'end_ms', end)
  return {
    rows: group.rows,
    begin,
    end,
    precision: small(group, 'precision', numbers('precision'), 0, PRECISIONS.length - 1),
    flags: small(group, 'flags', numbers('flags'), 0, MOST_FLAGS),
    importance: small(group, 'importance', numbers('importance'), 1, 3),
    lane: recode(group, 'lane', texts('lane'), codes.lanes, false),
    forum: recode(group, 'forum', texts('forum'), codes.forums, true),
    status: Uint8Array.from(recode(group, 'status', texts('status'), STATUSES, false)),
    ...spreadPeople(group, texts('people'), codes.people),
  }
}

/** Gaps between columns that are read over: a request costs more than so many bytes. */
const GAP = 32_768

/** The bytes of columns of a row group, neighbours in one piece. Gives what finds the bytes of one. */
export async function readColumns(
  source: ByteSource,
  { columns }: RowGroup,
  names: readonly string[],
): Promise<ColumnBytes> {
  const wanted = names
    .flatMap((name) => columns.get(name) ?? [])
    .toSorted((one, other) => one.start - other.start)
  const pieces: { start: number; end: number }[] = []
  for (const { start, end } of wanted) {
    const last = pieces.at(-1)
    if (last && start - last.end <= GAP) last.end = Math.max(last.end, end)
    else pieces.push({ start, end })
  }
  const read = await Promise.all(
    pieces.map(async ({ start, end }) => ({ start, end, bytes: await source.read(start, end) })),
  )
  return (name) => {
    const chunk = columns.get(name)
    const piece = chunk && read.find(({ start, end }) => start <= chunk.start && chunk.end <= end)
    return chunk && piece
      ? piece.bytes.subarray(chunk.start - piece.start, chunk.end - piece.start)
      : refuse('missingColumn', name)
  }
}

/** That a group begins no earlier than the one before it ended, whose last row begins at `after`. @throws BrokenFile */
export function checkFollows({ number, first }: RowGroup, { begin }: DrawnGroup, after: number): void {
  if ((begin[0] ?? Infinity) < after) refuse('unsorted', number, first + 1)
}

function checkTimes({ number, first }: RowGroup, begin: Float64Array, end: Float64Array): void {
  let before = -Infinity
  for (let row = 0; row < begin.length; row += 1) {
    const [from = Number.NaN, to = Number.NaN] = [begin[row], end[row]]
    const at = first + row + 1
    if (Number.isNaN(from)) refuse('emptyCell', number, at, 'begin_ms')
    if (Number.isNaN(to)) refuse('emptyCell', number, at, 'end_ms')
    if (from < LIMITS.earliest || to > LIMITS.latest) refuse('outOfTime', number, at)
    if (to <= from) refuse('endFirst', number, at)
    if (from < before) refuse('unsorted', number, at)
    before = from
  }
}

/** Others choose by what is written here which groups they read: a lie would hide events. */
function checkStatistics({ number, columns }: RowGroup, name: string, values: Float64Array): void {
  const range = columns.get(name)?.range
  if (!range) return
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  if (least !== range[0] || greatest !== range[1]) refuse('statisticsLie', number, name)
}

function small(
  { number, first }: RowGroup,
  name: string,
  values: Float64Array,
  least: number,
  most: number,
): Uint8Array {
  for (const [row, value] of values.entries()) {
    if (Number.isNaN(value)) refuse('emptyCell', number, first + row + 1, name)
    if (value < least || value > most) refuse('outOfRange', number, first + row + 1, name, value, most)
  }
  return Uint8Array.from(values)
}

/** What a dictionary of the story does not have. */
const UNKNOWN = NONE - 1

/** Codes of a row group's own dictionary as codes of the story. */
function recode(
  { number, first }: RowGroup,
  name: string,
  { values, codes }: TextColumn,
  known: readonly string[],
  isOptional: boolean,
): Uint16Array {
  const places = placesOf(known)
  const ours = Uint16Array.from(values, (value) => places.get(value) ?? UNKNOWN)
  return Uint16Array.from(codes, (code, row) => {
    const own = code < 0 ? NONE : (ours[code] ?? UNKNOWN)
    if (own === NONE && !isOptional) refuse('emptyCell', number, first + row + 1, name)
    if (own === UNKNOWN) refuse('unknownCode', number, first + row + 1, name, values[code] ?? '')
    return own
  })
}

function spreadPeople(
  { number, first, rows }: RowGroup,
  { values, codes }: TextColumn,
  known: readonly string[],
): Pick<DrawnGroup, 'peopleAt' | 'people'> {
  const places = placesOf(known)
  const sets = values.map((value) => splitPeople(value).map((id) => places.get(id) ?? UNKNOWN))
  const peopleAt = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? -1
    const set = code < 0 ? [] : (sets[code] ?? [])
    if (set.includes(UNKNOWN)) refuse('unknownCode', number, first + row + 1, 'people', values[code] ?? '')
    peopleAt[row + 1] = (peopleAt[row] ?? 0) + set.length
  }
  const people = new Uint16Array(peopleAt[rows] ?? 0)
  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? -1
    if (code >= 0) people.set(sets[code] ?? [], peopleAt[row])
  }
  return { peopleAt, people }
}

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]))
