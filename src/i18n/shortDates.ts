import { partsOf, type EpochMs, type EventDate } from '../domain/calendar.ts'
import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'
import { wordDate } from './dates.ts'
import { dateWordsIn, lastTwo, sameCentury, shortEnglishDecades, type DateWords } from './dateWords.ts'
import { writeDigits, type Digits } from './numbers.ts'

/** Dates and ticks as the chart has room for them. They come with the chart. */

interface ShortWords {
  /** Never one letter: the narrow names collide in both languages. */
  readonly months: readonly string[]
  readonly decades: (from: number, to: number) => string
}

const WORDS: Readonly<Record<BuiltIn, ShortWords>> = {
  hi: {
    months: 'जन॰ फ़र॰ मार्च अप्रैल मई जून जुलाई अग॰ सित॰ अक्टू॰ नव॰ दिस॰'.split(' '),
    decades: (from, to) => `${from}–${sameCentury(from, to) ? lastTwo(to) : to} के दशक`,
  },
  en: {
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    decades: shortEnglishDecades,
  },
}

const shortStyle = (locale: Locale): DateWords => ({
  ...dateWordsIn(locale),
  ...wordsIn(WORDS, 'shortDates', locale),
})

/** For labels of the chart: short months ('10 दिस॰ 2024', '10 Dec 2024'), otherwise the same rules. */
export function formatEventDateShort(date: EventDate, locale: Locale, digits: Digits = 'latn'): string {
  return writeDigits(wordDate(date, shortStyle(locale), locale), digits)
}

/**
 * Words of a tick of the time axis. Minor: '4', 'दिस॰', '2025', '1950'. A major tick names what lies above it: a day its
 * month ('1 दिस॰'), a month or quarter its year ('जन॰ 2025'). A quarter is named by the month it starts with. A time says no
 * minutes that are none ('6 pm'), and where it is major whose clock it is ('6 pm IST').
 */
export function formatTick(
  at: EpochMs,
  unit: 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'hour' | 'minute',
  major: boolean,
  locale: Locale,
  digits: Digits = 'latn',
  /** What the story calls its clock, or how far that is from UTC. */
  clock = '',
): string {
  if (unit === 'hour' || unit === 'minute') return writeDigits(wordTime(at, major, locale, clock), digits)
  const { year, month, day } = partsOf(at)
  const monthName = wordsIn(WORDS, 'shortDates', locale).months[month - 1] ?? ''
  if (unit === 'year' || unit === 'decade') return writeDigits(String(year), digits)
  if (unit === 'day') return writeDigits(major ? `${day} ${monthName}` : String(day), digits)
  return writeDigits(major ? `${monthName} ${year}` : monthName, digits)
}

function wordTime(at: EpochMs, full: boolean, locale: Locale, clock: string): string {
  const { time, zoned } = dateWordsIn(locale)
  const [hour = '', minute = ''] = new Date(at).toISOString().slice(11, 16).split(':')
  const words = time(Number(hour), minute).replace(':00', '')
  return full ? zoned(words, clock) : words
}
