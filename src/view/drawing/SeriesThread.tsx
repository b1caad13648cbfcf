import { tintOf } from '../../domain/laneLook.ts'
import { placeSeriesThread } from '../../layout/placeSeriesThread.ts'
import type { TimelineLayout } from '../../layout/timelineLayout.ts'
import { numberOf, sessionsOf } from '../../state/series.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import css from './SeriesThread.module.css'

interface Props {
  readonly index: StoryIndex
  readonly layout: TimelineLayout
  readonly selected: string | null
}

/** Joins the sessions of the series that the open event belongs to; off screen the thread runs on. */
export function SeriesThread({ index, layout, selected }: Props) {
  const event = selected === null ? undefined : index.byId.get(selected)
  if (!event || numberOf(event) === null) return null
  const sessions = sessionsOf(index, event)
  if (sessions.length < 2) return null
  const { joined, gaps } = placeSeriesThread(sessions, layout)
  return (
    // A picture in the picture: it ends where the time axis ends, and does not run on over the lanes' names.
    <svg
      className={css.thread}
      data-part="series-thread"
      data-lane={event.lane}
      data-tint={tintOf(event.lane, event.look)}
      width={layout.length}
      height={layout.breadth}
      overflow="hidden"
    >
      {joined !== '' && <path d={joined} />}
      {gaps !== '' && <path className={css.gap} d={gaps} />}
    </svg>
  )
}
