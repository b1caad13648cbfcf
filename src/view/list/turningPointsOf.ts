import { isTurningPoint } from '../../domain/turningPoint.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'

/** The events that tell the story in brief. */
export const turningPointsOf = ({ events }: StoryIndex): readonly IndexedEvent[] =>
  events.filter(({ event }) => isTurningPoint(event))

/**
 * The events that tell in brief what is shown: the turning points, and where a filter leaves fewer of them than the story
 * has, the weightiest and latest of the others, as many as the story has turning points.
 */
export function briefOf(index: StoryIndex, shown: readonly IndexedEvent[]): readonly IndexedEvent[] {
  const turning = turningPointsOf(index)
  if (shown === index.events) return turning
  const chosen = new Set(
    shown
      .toSorted((a, b) => a.event.importance - b.event.importance || b.ordinal - a.ordinal)
      .slice(0, turning.length),
  )
  return shown.filter((event) => chosen.has(event))
}
