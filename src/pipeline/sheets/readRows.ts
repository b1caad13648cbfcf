import { parseEdtf } from '../../domain/calendar.ts'
import { hasHappened } from '../../domain/hasHappened.ts'
import { STATUSES } from '../../domain/statuses.ts'
import { SESSION_UNITS } from '../../domain/story.ts'
import { settleHabits } from './columnHabits.ts'
import type { Column, ReadTable, SheetShape } from './guessColumns.ts'
import { isId } from './romanId.ts'
import { readCitations } from './rowCitations.ts'
import { rowCells, type RowCell, type RowCells } from './rowCells.ts'
import { readRowDate, type DateRules } from './rowDate.ts'
import { readRowMedia } from './rowMedia.ts'
import { readRowNaming } from './rowNaming.ts'
import { readRowRemarks } from './rowRemarks.ts'
import { readRowSources } from './rowSources.ts'
import { readRowNames, readRowPeople, readRowTexts } from './rowTexts.ts'
import type { RowOutcome, SheetEvent, SheetSource } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { Sheet } from './sheetTable.ts'
import type { DayOrder } from '../dates/readMoment.ts'

/** What an editor says for the whole sheet. */
export interface RowRules {
  readonly order: DayOrder | null
  /** Offset of times that name none, or null. */
  readonly zone: string | null
  /** `YYYY-MM-DD`: what comes after it has not happened. */
  readonly today: string
  /** Address for rows that have none of their own, or null. */
  readonly source: string | null
}

export interface RowsRead {
  /** One for each row, in the order of the sheet. */
  readonly outcomes: readonly RowOutcome[]
  /** About columns and the sheet as a whole. */
  readonly notes: readonly SheetNote[]
}

/** Every row of a table as an event, as the head of the story, or as one for the list. */
export function readRows(sheet: Sheet, table: ReadTable, rules: RowRules): RowsRead {
  const { habits, notes } = settleHabits(sheet.name, table, rules.order, sheet.system)
  const dates: DateRules = { habits, zone: rules.zone }
  const outcomes: RowOutcome[] = []
  const seen = { ids: new Map<string, number>(), rows: new Map<string, number>(), head: false }
  for (const row of table.rows) {
    const cells = rowCells(sheet.name, table.columns, row)
    const repeated = seen.rows.get(row.cells.join('\n'))
    const outcome =
      repeated === undefined
        ? readRow(cells, table, dates, rules, seen)
        : listed(cells, [note('row', cells.at, 'repeatedRow', repeated)])
    if (outcome.kind === 'head') seen.head = true
    const id = outcome.kind === 'event' ? outcome.event.id : outcome.kind === 'era' ? outcome.era.id : null
    if (id !== null) seen.ids.set(id, row.number)
    if (repeated === undefined) seen.rows.set(row.cells.join('\n'), row.number)
    outcomes.push(outcome)
  }
  const isWhole = table.columns.some(({ field }) => field === 'citedUrl')
  return {
    outcomes,
    notes: [
      ...notes,
      ...table.columns.flatMap((column) => unread(sheet.name, column, table.shape)),
      ...(table.shape === 'export' ? [note('told', { sheet: sheet.name }, 'exportLacks', isWhole)] : []),
    ],
  }
}

function unread(
  sheet: string,
  { position, header, field, filled }: Column,
  shape: SheetShape,
): readonly SheetNote[] {
  const at = { sheet, column: position, header }
  if (filled === 0) return []
  if (field === null || (field === 'type' && !hasTypes(shape)))
    return [note('look', at, 'unknownColumn', filled)]
  // Our own export counts its sources; nothing is lost with it.
  return field === 'ignore' && header !== 'source_count' ? [note('told', at, 'ignoredColumn', filled)] : []
}

/** A sheet whose rows are of several kinds: in a plain one “type” may head anything. */
const hasTypes = (shape: SheetShape): boolean => shape !== 'plain'

const listed = (cells: RowCells, notes: readonly SheetNote[]): RowOutcome => ({
  kind: 'listed',
  row: cells.row,
  notes,
  marks: [cells.text('id'), ...Object.values(readRowTexts(cells, 'title').texts)].filter(
    (mark) => mark !== '',
  ),
})

interface Seen {
  readonly ids: ReadonlyMap<string, number>
  readonly head: boolean
}

function readRow(
  cells: RowCells,
  table: ReadTable,
  dates: DateRules,
  rules: RowRules,
  seen: Seen,
): RowOutcome {
  const type = hasTypes(table.shape) ? cells.text('type').toLowerCase() : ''
  if (type === 'title') return readHead(cells, seen.head)
  if (type === 'era') return readEra(cells, dates, seen.ids)
  const date = readRowDate(cells, dates)
  const title = readRowTexts(cells, 'title')
  const summary = readRowTexts(cells, 'summary')
  const textAt = cells.one('summary')?.at ?? cells.at
  const { sources, notes } =
    readCitations(cells) ?? readRowSources(cells, [...summary.links, ...title.links], textAt, dates.habits)
  const all = withDefault(sources, rules.source)
  const picture = readRowMedia(cells)
  const problems = [
    ...date.notes,
    ...checkStatus(cells, date.edtf, rules.today),
    ...checkId(cells, seen.ids),
    ...(Object.keys(title.texts).length === 0 ? [note('row', cells.at, 'noTitle')] : []),
    ...notes,
    ...(all.length === 0 ? [note('row', cells.at, 'noSource')] : []),
    ...title.notes,
    ...summary.notes,
    ...picture.notes,
  ]
  if (date.edtf === null || problems.some(({ kind }) => kind === 'row')) return listed(cells, problems)
  const facts = readFacts(cells)
  const { status, session } = facts.fields
  const forum = forumOf(cells)
  const { today } = rules
  const naming = readRowNaming(cells, { session, date: date.edtf, status, hasForum: forum !== null, today })
  const remarks = readRowRemarks(cells)
  return {
    kind: 'event',
    event: {
      at: cells.at,
      row: cells.row,
      id: cells.text('id') || null,
      date: date.edtf,
      title: title.texts,
      summary: summary.texts,
      lane: readRowNames(cells, 'lane'),
      laneId: isId(cells.text('laneId')) ? cells.text('laneId') : null,
      forum,
      place: readRowNames(cells, 'place'),
      people: readRowPeople(cells, table.shape),
      sources: all,
      media: picture.media,
      ...facts.fields,
      ...naming.fields,
      ...remarks.fields,
    },
    notes: [...problems, ...facts.notes, ...naming.notes, ...remarks.notes],
  }
}

const withDefault = (sources: readonly SheetSource[], url: string | null): readonly SheetSource[] =>
  sources.length > 0 || url === null ? sources : [{ url, publisher: null, headline: null, published: null }]

/** What took place did so after some day and before today. */
function checkStatus(cells: RowCells, date: string | null, today: string): readonly SheetNote[] {
  if (date === null) return []
  const status = STATUSES.find((each) => each === cells.text('status').toLowerCase())
  const at = cells.one('date')?.at ?? cells.at
  const isPast = status !== undefined && hasHappened(status)
  if (date.startsWith('[..')) return isPast ? [note('row', at, 'heldByWhen', cells.text('date'), status)] : []
  const [event, now] = [parseEdtf(date), parseEdtf(today)]
  const isToCome = event !== null && now !== null && event.start >= now.end
  return isPast && isToCome ? [note('row', at, 'heldToCome', cells.text('date'), status)] : []
}

function checkId(cells: RowCells, ids: ReadonlyMap<string, number>): readonly SheetNote[] {
  const cell = cells.one('id')
  if (!cell) return []
  if (!isId(cell.text)) return [note('row', cell.at, 'badId', cell.text)]
  const other = ids.get(cell.text)
  return other === undefined ? [] : [note('row', cell.at, 'doubleId', cell.text, other)]
}

function forumOf(cells: RowCells): SheetEvent['forum'] {
  const id = cells.text('forum')
  // A lane that events name themselves has a forum of its name in what is published.
  if (!isId(id) || id === cells.text('laneId')) return null
  const unit = SESSION_UNITS.find((each) => each === cells.text('forumUnit')) ?? null
  return { id, name: readRowNames(cells, 'forumName'), short: readRowNames(cells, 'forumShort'), unit }
}

type Facts = Pick<SheetEvent, 'country' | 'status' | 'importance' | 'session'>

/** Fields of one word or number; what is neither is left out and told. */
function readFacts(cells: RowCells): { readonly fields: Facts; readonly notes: readonly SheetNote[] } {
  const notes: SheetNote[] = []
  const take = <T>(
    cell: RowCell | null,
    value: T | null,
    otherwise: (cell: RowCell) => SheetNote,
  ): T | null => {
    if (cell && value === null) notes.push(otherwise(cell))
    return value
  }
  const number = (cell: RowCell | null, most: number): number | null =>
    take(
      cell,
      cell && /^\d+$/.test(cell.text) && Number(cell.text) >= 1 && Number(cell.text) <= most
        ? Number(cell.text)
        : null,
      ({ at, text }) => note('look', at, 'badNumber', text),
    )
  const [status, country] = [cells.one('status'), cells.one('country')]
  const known = STATUSES.find((each) => each === status?.text.toLowerCase()) ?? null
  return {
    fields: {
      status: take(status, known, ({ at, text }) => note('look', at, 'badStatus', text, STATUSES)),
      country: take(
        country,
        /^[A-Z]{2}$/.test(country?.text ?? '') ? (country?.text ?? null) : null,
        ({ at, text }) => note('look', at, 'badCountry', text),
      ),
      importance: number(cells.one('importance'), 3),
      session: number(cells.one('session'), 999),
    },
    notes,
  }
}

/** TimelineJS's title row heads the story. */
function readHead(cells: RowCells, hasHead: boolean): RowOutcome {
  if (hasHead) return listed(cells, [note('row', cells.at, 'secondTitle')])
  const title = readRowTexts(cells, 'title')
  const text = readRowTexts(cells, 'summary')
  return {
    kind: 'head',
    head: { row: cells.row, headline: title.texts, deck: text.texts },
    notes: [
      ...text.notes,
      ...cells.all('media').map(({ at, text: url }) => note('look', at, 'mediaOfHead', url)),
    ],
  }
}

function readEra(cells: RowCells, dates: DateRules, ids: ReadonlyMap<string, number>): RowOutcome {
  const { edtf, notes } = readRowDate(cells, dates)
  const title = readRowTexts(cells, 'title')
  const text = readRowTexts(cells, 'summary')
  const problems = [
    ...notes,
    ...checkId(cells, ids),
    ...(Object.keys(title.texts).length === 0 ? [note('row', cells.at, 'noTitle')] : []),
    ...Object.values(text.texts).map((words) => note('look', cells.at, 'textOfEra', words)),
  ]
  if (edtf?.startsWith('[') || edtf?.startsWith('..'))
    return listed(cells, [...problems, note('row', cells.at, 'eraDate', edtf)])
  if (edtf === null || problems.some(({ kind }) => kind === 'row')) return listed(cells, problems)
  const [begin = '', end = begin] = edtf.split('/')
  return {
    kind: 'era',
    era: {
      at: cells.at,
      row: cells.row,
      id: cells.text('id') || null,
      title: title.texts,
      begin,
      end: end === '..' ? null : end,
    },
    notes: problems,
  }
}
