import { parseEdtf } from './calendar.ts'
import { hasHappened } from './hasHappened.ts'
import type { StoryEvent } from './story.ts'

/** Whether an event was still to come, or may have been, on the day of the records; an announcement of then is not. */
export const isAhead = ({ date, status }: Pick<StoryEvent, 'date' | 'status'>, updated: string): boolean =>
  !hasHappened(status) && (parseEdtf(date)?.end ?? 0) > (parseEdtf(updated)?.start ?? 0)
