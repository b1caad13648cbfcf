import { parseEdtf } from '../../domain/calendar.ts'
import { takeTime, type ClockTime } from '../dates/clockTime.ts'
import { monthOf } from '../dates/monthWords.ts'
import { plainDigits } from '../dates/plainDigits.ts'
import { joinMoments, readSheetDate, type DateReading, type SheetDate } from '../dates/readSheetDate.ts'
import { whole, type DateHabits, type DateTrouble } from '../dates/readMoment.ts'
import type { RowCell, RowCells } from './rowCells.ts'
import { note, type Said, type SheetNote } from './sheetNote.ts'
import type { SheetPlace } from './sheetTable.ts'

/** What is taken for granted when the dates of a sheet are read. */
export interface DateRules {
  readonly habits: DateHabits
  /** Offset of times that name none, or null. */
  readonly zone: string | null
}

/** The date of a row as records have it, or null with the reason among the notes. */
export interface RowDate {
  readonly edtf: string | null
  readonly notes: readonly SheetNote[]
}

/** When a row was: one column, or columns of start and end, or of year, month, day and time. */
export function readRowDate(cells: RowCells, rules: DateRules): RowDate {
  const at = cells.one('date')?.at ?? cells.one('year')?.at ?? cells.at
  const reading = takeShownZone(readBothEnds(cells, rules.habits), cells, rules.habits)
  if (reading.kind === 'date') {
    const date = formatWhen(reading.date, rules.zone, at)
    const shown = shownDate(cells, { ...date, notes: [...date.notes, ...unreadTimes(cells)] }, rules)
    return { ...shown, notes: [...shown.notes, ...indianTimes(cells)] }
  }
  const text = [
    cells.all('date', 'year', 'month', 'day', 'time'),
    cells.all('end', 'endYear', 'endMonth', 'endDay', 'endTime'),
  ]
    .map((each) => each.map((cell) => cell.text).join(' '))
    .filter((each) => each !== '')
    .join(' – ')
  return { edtf: null, notes: [note('row', at, ...explain(reading, text))] }
}

function readBothEnds(cells: RowCells, habits: DateHabits): DateReading {
  const start = readEnd(cells.one('date'), partsOf(cells, false), cells.text('time'), habits)
  const end = readEnd(cells.one('end'), partsOf(cells, true), cells.text('endTime'), habits)
  if (start.kind !== 'date' || end.kind === 'none') return start
  if (end.kind !== 'date') return end
  return joinMoments(
    { edtf: start.date.edtf, time: start.date.from },
    { edtf: end.date.edtf, time: end.date.from },
  )
}

/** The columns have a time without a zone, and the words that TimelineJS shows for it the same time with one: `2:35 pm IST`. */
function takeShownZone(reading: DateReading, cells: RowCells, habits: DateHabits): DateReading {
  const shown = readSheetDate(cells.text('displayDate'), habits)
  if (reading.kind !== 'date' || shown.kind !== 'date') return reading
  const { from, to } = reading.date
  const zone = shown.date.from?.zone ?? shown.date.to?.zone ?? null
  if (zone === null || from === null || shown.date.from?.clock !== from.clock) return reading
  const inZone = (time: ClockTime | null) => time && { ...time, zone: time.zone ?? zone }
  return { kind: 'date', date: { ...reading.date, from: inZone(from), to: inZone(to) } }
}

const partsOf = (cells: RowCells, isEnd: boolean): readonly string[] =>
  (isEnd ? (['endYear', 'endMonth', 'endDay'] as const) : (['year', 'month', 'day'] as const)).map((field) =>
    plainDigits(cells.text(field)).replace(/\.0$/, ''),
  )

function readEnd(
  cell: RowCell | null,
  [year = '', month = '', day = '']: readonly string[],
  time: string,
  habits: DateHabits,
): DateReading {
  const reading = cell ? readSheetDate(cell.text, habits) : readParts(year, month, day, habits)
  if (time === '' || reading.kind !== 'date' || reading.date.from !== null) return reading
  const clock = takeTime(` ${plainDigits(time)}`)
  if (clock.rest === null) return { kind: 'trouble', why: 'impossible', choices: [] }
  // A date with an hour that nobody can read is a date still: `unreadTimes` tells.
  return { kind: 'date', date: { ...reading.date, from: clock.time } }
}

const unreadTimes = (cells: RowCells): readonly SheetNote[] =>
  cells
    .all('time', 'endTime')
    .filter(({ text }) => takeTime(` ${plainDigits(text)}`).rest !== '')
    .map(({ at, text }) => note('look', at, 'timeNotRead', text))

/** Israel and Ireland have an IST as well: an editor should know which was taken. */
const indianTimes = (cells: RowCells): readonly SheetNote[] =>
  cells
    .all('date', 'end', 'time', 'endTime', 'displayDate')
    .filter(({ text }) => /\bIST\b/.test(text))
    .map(({ at }) => note('told', at, 'zoneIst'))

function readParts(year: string, month: string, day: string, habits: DateHabits): DateReading {
  if (month === '' && day === '') return readSheetDate(year, habits)
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month)
  if (number === null || !/^(?:\d{1,2})?$/.test(day)) return { kind: 'trouble', why: 'notADate', choices: [] }
  if (year === '') return { kind: 'trouble', why: 'noYear', choices: [] }
  const read = whole(
    year.padStart(/^\d{3}$/.test(year) ? 4 : 0, '0'),
    number,
    day === '' ? null : Number(day),
  )
  if (read.kind === 'trouble') return { ...read, why: year.startsWith('-') ? 'beforeOurEra' : read.why }
  return read.kind === 'ambiguous' ? read : joinMoments(read.moment, read.moment)
}

const TROUBLES: Readonly<Record<DateTrouble, (text: string, choices: readonly string[]) => Said>> = {
  impossible: (text) => ['dateImpossible', text],
  whichNight: (text) => ['dateWhichNight', text],
  twoDigitYear: (text, choices) => ['dateTwoDigitYear', text, choices],
  noYear: (text) => ['dateNoYear', text],
  beforeOurEra: (text) => ['dateBeforeOurEra', text],
  doubleYear: (text, choices) => ['dateDoubleYear', text, choices],
  backwards: (text) => ['dateBackwards', text],
  notADate: (text) => ['dateNotADate', text],
}

function explain(reading: Exclude<DateReading, { readonly kind: 'date' }>, text: string): Said {
  if (reading.kind === 'none') return ['noDate']
  if (reading.kind === 'ambiguous') return ['dateAmbiguous', text, reading.choices]
  return TROUBLES[reading.why](text, reading.choices)
}

/** A date with its times of day where they have a zone and the records can hold them, else its days. */
function formatWhen({ edtf, from, to }: SheetDate, zone: string | null, at: SheetPlace): RowDate {
  if (from === null && to === null) return { edtf, notes: [] }
  const [first = '', last = ''] = edtf.includes('/') ? edtf.split('/') : [edtf, to === null ? '' : edtf]
  const timed = [timeOf(first, from, zone), ...(last === '' ? [] : [timeOf(last, to, zone)])].join('/')
  if (!timed.includes('T')) return { edtf, notes: [note('look', at, 'timeWithoutZone')] }
  return parseEdtf(timed) === null
    ? { edtf, notes: [note('look', at, 'timeNotTaken', edtf)] }
    : { edtf: timed, notes: [] }
}

function timeOf(day: string, time: ClockTime | null, zone: string | null): string {
  const offset = time?.zone ?? zone
  return time === null || offset === null ? day : `${day}T${time.clock}${offset}`
}

/**
 * TimelineJS shows other words for a date than its columns say. Where they are a date that holds the columns' own and say
 * how well it is known, or in which zone, they are taken: `By 2028` beside 2028. Else an editor is asked.
 */
function shownDate(cells: RowCells, date: RowDate, { habits, zone }: DateRules): RowDate {
  const shown = cells.one('displayDate')
  if (!shown || date.edtf === null) return date
  const read = readSheetDate(shown.text, habits)
  if (read.kind !== 'date')
    return { ...date, notes: [...date.notes, note('look', shown.at, 'displayDate', shown.text)] }
  const better = formatWhen(read.date, zone, shown.at)
  const [own, other] = [parseEdtf(date.edtf), parseEdtf(better.edtf ?? '')]
  if (own && other && sameDays(own, other)) return better.notes.length > date.notes.length ? date : better
  return { ...date, notes: [...date.notes, note('look', shown.at, 'displayDate', shown.text)] }
}

type Days = NonNullable<ReturnType<typeof parseEdtf>>

/** The same days, or a choice that ends with them. */
const sameDays = (own: Days, shown: Days): boolean =>
  shown.isChoice
    ? shown.end === own.end
    : Math.floor(own.start / DAY_MS) === Math.floor(shown.start / DAY_MS) && own.precision === shown.precision

const DAY_MS = 86_400_000
