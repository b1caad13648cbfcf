import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import type { EventColumns, EventText } from '../../src/columns/eventColumns.ts'
import { generateColumns, generateTexts } from './generateColumns.ts'

/**
 * The bench's events as a table that nobody has put in order: what `samayrekha import` is measured with.
 *
 *   npx tsx scripts/bench/writeTable.ts 1000000 events.csv         the same count gives the same bytes
 *   npx tsx scripts/bench/writeTable.ts 100000 events.csv --mess   as tables are that grow for ten years
 */
export async function writeTable(path: string, count: number, isMess = false): Promise<void> {
  const columns = generateColumns(count)
  const texts = generateTexts(columns)
  const out = createWriteStream(path)
  out.write(`${HEADINGS.join(',')}\n`)
  const { signal } = new AbortController()
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => shuffled(from + at, count))
    // oxlint-disable-next-line no-await-in-loop -- a disk is slower than this
    const told = await texts.read(rows, signal)
    const lines = told.flatMap((text, at) => {
      const cells = cellsOf(rows[at] ?? 0, text, columns)
      return isMess ? messUp(from + at, cells) : [cells]
    })
    // oxlint-disable-next-line no-await-in-loop -- likewise
    if (!out.write(`${lines.map((cells) => cells.map(quote).join(',')).join('\n')}\n`))
      await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

const BATCH = 10_000

const HEADINGS = [
  'id',
  'date',
  'lane',
  'forum',
  'status',
  'importance',
  'people',
  'title_hi',
  'title_en',
  'summary_hi',
  'summary_en',
  'url',
  'publisher',
  'published',
]
type Cells = readonly string[]

/** A step that has no divisor in common with any round count leads through all rows, each once. */
const shuffled = (position: number, count: number): number => (position * 7_368_787) % count

function cellsOf(
  row: number,
  { id, date, title, summary, sources }: EventText,
  columns: EventColumns,
): Cells {
  const { lanes, forums, people, statuses, participants } = columns
  const crew = participants.people.subarray(participants.offsets[row], participants.offsets[row + 1])
  const [source] = sources
  return [
    id,
    date,
    lanes[columns.lane[row] ?? 0] ?? '',
    forums[columns.forum[row] ?? 0] ?? '',
    statuses[columns.status[row] ?? 0] ?? '',
    String(columns.importance[row]),
    Array.from(new Set(crew), (person) => people[person] ?? '').join('; '),
    title['hi'] ?? '',
    title['en'] ?? '',
    summary['hi'] ?? '',
    summary['en'] ?? '',
    source?.url ?? '',
    source?.publisher?.['en'] ?? '',
    source?.published ?? '',
  ]
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const [ID, DATE, TITLE_HI, URL] = [0, 1, 7, 11]
/** On which ten thousand rows, or a tenth of them, fall: a list that somebody has typed in at once. */
const BUSY_DAY = '2019-08-15'

/**
 * Rows as they are found: of every forty one is there twice, one has no date, one none that can be read, one is known to its
 * month, one is dated in Hindi, one in two scripts, one lacks its source; and one in ten, ten thousand at most, are of one day.
 */
function messUp(position: number, cells: Cells): readonly Cells[] {
  const change = (at: number, by: (cell: string) => string): Cells =>
    cells.map((cell, column) => (column === at ? by(cell) : cell))
  if (position % 10 === 9 && position < 100_000) return [change(DATE, () => BUSY_DAY)]
  switch (position % 40) {
    case 0:
      return [cells, cells]
    case 2:
      return [change(DATE, () => '')]
    case 4:
      return [change(DATE, (date) => `${date} or so`)]
    case 6:
      return [change(DATE, (date) => date.slice(0, 7))]
    case 8:
      return [change(DATE, (date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? inHindi(date) : date))]
    case 10:
      return [change(TITLE_HI, (title) => `  ${title}\u200b — <b>Question Hour</b> `)]
    case 12:
      return [change(URL, () => '')]
    case 14:
      return [change(ID, () => '')]
    default:
      return [cells]
  }
}

const inHindi = (date: string): string =>
  new Date(date).toLocaleDateString('hi-u-nu-deva', { dateStyle: 'long', timeZone: 'UTC' })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , count = '', path = '', mess] = process.argv
  await writeTable(path, Number(count), mess === '--mess')
  console.log(`${path}: ${count} events`)
}
