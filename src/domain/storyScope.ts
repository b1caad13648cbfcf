import { beginningOf } from './beganIn.ts'
import { knownReach, type EpochMs, type EventDate } from './calendar.ts'
import { hasHappened } from './hasHappened.ts'
import type { Status } from './story.ts'

interface Told {
  readonly date: EventDate
  readonly status: Status
}

/**
 * Parts events into those before the story's period, those in it, and those of which no report reaches far enough: they
 * were announced, whatever became of that.
 *
 *   earlier │ within                        │ announced
 *   ●  ●    │ ●  ●● ●   ○   ●●   ●●●   ●    │   ○   ○
 *           period starts                reach
 */
export function scopeOf<T extends Told>(events: readonly T[], periodStart: EpochMs, reach: EventDate | null) {
  const partOf = ({ date, status }: T) =>
    !hasHappened(status) && !(reach && knownReach(date).end <= reach.end)
      ? 'announced'
      : beginningOf(date)[1] <= periodStart
        ? 'earlier'
        : 'within'
  const parts: Record<ReturnType<typeof partOf>, T[]> = { earlier: [], within: [], announced: [] }
  for (const event of events) parts[partOf(event)].push(event)
  return parts
}

/** From the first instant that the events tell to the last. */
export function reachOf(events: readonly Pick<Told, 'date'>[]): readonly [EpochMs, EpochMs] {
  const reaches = events.map(({ date }) => knownReach(date))
  return [Math.min(...reaches.map(({ start }) => start)), Math.max(...reaches.map(({ end }) => end))]
}
