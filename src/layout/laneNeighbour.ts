import { middleMs } from './packRows.ts'
import type { LayoutEvent } from './timelineLayout.ts'

/**
 * ↑ and ↓ on the keyboard: the event nearest in time in the next lane that has any. Null when there is no such lane.
 *
 *   lane 1      a      b           ↑ from d: b
 *   lane 2   (empty)
 *   lane 3   c       d
 */
export function laneNeighbour(
  events: readonly LayoutEvent[],
  id: string,
  direction: 'up' | 'down',
): string | null {
  const from = events.find((event) => event.id === id)
  if (from === undefined) return null
  const away = ({ lane }: LayoutEvent): number => (direction === 'up' ? from.lane - lane : lane - from.lane)
  let nearest: LayoutEvent | null = null
  for (const event of events) {
    if (away(event) <= 0 || (nearest && away(event) > away(nearest))) continue
    if (!nearest || away(event) < away(nearest) || gap(event, from) < gap(nearest, from)) nearest = event
  }
  return nearest?.id ?? null
}

const gap = (a: LayoutEvent, b: LayoutEvent): number => Math.abs(middleMs(a) - middleMs(b))
