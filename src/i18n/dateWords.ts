import type { BuiltIn } from '../domain/text.ts'

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
}

export const lastTwo = (year: number): string => String(year % 100).padStart(2, '0')
export const sameCentury = (from: number, to: number): boolean =>
  Math.floor(from / 100) === Math.floor(to / 100)

// Before तक and से a Hindi noun takes its oblique form: 1950 का दशक, but 1950 के दशक तक.
const oblique = (date: string): string => date.replace(' का दशक', ' के दशक')

/** The early hours are तड़के, never रात: so nobody takes them for the night that follows the day. */
const HINDI_HOURS = ['तड़के', 'सुबह', 'दोपहर', 'शाम', 'रात']
const hindiHour = (hour: number): number => [4, 12, 16, 20].filter((from) => hour >= from).length

const hi: DateWords = {
  months: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' '),
  decade: (year) => `${year} का दशक`,
  // Not '1950–60 का दशक', which reads as one decade from 1950 to 1960.
  decades: (from, to, adjacent) => (adjacent ? `${from} और ${to} के दशक` : `${from} से ${to} के दशक तक`),
  about: (date) => `लगभग ${date}`,
  possibly: (date) => `संभवतः ${date}`,
  since: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  between: (from, to) => `${oblique(from)} और ${oblique(to)} के बीच`,
  by: (date) => `${oblique(date)} या उससे पहले`,
  beforeEndOf: (date) => `${oblique(date)} के अंत से पहले`,
  time: (hour, rest) => `${HINDI_HOURS[hindiHour(hour)]} ${hour % 12 || 12}:${rest} बजे`,
  zoned: (time, zone) => `${time} (${zone})`,
}

const withArticle = (date: string): string => date.replace(/^\d+s/, 'the $&')

const en: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  decade: (year) => `${year}s`,
  decades: (from, to, adjacent) => (adjacent ? shortEnglishDecades(from, to) : `${from}s to ${to}s`),
  about: (date) => `about ${withArticle(date)}`,
  possibly: (date) => `possibly ${withArticle(date)}`,
  since: (date) => `from ${withArticle(date)}`,
  until: (date) => `until ${withArticle(date)}`,
  between: (from, to) => `between ${withArticle(from)} and ${withArticle(to)}`,
  by: (date) => `by ${withArticle(date)}`,
  beforeEndOf: (date) => `before the end of ${withArticle(date)}`,
  time: (hour, rest) => `${hour % 12 || 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`,
  zoned: (time, zone) => `${time} ${zone}`,
}

export function shortEnglishDecades(from: number, to: number): string {
  return `${from}s–${sameCentury(from, to) ? lastTwo(to) : to}s`
}

export const DATE_WORDS: Readonly<Record<BuiltIn, DateWords>> = { hi, en }
