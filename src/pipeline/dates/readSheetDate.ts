import { parseEdtf } from '../../domain/calendar.ts'
import type { ClockTime } from './clockTime.ts'
import { plainDigits } from './plainDigits.ts'
import {
  readMoment,
  type DateHabits,
  type DateTrouble,
  type Moment,
  type MomentReading,
} from './readMoment.ts'

/** When something was, as far as a sheet says it: a date of the records, and the times of day of its two ends. */
export interface SheetDate {
  readonly edtf: string
  readonly from: ClockTime | null
  readonly to: ClockTime | null
}

export type DateReading =
  /** The cell is empty. */
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: SheetDate }
  /** Two readings, and nothing says which: the editor is asked. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  | { readonly kind: 'trouble'; readonly why: DateTrouble; readonly choices: readonly string[] }

/**
 * What a cell says of when. It is read as people write dates, in English and Hindi and with the months of other
 * languages of India, as EDTF and as a spreadsheet stores it:
 *
 *   23 August 2023   Aug 23, 2023   २३ अगस्त २०२३   23-Aug-2023   2023-07-14 14:35   45161
 *   अगस्त 2023   23–25 August 2023   30 Aug – 2 Sep 2023   about 2028   by 2035   2035 तक   1990s   Q1 2025
 *
 * What can be read in two ways is not read.
 */
export function readSheetDate(written: string, habits: DateHabits): DateReading {
  const text = plainText(written)
  if (text === '') return { kind: 'none' }
  if (parseEdtf(text) !== null) return dated(text)
  const qualified = readQualified(text, habits)
  if (qualified !== null) return qualified
  const single = readMoment(text, habits)
  if (single.kind === 'moment') return dated(single.moment.edtf, single.moment.time)
  if (single.kind === 'ambiguous') return single
  const span = single.why === 'doubleYear' ? null : readSpan(text, habits)
  return span ?? single
}

const dated = (edtf: string, from: ClockTime | null = null, to: ClockTime | null = null): DateReading => ({
  kind: 'date',
  date: { edtf, from, to },
})

/** Plain digits, one kind of dash and of space, nothing invisible. */
const plainText = (written: string): string =>
  plainDigits(written.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''))
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

type Wording = readonly [RegExp, (edtf: string) => string]

const NUKTA = '\u093c'
const ABOUT = `(?:about|around|circa|ca?\\.|approx(?:imately|\\.)?|लगभग|क${NUKTA}?रीब)`
/** Words around a date, and what they make of it. */
const WORDINGS: readonly Wording[] = [
  [new RegExp(`^(?:${ABOUT}\\s*|~\\s*)(.+)$`, 'i'), (edtf) => `${edtf}~`],
  [/^(.+?)\s*(?:\((?:approx\.?|about|लगभग)\)|के आसपास)$/i, (edtf) => `${edtf}~`],
  [/^(.+?)\s*(?:\?|\(\?\))$/, (edtf) => `${edtf}?`],
  [/^(?:by|no later than)\s+(.+)$/i, (edtf) => `[..${edtf}]`],
  [/^(?!.*\sसे\s)(.+?)\s+तक$/, (edtf) => `[..${edtf}]`],
  [/^(?:since|from)\s+((?:(?!\s(?:to|until|till)\s).)+)$/i, (edtf) => `${edtf}/..`],
  [/^(.+?)\s+(?:onwards?|से)$/i, (edtf) => `${edtf}/..`],
]

/** A date with words around it that say how well it is known; null when there are none. */
function readQualified(text: string, habits: DateHabits): DateReading | null {
  for (const [form, make] of WORDINGS) {
    const inner = form.exec(text)?.[1]
    if (inner === undefined) continue
    const read = readMoment(inner, habits)
    if (read.kind === 'ambiguous') return { ...read, choices: read.choices.map(make) }
    if (read.kind === 'trouble') continue
    const edtf = make(read.moment.edtf)
    if (parseEdtf(edtf) !== null) return dated(edtf)
  }
  return null
}

/** A span of one cell, where its two halves can be told apart and both can be read. */
function readSpan(text: string, habits: DateHabits): DateReading | null {
  const halves = splitSpan(text.replace(/^from\s+/i, '').replace(/\s+तक$/, ''))
  if (halves === null) return null
  const [left, right] = completeHalves(halves)
  return joinReadings(readMoment(left, habits), readMoment(right, habits))
}

function splitSpan(text: string): readonly [string, string] | null {
  for (const between of [/\s+-\s+|\s+(?:to|until|till|through|से)\s+/i, /\s*\/\s*/, /\s*-\s*/]) {
    const [left, right, surplus] = text.split(between)
    if (left && right && surplus === undefined) return [left, right]
  }
  return null
}

/** `23` and `25 August 2023`; `30 Aug` and `2 Sep 2023`; `August 23` and `25, 2023`: each lends the other what it lacks. */
function completeHalves([left, right]: readonly [string, string]): readonly [string, string] {
  const year = /(?:^|\D)(\d{4})$/.exec(right)?.[1]
  if (year === undefined || /\d{4}/.test(left)) return [left, right]
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/i.test(left)
  if (isDay) return [right.replace(/\d{1,2}(?:st|nd|rd|th)?(?!\d)/i, left), right]
  const bareDay = /^\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}$/i.test(right)
  const month = bareDay ? /[^\d\s,.]+/.exec(left)?.[0] : undefined
  return [`${left} ${year}`, month === undefined ? right : `${month} ${right}`]
}

/** The span of two readings; null when one of them cannot be read. */
export function joinReadings(first: MomentReading, last: MomentReading): DateReading | null {
  const asked = [first, last].find((each) => each.kind === 'ambiguous')
  if (first.kind === 'trouble' || last.kind === 'trouble') return null
  if (asked?.kind === 'ambiguous') return asked
  if (first.kind !== 'moment' || last.kind !== 'moment') return null
  return joinMoments(first.moment, last.moment)
}

/** From one moment to another; the same day twice, with nothing of the hours, is that day. */
export function joinMoments(first: Moment, last: Moment): DateReading {
  if (first.edtf === last.edtf && last.time === null) return dated(first.edtf, first.time)
  const edtf = first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`
  if (parseEdtf(edtf) === null) return { kind: 'trouble', why: 'backwards', choices: [] }
  if (first.edtf === last.edtf && (first.time?.clock ?? '') > (last.time?.clock ?? ''))
    return { kind: 'trouble', why: 'backwards', choices: [] }
  return dated(edtf, first.time, last.time)
}
