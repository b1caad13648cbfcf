import type { DateReason } from './reasons.ts'

/** What kind of time an expression tells (TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
/** How it is bent (TimeML): `दिसंबर की शुरुआत` is the START of a month, `इस साल के अंत से पहले` BEFORE its end. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
/** On which side of the article's day: `present` is the day itself, and a month or year that holds it. */
export type Direction = 'past' | 'future' | 'present'

/** An expression of time in an article. */
export interface Mention {
  /** Places of the normalised text: the expression alone, without को, में, on, in. */
  readonly from: number
  readonly to: number
  /** As it was read, letter by letter. */
  readonly text: string
  readonly type: TimexType
  /**
   * TIMEX3: `2025-12-04`, `2025-12-04TEV`, `2025-12-04T18:35`, `2025-W49`, `2026-Q3`, `195`, `P3D`, `XXXX-WXX-1`, `PAST_REF`.
   * A span of days is `2025-12-04/2025-12-05`. Null when it abstains.
   */
  readonly value: string | null
  readonly mod: TimexMod | null
  /** The same as records write dates; null for what is no date there: durations, sets, PAST_REF, and where it abstains. */
  readonly edtf: string | null
  readonly direction: Direction | null
  /** The rule that read it, by name: `weekday`, `monthAlone` … */
  readonly rule: string
  /** Why this value, or why none. */
  readonly reason: DateReason
  /** EDTF of what it may be, likeliest first, where it abstains. */
  readonly candidates: readonly string[]
}
