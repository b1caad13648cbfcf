import { DAY_MS, formatEdtfDay, parseEdtf } from '../../domain/calendar.ts'

/** A date with something behind it that is meant for a time: `2023-08-23 18.04`, `2023-08-23T25:61`, `2023-08-23T6:04 pm IST`. */
const TIME =
  /^\[?\s*(\d{4}-\d\d-\d\d)(?:\s*T\s*|\s+)(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})([.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(.*?)\]?$/

/** What is wrong with the first time of a date, and what to write; null when there is none, or nothing is wrong with it. */
export function explainTime(text: string): string | null {
  for (const part of text.split(/\/|\.\.(?!\d*$)/)) {
    const found = TIME.exec(part)
    const wrong = found && parseEdtf(part.replace(/^\[|\]$/g, '')) === null ? explainParts(found) : null
    if (wrong !== null) return `“${part}” ${wrong}`
  }
  return null
}

function explainParts(found: RegExpExecArray): string | null {
  const [, day = '', hourText = '', minuteText = '', secondText, fraction, half, rest = ''] = found
  // A day that never was is said as of any other date.
  if (parseEdtf(day) === null) return null
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)]
  const hour = half ? hourOf(Number(hourText), half) : Number(hourText)
  if (hour === 24 && minute === 0 && second === 0)
    return `is midnight: write 00:00 of the day that begins then, as ${dayAfter(day)}T00:00${offsetOr(rest)}`
  if (hour > 23) return `has an hour ${hourText}: there are only 00 to 23`
  if (minute > 59) return `has a minute ${minuteText}: there are only 00 to 59`
  if (second === 60) return 'has a second 60, as a leap second is written: write 59'
  if (second > 60) return `has a second ${secondText}: there are only 00 to 59`
  const clock = [hour, minute, ...(secondText === undefined ? [] : [second])].map(twoDigits).join(':')
  if (fraction !== undefined) return `has parts of a second: write ${day}T${clock}${offsetOr(rest)}`
  return explainOffset(`${day}T${clock}`, rest)
}

const dayAfter = (day: string): string => formatEdtfDay((parseEdtf(day)?.start ?? 0) + DAY_MS)

const hourOf = (hour: number, half: string): number =>
  hour > 12 ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const EXAMPLE = '+05:30'

/** The offset as it should be written, or an example of one. */
const offsetOr = (rest: string): string => tidyOffset(rest) ?? EXAMPLE

function explainOffset(time: string, rest: string): string {
  const [offset, mark] = [rest.replace(/[?~%]$/, ''), /[?~%]$/.exec(rest)?.[0]]
  const tidy = tidyOffset(offset)
  if (offset === '')
    return `has no distance from UTC, so that nobody knows whose clock it is: write ${time}${EXAMPLE} for India, ${time}Z for UTC`
  if (/^[A-Za-z]/.test(offset) && tidy === null)
    return `names a clock, “${offset}”, which more than one country may have: write its distance from UTC, as ${time}${EXAMPLE}`
  if (tidy === null)
    return `has a clock “${offset}” that nobody has: write how far it is from UTC, from -14:00 to +14:00, as ${time}${EXAMPLE}`
  if (mark !== undefined)
    return `has “${mark}” behind a time, which only a date can have: write the day, as ${time.slice(0, 10)}${mark}, or the time from which and the time to which it may be, with a slash between them`
  return `is not how a time is written: write ${time}${tidy}`
}

/** `+5:30`, `+0530`, `+05` and `UTC+5:30` mean +05:30 and +05:00; `z`, `UTC` and `-00:00` mean Z. Null for what no clock has. */
function tidyOffset(text: string): string | null {
  const written = text.trim().replace(/^(?:UTC|GMT)(?=[+\-−])/i, '')
  if (/^(?:z|utc|gmt|[-+]00:?00)$/i.test(written)) return 'Z'
  const [, sign = '', hours = '', minutes = '00'] = /^([+\-−])(\d{1,2})(?::?(\d\d))?$/.exec(written) ?? []
  const offset = `${sign === '−' ? '-' : sign}${hours.padStart(2, '0')}:${minutes}`
  return parseEdtf(`2000-01-01T00:00${offset}`) === null ? null : offset
}
