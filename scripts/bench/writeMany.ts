import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { parseEdtf } from '../../src/domain/calendar.ts'
import type { EventText } from '../../src/columns/eventColumns.ts'
import { columnsOf, deriveDate, GROUP_ROWS } from '../../src/parquet/contract.ts'
import { benchHead } from './benchHead.ts'
import { generateColumns, generateTexts } from './generateColumns.ts'

/*
 * The bench's events as the records of a site: a story `bench` whose events are in a file, in order of time, as `samayrekha
 * import` would have written them.
 */

/** @param folder for the records, as `samayrekha build --records` takes them */
export async function writeMany(count: number, folder: string): Promise<void> {
  const columns = generateColumns(count)
  const head = benchHead(columns)
  const { lanes, forums, people, statuses, participants } = columns
  const texts = await generateTexts(columns).read([...columns.begin.keys()], new AbortController().signal)
  const dates = texts.map(({ date }) => {
    const read = parseEdtf(date)
    if (!read) throw new Error(`The bench's date ${date} is none.`)
    return deriveDate(read)
  })
  const crew = (row: number): string | null =>
    [...new Set(participants.people.subarray(participants.offsets[row], participants.offsets[row + 1]))]
      .map((person) => people[person] ?? '')
      .join(' ') || null
  const told = (tell: (text: EventText) => string | null) => texts.map(tell)
  const cells: Readonly<Record<string, readonly (string | number | bigint | null)[]>> = {
    begin_ms: dates.map(({ begin }) => BigInt(begin)),
    end_ms: dates.map(({ end }) => BigInt(end)),
    precision: dates.map(({ precision }) => precision),
    flags: dates.map(({ flags }) => flags),
    lane: Array.from(columns.lane, (lane) => lanes[lane] ?? ''),
    forum: Array.from(columns.forum, (forum) => forums[forum] ?? null),
    status: Array.from(columns.status, (status) => statuses[status] ?? ''),
    importance: [...columns.importance],
    people: texts.map((_, row) => crew(row)),
    id: told(({ id }) => id),
    date: told(({ date }) => date),
    title_hi: told(({ title }) => title['hi'] ?? ''),
    title_en: told(({ title }) => title['en'] ?? ''),
    summary_hi: told(({ summary }) => summary['hi'] ?? null),
    summary_en: told(({ summary }) => summary['en'] ?? null),
    source_url: told(({ sources }) => sources[0]?.url ?? ''),
    source_publisher: told(({ sources }) => sources[0]?.publisher?.['en'] ?? null),
    source_date: told(({ sources }) => sources[0]?.published ?? null),
  }
  const bytes = parquetWriteBuffer({
    columnData: columnsOf(['hi', 'en']).map(({ name, type }) => ({
      name,
      type: STORED[type],
      nullable: true,
      data: [...(cells[name] ?? [])],
    })),
    codec: 'SNAPPY',
    rowGroupSize: GROUP_ROWS,
  })
  const story = join(folder, 'stories/bench')
  mkdirSync(story, { recursive: true })
  writeFileSync(join(story, 'events.parquet'), new Uint8Array(bytes))
  // JSON is YAML as well.
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(folder, path), `${JSON.stringify(value)}\n`)
  write(
    'people.yaml',
    head.people.map(({ id, name }) => ({ id, name })),
  )
  write(
    'forums.yaml',
    head.forums.map(({ id, name, shortName }) => ({ id, name, short: shortName })),
  )
  write('stories/bench/story.yaml', {
    id: head.id,
    rigour: 'sources',
    headline: head.headline,
    subject: head.subject,
    deck: head.deck,
    updated: head.updated,
    period: head.period,
    events: 'events.parquet',
    lanes: head.lanes.map(({ id, name }) => ({ id, name })),
  })
}

const STORED = { text: 'STRING', number: 'INT32', time: 'INT64' } as const
