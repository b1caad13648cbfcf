/** What is wrong with the file of a story of very many events, in English. */

const inGroup = (group: number): string => `row group ${group}: `
const wrongAddress = 'write one that begins with https:// and has neither user name nor port'

export const tableWordsEn = {
  // --- the file
  tableMissing: (name: string) =>
    `“${name}” is not beside this file: write it with \`samayrekha import\`, or delete “events”`,
  tableAndRecords: (name: string) =>
    `the events of this story are in “${name}”, and there are records of events beside it: keep one of the two`,
  tableUnused: () => 'no story.yaml names this file: write “events: ” and its name there, or delete it',
  tableName: (name: string) => `“${name}” should be the name of a file in this folder that ends in .parquet`,
  tableFaults: (more: number) => `${more} more faults of this file are not listed`,
  notParquet: () => 'this is no Parquet file: write it again',
  cutOff: () => 'the end of the file is missing: copy it again, or write it again',
  footerTooLong: (bytes: number, most: number) =>
    `its footer claims ${bytes} bytes and ${most} is the most: write larger row groups, or write the file again`,
  footerUnreadable: () => 'its footer cannot be read: write the file again',
  rowsDiffer: (told: number, found: number) =>
    `the footer tells of ${told} rows and its row groups have ${found}: write the file again`,
  tooManyEvents: (events: number, most: number) =>
    `the file has ${events} events and ${most} is the most: split the story`,
  noEventsInTable: () => 'the file has no rows: write it with its events',
  missingColumn: (name: string) =>
    `the column “${name}” is missing: write it where the file is made, or make the file with “samayrekha import”, which writes every column`,
  wrongType: (name: string, found: string, wanted: string) =>
    `the column “${name}” is ${found} and should be ${wanted}: CAST it where the file is written`,
  groupTooLong: (group: number, rows: number, most: number) =>
    `${inGroup(group)}it has ${rows} rows and ${most} is the most: write row groups of 16384`,
  wrongCodec: (group: number, column: string, codec: string) =>
    `${inGroup(group)}“${column}” is packed with ${codec}, which browsers cannot unpack: write the file with SNAPPY`,
  columnTooBig: (group: number, column: string, megabytes: number, most: number) =>
    `${inGroup(group)}“${column}” claims ${megabytes} MB and ${most} is the most: write row groups of 16384`,
  outsideFile: (group: number, column: string) =>
    `${inGroup(group)}“${column}” lies outside of the file: copy it again, or write it again`,
  wrongEncoding: (group: number, column: string, encoding: string) =>
    `${inGroup(group)}“${column}” is written as ${encoding}: write it as PLAIN or with a dictionary (version 1 of Parquet)`,
  damaged: (group: number, column: string) =>
    `${inGroup(group)}“${column}” is damaged: copy the file again, or write it again`,
  dictionaryTooLong: (group: number, column: string, entries: number, rows: number) =>
    `${inGroup(group)}the dictionary of “${column}” claims ${entries} entries for ${rows} rows: write the file again`,
  statisticsLie: (group: number, column: string) =>
    `${inGroup(group)}“${column}” has other values than its statistics say: write the file again`,
  // --- rows
  unsorted: (group: number) =>
    `${inGroup(group)}this row begins before the one above it: write the file ORDER BY begin_ms`,
  endFirst: (group: number) =>
    `${inGroup(group)}“end_ms” is not after “begin_ms”: it is the first instant that is no longer meant`,
  outOfTime: (group: number) =>
    `${inGroup(group)}the date is outside of the years 0001 to 9999: correct or delete the row`,
  emptyCell: (group: number, column: string) =>
    `${inGroup(group)}“${column}” is empty: fill it in, or leave the row out`,
  outOfRange: (group: number, column: string, value: number, most: number) =>
    `${inGroup(group)}“${column}” is ${value}, and ${most} is the most`,
  unknownCode: (group: number, column: string, value: string) =>
    `${inGroup(group)}“${value}” of “${column}” is not known: add it to the records of the story, or correct the row`,
  dateUnread: (group: number, date: string) =>
    `${inGroup(group)}“${date}” is no date of EDTF: write 2024-12-10, 2024-12 or 2024`,
  dateDiffers: (group: number, date: string, column: string) =>
    `${inGroup(group)}“${column}” is not what “${date}” says: derive it from the date`,
  rowIdForm: (group: number, id: string) =>
    `${inGroup(group)}the id “${id}” should have small letters a–z, digits and hyphens alone, 64 at most`,
  rowIdTwice: (group: number, id: string, first: number) =>
    `${inGroup(group)}the id “${id}” is that of row ${first} as well: give each event its own`,
  rowTooLong: (group: number, column: string, length: number, most: number) =>
    `${inGroup(group)}“${column}” has ${length} letters and ${most} is the most: shorten it`,
  rowAddress: (group: number, address: string) =>
    `${inGroup(group)}the address “${address}” cannot be linked: ${wrongAddress}`,
}
