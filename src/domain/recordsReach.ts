import { endsOf, type EventDate } from './calendar.ts'
import { hasHappened } from './hasHappened.ts'
import type { Status } from './story.ts'

/**
 * Until when the records reach: the end of the last event that they report as having taken place. What is only announced
 * says nothing of its own day. Null for a story in which nothing has happened yet.
 */
export function recordsReach(
  events: readonly { readonly date: EventDate; readonly status: Status }[],
): EventDate | null {
  const last = events
    .filter(({ status }) => hasHappened(status))
    .reduce<EventDate | null>(
      (latest, { date }) => (date.end > (latest?.end ?? -Infinity) ? date : latest),
      null,
    )
  return last && endsOf(last).to
}
