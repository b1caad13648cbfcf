import { FLAGS, PRECISIONS } from '../columns/eventColumns.ts'
import { EARLIEST_MS, LATEST_MS, type EventDate } from '../domain/calendar.ts'

/**
 * The file of a story with more events than a page can hold: one Parquet file, a row an event, in order of time. Any engine
 * can write it; docs/data-format.md says how. What stands here is what every reader of it relies on.
 */

/** How a column is stored: text, whole numbers, or milliseconds of the story's clock. */
type ColumnType = 'text' | 'number' | 'time'

export interface ColumnSpec {
  readonly name: string
  readonly type: ColumnType
  /** Whether a row may have nothing in it. */
  readonly optional: boolean
}

const column = (name: string, type: ColumnType, optional = false): ColumnSpec => ({ name, type, optional })

/** What is needed to draw, to filter and to count: read for every event. */
export const DRAWN_COLUMNS = [
  column('begin_ms', 'time'),
  column('end_ms', 'time'),
  column('precision', 'number'),
  column('flags', 'number'),
  column('lane', 'text'),
  column('forum', 'text', true),
  column('status', 'text'),
  column('importance', 'number'),
  column('people', 'text', true),
] as const

/** What is read of a row group when one of its events is shown. A title stands once for each language of the story. */
export const shownColumns = (languages: readonly string[]): readonly ColumnSpec[] => [
  column('id', 'text'),
  column('date', 'text'),
  ...languages.map((tag) => column(`title_${tag}`, 'text')),
  ...languages.map((tag) => column(`summary_${tag}`, 'text', true)),
  column('source_url', 'text'),
  column('source_publisher', 'text', true),
  column('source_date', 'text', true),
]

/** Every column of a story in these languages. A file may have others; nobody reads them. */
export const columnsOf = (languages: readonly string[]): readonly ColumnSpec[] => [
  ...DRAWN_COLUMNS,
  ...shownColumns(languages),
]

/** `flags` is what a date says of itself; what sources and reports say is not in the file. */
export const MOST_FLAGS = FLAGS.span | FLAGS.choice | FLAGS.approximate | FLAGS.uncertain

/** The four derived columns of a date. */
export interface DerivedDate {
  readonly begin: number
  readonly end: number
  readonly precision: number
  readonly flags: number
}

export const deriveDate = (date: EventDate): DerivedDate => ({
  begin: date.start,
  end: date.end,
  precision: PRECISIONS.indexOf(date.precision),
  flags:
    (date.isSpan ? FLAGS.span : 0) +
    (date.isChoice ? FLAGS.choice : 0) +
    (date.approximate ? FLAGS.approximate : 0) +
    (date.uncertain ? FLAGS.uncertain : 0),
})

/** Ids of people stand in one text with a space between: most rows repeat one of few combinations, which is then stored once. */
export const splitPeople = (text: string): readonly string[] => text.split(' ')

/** What a file may claim before any of it is believed: beyond these a browser would be asked for memory that it needs. */
export const LIMITS = {
  events: 20_000_000,
  footerBytes: 16_000_000,
  /** Of one row group. */
  groupRows: 131_072,
  /** Of one column in one row group, unpacked. */
  columnBytes: 64_000_000,
  /** As many letters as a title and a summary may have. */
  title: 300,
  summary: 1_000,
  earliest: EARLIEST_MS,
  latest: LATEST_MS,
} as const

/** Rows of a row group that we write: a card's words then cost a few hundred kilobytes, and a million events have 62 groups. */
export const GROUP_ROWS = 16_384
