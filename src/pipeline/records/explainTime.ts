import { DAY_MS, formatEdtfDay, parseEdtf } from '../../domain/calendar.ts'
import { say, type Said } from '../words/issueWords.ts'

/** A date with something behind it that is meant for a time: `2023-08-23 18.04`, `2023-08-23T25:61`, `2023-08-23T6:04 pm IST`. */
const TIME =
  /^\[?\s*(\d{4}-\d\d-\d\d)(?:\s*T\s*|\s+)(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})([.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(.*?)\]?$/

/** What is wrong with the first time of a date, and what to write; null when there is none, or nothing is wrong with it. */
export function explainTime(text: string): Said | null {
  for (const part of text.split(/\/|\.\.(?!\d*$)/)) {
    const found = TIME.exec(part)
    const wrong = found && parseEdtf(part.replace(/^\[|\]$/g, '')) === null ? explainParts(part, found) : null
    if (wrong !== null) return wrong
  }
  return null
}

function explainParts(part: string, found: RegExpExecArray): Said | null {
  const [, day = '', hourText = '', minuteText = '', secondText, fraction, half, rest = ''] = found
  // A day that never was is said as of any other date.
  if (parseEdtf(day) === null) return null
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)]
  const hour = half ? hourOf(Number(hourText), half) : Number(hourText)
  if (hour === 24 && minute === 0 && second === 0)
    return say.timeMidnight(part, `${dayAfter(day)}T00:00${offsetOr(rest)}`)
  if (hour > 23) return say.timeHour(part, hourText)
  if (minute > 59) return say.timeMinute(part, minuteText)
  if (second === 60) return say.timeLeapSecond(part)
  if (second > 60) return say.timeSecond(part, secondText ?? '')
  const clock = [hour, minute, ...(secondText === undefined ? [] : [second])].map(twoDigits).join(':')
  if (fraction !== undefined) return say.timeFraction(part, `${day}T${clock}${offsetOr(rest)}`)
  return explainOffset(part, `${day}T${clock}`, rest)
}

const dayAfter = (day: string): string => formatEdtfDay((parseEdtf(day)?.start ?? 0) + DAY_MS)

const hourOf = (hour: number, half: string): number =>
  hour > 12 ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const EXAMPLE = '+05:30'

/** The offset as it should be written, or an example of one. */
const offsetOr = (rest: string): string => tidyOffset(rest) ?? EXAMPLE

function explainOffset(part: string, time: string, rest: string): Said {
  const [offset, mark] = [rest.replace(/[?~%]$/, ''), /[?~%]$/.exec(rest)?.[0]]
  const tidy = tidyOffset(offset)
  if (offset === '') return say.timeWithoutOffset(part, time)
  if (tidy === null)
    return /^[A-Za-z]/.test(offset)
      ? say.timeByName(part, offset, time)
      : say.timeOfNoClock(part, offset, time)
  return mark === undefined
    ? say.timeForm(part, `${time}${tidy}`)
    : say.timeWithMark(part, mark, time.slice(0, 10))
}

/** `+5:30`, `+0530`, `+05` and `UTC+5:30` mean +05:30 and +05:00; `z`, `UTC` and `-00:00` mean Z. Null for what no clock has. */
function tidyOffset(text: string): string | null {
  const written = text.trim().replace(/^(?:UTC|GMT)(?=[+\-−])/i, '')
  if (/^(?:z|utc|gmt|[-+]00:?00)$/i.test(written)) return 'Z'
  const [, sign = '', hours = '', minutes = '00'] = /^([+\-−])(\d{1,2})(?::?(\d\d))?$/.exec(written) ?? []
  const offset = `${sign === '−' ? '-' : sign}${hours.padStart(2, '0')}:${minutes}`
  return parseEdtf(`2000-01-01T00:00${offset}`) === null ? null : offset
}
