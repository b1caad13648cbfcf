import { notBefore, parseEdtf, type EventDate, type Timezone } from './calendar.ts'
import type { StoryEvent } from './story.ts'

/**
 * When an event is, for its place in time: a date that gives only the latest day (`[..2025-12-31]`) begins with the
 * report that gave it. Null when the date cannot be read.
 */
export function dateOfEvent(
  { date, states, firstKnown }: Pick<StoryEvent, 'date' | 'states' | 'firstKnown'>,
  timezone?: Timezone,
): EventDate | null {
  const parsed = parseEdtf(date, timezone)
  if (!parsed?.isChoice) return parsed
  const reported = parseEdtf(states.find((state) => state.date === date)?.known ?? firstKnown, timezone)
  return reported ? notBefore(parsed, reported.start) : parsed
}
