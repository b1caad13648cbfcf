import { parseEdtf, partsOf, type EpochMs } from '../domain/calendar.ts'
import type { LargeDensities } from '../app/LargeOverview.tsx'
import type { TableTally } from '../pipeline/tables/tallyTable.ts'

/** As many stretches of time as a picture can tell apart. */
const MOST_BINS = 600

/** Of each lane its events by month, or by year where there are too many months. What tells of no month is spread over all that it may be. */
export function countDensities({
  counts,
  from,
  to,
  turningPoints,
}: Pick<TableTally, 'counts' | 'from' | 'to' | 'turningPoints'>): LargeDensities {
  const [first, last] = [parseEdtf(from)?.start ?? 0, parseEdtf(to)?.start ?? 0].map(monthAt) as [
    number,
    number,
  ]
  const months = last - first < MOST_BINS ? 1 : 12
  const bins = Math.floor((last - first) / months) + 1
  const placeOf = (at: EpochMs): number =>
    Math.min(bins, Math.max(0, (monthAt(at) + dayShare(at) - first) / months))
  const binAt = (at: EpochMs): number => Math.min(bins - 1, Math.floor(placeOf(at)))
  const lanes = Array.from(counts.values().next().value ?? [], () => Array.from({ length: bins }, () => 0))
  for (const [when, byLane] of counts) {
    const date = parseEdtf(when)
    if (!date) continue
    const [begin, end] = [binAt(date.start), binAt(date.end - 1)]
    for (const [lane, count] of byLane.entries()) {
      const line = lanes[lane] ?? []
      for (let bin = begin; bin <= end; bin += 1) line[bin] = (line[bin] ?? 0) + count / (end - begin + 1)
    }
  }
  return {
    first,
    months,
    lanes,
    turningPoints: turningPoints.map(({ lane, middle }) => ({ lane, place: placeOf(middle) })),
  }
}

/** Counted from the year 0 on. */
function monthAt(at: EpochMs): number {
  const { year, month } = partsOf(at)
  return year * 12 + month - 1
}

const dayShare = (at: EpochMs): number => (partsOf(at).day - 1) / 31
