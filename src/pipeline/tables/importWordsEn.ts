import type { WordsLike } from '../words/said.ts'

/** What the import of a table with very many rows says, in English; importWordsHi.ts has the same in Hindi. */

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`

export const importWordsEn = {
  noDuckdb: (install: string) =>
    `a table of this size is read by DuckDB, which is not installed: run \`${install}\` and try again`,
  unreadable: (why: string) => `the table cannot be read: ${why}`,
  hasRecords: (story: string) =>
    `the story “${story}” has records of events, and a table of this size is kept in a file of its own: import it into another story`,
  tooManyNames: (column: string, count: number, most: number) =>
    `the column “${column}” has ${count} different names and ${most} is the most: name another column with --map`,
  tooManyRows: (count: number, most: number) =>
    `the table has ${count} rows and ${most} is the most for one story: split it`,
  tellsLanguages: (languages: readonly string[]) => `languages: ${languages.join(', ')}`,
  counts: (read: number, written: number, reported: number) =>
    `${rows(read)} read: ${written} written, ${reported} in the report`,
  reportIn: (path: string) => `why each of them was not written is in ${path}`,
  fileIn: (path: string, megabytes: number) => `the events are in ${path} (${megabytes} MB)`,
  nothingWritten: (place: string, why: string) =>
    `no row could be written (row ${place}: ${why}): correct the table and import it again`,
  nextStep: () => 'now: samayrekha check',
  // --- why a row is not written
  lineAt: (line: string) => `line ${line}`,
  brokenLine: (error: string) => `the line cannot be read as a row: ${error}`,
  noTitle: () => 'there is no title',
  titleTooLong: (most: number) => `the title has more than ${most} letters`,
  summaryTooLong: (most: number) => `the summary has more than ${most} letters`,
  noDate: () => 'there is no date',
  noAddress: () => 'there is no address of a source',
  badAddress: () => 'readers cannot be sent to this address',
  badStatus: (known: readonly string[]) => `this is no status: the words are ${known.join(', ')}`,
  badImportance: () => 'importance is 1, 2 or 3',
  badId: () => 'an id has small letters a–z, digits and hyphens alone, 64 at most',
  doubleId: (row: number) => `row ${row} has the same id`,
  repeated: (row: number) => `row ${row} has the same date, title and address`,
  unknownLane: (known: readonly string[]) => `story.yaml has no such lane: it has ${known.join(', ')}`,
  reportHeadings: () => 'row,column,value,reason',
}

export type ImportWords = WordsLike<typeof importWordsEn>
