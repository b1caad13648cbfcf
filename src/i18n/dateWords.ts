import type { Locale } from '../domain/text.ts'

/** The words that dates are made of. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[]
  readonly decade: (firstYear: number) => string
  /** Two decades as one span; `adjacent` when nothing lies between them. */
  readonly decades: (from: number, to: number, adjacent: boolean) => string
  readonly about: (date: string) => string
  readonly possibly: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly between: (from: string, to: string) => string
  readonly by: (date: string) => string
  readonly beforeEndOf: (date: string) => string
  /** What a clock shows: the hour from 0 to 23, and the rest in two digits each. */
  readonly time: (hour: number, rest: string) => string
  readonly zoned: (time: string, zone: string) => string
  /** Puts a date together, or a month, in another order than '4 July 2024'. */
  readonly compose?: (day: number | null, month: number, year: number) => string
  /** False where the day does not come first: then a span cannot say once what both its ends share. */
  readonly dayFirst?: boolean
}

export const lastTwo = (year: number): string => String(year % 100).padStart(2, '0')
export const sameCentury = (from: number, to: number): boolean =>
  Math.floor(from / 100) === Math.floor(to / 100)

export function shortEnglishDecades(from: number, to: number): string {
  return `${from}s–${sameCentury(from, to) ? lastTwo(to) : to}s`
}

/** The words of each language, which its catalogue brings: a page has no other's until it asks for them. */
export const DATE_WORDS = new Map<Locale, DateWords>()

/** Those of a language; while its catalogue is on its way, of one that is here. */
export function dateWordsIn(locale: Locale): DateWords {
  const words = DATE_WORDS.get(locale) ?? [...DATE_WORDS.values()][0]
  if (!words) throw new Error(`no words for dates in ${locale}: its catalogue comes first`)
  return words
}
