import { parseEdtf } from '../../domain/calendar.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { plainWords, readHtmlText, type HtmlLink } from './htmlText.ts'
import type { RowCells } from './rowCells.ts'
import type { SheetSource, Texts } from './sheetEvent.ts'
import { readSheetDate } from '../dates/readSheetDate.ts'
import type { DateHabits } from '../dates/readMoment.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { SheetPlace } from './sheetTable.ts'

export interface RowSources {
  readonly sources: readonly SheetSource[]
  readonly notes: readonly SheetNote[]
}

/** Where a row's facts come from: its columns of addresses, then the links of its text. An address stands once. */
export function readRowSources(
  cells: RowCells,
  links: readonly HtmlLink[],
  textAt: SheetPlace,
  habits: DateHabits,
): RowSources {
  const notes: SheetNote[] = []
  const found: SheetSource[] = []
  const take = (url: string, publisher: Texts | string | null, at: SheetPlace, report = NO_REPORT): void => {
    const check = checkSourceUrl(url)
    if (!check.ok)
      notes.push(note('look', at, check.reason === 'notHttps' ? 'httpAddress' : 'badAddress', url))
    else found.push({ url, publisher, ...report })
  }
  for (const cell of cells.all('source')) {
    if (/<a\s/i.test(cell.text)) {
      for (const { url, name } of readHtmlText(cell.text).links) take(url, name, cell.at)
      continue
    }
    const urls = cell.text.split(/[\s|]+|;(?=\s*(?:https?:|$))|,(?=\s*https?:)/).filter((part) => part !== '')
    const names = publisherNames(cells, cell.language, urls.length)
    // What is told of a report is told of the first: a cell of several addresses has one of each.
    const report = readReport(cells, cell.language, habits, notes)
    urls.forEach((url, position) =>
      take(url, names[position] ?? null, cell.at, position === 0 ? report : NO_REPORT),
    )
  }
  for (const { url, name } of links) take(url, name, textAt)
  return { sources: mergeAddresses(found), notes }
}

type Report = Pick<SheetSource, 'headline' | 'published'>
const NO_REPORT: Report = { headline: null, published: null }

/** Headline and day of a report, where columns beside its address have them. */
function readReport(
  cells: RowCells,
  language: string | null,
  habits: DateHabits,
  notes: SheetNote[],
): Report {
  const beside = (field: 'sourceDate' | 'sourceHeadline') =>
    cells.all(field).find((cell) => cell.language === language) ?? null
  const [date, headline] = [beside('sourceDate'), beside('sourceHeadline')]
  const read = date ? readSheetDate(date.text, habits) : null
  const day = read?.kind === 'date' && isDay(read.date.edtf) ? read.date.edtf : null
  if (date && read?.kind !== 'date') notes.push(note('look', date.at, 'badSourceDate', date.text))
  else if (date && day === null) notes.push(note('look', date.at, 'sourceDateNoDay', date.text))
  return {
    headline: headline && plainWords(headline.text),
    published: day,
  }
}

/** A report was published on a day; of a month or a year the check would ask. */
export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf) && parseEdtf(edtf) !== null

/** Names in the column beside: of the same language where addresses have one, else of all. */
function publisherNames(
  cells: RowCells,
  language: string | null,
  count: number,
): readonly (Texts | string)[] {
  const columns = cells.all('publisher')
  const own = language === null ? columns : columns.filter((cell) => cell.language === language)
  const split = own.map((cell) => {
    const names = count === 1 ? [cell.text] : cell.text.split(/[;|\n]/)
    return { language: cell.language, names: names.map((name) => plainWords(name)) }
  })
  const [first] = split
  if (!first || first.names.length !== count) return []
  const tagged = language !== null || split.length > 1
  return first.names.map((name, position) =>
    tagged
      ? Object.fromEntries(
          split.flatMap((each) =>
            each.names[position] ? [[each.language ?? 'en', each.names[position]]] : [],
          ),
        )
      : name,
  )
}

/** One source for each address, with every name that it was given. */
function mergeAddresses(found: readonly SheetSource[]): readonly SheetSource[] {
  const byUrl = new Map<string, SheetSource>()
  for (const source of found) {
    const known = byUrl.get(source.url)
    byUrl.set(
      source.url,
      known ? { ...known, publisher: mergeNames(known.publisher, source.publisher) } : source,
    )
  }
  return [...byUrl.values()]
}

function mergeNames(a: SheetSource['publisher'], b: SheetSource['publisher']): SheetSource['publisher'] {
  if (a === null || b === null) return a ?? b
  if (typeof a === 'string' || typeof b === 'string') return a
  return { ...b, ...a }
}
