import type { Cell, CellValue, MergeRange, Sheet as Worksheet, Workbook } from 'hucre'
import { escapeHtml } from '../../paint/escapeHtml.ts'
import { readSheetDate } from '../dates/readSheetDate.ts'
import { takeErrors } from './cellErrors.ts'
import { note, type SheetNote } from './sheetNote.ts'
import { refused, type SheetReading } from './sheetReading.ts'
import { columnLetters, filledRows, type SheetPlace } from './sheetTable.ts'

/** The most that a workbook may unfold to: beyond it, it is no sheet but a trap. */
const MOST_UNFOLDED = 300_000_000

/** An Excel or ODS workbook: one sheet of it, the one that is named or the first that is seen and filled. */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  wanted: string | null,
): Promise<SheetReading> {
  const kind = workbookKind(bytes)
  if (kind === null) return refused('notASheet')
  const unfolded = unfoldedSize(bytes)
  if (unfolded > MOST_UNFOLDED)
    return refused('tooBig', Math.round(unfolded / 1e6), Math.round(MOST_UNFOLDED / 1e6))
  try {
    return chooseSheet(name, await open(kind, bytes), wanted, kind)
  } catch {
    return refused('notASheet')
  }
}

/** Loaded when a workbook comes: most sheets are CSV. */
async function open(kind: 'xlsx' | 'ods', bytes: Uint8Array): Promise<Workbook> {
  if (kind === 'ods') return (await import('hucre/ods')).readOds(bytes, { readStyles: true })
  return (await import('hucre/xlsx')).readXlsx(bytes, { readStyles: true })
}

/** Names of the parts stand in a ZIP file as they are. */
function workbookKind(bytes: Uint8Array): 'xlsx' | 'ods' | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.includes('xl/workbook')) return 'xlsx'
  return text.includes('opendocument.spreadsheet') || text.includes('content.xml') ? 'ods' : null
}

/** What the parts of a ZIP file say that they unfold to, from the directory at its end. */
function unfoldedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue
    total += view.getUint32(at + 24, true)
    at += 45
  }
  return total
}

type Kind = 'xlsx' | 'ods'

function chooseSheet(name: string, workbook: Workbook, wanted: string | null, kind: Kind): SheetReading {
  const filled = workbook.sheets.filter(
    ({ hidden, veryHidden, rows }) => !hidden && !veryHidden && rows.length > 0,
  )
  const names = workbook.sheets.map((sheet) => sheet.name)
  const chosen =
    wanted === null ? filled[0] : workbook.sheets.find((sheet) => sheet.name.trim() === wanted.trim())
  if (!chosen) return wanted === null ? refused('emptySheet') : refused('noSuchSheet', wanted, names)
  const others = filled.filter((sheet) => sheet !== chosen).map((sheet) => sheet.name)
  const label = workbook.sheets.length > 1 ? `${name} (${chosen.name})` : name
  const read = readWorksheet(label, chosen, kind)
  return {
    kind: 'sheet',
    sheet: {
      name: label,
      rows: filledRows(read.rows),
      system: workbook.dateSystem === '1904' ? '1904' : '1900',
    },
    notes: [
      ...(others.length > 0 && wanted === null
        ? [note('told', { sheet: label }, 'otherSheets', chosen.name, others)]
        : []),
      ...read.notes,
    ],
  }
}

function readWorksheet(
  sheet: string,
  worksheet: Worksheet,
  kind: Kind,
): { readonly rows: readonly (readonly string[])[]; readonly notes: readonly SheetNote[] } {
  const cellAt = (row: number, column: number): Cell | undefined => worksheet.cells?.get(`${row},${column}`)
  const rows = worksheet.rows.map((values, row) =>
    values.map((value, column) => readCell(value, cellAt(row, column))),
  )
  for (const range of worksheet.merges ?? []) fillDown(rows, range)
  const errors = takeErrors(sheet, rows)
  const hidden = (worksheet.columns ?? []).flatMap((column, at) =>
    column.hidden ? [rows[0]?.[at] || columnLetters(at)] : [],
  )
  const hiddenRows = [...(worksheet.rowDefs ?? [])].flatMap(([row, definition]) =>
    definition.hidden && rows[row]?.some((cell) => cell.trim() !== '') ? [row + 1] : [],
  )
  const formulas = [...(worksheet.cells ?? [])].filter(([, { type }]) => type === 'formula')
  const empty = formulas.filter(([, cell]) => (cell.formulaResult ?? cell.value) === null)
  const read = formulas.length - empty.length
  return {
    rows,
    notes: [
      ...(read > 0 ? [note('told', { sheet }, 'formulas', read)] : []),
      ...empty.map(([key]) => note('look', placeOf(sheet, key), 'formulaEmpty')),
      ...errors,
      ...(kind === 'ods' ? firstDays(sheet, worksheet) : []),
      ...(hidden.length > 0 ? [note('told', { sheet }, 'hiddenColumns', hidden)] : []),
      ...(hiddenRows.length > 0 ? [note('told', { sheet }, 'hiddenRows', hiddenRows)] : []),
      ...(worksheet.merges ?? []).map((range) => tellMerged(sheet, range)),
    ],
  }
}

/** ODS stores a month as its first day, and of how the cell shows it nothing comes through. */
const firstDays = (sheet: string, { rows, cells }: Worksheet): readonly SheetNote[] =>
  rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const format = cells?.get(`${row},${column}`)?.style?.numFmt ?? ''
      if (!(value instanceof Date) || value.getUTCDate() !== 1 || format !== '') return []
      return [note('look', { sheet, row: row + 1, column }, 'odsFirstDay', formatDate(value, ''))]
    }),
  )

function placeOf(sheet: string, key: string): SheetPlace {
  const [row = 0, column = 0] = key.split(',').map(Number)
  return { sheet, row: row + 1, column }
}

const nameRange = ({ startRow, startCol, endRow, endCol }: MergeRange): string =>
  `${columnLetters(startCol)}${startRow + 1}:${columnLetters(endCol)}${endRow + 1}`

/** Of a cell that spans columns the first one alone has its words: another column means something else. */
const tellMerged = (sheet: string, range: MergeRange): SheetNote =>
  range.startCol === range.endCol
    ? note('told', { sheet }, 'merged', nameRange(range))
    : note('look', { sheet }, 'mergedAcross', nameRange(range), columnLetters(range.startCol))

/** A cell that spans rows stands in each of them for its reader. */
function fillDown(rows: string[][], { startRow, startCol, endRow }: MergeRange): void {
  const text = rows[startRow]?.[startCol] ?? ''
  for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1) {
    const cells = rows[row]
    // A row that holds nothing else is none: the merge reaches below the table.
    if (cells?.some((cell) => cell !== '')) cells[startCol] = text
  }
}

function readCell(value: CellValue, cell: Cell | undefined): string {
  const shown = cell?.type === 'formula' ? (cell.formulaResult ?? value) : value
  if (shown instanceof Date) return formatDate(shown, cell?.style?.numFmt ?? '')
  if (typeof shown === 'string') return linked(timeOf(shown) ?? shown, cell?.hyperlink?.target ?? '')
  return shown === null ? '' : String(shown)
}

/** A time of day as ODS has it: PT14H35M17S. */
function timeOf(text: string): string | null {
  const [, hours, minutes] = /^PT(\d\d?)H(\d\d)M[\d.,]+S$/.exec(text) ?? []
  return hours === undefined ? null : `${hours}:${minutes}`
}

/** Words that lead somewhere, as a page would have them: their link is read with them. A date is read by its words alone. */
function linked(text: string, target: string): string {
  if (!/^https?:/.test(target) || text === '' || /^https?:|<a\s/i.test(text)) return text
  if (readSheetDate(text, { order: null, system: '1900' }).kind !== 'none' && /\p{Nd}{4}/u.test(text))
    return text
  return `<a href="${escapeHtml(target)}">${escapeHtml(text)}</a>`
}

/** As the cell shows it: a month that was typed as `Aug 2023` is stored as its first day, an hour as one of day 0. */
function formatDate(date: Date, format: string): string {
  const [day = '', time = ''] = date.toISOString().split('T')
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (/h/.test(shown) && !/[yd]/.test(shown)) return time.slice(0, 5)
  if (/y/.test(shown) && !/d/.test(shown)) return /m/.test(shown) ? day.slice(0, 7) : day.slice(0, 4)
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
