import { daysInMonth, parseEdtf } from '../../domain/calendar.ts'
import { explainTime } from './explainTime.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const FORMS = 'write a day as 2024-12-10, a month as 2024-12, a year as 2024, a span as 2024-07-08/2024-07-09'

/** What is wrong with a date that an editor wrote, and what to write; null when it can be read. Never guesses. */
export function explainDate(text: string): string | null {
  if (parseEdtf(text) !== null) return null
  const time = explainTime(text)
  if (time !== null) return time
  const other = explainOtherForm(text)
  if (other !== null) return `“${text}” ${other}`
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return askWhichDay(text)
  if (/[०-९]/.test(text)) return `“${text}” has Devanagari digits: write the date with the digits 0–9`
  if (text.startsWith('['))
    return `“${text}” is no choice of days: write "[..2025-12-31]" or "[2025-12-01..2025-12-15]", in quotation marks, the earlier day first`
  const parts = text.split('/')
  if (parts.length > 2) return `“${text}” is not a date: ${FORMS}`
  const wrong = parts.map(explainPart).find((message) => message !== null)
  if (wrong) return wrong
  const [from = '', to = ''] = parts
  return `“${text}” ends before it starts: write the earlier date first, ${to}/${from}, or correct one of them`
}

/**
 * Forms that mean a date and are not taken: other spellings of a day, and what EDTF (ISO 8601-2) has besides the part
 * that `parseEdtf` reads. The first that fits is said.
 */
const OTHER_FORMS: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/[‐‑‒–—−]/, () => 'has a dash that is no hyphen: write - between year, month and day'],
  [
    /^-\d|^Y-|\b(?:B\.?C|BCE|ई\.?\s?पू)/i,
    () => 'is a year before our era, which no record can have: write years from 0001 to 9999',
  ],
  [/^Y\d|^\d{5,}-|^\d{1,3}$/, () => 'is no year of four digits: write years from 0001 to 9999'],
  [/^(.+)\/$/, (_, from = '') => `is open at its end: write ${from}/..`],
  [/^\/(.+)$/, (_, to = '') => `is open at its beginning: write ../${to}`],
  [/\b(?:open|unknown)\b/i, () => 'has an end in words: write .. for an end that is open, as 2024-12-10/..'],
  [
    /^(\d{4})-(2[1-9]|3\d|4[01])$/,
    (_, year = '') =>
      `is a season or a quarter in EDTF: write its months, as ${year}-03/${year}-05, or the year`,
  ],
  [/^\d\dXX[?~%]?$/, () => 'is a century: write its decades, as 190X/199X'],
  [/^\dXXX|XXXX/, () => `is a date of which too little is known: ${FORMS}`],
  [
    /^(\d{4}-\d\d-)(\d)X$/,
    (_, month = '', ten = '') =>
      `is one of ten days: write it as a choice, in quotation marks, "[${month}${ten === '0' ? '01' : `${ten}0`}..${month}${ten}9]"`,
  ],
  [
    /^[{].*[}]$|^\[.*,.*\]$/,
    () => 'is a list of dates: write one date, or a choice of days as "[2025-12-01..2025-12-15]"',
  ],
  [
    /^\[.*\.\.\]$/,
    () => 'says only from when: write the day of the report on, as 2024-12-10/.., or the year',
  ],
  [
    /[?~%]\d|[?~%]-/,
    () => 'has its ?, ~ or % before or inside the date: write the sign at the end, as 2025-08~',
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, (_, ...parts) => `lacks its hyphens: write ${parts.slice(0, 3).join('-')}`],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    (_, ...parts) =>
      `has the wrong signs between its parts: write ${parts.slice(0, 3).map(twoDigits).join('-')}`,
  ],
  [
    /^\d{4}S\d$/,
    () => 'says how many of its digits count: write the decade, as 195X, or about then, as 1950~',
  ],
]

const twoDigits = (part: string): string => part.padStart(2, '0')

function explainOtherForm(text: string): string | null {
  for (const [form, explain] of OTHER_FORMS) {
    const found = form.exec(text)
    if (found) return explain(...found)
  }
  return null
}

/** 04/12/2025 is 4 December in Delhi and April 12 in New York. */
function askWhichDay(text: string): string {
  const [first = '', second = '', year = ''] = text.split(/[/.-]/)
  const readings = [
    [second, first],
    [first, second],
  ].flatMap(([month = '', day = '']) => {
    const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return parseEdtf(edtf) === null
      ? []
      : [`${edtf} if you mean ${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`]
  })
  const choices = [...new Set(readings)]
  if (choices.length === 0) return `“${text}” is not a date of the calendar: ${FORMS}`
  if (choices.length === 1)
    return `“${text}” has its parts in an order that readers take in two ways: write ${choices[0]}`
  return `“${text}” can be read in two ways: write ${choices.join(', or ')}`
}

/** One end of a date; `..` and dates that can be read have nothing wrong. */
function explainPart(part: string): string | null {
  if (part === '..' || parseEdtf(part) !== null) return null
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[?~%]|T.*)?$/.exec(part) ?? []
  if (year === '') return `“${part}” is not a date: ${FORMS}`
  const number = Number(month)
  if (number < 1 || number > 12) return `“${part}” has a month ${month}: there are only 01 to 12`
  const last = daysInMonth(Number(year), number)
  if (day !== '' && (Number(day) < 1 || Number(day) > last)) {
    return `“${part}” is not a day of the calendar: ${MONTHS[number - 1]} ${year} has ${last} days`
  }
  const padded = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
  return `“${part}” needs two digits for the month and the day: write ${padded}`
}
