import { bisectLeft } from 'd3'
import type { Long } from '../columns/tallyLanes.ts'
import { DAY_MS } from '../domain/calendar.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { edges, isSoft, markAt, rowsOf, type LanePlace } from './tallyLayout.ts'
import type { PlacedMark, Px } from './timelineLayout.ts'

/** From this on a stretch of one event is a mark. */
const MARK_LENGTH: Px = 26
/** Over and under a stretch. */
export const LONG_PAD: Px = 2
const THINNEST: Px = 2

/** Stretches that are shorter than a bar stand together in the bar in which they begin. */
export function placeLong(long: Long, place: LanePlace): void {
  const { columns, frame, scale, zoom, lane, placed } = place
  const { begin, end, first, reach } = long
  const bar = 2 ** zoom.bars * DAY_MS
  const from = bisectLeft(reach, scale.window.start + 1)
  const until = bisectLeft(begin, scale.window.end)
  const cross0 = place.cross0 + rowsOf(frame) * frame.rowPitch
  placed.earlier += first[from] ?? 0
  placed.later += long.rows.length - (first[until] ?? 0)
  for (let at = from; at < until;) {
    const start = begin[at] ?? 0
    const isShort = (end[at] ?? 0) - start < bar
    const bucket = Math.floor(start / bar)
    let next = at + 1
    if (isShort) while (next < until && isIn(long, next, bucket, bar)) next++
    const count = (first[next] ?? 0) - (first[at] ?? 0)
    const window = isShort ? { start: bucket * bar, end: (bucket + 1) * bar } : { start, end: end[at] ?? 0 }
    const row = long.rows[first[at] ?? 0] ?? 0
    if (window.end <= scale.window.start) placed.earlier += count
    else if (isShort || count > 1 || (window.end - window.start) * scale.pxPerMs < MARK_LENGTH)
      placed.stretches.push({
        lane,
        ...edges(window, scale),
        cross0: cross0 + LONG_PAD,
        cross1: cross0 + LONG_PAD + thicknessOf(count, window, place),
        count,
        window,
        soft: isSoft(columns, row),
      })
    else placed.marks.push(longMark(row, window, place))
    at = next
  }
}

/** As thick as there are events in it a day. */
const thicknessOf = (count: number, { start, end }: TimeWindow, { zoom, frame }: LanePlace): Px =>
  Math.min(
    frame.rowPitch - 2 * LONG_PAD,
    Math.max(THINNEST, (count / ((end - start) / DAY_MS)) * zoom.pxPerLongRate),
  )

const isIn = ({ begin, end }: Long, at: number, bucket: number, bar: number): boolean =>
  Math.floor((begin[at] ?? 0) / bar) === bucket && (end[at] ?? 0) - (begin[at] ?? 0) < bar

function longMark(event: number, window: TimeWindow, place: LanePlace): PlacedMark {
  const { columns, frame, scale } = place
  return {
    ...markAt(event, rowsOf(frame), 0, place),
    ...edges(window, scale),
    shape: isSoft(columns, event) ? 'softBar' : 'bar',
  }
}
