import { placeSeriesThread, type SessionSpot } from '../../layout/placeSeriesThread.ts'
import { timeScale } from '../../layout/timeScale.ts'
import type { TimelineLayout } from '../../layout/timelineLayout.ts'
import { sessionsOf } from '../../state/series.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { spotOf } from '../../layout/spotOf.ts'
import css from './SeriesThread.module.css'

interface Props {
  readonly index: StoryIndex
  readonly layout: TimelineLayout
  readonly selected: string | null
}

/** Joins the sessions of the series that the open event belongs to; off screen the thread runs on. */
export function SeriesThread({ index, layout, selected }: Props) {
  const event = selected === null ? undefined : index.byId.get(selected)
  if (!event || event.event.session === null) return null
  const sessions = sessionsOf(index, event.forum.id)
  if (sessions.length < 2) return null
  const { joined, gaps } = placeSeriesThread(sessions.map((session) => sessionSpot(session, layout)))
  return (
    // A picture in the picture: it ends where the time axis ends, and does not run on over the lanes' names.
    <svg
      className={css.thread}
      data-part="series-thread"
      data-lane={event.lane}
      width={layout.length}
      height={layout.breadth}
      overflow="hidden"
    >
      {joined !== '' && <path d={joined} />}
      {gaps !== '' && <path className={css.gap} d={gaps} />}
    </svg>
  )
}

/** Its mark or cluster; off screen or filtered away, its place in time at the middle of its lane. */
function sessionSpot({ event, date, lane }: IndexedEvent, layout: TimelineLayout): SessionSpot {
  const session = event.session ?? 0
  const spot = spotOf(layout, event.id)
  if (spot) return { session, main: spot.main, cross: spot.cross }
  const band = layout.lanes.find((each) => each.lane === lane)
  const main = timeScale(layout.window, layout.length).msToPx((date.start + date.end) / 2)
  return { session, main, cross: band ? (band.cross0 + band.cross1) / 2 : 0 }
}
