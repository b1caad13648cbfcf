import { writeOds } from 'hucre/ods'
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { parse } from 'yaml'
import type { ImportArguments, ImportWorld } from '../../../src/pipeline/commands/import.ts'
import { guessColumns, type ReadTable } from '../../../src/pipeline/sheets/guessColumns.ts'
import { planImport, type ImportPlan, type ImportRules } from '../../../src/pipeline/sheets/planImport.ts'
import { readCsv } from '../../../src/pipeline/sheets/readCsv.ts'
import { wordsOf } from '../../../src/pipeline/sheets/sheetNote.ts'
import type { MessageLanguage } from '../../../src/pipeline/words/messageLanguage.ts'
import type { Sheet } from '../../../src/pipeline/sheets/sheetTable.ts'
import { wordNotes } from '../../../src/pipeline/sheets/todoList.ts'

/** Small sheets, and an import of them without a disk. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const xlsx = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets })
export const ods = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeOds({ sheets })

/** Rows as CSV, quoted where they must be. */
export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

export const sheetOf = (text: string, name = 'sheet.csv'): Sheet => {
  const reading = readCsv(name, text)
  if (reading.kind === 'refused') throw new Error(reading.said.join(' '))
  return reading.sheet
}

export const tableOf = (sheet: Sheet, as: 'timelinejs' | 'plain' | null = null): ReadTable => {
  const guess = guessColumns(sheet, new Map(), as)
  if ('refused' in guess) throw new Error(guess.refused.join(' '))
  return guess.table
}

export const RULES: ImportRules = {
  story: 'moon',
  languages: null,
  headline: 'Moon',
  order: null,
  zone: null,
  source: null,
  today: '2026-01-01',
  label: 'data',
  media: new Map(),
}

/** An import of a CSV into records that are there. */
export function importCsv(
  text: string,
  rules: Partial<ImportRules> = {},
  texts: ReadonlyMap<string, string> = new Map(),
): ImportPlan & { readonly after: ReadonlyMap<string, string>; readonly file: (name: string) => string } {
  const sheet = sheetOf(text)
  const plan = planImport(sheet, tableOf(sheet), texts, { ...RULES, ...rules })
  if ('refused' in plan) throw new Error(plan.refused.join(' '))
  const after = new Map([...texts, ...plan.files])
  return { ...plan, after, file: (name) => after.get(`stories/moon/${name}`) ?? '' }
}

/** What an import says to an editor, each line once. */
export const saidBy = (plan: ImportPlan, language: MessageLanguage = 'en'): readonly string[] =>
  (['row', 'look', 'told'] as const).flatMap((kind) => wordNotes(plan.notes, kind, wordsOf(language)))

/** A world in which nobody is asked, and what was said in it. */
export function quietWorld(part: Partial<ImportWorld> = {}): ImportWorld & { readonly said: string[] } {
  const said: string[] = []
  return {
    said,
    say: (line) => said.push(line),
    ask: () => Promise.reject(new Error('no network')),
    confirm: null,
    today: '2026-01-01',
    ...part,
  }
}

/** Events of a file; a year that stands alone is a number to YAML. */
export const eventsIn = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(
    JSON.stringify(parse(file), (name, value: unknown) => (name === 'date' ? String(value) : value)),
  ) as Readonly<Record<string, unknown>>[]

/** What the command is asked, of which most is seldom said. */
export const importArguments = (
  said: Partial<ImportArguments> & Pick<ImportArguments, 'from' | 'records'>,
): ImportArguments => ({
  story: 'moon',
  lang: 'en',
  as: null,
  map: [],
  languages: null,
  dates: null,
  zone: null,
  source: null,
  sheet: null,
  headline: null,
  downloadMedia: false,
  dryRun: false,
  yes: false,
  ...said,
})
