import { parseEdtf } from '../../domain/calendar.ts'
import { plainWords } from './htmlText.ts'
import { languageOf } from './languageTags.ts'
import { isId } from './romanId.ts'
import type { RowCell, RowCells } from './rowCells.ts'
import { readRowNames } from './rowTexts.ts'
import type { NamedThing, SheetEvent, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

type Naming = Pick<SheetEvent, 'session' | 'series' | 'numberName' | 'result' | 'statusName'>

/** What is known of a row before its number and its result are looked at. */
interface RowKnown {
  readonly session: number | null
  readonly date: string
  readonly status: string | null
  readonly hasForum: boolean
  readonly today: string
}

/** A row's number in its series or its forum, and what came of it, in the story's own words. */
export function readRowNaming(
  cells: RowCells,
  { session, date, status, hasForum, today }: RowKnown,
): { readonly fields: Naming; readonly notes: readonly SheetNote[] } {
  const notes: SheetNote[] = []
  const [series, result, number] = [cells.one('series'), cells.one('result'), cells.one('session')]
  const leave = (
    cell: RowCell | null,
    ...said: Parameters<typeof note> extends [unknown, unknown, ...infer S] ? S : never
  ) => {
    if (cell) notes.push(note('look', cell.at, ...said))
  }
  const isNumbered = session !== null && (series !== null || hasForum)
  if (series && session === null) leave(series, 'seriesWithoutNumber', series.text)
  if (number && session !== null && !isNumbered) leave(number, 'numberOfNothing', number.text)
  const hasResult = result !== null && mayHaveResult(date, status, today)
  if (result && !hasResult) leave(result, 'resultTooSoon', result.text)
  const statusName = readRowNames(cells, 'statusName')
  return {
    fields: {
      session: isNumbered ? session : null,
      series: series && isNumbered ? named(series, readRowNames(cells, 'seriesName')) : null,
      numberName: readRowNames(cells, 'numberName'),
      result: hasResult ? named(result, statusName) : null,
      statusName: result ? {} : statusName,
    },
    notes,
  }
}

/** By its id, with its names where other columns have them; else by what the cell calls it. */
function named({ text }: RowCell, names: Texts): NamedThing {
  const words = plainWords(text)
  const name = Object.keys(names).length > 0 ? names : { [languageOf([words]) ?? 'en']: words }
  return { id: isId(text) ? text : null, name }
}

/** Only what was held has come to something. */
function mayHaveResult(date: string, status: string | null, today: string): boolean {
  if (status !== null) return status === 'held'
  const [event, now] = [parseEdtf(date), parseEdtf(today)]
  return !date.startsWith('[..') && event !== null && now !== null && event.start < now.end
}
