import { parseEdtf, type Timezone } from '../../domain/calendar.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import type { ByteSource } from '../../parquet/byteSource.ts'
import { deriveDate, LIMITS, shownColumns, type DerivedDate } from '../../parquet/contract.ts'
import { BrokenFile, type FileFault } from '../../parquet/fileFault.ts'
import { readFooter, type Footer, type RowGroup } from '../../parquet/footer.ts'
import { readTexts, type TextColumn } from '../../parquet/readChunk.ts'
import {
  checkFollows,
  readColumns,
  readDrawn,
  type DrawnGroup,
  type StoryCodes,
} from '../../parquet/readDrawn.ts'
import { readShown, type ShownGroup } from '../../parquet/readShown.ts'
import { isId } from '../sheets/romanId.ts'
import { say, type Said } from '../words/issueWords.ts'
import { createIdSet } from './uniqueIds.ts'

/** What a file of events is held to. */
export interface TableRules {
  readonly languages: readonly string[]
  readonly codes: StoryCodes
  readonly timezone: Timezone | undefined
}

/** Something wrong with a file of events, and its row from 1; row 1 where it is of the whole file. */
export interface TableFault {
  readonly row: number
  readonly said: Said
}

export interface CheckedTable {
  /** Null where the footer cannot be believed. */
  readonly events: number | null
  readonly faults: readonly TableFault[]
}

/** As many are listed of one file: who has a thousand of them has one slip. */
const MOST_FAULTS = 20

/**
 * Everything that is wrong with a file of events, whoever wrote it: its footer first, then each row group by itself, so that
 * one that is damaged hides nothing of the others.
 *
 * @param onGroup is given each row group that is right, in order
 */
export async function checkTable(
  source: ByteSource,
  rules: TableRules,
  onGroup?: (group: RowGroup, drawn: DrawnGroup, shown: ShownGroup) => void,
): Promise<CheckedTable> {
  const faults: TableFault[] = []
  const footer = await caught(readFooter(source, rules.languages), faults)
  if (footer === null) return { events: null, faults }
  const ids = createIdSet()
  const suspected = new Set<number>()
  let after = -Infinity
  for (const group of footer.groups) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a file is larger than memory
    const drawn = await caught(readAfter(source, group, rules.codes, after), faults)
    // oxlint-disable-next-line no-await-in-loop -- likewise
    const shown = await caught(readShown(source, group, rules.languages), faults)
    if (drawn) after = drawn.begin.at(-1) ?? after
    if (shown) {
      for (const fault of checkWords(group, shown, rules)) faults.push(fault)
      if (drawn) for (const fault of checkDates(group, shown, drawn, rules)) faults.push(fault)
      for (const [, id] of rowsOf(column(shown, 'id'))) if (ids.add(id)) suspected.add(ids.hashOf(id))
    }
    if (drawn && shown) onGroup?.(group, drawn, shown)
    if (faults.length > MOST_FAULTS) break
  }
  if (suspected.size > 0) faults.push(...(await findTwice(source, footer, suspected, ids.hashOf)))
  return { events: footer.events, faults: cut(faults) }
}

function cut(faults: readonly TableFault[]): readonly TableFault[] {
  const sorted = faults.toSorted((one, other) => one.row - other.row)
  return sorted.length <= MOST_FAULTS
    ? sorted
    : [...sorted.slice(0, MOST_FAULTS), { row: 1, said: say.tableFaults(sorted.length - MOST_FAULTS) }]
}

/** What the reader refuses, as a fault among others; null then. */
async function caught<T>(reading: Promise<T>, faults: TableFault[]): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    faults.push(faultOf(error.fault))
    return null
  }
}

/** A fault of the reader as editors are told it: the row is the line, and not said again. */
function faultOf(fault: FileFault): TableFault {
  switch (fault[0]) {
    case 'noEvents':
      return { row: 1, said: say.noEventsInTable() }
    case 'unsorted':
    case 'endFirst':
    case 'outOfTime':
      return { row: fault[2], said: [fault[0], fault[1]] }
    case 'emptyCell':
      return { row: fault[2], said: say.emptyCell(fault[1], fault[3]) }
    case 'outOfRange':
      return { row: fault[2], said: say.outOfRange(fault[1], fault[3], fault[4], fault[5]) }
    case 'unknownCode':
      return { row: fault[2], said: say.unknownCode(fault[1], fault[3], fault[4]) }
    case 'noRanges':
    case 'rangeRefused':
    case 'otherBytes':
      // Of a file on disk: it has become shorter while it was read.
      return { row: 1, said: say.cutOff() }
    default:
      return { row: 1, said: fault }
  }
}

const NOTHING: TextColumn = { values: [], codes: new Int32Array() }
const column = (shown: ShownGroup, name: string): TextColumn => shown.get(name) ?? NOTHING

function* rowsOf({ values, codes }: TextColumn): Generator<readonly [row: number, value: string]> {
  for (const [row, code] of codes.entries()) {
    const value = code < 0 ? undefined : values[code]
    if (value !== undefined) yield [row, value]
  }
}

async function readAfter(
  source: ByteSource,
  group: RowGroup,
  codes: StoryCodes,
  after: number,
): Promise<DrawnGroup> {
  const drawn = await readDrawn(source, group, codes)
  checkFollows(group, drawn, after)
  return drawn
}

/** What is wrong with the words of rows: each distinct text is judged once. */
function* checkWords(group: RowGroup, shown: ShownGroup, { languages }: TableRules): Generator<TableFault> {
  for (const { name, optional } of shownColumns(languages)) {
    const { values, codes } = column(shown, name)
    const wrong = values.map((value) => judge(group.number, name, value))
    for (const [row, code] of codes.entries()) {
      const at = group.first + row + 1
      if (code < 0 && !optional) yield { row: at, said: say.emptyCell(group.number, name) }
      const said = code < 0 ? null : wrong[code]
      if (said) yield { row: at, said }
    }
  }
}

function judge(group: number, name: string, value: string): Said | null {
  if (value.trim() === '') return say.emptyCell(group, name)
  if (name === 'id') return isId(value) ? null : say.rowIdForm(group, value)
  if (name === 'source_url') return checkSourceUrl(value).ok ? null : say.rowAddress(group, value)
  if (name === 'source_date') return parseEdtf(value) ? null : say.dateUnread(group, value)
  const most = name.startsWith('title_') ? LIMITS.title : LIMITS.summary
  return value.length > most ? say.rowTooLong(group, name, value.length, most) : null
}

const DERIVED: readonly (readonly [column: string, key: keyof DerivedDate & keyof DrawnGroup])[] = [
  ['begin_ms', 'begin'],
  ['end_ms', 'end'],
  ['precision', 'precision'],
  ['flags', 'flags'],
]

/** Whether the four derived columns say what the date itself says. */
function* checkDates(
  group: RowGroup,
  shown: ShownGroup,
  drawn: DrawnGroup,
  { timezone }: TableRules,
): Generator<TableFault> {
  const { values, codes } = column(shown, 'date')
  const dates = values.map((text) => {
    const date = parseEdtf(text, timezone)
    return date && deriveDate(date)
  })
  for (const [row, code] of codes.entries()) {
    if (code < 0) continue
    const [date, text = ''] = [dates[code], values[code]]
    const at = group.first + row + 1
    if (!date) yield { row: at, said: say.dateUnread(group.number, text) }
    else {
      const differing = DERIVED.find(([, key]) => drawn[key][row] !== date[key])
      if (differing) yield { row: at, said: say.dateDiffers(group.number, text, differing[0]) }
    }
  }
}

const readIds = async (source: ByteSource, group: RowGroup): Promise<TextColumn> =>
  readTexts((await readColumns(source, group, ['id']))('id'), group, 'id')

/** Which of the ids that may be there twice are. */
async function findTwice(
  source: ByteSource,
  { groups }: Footer,
  suspected: ReadonlySet<number>,
  hashOf: (id: string) => number,
): Promise<readonly TableFault[]> {
  const first = new Map<string, number>()
  const faults: TableFault[] = []
  for (const group of groups) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a file is larger than memory
    const ids = await caught(readIds(source, group), [])
    for (const [row, id] of rowsOf(ids ?? NOTHING)) {
      if (!suspected.has(hashOf(id))) continue
      const at = group.first + row + 1
      const before = first.get(id)
      if (before === undefined) first.set(id, at)
      else faults.push({ row: at, said: say.rowIdTwice(group.number, id, before) })
    }
    if (faults.length > MOST_FAULTS) break
  }
  return faults
}
