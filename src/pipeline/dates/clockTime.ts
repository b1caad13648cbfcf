/** A time of day as a sheet has it, on the 24-hour clock; `zone` is an offset such as `+05:30`, or null where none is told. */
export interface ClockTime {
  readonly clock: string
  readonly zone: string | null
}

/** Zones that sheets name by letters. IST is India's: nobody else's papers are imported with it unasked. */
const ZONES: Readonly<Record<string, string>> = { z: 'Z', utc: 'Z', gmt: 'Z', ist: '+05:30' }

const PART = '(सुबह|तड़के|दोपहर|शाम|रात)'
const CLOCK = '(\\d{1,2})(?:[:.](\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?'
const HALF = '(a\\.?m\\.?|p\\.?m\\.?)'
const ZONE = '(z|utc|gmt|ist|[+-]\\d\\d:?\\d\\d)'
const TIME = new RegExp(
  `(?:^|[\\s,t])(?:(?:at|को)\\s+)?(?:${PART}\\s+)?(?:करीब\\s+)?${CLOCK}\\s*${HALF}?\\s*(बजे|hrs|hours)?\\s*\\(?${ZONE}?\\)?$`,
  'i',
)

/**
 * Split what stands at the end of a text and is a time of day from what stands before it. A bare number is no time: it
 * needs a colon, `pm` or `बजे`. Null when the time is none of a clock, or of a night that may be of either day.
 */
export function takeTime(
  text: string,
): { readonly rest: string; readonly time: ClockTime | null } | { readonly rest: null } {
  const match = TIME.exec(text)
  if (match === null) return { rest: text, time: null }
  const [whole, part, hours = '', minutes, half, word, zone] = match
  const colon = whole.includes(':')
  if (!colon && half === undefined && word === undefined) return { rest: text, time: null }
  const hour = hourOf(Number(hours), part ?? null, half ?? null)
  if (hour === null || Number(minutes ?? 0) > 59) return { rest: null }
  return {
    rest: text.slice(0, match.index).replace(/[\s,]+$/, ''),
    time: { clock: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`, zone: readZone(zone ?? '') },
  }
}

/** `+05:30`, `+0530`, `IST`, `Z` and `UTC` as an offset of EDTF; null for anything else. */
export function readZone(text: string): string | null {
  const named = ZONES[text.trim().toLowerCase()]
  if (named !== undefined) return named
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text.trim()) ?? []
  return sign === undefined || Number(hours) > 14 || Number(minutes) > 59
    ? null
    : `${sign}${hours}:${minutes}`
}

function hourOf(hour: number, part: string | null, half: string | null): number | null {
  if (hour > 23) return null
  if (half !== null)
    return hour < 1 || hour > 12 ? null : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  if (part === null || hour > 12) return hour
  if (part === 'सुबह' || part === 'तड़के') return hour === 12 ? null : hour
  if (part === 'दोपहर') return hour >= 1 && hour <= 4 ? hour + 12 : hour >= 11 ? hour : null
  if (part === 'शाम') return hour >= 3 && hour <= 9 ? hour + 12 : null
  // Half past one at night is of this day to one writer and of the next to another.
  return hour >= 7 && hour <= 11 ? hour + 12 : null
}
