import { parseEdtf } from './calendar.ts'
import { hasHappened } from './hasHappened.ts'
import type { StoryEvent } from './story.ts'

type Planned = Pick<StoryEvent, 'date' | 'status'>

/** Whether an event was still to come, or may have been, on the day of the records; an announcement of then is not. */
export const isAhead = ({ date, status }: Planned, updated: string): boolean =>
  !hasHappened(status) && (parseEdtf(date)?.end ?? 0) > (parseEdtf(updated)?.start ?? 0)

/**
 * Whether the day that was set for an event had passed when the records were reviewed, and no report of it had come: by the
 * records' own day and never by a clock, for a page that nobody reviews must not grow surer by itself.
 */
export const isUnreported = (event: Planned, updated: string): boolean =>
  (event.status === 'announced' || event.status === 'scheduled') && !isAhead(event, updated)
