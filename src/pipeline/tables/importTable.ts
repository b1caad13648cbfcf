import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseEdtf, type Timezone } from '../../domain/calendar.ts'
import { STATUSES } from '../../domain/statuses.ts'
import { columnsOf, GROUP_ROWS, LIMITS } from '../../parquet/contract.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import type { ColumnMap } from '../sheets/columnMap.ts'
import type { ReadTable } from '../sheets/guessColumns.ts'
import { wordsOf, type Said } from '../sheets/sheetNote.ts'
import { wordColumns } from '../sheets/todoList.ts'
import type { DayOrder } from '../dates/readMoment.ts'
import { wordSaid } from '../words/said.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { DUCKDB, openDuckdb, quoted, type Duckdb } from './duckdb.ts'
import { importWordsEn, type ImportWords } from './importWordsEn.ts'
import { importWordsHi } from './importWordsHi.ts'
import {
  addressSql,
  settleAddresses,
  settleDates,
  settleSourceDates,
  settleTexts,
  textSql,
} from './settleCells.ts'
import { MOST_LANES, MOST_NAMES, settleNames } from './tableNames.ts'
import { formatStanding, readStanding, type StandingStory } from './tableRecords.ts'
import { tableRoles, type TableRoles } from './tableRoles.ts'
import { openSource, type TableSource } from './tableSource.ts'

/** What is told of the import of a table with more rows than a page can hold. */
export interface TableImport {
  /** A CSV or Parquet file, or several by a pattern. */
  readonly from: string
  readonly story: string
  /** Folder of the records. */
  readonly records: string
  /** The records as they stand. */
  readonly texts: RecordTexts
  readonly map: ColumnMap
  readonly languages: readonly string[] | null
  readonly order: DayOrder | null
  readonly zone: string | null
  /** Cited by rows that have no address of their own, or null. */
  readonly source: string | null
  readonly headline: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly lang: MessageLanguage
  /** That DuckDB may use, as `2GB`. */
  readonly memory: string
  /** Whether rows are judged and nothing is written. */
  readonly dryRun: boolean
  /** Asked once it is known what the columns hold. */
  readonly mayWrite: (table: ReadTable) => Promise<boolean>
}

/** What became of the rows: each is written or reported. */
export interface TableImported {
  readonly read: number
  readonly written: number
  readonly reported: number
}

/** Names of the files that an import writes beside the head of its story. */
export const TABLE = 'events.parquet'
const MANIFEST = 'events.manifest.json'
const REPORT = 'events.report.csv'

/**
 * A table of any size into the file of a story's events: read, checked row by row, sorted, written. Nothing is kept in memory
 * that grows with the rows but what DuckDB may use.
 *
 * @param say is told each line for the editor
 * @param open where a test has no DuckDB
 * @returns null where no row could be written, or none was to be
 */
export async function importTable(
  given: TableImport,
  say: (line: string) => void,
  open: typeof openDuckdb = openDuckdb,
): Promise<TableImported | null> {
  const words = given.lang === 'hi' ? importWordsHi : importWordsEn
  const folder = join(given.records, 'stories', given.story)
  const isThereBefore = existsSync(folder)
  mkdirSync(folder, { recursive: true })
  // Beside its target, so that what is done is moved and not copied, and the disk is one that is meant for it.
  const work = mkdtempSync(join(folder, '.import-'))
  const db = await open(join(work, 'rows.duckdb'), given.memory)
  try {
    const result: TableImported | Refused =
      db === null
        ? { refused: words.noDuckdb(`npm install ${DUCKDB}`) }
        : await importInto(db, given, { words, folder, work, say })
    if (!('refused' in result)) return result
    say(`${given.from}: ${result.refused}`)
    return null
  } finally {
    db?.close()
    rmSync(work, { recursive: true, force: true })
    if (!isThereBefore && !existsSync(join(folder, 'story.yaml')))
      rmSync(folder, { recursive: true, force: true })
  }
}

interface Setting {
  readonly words: ImportWords
  readonly folder: string
  readonly work: string
  readonly say: (line: string) => void
}

interface Refused {
  readonly refused: string
}

async function importInto(
  db: Duckdb,
  given: TableImport,
  setting: Setting,
): Promise<TableImported | Refused> {
  const { words } = setting
  const standing = readStanding(given.texts, given.story)
  if (standing.folder.events.size > 0) return { refused: words.hasRecords(given.story) }
  const word = (said: Said): string => wordSaid(said, wordsOf(given.lang))
  const [broken] = standing.folder.broken
  if (broken !== undefined) return { refused: word(['brokenRecords', broken]) }
  const source = await openSource(db, given.from, given.map).catch((error: unknown) => ({
    refused: words.unreadable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''),
  }))
  if ('refused' in source)
    return { refused: typeof source.refused === 'string' ? source.refused : word(source.refused) }
  const roles = tableRoles(source, given.languages ?? standing.languages ?? [])
  const languages = given.languages ?? standing.languages ?? roles.languages
  for (const line of wordColumns(source.table, wordsOf(given.lang))) setting.say(line)
  setting.say(words.tellsLanguages(languages))
  if (!given.dryRun && !(await given.mayWrite(source.table))) return { refused: word(['stopped']) }
  await stage(db, source, roles, { languages, source: given.source })
  const staged = await db.count('SELECT count(*) FROM staged')
  const lost = await db.count('SELECT count(*) FROM lost')
  if (staged > LIMITS.events) return { refused: words.tooManyRows(staged, LIMITS.events) }
  const timezone = standing.timezone ?? (await clockOf(db, given.zone))
  await settleDates(db, roles, { order: given.order, zone: given.zone, timezone, words: wordsOf(given.lang) })
  await settleSourceDates(db, { order: given.order, system: '1900' })
  await settleAddresses(db)
  await settleTexts(
    db,
    languages.flatMap((tag) => [title(tag), summary(tag)]),
  )
  const names = await settleNames(db, {
    language: languages[0] ?? 'en',
    lanes: standing.lanes,
    forums: standing.forums,
    people: standing.people,
    isNew: standing.isNew,
    isOurs: source.isOurs,
  })
  for (const [list, most, field] of [
    [names.lanes, MOST_LANES, 'lane'],
    [names.forums, MOST_NAMES, 'forumName'],
    [names.people, MOST_NAMES, 'people'],
  ] as const)
    if (list.length > most) return { refused: words.tooManyNames(roles.headingOf(field), list.length, most) }
  await judge(db, { languages, roles, standing, today: given.today, words })
  const written = await writeEvents(db, languages, join(setting.work, TABLE))
  const { rows: reported, first } = await writeReport(db, words, join(setting.work, REPORT))
  if (staged + lost !== written + reported)
    throw new Error(`${staged + lost} rows were read, ${written} written and ${reported} reported`)
  if (written === 0) return { refused: words.nothingWritten(first?.place ?? '', first?.why ?? '') }
  const counts = { read: staged + lost, written, reported }
  if (given.dryRun) {
    setting.say(words.counts(counts.read, written, reported))
    setting.say(word(['nothingWritten']))
    return counts
  }
  const files = formatStanding(
    standing,
    {
      ...names,
      story: given.story,
      table: TABLE,
      languages,
      headline: given.headline,
      updated: given.today,
      timezone,
    },
    given.texts,
  )
  for (const [path, text] of files) {
    mkdirSync(dirname(join(given.records, path)), { recursive: true })
    writeFileSync(join(given.records, path), text)
  }
  return finish(given, setting, counts)
}

const title = (tag: string): string => `"title_${tag}"`
const summary = (tag: string): string => `"summary_${tag}"`

/** `staged`: the cells that are read, trimmed, with the number of their row; `lost`: lines that are no rows. */
async function stage(
  db: Duckdb,
  { view, isText }: TableSource,
  roles: TableRoles,
  { languages, source }: { readonly languages: readonly string[]; readonly source: string | null },
): Promise<void> {
  const cells: readonly (readonly [string, string])[] = [
    ['id', roles.text('id')],
    ['date', roles.date],
    ...languages.flatMap((tag) => [
      [title(tag), roles.title(tag)] as const,
      [summary(tag), roles.summary(tag)] as const,
    ]),
    ['lane', `coalesce(${roles.text('laneId')}, ${roles.text('lane')}, 'events')`],
    ['forum', `coalesce(${roles.text('forum')}, ${roles.text('forumName')})`],
    ['people', roles.text('people')],
    ['status', roles.text('status')],
    ['importance', roles.text('importance')],
    [
      'source_url',
      source === null ? roles.text('source') : `coalesce(${roles.text('source')}, ${quoted(source)})`,
    ],
    ['source_publisher', roles.text('publisher')],
    ['source_date', roles.text('sourceDate')],
  ]
  await db.run(
    `CREATE TABLE staged AS SELECT row_number() OVER () AS row, ${cells.map(([name, sql]) => `${sql} AS ${name}`).join(', ')} FROM ${view}`,
  )
  // DuckDB lists what is wrong with a line, and may find several things.
  await db.run(
    isText
      ? `CREATE TABLE lost AS SELECT line, any_value(column_name) AS name, any_value(csv_line) AS value,
           any_value(error_type::VARCHAR) AS error FROM bad_lines GROUP BY file_id, line`
      : 'CREATE TABLE lost (line BIGINT, name VARCHAR, value VARCHAR, error VARCHAR)',
  )
}

/** The clock of a story with times: as the editor says, else the one by which most of them are written. */
async function clockOf(db: Duckdb, zone: string | null): Promise<Timezone | undefined> {
  if (zone !== null) return { offset: zone }
  const [most] = await db.rows(`
    SELECT regexp_extract(date, '(Z|[+-]\\d\\d:\\d\\d)$') AS clock FROM staged
    WHERE regexp_matches(date, '^\\d{4}-\\d\\d-\\d\\dT[\\d:]+(Z|[+-]\\d\\d:\\d\\d)$') GROUP BY clock ORDER BY count(*) DESC, clock LIMIT 1`)
  const offset = most?.[0]
  return typeof offset === 'string' ? { offset } : undefined
}

interface Judging {
  readonly languages: readonly string[]
  readonly roles: TableRoles
  readonly standing: StandingStory
  readonly today: string
  readonly words: ImportWords
}

/** One way in which a row can be wrong: the column, when it is so, what stands there, and why, all but the column in SQL. */
type Objection = readonly [column: string, when: string, value: string, why: string]

/** `events`: each row as it will be written, or with the first thing that is wrong with it. */
async function judge(db: Duckdb, judging: Judging): Promise<void> {
  const { languages, today } = judging
  const tomorrow = parseEdtf(today)?.end ?? 0
  const [first = 'en'] = languages
  const joins = languages.flatMap((tag, at) => [
    `LEFT JOIN texts t${at} ON t${at}.key = s.${title(tag)}`,
    `LEFT JOIN texts u${at} ON u${at}.key = s.${summary(tag)}`,
  ])
  const words = languages.flatMap((tag, at) => [
    `${textSql(`s.${title(tag)}`, `t${at}`)} AS ${title(tag)}`,
    `${textSql(`s.${summary(tag)}`, `u${at}`)} AS ${summary(tag)}`,
  ])
  await db.run(`
    CREATE VIEW settled AS SELECT s.row, s.id AS told_id, s.date AS told_date, d.why AS date_why, d.edtf AS date, d.begin_ms, d.end_ms,
      d.precision::INTEGER AS precision, d.flags::INTEGER AS flags, s.lane AS told_lane, l.id AS lane, f.id AS forum, c.ids AS people,
      lower(s.status) AS told_status,
      coalesce(lower(s.status), CASE WHEN d.begin_ms < ${tomorrow} THEN 'held' ELSE 'announced' END) AS status,
      s.importance AS told_importance, coalesce(try_cast(s.importance AS INTEGER), 2) AS importance,
      s.source_url AS told_url, ${addressSql} AS source_url, s.source_publisher, y.day AS source_date, ${words.join(', ')}
    FROM staged s LEFT JOIN dates d ON d.key = s.date LEFT JOIN lanes l ON l.key = s.lane LEFT JOIN forums f ON f.key = s.forum
      LEFT JOIN crews c ON c.key = s.people LEFT JOIN addresses a ON a.key = s.source_url LEFT JOIN days y ON y.key = s.source_date
      ${joins.join(' ')}`)
  const objections = objectionsTo(judging)
  const choose = (part: (objection: Objection) => string): string =>
    `CASE ${objections.map((each) => `WHEN ${each[1]} THEN ${part(each)}`).join(' ')} END`
  await db.run(`
    CREATE TABLE events AS SELECT row, coalesce(told_id, 'e-' || substr(md5(concat_ws(chr(31), date, ${title(first)}, source_url)), 1, 16)) AS id,
      told_id IS NULL AS derived, date, begin_ms, end_ms, precision, flags, lane, forum, status, importance, people,
      ${languages.map((tag) => `${title(tag)}, ${summary(tag)}`).join(', ')}, source_url, source_publisher, source_date,
      ${choose(([column]) => quoted(column))} AS wrong_column, ${choose(([, , value]) => value)} AS wrong_value,
      ${choose(([, , , why]) => why)} AS why
    FROM settled`)
  await db.run('DROP VIEW settled')
  await db.run('DROP TABLE staged')
  await db.run(`
    CREATE TABLE twice AS SELECT id, min(row) AS first FROM events WHERE why IS NULL GROUP BY id HAVING count(*) > 1`)
}

function objectionsTo({ languages, roles, standing, words }: Judging): readonly Objection[] {
  const nothing = 'NULL::VARCHAR'
  const lanes = standing.lanes.written.map(({ id }) => id)
  const statuses = STATUSES.map((status) => quoted(status)).join(', ')
  return [
    [roles.headingOf('date'), 'told_date IS NULL', nothing, quoted(words.noDate())],
    [roles.headingOf('date'), 'date IS NULL', `replace(told_date, chr(31), ' ')`, 'date_why'],
    ...languages.flatMap((tag): readonly Objection[] => [
      [`title_${tag}`, `${title(tag)} IS NULL`, nothing, quoted(words.noTitle())],
      [
        `title_${tag}`,
        `length(${title(tag)}) > ${LIMITS.title}`,
        title(tag),
        quoted(words.titleTooLong(LIMITS.title)),
      ],
      [
        `summary_${tag}`,
        `length(${summary(tag)}) > ${LIMITS.summary}`,
        summary(tag),
        quoted(words.summaryTooLong(LIMITS.summary)),
      ],
    ]),
    [roles.headingOf('source'), 'told_url IS NULL', nothing, quoted(words.noAddress())],
    [roles.headingOf('source'), 'source_url IS NULL', 'told_url', quoted(words.badAddress())],
    [roles.headingOf('lane'), 'lane IS NULL', 'told_lane', quoted(words.unknownLane(lanes))],
    [
      roles.headingOf('status'),
      `status NOT IN (${statuses})`,
      'told_status',
      quoted(words.badStatus(STATUSES)),
    ],
    [
      roles.headingOf('importance'),
      `importance NOT BETWEEN 1 AND 3 OR (told_importance IS NOT NULL AND try_cast(told_importance AS INTEGER) IS NULL)`,
      'told_importance',
      quoted(words.badImportance()),
    ],
    [
      roles.headingOf('id'),
      `told_id IS NOT NULL AND NOT regexp_full_match(told_id, '[a-z0-9][a-z0-9-]{0,63}')`,
      'told_id',
      quoted(words.badId()),
    ],
  ]
}

/** The rows that are right, in order of time. Gives how many. */
async function writeEvents(db: Duckdb, languages: readonly string[], path: string): Promise<number> {
  const columns = columnsOf(languages).map(({ name }) => `e."${name}"`)
  await db.run(`
    COPY (SELECT ${columns.join(', ')} FROM events e LEFT JOIN twice t ON t.id = e.id
      WHERE e.why IS NULL AND (t.first IS NULL OR t.first = e.row) ORDER BY e.begin_ms, e.precision, e.end_ms, e.id)
    TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${GROUP_ROWS}, PARQUET_VERSION v1)`)
  return db.count(`SELECT coalesce(sum(num_rows), 0) FROM parquet_file_metadata(${quoted(path)})`)
}

/** The rows that are not written, each with the first thing that is wrong with it. Gives how many. */
async function writeReport(db: Duckdb, words: ImportWords, path: string): Promise<Reported> {
  const out = createWriteStream(path)
  out.write(`\ufeff${words.reportHeadings()}\r\n`)
  let rows = 0
  let first: Reported['first'] = null
  const cell = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`
  const put = (place: string, column: string | null, value: string | null, why: string): void => {
    rows += 1
    first ??= { place, why }
    out.write(`${[place, column ?? '', value ?? '', why].map(cell).join(',')}\r\n`)
  }
  for await (const rows of db.stream('SELECT line::VARCHAR, name, value, error FROM lost ORDER BY lost.line'))
    for (const [line, name, value, error] of rows)
      put(words.lineAt(line ?? ''), name ?? null, value ?? null, words.brokenLine(error ?? ''))
  for await (const rows of db.stream(`
    SELECT e.row::VARCHAR, e.wrong_column, e.wrong_value, e.why, t.first::VARCHAR, e.derived::VARCHAR, e.id
    FROM events e LEFT JOIN twice t ON t.id = e.id AND e.why IS NULL
    WHERE e.why IS NOT NULL OR (t.first IS NOT NULL AND t.first <> e.row) ORDER BY e.row`))
    for (const [row, column, value, why, first, derived, id] of rows)
      if (why) put(row ?? '', column ?? null, value ?? null, why)
      else if (derived === 'true') put(row ?? '', null, null, words.repeated(Number(first)))
      else put(row ?? '', 'id', id ?? null, words.doubleId(Number(first)))
  await new Promise<void>((done, failed) =>
    out.end((error?: Error | null) => (error ? failed(error) : done())),
  )
  return { rows, first }
}

interface Reported {
  readonly rows: number
  /** Of the first row that is not written. */
  readonly first: { readonly place: string; readonly why: string } | null
}

/** The files to their places, and what to say of them. */
function finish(
  { from, records, story }: TableImport,
  { folder, work, say, words }: Setting,
  counts: TableImported,
): TableImported {
  renameSync(join(work, TABLE), join(folder, TABLE))
  const bytes = statSync(join(folder, TABLE)).size
  const manifest = { format: 1, story, from: basename(from), ...counts, file: TABLE, bytes }
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  say(words.counts(counts.read, counts.written, counts.reported))
  const report = join(records, 'stories', story, REPORT)
  rmSync(report, { force: true })
  if (counts.reported > 0) {
    renameSync(join(work, REPORT), report)
    say(words.reportIn(report))
  }
  say(words.fileIn(join(records, 'stories', story, TABLE), Math.ceil(bytes / 1e6)))
  say(words.nextStep())
  return counts
}
