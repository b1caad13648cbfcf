import { daysInMonth, formatEdtfDay, parseEdtf, utcDay } from '../../domain/calendar.ts'
import { takeTime, type ClockTime } from './clockTime.ts'
import { foldWord, monthOf } from './monthWords.ts'

/** Which of two numbers is the day: `04/12` is 4 December to dmy and 12 April to mdy. */
export type DayOrder = 'dmy' | 'mdy'
/** From which day a spreadsheet counts: 1 January 1900, or 1904 on old Macs. */
export type DateSystem = '1900' | '1904'

/** How a column is read; null where nothing has settled it. */
export interface DateHabits {
  readonly order: DayOrder | null
  readonly system: DateSystem
}

/** A day, month, year or decade, and the time of day where one is told. */
export interface Moment {
  readonly edtf: string
  readonly time: ClockTime | null
}

export type DateTrouble =
  /** 31 February, month 13, 25:00. */
  | 'impossible'
  /** Half past twelve at night: of which day? */
  | 'whichNight'
  /** `23-Aug-23`: of which century? */
  | 'twoDigitYear'
  | 'noYear'
  | 'beforeOurEra'
  /** `2024-25`, a financial year or two years. */
  | 'doubleYear'
  | 'backwards'
  | 'notADate'

export type MomentReading =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  | { readonly kind: 'trouble'; readonly why: DateTrouble; readonly choices: readonly string[] }

const trouble = (why: DateTrouble, choices: readonly string[] = []): MomentReading => ({
  kind: 'trouble',
  why,
  choices,
})

/** Read one date that is no span, in plain digits and with hyphens for dashes. Never guesses. */
export function readMoment(text: string, habits: DateHabits): MomentReading {
  const split = takeTime(text)
  if (split.rest === null) return trouble(/रात/.test(text) ? 'whichNight' : 'impossible')
  const bare = withoutNoise(split.rest)
  const serial = readSerial(bare, habits.system)
  if (serial !== null) return { kind: 'moment', moment: serial }
  const read = readDay(bare, habits.order)
  return read.kind === 'moment' ? { kind: 'moment', moment: { ...read.moment, time: split.time } } : read
}

const NOISE =
  /^(?:on|the|of|dated|को|का|की|के|दिनांक|तारीख|तारीख़|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:सोम|मंगल|बुध|गुरु|गुरू|वीर|शुक्र|शनि|रवि)वार|बृहस्पतिवार|इतवार)$/

/** Without weekdays, commas, `the` and the endings of `23rd`. */
const withoutNoise = (text: string): string =>
  text
    .replaceAll(/[,()]/g, ' ')
    .split(/\s+/)
    .filter(
      (word) => word !== '' && !NOISE.test(foldWord(word).normalize('NFC')) && !NOISE.test(foldWord(word)),
    )
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/i, '$1'))
    .join(' ')

const DAY_MS = 86_400_000

/** Days since a spreadsheet's first; of five digits, so 1927 to 2173 and no year. */
function readSerial(text: string, system: DateSystem): Moment | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  // Excel counts a 29 February 1900 that never was, so its days after it stand one further.
  const zero = system === '1904' ? utcDay(1904, 1, 1) : utcDay(1899, 12, 30)
  const minutes = Math.round((Number(text) % 1) * 1440)
  const at = zero + Math.floor(Number(text)) * DAY_MS + minutes * 60_000
  const clock = new Date(at).toISOString().slice(11, 16)
  return { edtf: formatEdtfDay(at), time: minutes === 0 ? null : { clock, zone: null } }
}

function readDay(text: string, order: DayOrder | null): MomentReading {
  if (parseEdtf(text) !== null && !/[/[]/.test(text)) return day(text)
  if (/^-\d|\b(?:b\.?c|bce|ई\.?\s?पू)/i.test(text)) return trouble('beforeOurEra')
  const numbers = /^(\d{1,4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{1,4})$/.exec(text)
  if (numbers) return readNumbers(numbers[1] ?? '', numbers[3] ?? '', numbers[4] ?? '', order)
  const decade = /^(\d{3})0\s?'?(?:s|के दशक|का दशक|दशक)$/i.exec(text)
  if (decade) return day(`${decade[1]}X`)
  const quarter = /^(?:q([1-4])[\s-]?(\d{4})|(\d{4})[\s-]?q([1-4]))$/i.exec(text)
  if (quarter) return readQuarter(quarter[2] ?? quarter[3] ?? '', Number(quarter[1] ?? quarter[4]))
  if (/^(?:fy\s?)?\d{4}\s?[-/]\s?\d{2}$/i.test(text)) return readDoubleYear(text)
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (monthYear) return whole(monthYear[2] ?? '', Number(monthYear[1]), null)
  return readWords(text)
}

const day = (edtf: string): MomentReading => ({ kind: 'moment', moment: { edtf, time: null } })

/** `2024-08` is a month; `2024-25` two years or a financial one. */
function readDoubleYear(text: string): MomentReading {
  const [, year = '', rest = ''] = /(\d{4})\s?[-/]\s?(\d{2})$/.exec(text) ?? []
  if (Number(rest) <= 12 && !/fy/i.test(text)) return whole(year, Number(rest), null)
  const next = Number(year) + 1
  return trouble('doubleYear', [`${year}/${next}`, `${year}-04/${next}-03`])
}

const readQuarter = (year: string, quarter: number): MomentReading => {
  const first = quarter * 3 - 2
  return day(`[${year}-${two(first)}..${year}-${two(first + 2)}]`)
}

function readNumbers(a: string, b: string, c: string, order: DayOrder | null): MomentReading {
  if (a.length > 2)
    return a.length === 4 && c.length <= 2 ? whole(a, Number(b), Number(c)) : trouble('notADate')
  const dmy = whole(c, Number(b), Number(a))
  const mdy = whole(c, Number(a), Number(b))
  if (c.length !== 4) {
    if (c.length !== 2) return trouble('notADate')
    return trouble(
      'twoDigitYear',
      edtfsOf([whole(`20${c}`, Number(b), Number(a)), whole(`20${c}`, Number(a), Number(b))]),
    )
  }
  const possible = [dmy, mdy].filter(({ kind }) => kind === 'moment')
  const choices = edtfsOf(possible)
  if (choices.length === 0) return trouble('impossible')
  if (choices.length === 1) return possible[0] ?? trouble('impossible')
  if (order === null) return { kind: 'ambiguous', choices }
  return order === 'dmy' ? dmy : mdy
}

const edtfsOf = (readings: readonly MomentReading[]): readonly string[] => [
  ...new Set(readings.flatMap((each) => (each.kind === 'moment' ? [each.moment.edtf] : []))),
]

/** `23 August 2023`, `Aug 23 2023`, `23-Aug-2023`, `August 2023`, `2023 August`, in any language that is known. */
function readWords(text: string): MomentReading {
  const words = text.split(/[\s./-]+/).filter((word) => word !== '')
  const month = words.map(monthOf).find((each) => each !== null) ?? null
  const numbers = words.filter((word) => /^\d+$/.test(word))
  if (month === null || words.length !== numbers.length + 1 || numbers.length > 2) return trouble('notADate')
  const years = numbers.filter((each) => each.length === 4)
  const [year] = years
  const rest = numbers.filter((each) => each !== year)
  if (year !== undefined && years.length === 1)
    return rest.length === 0 ? whole(year, month, null) : whole(year, month, Number(rest[0]))
  if (numbers.length === 2 && years.length === 0 && numbers.every((each) => each.length <= 2))
    return trouble('twoDigitYear', edtfsOf([whole(`20${numbers[1]}`, month, Number(numbers[0]))]))
  return trouble(years.length === 0 ? 'noYear' : 'notADate')
}

/** The day, month or year of these numbers, or that there is none. */
export function whole(year: string, month: number | null, dayOfMonth: number | null): MomentReading {
  if (!/^\d{4}$/.test(year) || Number(year) < 1) return trouble('impossible')
  if (month === null) return day(year)
  if (month < 1 || month > 12) return trouble('impossible')
  if (dayOfMonth === null) return day(`${year}-${two(month)}`)
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(Number(year), month)) return trouble('impossible')
  return day(`${year}-${two(month)}-${two(dayOfMonth)}`)
}

const two = (value: number): string => String(value).padStart(2, '0')
