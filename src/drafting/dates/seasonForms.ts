import { partsOf, utcDay, type EpochMs } from '../../domain/calendar.ts'
import { form, sideOf, type Form, type FoundWords } from './forms.ts'
import type { Meaning } from './meaning.ts'
import { known, sign, unknown, withToday, type Resolved, type Standpoint } from './standpoint.ts'

/** Seasons of a year, which EDTF counts from 21: `2023 की गर्मियों में`, `next autumn`. Of the north; a winter is of the year in which it begins. */

const SEASONS: Readonly<Record<string, number>> = {
  spring: 0,
  वसंत: 0,
  बसंत: 0,
  summer: 1,
  गर्मियों: 1,
  autumn: 2,
  पतझड़: 2,
  पतझड: 2,
  winter: 3,
  सर्दियों: 3,
}
const VALUES = ['SP', 'SU', 'FA', 'WI'] as const

type Season = Extract<Meaning, { kind: 'season' }>

export const SEASON_FORMS: readonly Form[] = [
  form('season', 's={SIDE} n={season}', (words) => ofWords(words, { turn: sideOf(words.role('s')) })),
  form('season', 'y={year4} {of} n={season}', (words) => ofWords(words, { year: words.value('y') })),
  form('season', 'n={season} {of|comma}? y={year4}', (words) => ofWords(words, { year: words.value('y') })),
  form('season', 's={SIDE} {year} {of|into}? n={season}', (words) =>
    ofWords(words, { yearShift: sideOf(words.role('s')) }),
  ),
  form('season', 'n={season} {of} s={SIDE} {year}', (words) =>
    ofWords(words, { yearShift: sideOf(words.role('s')) }),
  ),
]

/** `last summer`, but no `Winter Games`. */
function ofWords({ text, after }: FoundWords, year: Omit<Season, 'kind' | 'season'>): Meaning | null {
  const season = SEASONS[text('n')]
  const isNamed =
    /^(?:games|olympics|olympic|session|vacation|vacations|break|holidays|school|capital|festival|season)$/.test(
      after?.text ?? '',
    )
  return season === undefined || isNamed ? null : { kind: 'season', season, ...year }
}

/** First day, and the first day after it. */
const daysOf = (season: number, year: number): readonly [EpochMs, EpochMs] => [
  utcDay(year, 3 + season * 3, 1),
  season === 3 ? utcDay(year + 1, 3, 1) : utcDay(year, 6 + season * 3, 1),
]

export function resolveSeason({ season, year, yearShift, turn }: Season, from: Standpoint): Resolved {
  const of = (own: number, today: EpochMs | null): Resolved => {
    const [first, end] = daysOf(season, own)
    const side = today === null ? null : sign(today < first ? 1 : today >= end ? -1 : 0)
    return known(`${own}-${21 + season}`, `${own}-${VALUES[season] ?? ''}`, side, ['calendarPart'])
  }
  if (year !== undefined) return of(year, from.today)
  return withToday(from, (today) => {
    const own = partsOf(today).year
    if (yearShift !== undefined) return of(own + yearShift, today)
    const years = [own - 2, own - 1, own, own + 1]
    const found =
      turn === -1
        ? years.findLast((each) => daysOf(season, each)[1] <= today)
        : turn === 1
          ? years.find((each) => daysOf(season, each)[0] > today)
          : years.find((each) => daysOf(season, each)[1] > today)
    if (found === undefined) return unknown(['noNumber'])
    // `last summer`, said in December: of this year, or of the one before.
    return turn === -1 && found === own
      ? unknown(['seasonEither'], [`${found}-${21 + season}`, `${found - 1}-${21 + season}`])
      : of(found, today)
  })
}
