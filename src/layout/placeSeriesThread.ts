import type { Px } from './timelineLayout.ts'

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

/** A session's place, in the frame or outside it. */
export interface SessionSpot {
  readonly session: number
  readonly main: Px
  readonly cross: Px
}

/** How high a stretch arches over what lies between, at most. */
const ARCH: Px = 14

export function placeSeriesThread(spots: readonly SessionSpot[]): SeriesThread {
  const thread = { joined: '', gaps: '' }
  for (const [place, to] of spots.entries()) {
    const from = spots[place - 1]
    if (from) thread[to.session - from.session === 1 ? 'joined' : 'gaps'] += archOf(from, to)
  }
  return thread
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
