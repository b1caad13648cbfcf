import type { EventColumns } from '../../columns/eventColumns.ts'
import { isLong, type Tallies } from '../../columns/tallyLanes.ts'
import type { TallyFrame } from '../../layout/tallyLayout.ts'
import type { MeasureText, Px } from '../../layout/timelineLayout.ts'
import type { WindowLimits } from '../../layout/timeWindow.ts'
import { DAY_MS, startOfYear } from '../../domain/calendar.ts'
import type { Story } from '../../domain/story.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { chartEras } from '../drawing/chartEvents.ts'
import { chartFrame, planChart, type ChartFrame, type ChartPlan } from '../drawing/chartFrame.ts'

/** A day is as fine as most dates are: its events then stand beside each other. */
const SHORTEST_MS = DAY_MS
/** Room for two flags over each other. */
const BANNER: Px = 104
/** All lanes together have about as many rows as a desk shows without scrolling. */
const ROWS = 18

export interface ManyPlan {
  readonly plan: ChartPlan
  readonly laneNames: readonly string[]
  readonly longRow: boolean
}

/** Once for a story, a language and the lanes that have events among the chosen; the others have no room. */
export function planMany(
  head: Story,
  columns: EventColumns,
  home: TimeWindow,
  locale: Locale,
  filled: readonly boolean[],
): ManyPlan {
  const laneNames = head.lanes.map(({ name }) => inLanguage(name, locale))
  const bare = planChart([], laneNames, home, locale, '', chartEras(head, locale))
  const longRow = hasRow(columns, (row) => isLong(columns, row))
  const rows =
    Math.min(4, Math.max(2, Math.floor(ROWS / Math.max(1, filled.filter(Boolean).length)))) +
    (longRow ? 1 : 0)
  const banner = columns.importance.includes(1) ? BANNER : 0
  return {
    plan: {
      ...bare,
      rowsPerLane: laneNames.map((_, lane) => (filled[lane] ? rows : 0)),
      banner: { broad: banner, wide: banner, narrow: banner, slim: banner, tight: banner },
    },
    laneNames,
    longRow,
  }
}

function hasRow({ count }: EventColumns, is: (row: number) => boolean): boolean {
  for (let row = 0; row < count; row++) if (is(row)) return true
  return false
}

export const manyFrame = (
  { plan, longRow }: ManyPlan,
  width: Px,
  measure: MeasureText,
): ChartFrame & TallyFrame => ({ ...chartFrame(plan, width, measure), longRow })

/** How far a reader can go: whole years around all there is, and the story's period in any case. */
export function manyLimits({ begin, end, count }: EventColumns, home: TimeWindow): WindowLimits {
  // An end that nobody knows is no limit.
  let latest = home.end
  for (let row = 0; row < count; row++) {
    const until = end[row] ?? 0
    if (until > latest && until - (begin[row] ?? 0) < 366 * DAY_MS) latest = until
  }
  const earliest = begin[0] ?? home.start
  const min = earliest < home.start ? startOfYear(earliest) : home.start
  return { min, max: latest, minSpan: SHORTEST_MS, maxSpan: latest - min }
}

/** Of each lane whether it has any of the rows that are counted. */
export function filledLanes({ lanes, turningPoints }: Tallies, { lane }: EventColumns): readonly boolean[] {
  const turning = new Set(Array.from(turningPoints, (row) => lane[row]))
  return lanes.map(({ rows, long }, at) => rows.length > 0 || long.rows.length > 0 || turning.has(at))
}
