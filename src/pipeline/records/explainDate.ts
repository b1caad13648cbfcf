import { daysInMonth, parseEdtf } from '../../domain/calendar.ts'
import { readSheetDate } from '../dates/readSheetDate.ts'
import { explainTime } from './explainTime.ts'
import { say, type Said } from '../words/issueWords.ts'

/**
 * What is wrong with a date that an editor wrote, and what to write; null when it can be read. Never guesses.
 *
 * @param field in which it stands, where a whole line can be offered
 */
export function explainDate(text: string, field: string | null = null): Said | null {
  if (parseEdtf(text) !== null) return null
  const other = explainTime(text) ?? explainInWords(text, field) ?? explainOtherForm(text)
  if (other !== null) return other
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return askWhichDay(text)
  if (/[०-९]/.test(text)) return say.dateInDevanagari(text)
  if (text.startsWith('[')) return say.dateNoChoice(text)
  const parts = text.split('/')
  if (parts.length > 2) return say.notADate(text)
  const wrong = parts.map(explainPart).find((said) => said !== null)
  if (wrong) return wrong
  const [from = '', to = ''] = parts
  return say.dateBackwards(text, `${to}/${from}`)
}

/** Letters of a month, digits of another script, dashes of print: as people write, and not as a date of the calendar alone. */
const AS_PEOPLE_WRITE = /\p{L}[\p{L}\p{M}]{2}|[०-९]|[‐‑‒–—−]/u

/** A date as people write it: `20-Nov-2025`, `20 नवंबर 2025`, `2024–12–10`. */
function explainInWords(text: string, field: string | null): Said | null {
  if (!AS_PEOPLE_WRITE.test(text)) return null
  const read = readSheetDate(text, { order: null, system: '1900' })
  if (read.kind === 'ambiguous' && read.choices.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)))
    return say.dateOfTwoReadings(text, read.choices)
  if (read.kind !== 'date' || read.date.from !== null) return null
  const { edtf } = read.date
  const value = edtf.startsWith('[') ? `"${edtf}"` : edtf
  return say.dateInWords(text, field === null ? value : `${field}: ${value}`)
}

/**
 * Forms that mean a date and are not taken: other spellings of a day, and what EDTF (ISO 8601-2) has besides the part
 * that `parseEdtf` reads. The first that fits is said, of the text and of what its brackets found.
 */
const OTHER_FORMS: readonly (readonly [RegExp, (text: string, ...found: readonly string[]) => Said])[] = [
  [/[‐‑‒–—−]/, say.dateDash],
  [/^-\d|^Y-|\b(?:B\.?C|BCE|ई\.?\s?पू)/i, say.dateBeforeOurEra],
  [/^Y\d|^\d{5,}-|^\d{1,3}$/, say.dateYearDigits],
  [/^(.+)\/$/, (text, from = '') => say.dateOpenEnd(text, from)],
  [/^\/(.+)$/, (text, to = '') => say.dateOpenBeginning(text, to)],
  [/\b(?:open|unknown)\b/i, say.dateEndInWords],
  [/^(\d{4})-(2[1-9]|3\d|4[01])$/, (text, year = '') => say.dateSeason(text, year)],
  [/^\d\dXX[?~%]?$/, say.dateCentury],
  [/^\dXXX|XXXX/, say.dateTooVague],
  [
    /^(\d{4}-\d\d-)(\d)X$/,
    (text, month = '', ten = '') =>
      say.dateTenDays(text, `[${month}${ten === '0' ? '01' : `${ten}0`}..${month}${ten}9]`),
  ],
  [/^[{].*[}]$|^\[.*,.*\]$/, say.dateList],
  [/^\[.*\.\.\]$/, say.dateFromWhen],
  [/[?~%]\d|[?~%]-/, say.dateSignInside],
  [/^(\d{4})(\d\d)(\d\d)$/, (text, ...parts) => say.dateWithoutHyphens(text, parts.join('-'))],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    (text, ...parts) => say.dateWrongSigns(text, parts.map(twoDigits).join('-')),
  ],
  [/^\d{4}S\d$/, say.dateDigitsThatCount],
]

const twoDigits = (part: string): string => part.padStart(2, '0')

function explainOtherForm(text: string): Said | null {
  for (const [form, explain] of OTHER_FORMS) {
    const found = form.exec(text)
    if (found) return explain(text, ...found.slice(1))
  }
  return null
}

/** 04/12/2025 is 4 December in Delhi and April 12 in New York. */
function askWhichDay(text: string): Said {
  const [first = '', second = '', year = ''] = text.split(/[/.-]/)
  const days = [
    [second, first],
    [first, second],
  ].map(([month = '', day = '']) => [year, twoDigits(month), twoDigits(day)].join('-'))
  const [day, ...more] = new Set(days.filter((edtf) => parseEdtf(edtf) !== null))
  if (day === undefined) return say.dateNotOfCalendar(text)
  return more.length === 0 ? say.dateInDoubtfulOrder(text, day) : say.dateOfTwoReadings(text, [day, ...more])
}

/** One end of a date; `..` and dates that can be read have nothing wrong. */
function explainPart(part: string): Said | null {
  if (part === '..' || parseEdtf(part) !== null) return null
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[?~%]|T.*)?$/.exec(part) ?? []
  if (year === '') return say.notADate(part)
  const number = Number(month)
  if (number < 1 || number > 12) return say.dateWithoutMonth(part, month)
  const last = daysInMonth(Number(year), number)
  if (day !== '' && (Number(day) < 1 || Number(day) > last))
    return say.dateWithoutDay(part, year, number, last)
  return say.dateOneDigit(part, [year, twoDigits(month), ...(day === '' ? [] : [twoDigits(day)])].join('-'))
}
