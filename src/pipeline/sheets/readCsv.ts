import Papa from 'papaparse'
import { takeErrors } from './cellErrors.ts'
import { note } from './sheetNote.ts'
import { refused, type SheetReading } from './sheetReading.ts'
import { filledRows } from './sheetTable.ts'

/** Comma, semicolon, tab or bar, whichever the text has; a cell may hold line ends between quotation marks. */
export function readCsv(name: string, text: string): SheetReading {
  const bare = text.replace(/^\ufeff/, '')
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) return refused('brokenQuotes', (broken.row ?? 0) + 1)
  const rows = data.map((cells) => cells.map(withoutGuard))
  const wrong = takeErrors(name, rows)
  const formulas = rows.flat().filter((cell) => /^=\w+\(/.test(cell)).length
  return {
    kind: 'sheet',
    sheet: { name, rows: filledRows(rows), system: '1900' },
    notes: [...(formulas === 0 ? [] : [note('told', { sheet: name }, 'formulas', formulas)]), ...wrong],
  }
}

/** The sign that parts most cells of the first line; what stands between quotation marks parts none. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .trimStart()
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/)
  const counts = [',', '\t', ';', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** An export puts an apostrophe before what a spreadsheet would compute. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
