import { DAY_MS, monthsBetween, startOfDay, type EpochMs } from '../domain/calendar.ts'
import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'
import { writeDigits, type Digits } from './numbers.ts'

/** How much time lies between two events, in words. They come with the list. */

type GapPart = readonly [count: number, unit: 'day' | 'week' | 'month' | 'year']

interface GapWords {
  /** `parts` in falling units, e.g. [2, 'year'], [3, 'month']. */
  readonly later: (parts: readonly GapPart[]) => string
  readonly sameDay: string
}

const HINDI_UNITS = { day: 'दिन', week: 'हफ़्ते', month: 'महीने', year: 'साल' } as const

const WORDS: Readonly<Record<BuiltIn, GapWords>> = {
  hi: {
    later: (parts) => `${parts.map(([count, unit]) => `${count} ${HINDI_UNITS[unit]}`).join(' ')} बाद`,
    sameDay: 'उसी दिन',
  },
  en: {
    later: (parts) => `${parts.map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`).join(' ')} later`,
    sameDay: 'the same day',
  },
}

/** From here on a gap is said in months, and from two years on in years. */
const MONTHS_FROM_DAYS = 45
const WEEKS_FROM_DAYS = 14

/** How much later `to` is, rounded to what a reader would say: '7 महीने बाद', '3 weeks later', '2 years 6 months later'. */
export function formatGap(from: EpochMs, to: EpochMs, locale: Locale, digits: Digits = 'latn'): string {
  const words = wordsIn(WORDS, 'gaps', locale)
  const parts = gapParts(from, to)
  return writeDigits(parts.length === 0 ? words.sameDay : words.later(parts), digits)
}

function gapParts(from: EpochMs, to: EpochMs): readonly GapPart[] {
  const days = Math.max(0, (startOfDay(to) - startOfDay(from)) / DAY_MS)
  if (days === 0) return []
  if (days < WEEKS_FROM_DAYS) return [[days, 'day']]
  if (days < MONTHS_FROM_DAYS) return [[Math.round(days / 7), 'week']]
  // Half a month up: '7 months' from 28 April to 10 December, not to 27 December.
  const months = monthsBetween(from, to + 15 * DAY_MS)
  if (months < 24) return [[months, 'month']]
  if (months >= 60) return [[Math.round(months / 12), 'year']]
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return rest === 0
    ? [[years, 'year']]
    : [
        [years, 'year'],
        [rest, 'month'],
      ]
}
