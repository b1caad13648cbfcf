import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { READER_LIMITS } from '../../domain/loadStory.ts'
import { readTexts } from '../records/recordFiles.ts'
import { labelOf } from '../records/readRecords.ts'
import { readColumnMap, type ColumnMap } from '../sheets/columnMap.ts'
import { fetchSheet } from '../sheets/fetchSheet.ts'
import { guessColumns, type ReadTable } from '../sheets/guessColumns.ts'
import { findMedia } from './importMedia.ts'
import { openSheet, tooBig } from '../sheets/openSheet.ts'
import { planImport, type ImportPlan } from '../sheets/planImport.ts'
import { languagesOf, MEMORY, readStoryFolder } from '../sheets/storyFolder.ts'
import { isParquetPath, isThere } from '../tables/tableSource.ts'
import { wordSaid } from '../words/said.ts'
import { wordsOf, type Said, type SheetNote } from '../sheets/sheetNote.ts'
import { refused, type SheetReading } from '../sheets/sheetReading.ts'
import { MOST_BYTES } from '../sheets/sheetTable.ts'
import type { SheetWords } from '../sheets/sheetWordsEn.ts'
import { formatTodo, wordColumns, wordNotes } from '../sheets/todoList.ts'

/** What `samayrekha import` is told. */
export interface ImportArguments {
  /** A file, or an address that begins with https://. */
  readonly from: string
  readonly story: string
  readonly records: string
  readonly lang: 'hi' | 'en'
  readonly as: 'timelinejs' | 'plain' | null
  readonly map: readonly string[]
  readonly languages: readonly string[] | null
  readonly dates: 'dmy' | 'mdy' | null
  readonly zone: string | null
  readonly source: string | null
  readonly sheet: string | null
  readonly headline: string | null
  /** Whether pictures are fetched from the addresses that the sheet has. */
  readonly downloadMedia: boolean
  readonly dryRun: boolean
  readonly yes: boolean
}

/** The world of a run: what a test puts in its place. */
export interface ImportWorld {
  readonly say: (line: string) => void
  readonly ask: typeof fetch
  /** Whether somebody is there to be asked, and what they answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | null
  readonly today: string
}

/** Read a sheet, show how it was understood, write the records. 0 when that was done, 1 when the sheet cannot be taken, or none of its rows. */
export async function runImport(args: ImportArguments, world: ImportWorld): Promise<number> {
  const words = wordsOf(args.lang)
  const fail = (said: Said): number => {
    world.say(`${args.from}: ${wordSaid(said, words)}`)
    return 1
  }
  const map = readColumnMap(args.map)
  if ('refused' in map) return fail(map.refused)
  const isParquet = isParquetPath(args.from) && isThere(args.from)
  const reading = isParquet ? null : await readFrom(args, world)
  if (reading === null || isForTable(args.from, reading)) return importLarge(args, map.map, world)
  if (reading.kind === 'refused') return fail(reading.said)
  const texts = textsOf(args)
  const folder = readStoryFolder(texts, args.story)
  const languages = args.languages ?? languagesOf(folder) ?? folder.usual
  const guess = guessColumns(reading.sheet, map.map, args.as, languages)
  if ('refused' in guess) return fail(guess.refused)
  for (const line of wordColumns(guess.table, words)) world.say(line)
  const media = await findMedia(guess.table, args, args.downloadMedia ? world.ask : null)
  const plan = planImport(reading.sheet, guess.table, texts, {
    ...args,
    order: args.dates,
    headline: args.headline ?? headlineFrom(args.from),
    today: world.today,
    label: labelOf(args.records),
    media,
  })
  if ('refused' in plan) return fail(plan.refused)
  const notes = [...reading.notes, ...plan.notes]
  report(plan, notes, words, world)
  if (plan.isEmpty) {
    world.say(words.noneFits())
    return 1
  }
  if (args.dryRun) world.say(words.nothingWritten())
  else if (await mayWrite(guess.table, args, words, world))
    write(plan, reading.sheet.name, notes, args, words, world)
  else world.say(words.stopped())
  return 0
}

/** Rows of a text file that a page would not hold as records. A workbook has to be saved as CSV first. */
function isForTable(from: string, reading: SheetReading): boolean {
  if (!/\.(?:csv|tsv|txt)$/i.test(from) || /^[a-z]+:\/\//i.test(from)) return false
  return reading.kind === 'refused'
    ? reading.said[0] === 'tooBig' || reading.said[0] === 'tooManyRows'
    : reading.sheet.rows.length > READER_LIMITS.maxRecords + 1
}

async function importLarge(args: ImportArguments, map: ColumnMap, world: ImportWorld): Promise<number> {
  // Not before: a small sheet is read without it.
  const { importTable } = await import('../tables/importTable.ts')
  const imported = await importTable(
    {
      ...args,
      map,
      today: world.today,
      mayWrite: (table) => mayWrite(table, args, wordsOf(args.lang), world),
      texts: textsOf(args),
      order: args.dates,
      headline: args.headline ?? headlineFrom(args.from),
      memory: MEMORY_OF_IMPORT,
    },
    world.say,
  )
  return imported === null ? 1 : 0
}

/** With what else the program needs it stays below 4 GB. */
const MEMORY_OF_IMPORT = '2GB'

async function readFrom({ from, sheet }: ImportArguments, { ask }: ImportWorld): Promise<SheetReading> {
  if (/^[a-z]+:\/\//i.test(from)) return fetchSheet(from, sheet, ask)
  if (!existsSync(from) || !statSync(from).isFile()) return refused('noFile', from)
  const { size } = statSync(from)
  return size > MOST_BYTES ? tooBig(size) : openSheet(basename(from), readFileSync(from), sheet)
}

/** The records as they stand, and what the last import remembers. */
function textsOf({ records, story }: ImportArguments): ReadonlyMap<string, string> {
  if (!existsSync(records)) return new Map()
  const memory = `stories/${story}/${MEMORY}`
  const path = join(records, memory)
  const texts = readTexts(records)
  return existsSync(path) ? new Map([...texts, [memory, readFileSync(path, 'utf8')]]) : texts
}

/** `moon-landings.csv` as “Moon landings”. */
function headlineFrom(from: string): string {
  const name = basename(from)
    .replace(/\.\w+$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
  return name === '' ? 'Timeline' : name.charAt(0).toUpperCase() + name.slice(1)
}

const MOST_LINES = 40

function report(
  plan: ImportPlan,
  notes: readonly SheetNote[],
  words: SheetWords,
  { say }: ImportWorld,
): void {
  const lines = (['told', 'row', 'look'] as const).flatMap((kind) => wordNotes(notes, kind, words))
  say('')
  for (const line of lines.slice(0, MOST_LINES)) say(`- ${line}`)
  if (lines.length > MOST_LINES) say(`  … +${lines.length - MOST_LINES}`)
  say('')
  say(words.counts(plan.rows, plan.written, plan.listed))
  const events = plan.added + plan.changed
  say(words.changes(plan.added, plan.changed, Math.max(0, plan.events - events)))
}

/** Columns that were guessed from what stands in them are shown before anything is written. */
async function mayWrite(
  table: ReadTable,
  { yes }: ImportArguments,
  words: SheetWords,
  { confirm }: ImportWorld,
) {
  const isGuess = table.columns.some(({ how }) => how === 'values')
  return yes || !isGuess || confirm === null || confirm(words.ask())
}

function write(
  plan: ImportPlan,
  sheet: string,
  notes: readonly SheetNote[],
  { records, story }: ImportArguments,
  words: SheetWords,
  { say }: ImportWorld,
): void {
  const todo = `stories/${story}/TODO.md`
  const files = new Map([...plan.files, [todo, formatTodo(story, sheet, notes, words)]])
  for (const [path, text] of files) {
    const target = join(records, path)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text, 'utf8')
  }
  for (const [path, bytes] of plan.pictures) {
    mkdirSync(dirname(join(records, path)), { recursive: true })
    writeFileSync(join(records, path), bytes)
  }
  say(words.todoIn(join(records, todo)))
  say(words.nextStep())
}
