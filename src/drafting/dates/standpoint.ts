import { DAY_MS, formatEdtfDay, utcDay, type EpochMs } from '../../domain/calendar.ts'
import type { Direction } from './mention.ts'
import type { DateReason } from './reasons.ts'
import type { Tense } from './readTense.ts'

/** From where an expression is resolved. */
export interface Standpoint {
  /** Midnight of the article's day; null where nobody knows it. */
  readonly today: EpochMs | null
  readonly tense: Tense | null
  /** `तक`, `से`, `के लिए` stand behind it: what is begun or bound by it need not be of its own day. */
  readonly isBound: boolean
  /** `के लिए` stands behind it. */
  readonly isFor: boolean
  /** Year of a whole date that stands before it in the same sentence. */
  readonly storyYear: number | null
  /** A year alone right before it: `2008 में जनवरी में`. */
  readonly yearBeside: number | null
  /** What the story last named, as EDTF of a day; null where nothing is near. */
  readonly storyDay: string | null
  /** The days of the last sentence that named any. */
  readonly storyDays: readonly string[]
  /** The day on which the article says that something begins, where it is one. */
  readonly begun: string | null
  /** The year that the story last named, alone or in a date. */
  readonly storyYearNamed: string | null
  /** The year that the sentence named last, where the expression is joined to it by और: `1972 में … और अगले वर्ष`. */
  readonly yearJoined: number | null
  /** The day of which a bare time of day is: of its sentence, or of the story where it tells what was. */
  readonly clockDay: string | null
  /** The story speaks of what is done day by day, or names no day at all: an hour is one of the clock. */
  readonly isTimeless: boolean
}

/** What an expression means, or what it may mean. */
export interface Resolved {
  readonly type: 'DATE' | 'DURATION' | 'SET'
  readonly value: string | null
  readonly edtf: string | null
  readonly direction: Direction | null
  readonly reason: DateReason
  readonly candidates: readonly string[]
}

export const plain: Resolved = {
  type: 'DATE',
  value: null,
  edtf: null,
  direction: null,
  reason: ['vague'],
  candidates: [],
}
export const unknown = (reason: DateReason, candidates: readonly string[] = []): Resolved => ({
  ...plain,
  reason,
  candidates,
})
export const known = (
  edtf: string | null,
  value: string,
  direction: Direction | null,
  reason: DateReason,
): Resolved => ({
  ...plain,
  edtf,
  value,
  direction,
  reason,
})

/** Days of a week. */
export const WEEK = 7

export const sign = (by: number): Direction => (by < 0 ? 'past' : by > 0 ? 'future' : 'present')

export const withToday = ({ today }: Standpoint, tell: (today: EpochMs) => Resolved): Resolved =>
  today === null ? unknown(['noArticleDay']) : tell(today)

export const onDay = (edtf: string, { today }: Standpoint, reason: DateReason): Resolved =>
  known(edtf, edtf, today === null ? null : directionOf(edtf, today), reason)

/** On which side of the article's day a day, month or year lies. */
export function directionOf(edtf: string, today: EpochMs): Direction {
  const here = formatEdtfDay(today).slice(0, edtf.length)
  return edtf < here ? 'past' : edtf > here ? 'future' : 'present'
}

/** 1 (Monday) to 7. */
export const weekdayOf = (at: EpochMs): number => ((((Math.floor(at / DAY_MS) + 3) % 7) + 7) % 7) + 1

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const dayMs = (edtf: string): EpochMs => {
  const [year = 1, month = 1, day = 1] = edtf.split('-').map(Number)
  return utcDay(year, month, day)
}
