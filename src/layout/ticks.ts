import { utcDay, utcMonth, utcYear } from 'd3'
import { DAY_MS, type EpochMs } from '../domain/calendar.ts'
import type { TimeScale } from './timeScale.ts'
import type { PlacedTick, Px, TickUnit } from './timelineLayout.ts'

/**
 * Ticks on real boundaries of the UTC calendar: months are as long as they are, decades start in years ending in 0.
 * The finest step is taken whose labels keep apart even where two heavy ones meet.
 *
 *   │Nov 2024   │Dec        ┃2025       │Feb      │        month; the year's first is major, and says the year alone
 *   ┃1 Dec      │6    │11   │16   │21   │26   ┃1 Jan       day; the month's first is major
 *   │6 pm IST  │9 pm    ┃24 Aug  │3 am    │6 am        hour; the first names the story's clock, midnight the day
 *   │Mar 2025   │Apr        │May        │Jun                the first says the year, whatever it is
 */
export type TickWidth = (unit: TickUnit, major: boolean) => Px

interface Step {
  readonly unit: TickUnit
  /** How many minutes, days, months or years from one tick to the next. */
  readonly every: number
  /** The shortest time between two neighbours, in days. */
  readonly leastDays: number
}

const minutes = (unit: TickUnit, every: number): Step => ({ unit, every, leastDays: every / 1440 })

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((every) => minutes('minute', every)),
  ...[1, 2, 3, 6, 12].map((hours) => minutes('hour', hours * 60)),
  { unit: 'day', every: 1, leastDays: 1 },
  { unit: 'day', every: 2, leastDays: 2 },
  { unit: 'day', every: 5, leastDays: 4 },
  { unit: 'day', every: 10, leastDays: 8 },
  { unit: 'month', every: 1, leastDays: 28 },
  { unit: 'quarter', every: 3, leastDays: 90 },
  { unit: 'year', every: 1, leastDays: 365 },
  { unit: 'year', every: 2, leastDays: 730 },
  { unit: 'year', every: 5, leastDays: 1826 },
  { unit: 'decade', every: 10, leastDays: 3652 },
  { unit: 'decade', every: 20, leastDays: 7304 },
  { unit: 'decade', every: 50, leastDays: 18_262 },
  { unit: 'decade', every: 100, leastDays: 36_524 },
  { unit: 'decade', every: 200, leastDays: 73_048 },
  { unit: 'decade', every: 500, leastDays: 182_621 },
  { unit: 'decade', every: 1000, leastDays: 365_242 },
]

const TICK_GAP: Px = 8

/** Sorted by time. A label as wide as `tickWidth` says fits both centred on its tick and starting at it. */
export function placeTicks(scale: TimeScale, tickWidth: TickWidth): readonly PlacedTick[] {
  const pxPerDay = scale.pxPerMs * DAY_MS
  const fits = ({ unit, leastDays }: Step): boolean => {
    const room = leastDays * pxPerDay - TICK_GAP
    // Most charts are never so near that the width of an hour has to be known.
    if (isOfDay(unit))
      return room >= LEAST_TIME && room >= Math.max(tickWidth(unit, false), tickWidth('day', true))
    return room >= Math.max(tickWidth(unit, false), tickWidth(unit, true))
  }
  const step = STEPS.find(fits) ?? STEPS.at(-1)
  if (step === undefined) return []
  const { start, end } = scale.window
  const ticks = boundaries(step, start, end).map((at) => ({ at, major: isMajor(step.unit, new Date(at)) }))
  const { unit } = step
  const placed = ticks.map(({ at, major }, index) => ({
    at,
    main: scale.msToPx(at),
    unit,
    major,
    full: index === 0 || (major && !isOfDay(unit)),
  }))
  const [first] = placed
  if (!first || !isOfDay(unit)) return placed
  const clear = first.main + tickWidth(unit, true) + TICK_GAP
  return placed.filter((tick) => tick === first || tick.main >= clear)
}

const isOfDay = (unit: TickUnit): boolean => unit === 'hour' || unit === 'minute'

/** No time of a clock is said in less. */
const LEAST_TIME: Px = 24

/** What the label of a tick says, in the terms in which its width is asked for. A January says its year alone, midnight its day. */
export function saidBy({ unit, major, full }: Omit<PlacedTick, 'main' | 'at'>): readonly [TickUnit, boolean] {
  if (!major || unit === 'day' || (full && isOfDay(unit))) return [unit, full]
  return isOfDay(unit) ? ['day', true] : ['year', true]
}

function boundaries({ unit, every, leastDays }: Step, start: EpochMs, end: EpochMs): EpochMs[] {
  const from = new Date(start)
  const to = new Date(end)
  if (isOfDay(unit)) return times(every * 60_000, start, end)
  if (unit === 'day') return days(every, leastDays, from, to)
  const months =
    unit === 'month' ? utcMonth : unit === 'quarter' ? utcMonth.every(every) : utcYear.every(every)
  return (months ?? utcYear).range(from, to).map(Number)
}

/** Each step divides a day. */
function times(stepMs: number, start: EpochMs, end: EpochMs): EpochMs[] {
  const first = Math.ceil(start / stepMs)
  return Array.from(
    { length: Math.max(0, Math.ceil(end / stepMs) - first) },
    (_, at) => (first + at) * stepMs,
  )
}

/** Counted from the first of each month; the last one stands back from the next month's first. */
function days(every: number, leastDays: number, from: Date, to: Date): EpochMs[] {
  const ticks: EpochMs[] = []
  for (const month of utcMonth.range(utcMonth.floor(from), to)) {
    const next = utcMonth.offset(month, 1)
    for (let day = month; +next - +day >= leastDays * DAY_MS; day = utcDay.offset(day, every)) {
      if (day >= from && day < to) ticks.push(+day)
    }
  }
  return ticks
}

function isMajor(unit: TickUnit, at: Date): boolean {
  if (isOfDay(unit)) return +at % DAY_MS === 0
  if (unit === 'day') return at.getUTCDate() === 1
  if (unit === 'month' || unit === 'quarter') return at.getUTCMonth() === 0
  return unit === 'year' || at.getUTCFullYear() % 100 === 0
}
