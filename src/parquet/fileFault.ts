/** What is wrong with a file of events. Groups and rows are counted from 1, rows from the start of the file. */
export type FileFault =
  | readonly ['notParquet']
  /** It begins as Parquet does and does not end so: a part is missing. */
  | readonly ['cutOff']
  | readonly ['footerTooLong', bytes: number, most: number]
  | readonly ['footerUnreadable']
  | readonly ['rowsDiffer', told: number, found: number]
  | readonly ['tooManyEvents', events: number, most: number]
  | readonly ['noEvents']
  | readonly ['missingColumn', name: string]
  | readonly ['wrongType', name: string, found: string, wanted: string]
  | readonly ['groupTooLong', group: number, rows: number, most: number]
  | readonly ['wrongCodec', group: number, column: string, codec: string]
  | readonly ['columnTooBig', group: number, column: string, megabytes: number, most: number]
  | readonly ['outsideFile', group: number, column: string]
  | readonly ['wrongEncoding', group: number, column: string, encoding: string]
  | readonly ['damaged', group: number, column: string]
  | readonly ['dictionaryTooLong', group: number, column: string, entries: number, rows: number]
  | readonly ['statisticsLie', group: number, column: string]
  | readonly ['unsorted', group: number, row: number]
  | readonly ['endFirst', group: number, row: number]
  | readonly ['outOfTime', group: number, row: number]
  | readonly ['emptyCell', group: number, row: number, column: string]
  | readonly ['outOfRange', group: number, row: number, column: string, value: number, most: number]
  | readonly ['unknownCode', group: number, row: number, column: string, value: string]
  /** The host answers with the whole file, which is more than is loaded in one go. */
  | readonly ['noRanges', megabytes: number, most: number]
  | readonly ['rangeRefused', status: number]
  /** Other bytes than were asked for, or a file that changes while it is read. */
  | readonly ['otherBytes']

/** Thrown by whatever reads a file of events; nothing else is thrown on account of what stands in it. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile'
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault.join(' '))
    this.fault = fault
  }
}

/** @throws BrokenFile */
export function refuse(...fault: FileFault): never {
  throw new BrokenFile(fault)
}
