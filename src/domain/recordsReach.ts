import { endsOf, parseEdtf, type EpochMs, type EventDate } from './calendar.ts'
import { hasHappened } from './hasHappened.ts'
import type { StoryEvent } from './story.ts'

/**
 * Until when the records reach: the end of the last event that they report as having taken place. What is only announced
 * says nothing of its own day. Null for a story in which nothing has happened yet.
 */
export function recordsReach(events: readonly Pick<StoryEvent, 'date' | 'status'>[]): EventDate | null {
  let [last, end]: [EventDate | null, EpochMs] = [null, -Infinity]
  for (const { date, status } of events) {
    const parsed = hasHappened(status) ? parseEdtf(date) : null
    if (parsed && parsed.end > end) [last, end] = [endsOf(parsed).to, parsed.end]
  }
  return last
}
