import { addMonths, parseEdtf, startOfMonth, type EpochMs } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import type { TimeScale } from './timeScale.ts'
import type { Px } from './timelineLayout.ts'

/**
 * How many reports each month has in the records, stacked by the language of the publisher.
 *
 *   ▒ ▒                ▒ other
 *   █ █    (nothing)   █ Hindi, English     an empty month is an answer too
 */
export interface Coverage {
  readonly month: string
  readonly reports: Readonly<Record<string, number>>
}

export const COVERAGE_LANGUAGES = ['hi', 'en', 'other'] as const
export type CoverageLanguage = (typeof COVERAGE_LANGUAGES)[number]

export interface CoverageMonth {
  readonly start: EpochMs
  readonly main0: Px
  readonly main1: Px
  readonly counts: Readonly<Record<CoverageLanguage, number>>
  readonly total: number
}

/** Every month of the period, with its reports or without any. */
export function placeCoverage(
  coverage: readonly Coverage[],
  period: TimeWindow,
  scale: TimeScale,
): readonly CoverageMonth[] {
  const byMonth = new Map(coverage.map(({ month, reports }) => [parseEdtf(month)?.start, reports]))
  const months: CoverageMonth[] = []
  for (let at = startOfMonth(period.start); at < period.end; at = addMonths(at, 1)) {
    const counts = countLanguages(byMonth.get(at) ?? {})
    months.push({
      start: at,
      main0: scale.msToPx(at),
      main1: scale.msToPx(addMonths(at, 1)),
      counts,
      total: counts.hi + counts.en + counts.other,
    })
  }
  return months
}

function countLanguages(reports: Coverage['reports']): CoverageMonth['counts'] {
  const counts = { hi: 0, en: 0, other: 0 }
  for (const [tag, count] of Object.entries(reports)) {
    const language = tag.slice(0, 2).toLowerCase()
    counts[language === 'hi' || language === 'en' ? language : 'other'] += count
  }
  return counts
}

/** A month's reports as boxes on the foot of a strip: Hindi stands on it, the others on Hindi. */
export interface CoverageBars {
  readonly start: EpochMs
  readonly x: Px
  readonly width: Px
  /** Lowest first. Of an empty month one flat box, of no language. */
  readonly boxes: readonly CoverageBox[]
}

export interface CoverageBox {
  readonly language: CoverageLanguage | null
  readonly y: Px
  readonly height: Px
}

/** Room over the highest pile, and the line at the foot. */
const ABOVE: Px = 2
const FOOT: Px = 1
const EMPTY: Px = 4

/** The months that a strip of this length and height shows; the fullest of all months is as high as the strip. */
export function stackCoverage(
  months: readonly CoverageMonth[],
  length: Px,
  height: Px,
): readonly CoverageBars[] {
  const fullest = months.reduce((most, { total }) => Math.max(most, total), 1)
  const shown = months.filter(({ main0, main1 }) => main1 > 0 && main0 < length)
  return shown.map(({ start, main0, main1, counts, total }) => ({
    start,
    x: main0 + 0.5,
    width: Math.max(1, main1 - main0 - 1),
    boxes:
      total === 0
        ? [{ language: null, y: height - FOOT - EMPTY, height: EMPTY }]
        : stackMonth(counts, (height - ABOVE - FOOT) / fullest, height - FOOT),
  }))
}

function stackMonth(counts: CoverageMonth['counts'], pxPerReport: number, foot: Px): readonly CoverageBox[] {
  let below = 0
  return COVERAGE_LANGUAGES.map((language) => {
    below += counts[language]
    return { language, y: foot - below * pxPerReport, height: counts[language] * pxPerReport }
  })
}

/** Runs of neighbouring months without a report, each as a half-open stretch of time. */
export function emptyRuns(months: readonly CoverageMonth[]): readonly TimeWindow[] {
  const runs: { start: EpochMs; end: EpochMs }[] = []
  for (const { start, total } of months) {
    const last = runs.at(-1)
    if (total > 0) continue
    if (last?.end === start) last.end = addMonths(start, 1)
    else runs.push({ start, end: addMonths(start, 1) })
  }
  return runs
}
