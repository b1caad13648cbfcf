import type { StoryEvent } from '../domain/story.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { spotOf } from './spotOf.ts'
import { timeScale } from './timeScale.ts'
import type { Px, TimelineLayout } from './timelineLayout.ts'

/**
 * A thin thread through the sessions of one series, in the order of their numbers.
 *
 *      ╭──────╮ ╭┄┄┄┄┄┄┄┄┄┄┄┄╮
 *     19      20             23      a number that the records lack makes the stretch a gap
 */
export interface SeriesThread {
  /** SVG path of the stretches from one session to the next. */
  readonly joined: string
  /** SVG path of the stretches that pass over missing sessions. */
  readonly gaps: string
}

interface Session {
  readonly event: Pick<StoryEvent, 'id' | 'session' | 'series'>
  readonly date: TimeWindow
  readonly lane: number
}

/** A session's place, in the frame or outside it. */
interface SessionSpot {
  readonly session: number
  readonly main: Px
  readonly cross: Px
}

/** How high a stretch arches over what lies between, at most. */
const ARCH: Px = 14

/** @param sessions in the order of their numbers; off screen the thread runs on */
export function placeSeriesThread(sessions: readonly Session[], layout: TimelineLayout): SeriesThread {
  const spots = sessions.map((session) => sessionSpot(session, layout))
  const thread = { joined: '', gaps: '' }
  for (const [place, to] of spots.entries()) {
    const from = spots[place - 1]
    if (from) thread[to.session - from.session === 1 ? 'joined' : 'gaps'] += archOf(from, to)
  }
  return thread
}

/** Its mark or cluster; off screen or filtered away, its place in time at the middle of its lane. */
function sessionSpot({ event, date, lane }: Session, layout: TimelineLayout): SessionSpot {
  const session = event.series?.number ?? event.session ?? 0
  const spot = spotOf(layout, event.id)
  if (spot) return { session, main: spot.main, cross: spot.cross }
  const band = layout.lanes.find((each) => each.lane === lane)
  const main = timeScale(layout.window, layout.length).msToPx((date.start + date.end) / 2)
  return { session, main, cross: band ? (band.cross0 + band.cross1) / 2 : 0 }
}

function archOf(from: SessionSpot, to: SessionSpot): string {
  const rise = Math.min(ARCH, Math.abs(to.main - from.main) / 6)
  const top = round(Math.min(from.cross, to.cross) - rise)
  const third = (to.main - from.main) / 3
  return (
    `M${round(from.main)},${round(from.cross)}` +
    `C${round(from.main + third)},${top} ${round(to.main - third)},${top} ${round(to.main)},${round(to.cross)}`
  )
}

const round = (value: Px): Px => Math.round(value * 10) / 10
