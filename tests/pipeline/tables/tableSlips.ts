import {
  makeRows,
  makeTable,
  retold,
  retoldColumn,
  CODES,
  LANGUAGES,
  sourceOf,
  type Row,
} from '../../parquet/makeTable.ts'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { errorAt, type SourceIssue } from '../../../src/pipeline/records/sourceIssue.ts'
import { checkTable } from '../../../src/pipeline/tables/checkTable.ts'

/** Files of events in which somebody has slipped, or something broke: what is said of them. */

const RULES = { languages: LANGUAGES, codes: CODES, timezone: undefined }
const FILE = 'data/stories/rulings/events.parquet'

/** What is wrong with a file, as the check lists it. */
export async function issuesOf(bytes: Uint8Array): Promise<readonly SourceIssue[]> {
  const { faults } = await checkTable(sourceOf(bytes), RULES)
  return faults.map(({ row, said }) => errorAt({ file: FILE, line: row }, said))
}

const whole = makeTable(makeRows(6))
const withFooterLength = (bytes: readonly number[]): Uint8Array =>
  new Uint8Array([...whole.slice(0, -8), ...bytes, ...whole.slice(-4)])

const FILES: readonly Uint8Array[] = [
  new Uint8Array(20),
  whole.slice(0, 600),
  withFooterLength([0, 0, 0, 0x10]),
  new Uint8Array([...whole.slice(0, 4), ...new Uint8Array(60).fill(0x1f), 60, 0, 0, 0, ...whole.slice(-4)]),
  retold(whole, (footer) => ({ ...footer, num_rows: 7n })),
  retold(whole, (footer) => ({ ...footer, num_rows: 30_000_000n })),
  retold(whole, (footer) => ({ ...footer, num_rows: 0n, row_groups: [] })),
  makeTable(makeRows(6), { without: ['end_ms'] }),
  makeTable(makeRows(6), { types: { begin_ms: 'TIMESTAMP' } }),
  retold(whole, (footer) => ({
    ...footer,
    row_groups: footer.row_groups.map((group) => ({ ...group, num_rows: 500_000n })),
  })),
  makeTable(makeRows(6), { codec: 'GZIP' }),
  retoldColumn(whole, 'title_hi', () => ({ total_uncompressed_size: 300_000_000n })),
  retoldColumn(whole, 'title_hi', ({ data_page_offset: offset }) => ({
    data_page_offset: offset + 1_000_000n,
    dictionary_page_offset: undefined,
  })),
  makeTable(makeRows(6), { encoding: { precision: 'DELTA_BINARY_PACKED' } }),
  retoldColumn(whole, 'lane', ({ data_page_offset: offset }) => ({
    data_page_offset: offset + 9n,
    dictionary_page_offset: undefined,
  })),
  // A group that says that it has fewer rows than a dictionary of its own has words.
  retold(
    makeTable(
      makeRows(40).map((row, at) => ({ ...row, begin_ms: BigInt(at >> 3) })),
      { groups: 100 },
    ),
    (footer) => ({
      ...footer,
      num_rows: 4n,
      row_groups: footer.row_groups.map((group) => ({ ...group, num_rows: 4n })),
    }),
  ),
  retoldColumn(whole, 'begin_ms', ({ statistics }) => ({ statistics: { ...statistics, min_value: 5n } })),
]

const ROWS: readonly (readonly [position: number, change: Row])[] = [
  [4, { begin_ms: 0n }],
  [1, { end_ms: 0n }],
  [0, { begin_ms: BigInt(-1e15) }],
  [2, { title_hi: null }],
  [2, { importance: 4 }],
  [5, { lane: 'moon' }],
  [3, { date: '04/12/2024', begin_ms: 1_500_259_200_000n, end_ms: 1_500_345_600_000n }],
  [3, { precision: 3 }],
  [3, { id: 'Event 3' }],
  [3, { id: 'event-1' }],
  [3, { title_en: 'x'.repeat(301) }],
  [3, { source_url: 'http://example.org/3' }],
]

const HEAD = `
id: rulings
rigour: sources
headline: { hi: हज़ारों आदेश, en: A million rulings }
updated: 2026-11-30
lanes: [{ id: courts, name: { hi: अदालतें, en: Courts } }]
`
const EVENTS =
  '- { id: one, date: 2024-01-01, title: { hi: एक, en: One }, sources: [{ url: "https://example.org/1" }] }\n'

const recordsWith = (
  story: string,
  ...more: readonly (readonly [string, string])[]
): readonly SourceIssue[] =>
  compileRead(parseRecords(new Map([['stories/rulings/story.yaml', `${HEAD}${story}`], ...more]))).issues

/** All that is said of files of events, each of some slip. */
export const tableIssues = async (): Promise<readonly SourceIssue[]> => [
  ...recordsWith('events: events.parquet\n'),
  ...recordsWith('events: ../all.csv\n'),
  ...recordsWith(
    'events: events.parquet\n',
    ['stories/rulings/events.parquet', ''],
    ['stories/rulings/2024.yaml', EVENTS],
  ),
  ...recordsWith('', ['stories/rulings/2024.yaml', EVENTS], ['stories/rulings/old.parquet', '']),
  ...(await Promise.all(FILES.map(issuesOf))).flat(),
  ...(
    await Promise.all(
      ROWS.map(([position, change]) => issuesOf(makeTable(makeRows(6, { [position]: change })))),
    )
  ).flat(),
  ...(await issuesOf(
    makeTable(
      makeRows(30).map((row) => ({ ...row, id: `Event ${String(row['id'])}` })),
      { groups: 100 },
    ),
  )),
]
