import { addMonths, DAY_MS, formatEdtfDay, parseEdtf, utcDay, type EpochMs } from '../../domain/calendar.ts'
import { normaliseText } from '../text/normaliseText.ts'
import type { EdtfDay } from './day.ts'
import { findMentions } from './findMentions.ts'
import type { Mention } from './mention.ts'

/** A date that somebody claims by a few words of a source. */
export interface QuotedDate {
  readonly words: string
  /** The day of the source; null when it shows none. */
  readonly day: EdtfDay | null
  /** What an editor says of words that hold no verb. */
  readonly direction: 'past' | 'future' | null
  /** EDTF. */
  readonly claimed: string
}

/** Why words do not tell a date for sure: none of them is of time, no verb tells the direction, it is too vague or of the story. */
export type Untold = 'noTime' | 'noVerb' | 'noDay'

/** What words say of a claimed date. */
export type Derivation =
  /** What they tell holds it, or is one end or day of a claimed span. */
  | { readonly kind: 'told' | 'part' }
  /** The source shows no day; from some day of writing near the claimed one they tell it. */
  | { readonly kind: 'agrees' }
  /** They tell something else: EDTF, in order. */
  | { readonly kind: 'differs'; readonly told: readonly string[] }
  | { readonly kind: 'untold'; readonly why: Untold }

/** Derive a claimed date again from the words that it rests on. */
export function deriveDate({ words, day, direction, claimed }: QuotedDate): Derivation {
  const told = readFrom(words, day, direction)
  if (told.length === 0) return { kind: 'untold', why: 'noTime' }
  const edtfs = told.flatMap(({ edtf }) => edtf ?? [])
  if (edtfs.some((edtf) => holds(edtf, claimed))) return { kind: 'told' }
  if (edtfs.some((edtf) => holds(claimed, edtf))) return { kind: 'part' }
  if (day === null && agrees(words, direction, claimed)) return { kind: 'agrees' }
  if (edtfs.length > 0) return { kind: 'differs', told: edtfs }
  const candidates = told.flatMap((mention) => mention.candidates)
  if (candidates.some((edtf) => holds(edtf, claimed))) return { kind: 'untold', why: 'noVerb' }
  return candidates.length > 0 ? { kind: 'differs', told: candidates } : { kind: 'untold', why: 'noDay' }
}

function readFrom(
  words: string,
  anchor: EdtfDay | null,
  direction: QuotedDate['direction'],
): readonly Mention[] {
  const normalised = normaliseText(words)
  const stretch = { from: 0, to: normalised.text.length, paragraph: 0 }
  return findMentions(normalised, [stretch], { anchor, direction })
}

/** Days after the claimed one on which a report of it may have been written. */
const WRITTEN_AFTER = [0, 1, 2, 3, 30]

function agrees(words: string, direction: QuotedDate['direction'], claimed: string): boolean {
  const date = parseEdtf(claimed)
  if (date === null) return false
  return WRITTEN_AFTER.some((after) =>
    readFrom(words, formatEdtfDay(date.start + after * DAY_MS), direction ?? 'past').some(
      ({ edtf }) => edtf !== null && (holds(edtf, claimed) || holds(claimed, edtf)),
    ),
  )
}

/** How far `~` reaches: ten days about a day, a month and a half about a month or more. */
const slackOf = (isDay: boolean): number => (isDay ? 10 : 45) * DAY_MS

interface Days {
  readonly start: EpochMs
  readonly end: EpochMs
}

function holds(outer: string, inner: string): boolean {
  const [around, within] = [daysOf(outer), daysOf(inner)]
  return around !== null && within !== null && around.start <= within.start && within.end <= around.end
}

/** The days that an EDTF covers, seasons, quarters and halves of a year among them. */
function daysOf(edtf: string): Days | null {
  const [, year, part] = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(edtf) ?? []
  if (year !== undefined) {
    const number = Number(part)
    const months = number >= 40 ? 6 : 3
    const first = number >= 40 ? (number - 40) * 6 : number >= 33 ? (number - 33) * 3 : (number - 21) * 3 + 2
    const start = utcDay(Number(year), first + 1, 1)
    return { start, end: addMonths(start, months) }
  }
  const date = parseEdtf(edtf)
  if (date === null) return null
  const slack = date.approximate ? slackOf(date.precision === 'day') : 0
  return { start: date.start - slack, end: date.end + slack }
}
