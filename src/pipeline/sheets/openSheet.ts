import { decodeText } from './decodeText.ts'
import { readCsv } from './readCsv.ts'
import { readWorkbook } from './readWorkbook.ts'
import { note } from './sheetNote.ts'
import { refused, type SheetReading } from './sheetReading.ts'
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from './sheetTable.ts'
import { readTimelineJson } from './timelineJson.ts'

/** A file's bytes as a sheet, by what they are and not by what the file is called. */
export async function openSheet(
  name: string,
  bytes: Uint8Array,
  wanted: string | null,
): Promise<SheetReading> {
  if (bytes.length > MOST_BYTES) return tooBig(bytes.length)
  const reading = await readByKind(name, bytes, wanted)
  return reading.kind === 'sheet' ? withinBounds(reading) : reading
}

export const tooBig = (bytes: number): SheetReading =>
  refused('tooBig', Math.ceil(bytes / 1e6), Math.round(MOST_BYTES / 1e6))

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

async function readByKind(name: string, bytes: Uint8Array, wanted: string | null): Promise<SheetReading> {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
  if (starts(ZIP)) return readWorkbook(name, bytes, wanted)
  if (starts(OLD_OFFICE)) return refused('oldExcel')
  if (/^(?:%PDF|\x89PNG|GIF8|\xff\xd8\xff|RIFF)/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1')))
    return refused('notASheet')
  const decoded = decodeText(bytes)
  if (decoded === null) return refused('noEncoding')
  const { text, encoding } = decoded
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) return refused('isPage')
  if (start.startsWith('<?xml') || start.startsWith('{\\rtf')) return refused('notASheet')
  const reading = /^[{[]\s*["{[\]}]/.test(start) ? readTimelineJson(name, text) : readCsv(name, text)
  if (reading.kind !== 'sheet' || encoding !== 'Windows-1252') return reading
  return { ...reading, notes: [note('look', { sheet: name }, 'decoded', encoding), ...reading.notes] }
}

function withinBounds(reading: SheetReading & { readonly kind: 'sheet' }): SheetReading {
  const { rows } = reading.sheet
  if (rows.length === 0) return refused('emptySheet')
  if (rows.length === 1) return refused('headerOnly')
  if (rows.length > MOST_ROWS) return refused('tooManyRows', rows.length, MOST_ROWS)
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return columns > MOST_COLUMNS ? refused('tooManyColumns', columns, MOST_COLUMNS) : reading
}
