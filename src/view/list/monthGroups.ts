import type { EpochMs } from '../../domain/calendar.ts'
import { addMonths, formatEdtfDay, startOfMonth } from '../../domain/calendar.ts'
import type { IndexedEvent } from '../../state/storyIndex.ts'

/** The events that share a month heading. Events before the story's period share one heading, "background". */
export interface MonthGroup {
  readonly key: string
  readonly start: EpochMs
  readonly background: boolean
  /** Start of the month of the group before, when at least one whole month lies between: the gap is said in words. */
  readonly gapFrom: EpochMs | null
  readonly events: readonly IndexedEvent[]
}

/** Groups events (in order of time) by the month in which each may have begun. */
export function groupByMonth(
  events: readonly IndexedEvent[],
  periodStart = -Infinity,
): readonly MonthGroup[] {
  const groups: { key: string; start: EpochMs; background: boolean; events: IndexedEvent[] }[] = []
  for (const event of events) {
    const background = event.date.start < periodStart
    const start = startOfMonth(event.date.start)
    const key = background ? 'background' : formatEdtfDay(start).slice(0, 7)
    const last = groups.at(-1)
    if (last?.key === key) last.events.push(event)
    else groups.push({ key, start, background, events: [event] })
  }
  return groups.map((group, at) => ({ ...group, gapFrom: gapFrom(groups[at - 1], group) }))
}

function gapFrom(
  before: { start: EpochMs; background: boolean } | undefined,
  group: { start: EpochMs },
): EpochMs | null {
  if (!before || before.background) return null
  return addMonths(before.start, 1) < group.start ? before.start : null
}
