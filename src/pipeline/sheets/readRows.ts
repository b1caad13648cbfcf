import { parseEdtf } from '../../domain/calendar.ts'
import { hasHappened } from '../../domain/hasHappened.ts'
import { STATUSES } from '../../domain/statuses.ts'
import { cleanText } from './cleanText.ts'
import { settleHabits } from './columnHabits.ts'
import type { Column, ReadTable, SheetShape } from './guessColumns.ts'
import { isId } from './romanId.ts'
import { rowCells, type RowCell, type RowCells } from './rowCells.ts'
import { readRowDate, type DateRules } from './rowDate.ts'
import { readRowSources } from './rowSources.ts'
import { readRowNames, readRowPeople, readRowTexts } from './rowTexts.ts'
import type { RowOutcome, SheetEvent, SheetSource } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { Sheet } from './sheetTable.ts'
import type { DayOrder } from './readMoment.ts'

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
    if (outcome.kind === 'event' && outcome.event.id !== null) seen.ids.set(outcome.event.id, row.number)
    if (repeated === undefined) seen.rows.set(row.cells.join('\n'), row.number)
    outcomes.push(outcome)
  }
  return {
    outcomes,
    notes: [...notes, ...table.columns.flatMap((column) => unread(sheet.name, column, table.shape))],
  }
}

function unread(
  sheet: string,
  { position, header, field, filled }: Column,
  shape: SheetShape,
): readonly SheetNote[] {
  const at = { sheet, column: position, header }
  if (filled === 0) return []
  if (field === null || (field === 'type' && shape !== 'timelinejs'))
    return [note('look', at, 'unknownColumn', filled)]
  // Our own export counts its sources; nothing is lost with it.
  return field === 'ignore' && header !== 'source_count' ? [note('told', at, 'ignoredColumn', filled)] : []
}

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
  const type = table.shape === 'timelinejs' ? cells.text('type').toLowerCase() : ''
  if (type === 'title') return readHead(cells, seen.head)
  if (type === 'era') return readEra(cells, dates)
  const date = readRowDate(cells, dates)
  const title = readRowTexts(cells, 'title')
  const summary = readRowTexts(cells, 'summary')
  const textAt = cells.one('summary')?.at ?? cells.at
  const { sources, notes } = readRowSources(cells, [...summary.links, ...title.links], textAt, dates.habits)
  const all = withDefault(sources, rules.source)
  const problems = [
    ...date.notes,
    ...checkStatus(cells, date.edtf, rules.today),
    ...checkId(cells, seen.ids),
    ...(Object.keys(title.texts).length === 0 ? [note('row', cells.at, 'noTitle')] : []),
    ...notes,
    ...(all.length === 0 ? [note('row', cells.at, 'noSource')] : []),
    ...title.notes,
    ...summary.notes,
    ...mediaNotes(cells),
  ]
  if (date.edtf === null || problems.some(({ kind }) => kind === 'row')) return listed(cells, problems)
  const facts = readFacts(cells)
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
      forum: forumOf(cells),
      place: readRowNames(cells, 'place'),
      people: readRowPeople(cells, table.shape),
      sources: all,
      ...facts.fields,
    },
    notes: [...problems, ...facts.notes],
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
  return isId(id) && id !== cells.text('laneId') ? { id, name: readRowNames(cells, 'forumName') } : null
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
    notes: [...text.notes, ...mediaNotes(cells)],
  }
}

function readEra(cells: RowCells, dates: DateRules): RowOutcome {
  const { edtf } = readRowDate(cells, dates)
  return listed(cells, [note('row', cells.at, 'eraKept', cleanText(cells.text('title')), edtf ?? '')])
}

/** Pictures wait on the list until an editor has made files of them. */
const mediaNotes = (cells: RowCells): readonly SheetNote[] => [
  ...cells.all('media').map(({ at, text }) => note('look', at, 'media', text)),
  ...(['mediaCredit', 'mediaCaption', 'mediaThumbnail'] as const).flatMap((field) =>
    cells.all(field).map(({ at, text }) => note('look', at, 'mediaNote', field, text)),
  ),
]
