import { plainDigits } from '../dates/plainDigits.ts'
import type { Column, ReadTable } from './guessColumns.ts'
import type { DateHabits, DateSystem, DayOrder } from '../dates/readMoment.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { SheetRow } from './sheetTable.ts'

/** How the dates of a table are read, and why. */
export interface TableHabits {
  readonly habits: DateHabits
  readonly notes: readonly SheetNote[]
}

/** A cell that shows the order of day and month, because one of its numbers is no month. */
interface Witness {
  readonly row: number
  readonly text: string
  readonly order: DayOrder
}

/**
 * Whether `04/12` is in April or in December: as the editor says, else as another row of the table shows beyond doubt. Two
 * rows that contradict each other settle nothing.
 */
export function settleHabits(
  sheet: string,
  { columns, rows }: ReadTable,
  said: DayOrder | null,
  system: DateSystem,
): TableHabits {
  const dated = columns.filter(({ field }) => field === 'date' || field === 'end')
  const witnesses = dated.flatMap((column) => rows.flatMap((row) => witnessOf(row, column)))
  const serials = dated.flatMap(({ position }) =>
    rows.filter(({ cells }) => /^\d{5}(?:\.\d+)?$/.test((cells[position] ?? '').trim())),
  )
  const at = { sheet, ...(dated[0] ? { column: dated[0].position, header: dated[0].header } : {}) }
  const told = serials.length === 0 ? [] : [note('told', at, 'serials', serials.length)]
  if (said !== null) return { habits: { order: said, system }, notes: told }
  const [first] = witnesses
  const other = witnesses.find(({ order }) => order !== first?.order)
  if (!first) return { habits: { order: null, system }, notes: told }
  if (other) {
    const contradiction = note('look', at, 'orderContradicts', first.row, first.text, other.row, other.text)
    return { habits: { order: null, system }, notes: [...told, contradiction] }
  }
  const settled = note('told', at, 'orderSettled', first.order, first.row, first.text)
  return {
    habits: { order: first.order, system },
    notes: [...told, ...(needed(dated, rows) ? [settled] : [])],
  }
}

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2\d{4}\b/

const numbersOf = ({ cells }: SheetRow, { position }: Column): readonly [number, number] | null => {
  const match = NUMBERS.exec(plainDigits(cells[position] ?? '').trim())
  return match ? [Number(match[1]), Number(match[3])] : null
}

function witnessOf(row: SheetRow, column: Column): readonly Witness[] {
  const [first = 0, second = 0] = numbersOf(row, column) ?? []
  if (first > 12 === second > 12) return []
  return [
    {
      row: row.number,
      text: (row.cells[column.position] ?? '').trim(),
      order: first > 12 ? 'dmy' : 'mdy',
    },
  ]
}

/** Whether any cell would have been asked about. */
const needed = (columns: readonly Column[], rows: readonly SheetRow[]): boolean =>
  columns.some((column) =>
    rows.some((row) => {
      const [first = 0, second = 0] = numbersOf(row, column) ?? []
      return first !== second && first <= 12 && second <= 12
    }),
  )
