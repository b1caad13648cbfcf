import type { TimexMod } from './mention.ts'
import type { DateReason } from './reasons.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'fortnight'

/** A part of the day, as TIMEX3 writes it: morning, mid-day, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export interface Clock {
  readonly hour: number
  readonly minute: number
  /** `+05:30` where the text names a clock. */
  readonly offset: string | null
}

/** The first of two hours, and the part of the day that is said of it alone. */
export interface FirstHour {
  readonly minutes: number
  readonly dayPart: DayPart | undefined
}

/**
 * A date as far as the words tell it. What is missing is taken from the article's day; `…Shift` counts units from it
 * (`पिछले साल दिसंबर`: yearShift −1, month 12). A `tense` is a number of days that the verb gives its sign: `कल` 1, `परसों` 2.
 */
export interface DateMeaning {
  readonly kind: 'date'
  readonly year?: number
  readonly yearShift?: number
  readonly month?: number
  readonly monthShift?: number
  readonly day?: number
  readonly weekday?: number
  readonly weekShift?: number
  readonly dayShift?: number
  readonly tense?: number
  /** Said of a weekday or month: the one before (−1) or after (1) the article's day, or the one of its week or year (0). */
  readonly turn?: -1 | 0 | 1
  /** Of a month: the next of that name, or the article's own. */
  readonly isNext?: boolean
  readonly isWeekend?: boolean
  /** `बीते हफ्ते`: said at its end it may be the week itself. */
  readonly isPassed?: boolean
  /** `साल की शुरुआत`, `साल के अंत`, without इस: of which year, the verb and the story tell. */
  readonly bare?: 'start' | 'end'
  /** `over the weekend`: the last or the next, by the verb. */
  readonly isByVerb?: boolean
}

/** What an expression says, before it is known from which day it is said. */
export type Meaning =
  | DateMeaning
  | {
      readonly kind: 'part'
      readonly unit: 'quarter' | 'half'
      readonly number: number
      readonly year?: number
      readonly yearShift?: number
      readonly isFiscal: boolean
      /** Of which year, nothing beside it says. */
      readonly isAlone?: boolean
    }
  | { readonly kind: 'quarterShift'; readonly by: number }
  /** `from` and `to` are first years of decades. */
  | { readonly kind: 'decades'; readonly from: number; readonly to: number }
  | { readonly kind: 'longShift'; readonly unit: 'decade' | 'century'; readonly by: number }
  | { readonly kind: 'century'; readonly number: number }
  /** `first` is the year in which it begins. */
  | {
      readonly kind: 'fiscalYear'
      readonly first?: number
      readonly shift?: number
      /** Its first months alone. */
      readonly months?: number
    }
  /** From 0, spring; of a year, or the last (−1), next (1) or nearest (0) one. */
  | {
      readonly kind: 'season'
      readonly season: number
      readonly year?: number
      readonly yearShift?: number
      readonly turn?: -1 | 0 | 1
    }
  /** So many units from the article's day; what `says` it counts from something else in the story is not counted. */
  | {
      readonly kind: 'ago'
      readonly unit: Unit
      readonly count: number | null
      readonly sign: -1 | 1
      readonly isStory: boolean
      /** Nothing that stands before it says from what: of what is to come it counts from the article's day. */
      readonly isPlain: boolean
      /** `two weeks ago`: whatever the verb. */
      readonly isOfNow?: boolean
    }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** The day, month or year that the story last named, or so many after it. */
  | {
      readonly kind: 'same'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly by: number
      /** Of a year: a month, or months, of it. */
      readonly months?: readonly [first: number, last: number]
    }
  | { readonly kind: 'span'; readonly from: Meaning; readonly to: Meaning }
  /** −1 is the last; `isRow` of days that follow each other with something else between, as those of trade do. */
  | { readonly kind: 'dayByNumber'; readonly number: number; readonly isRow: boolean }
  /** Nothing but a time of the day. */
  | { readonly kind: 'hours' }
  | { readonly kind: 'refused'; readonly reason: DateReason }

/** An expression as it was read: what it says, and what bends it. */
export interface Reading {
  readonly meaning: Meaning
  readonly rule: string
  readonly mod?: TimexMod | undefined
  readonly dayPart?: DayPart | undefined
  readonly clock?: Clock | undefined
  /** `दो से पांच बजे`: the hour before that of its clock, as it is written. */
  readonly firstHour?: FirstHour | undefined
  /** A week or fortnight of the month, by number from 1; −1 is the last. */
  readonly weekOf?: { readonly number: number; readonly last?: number; readonly days: number } | undefined
  /** The night between the two days of a span. */
  readonly isNight?: true | undefined
  /** Tokens from the first to past the last. */
  readonly start: number
  readonly end: number
}
