import { daysInMonth, parseEdtf } from '../../domain/calendar.ts'

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
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?$/.exec(part) ?? []
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
