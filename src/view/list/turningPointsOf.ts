import { isTurningPoint } from '../../domain/turningPoint.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'

/** The events that tell the story in brief. */
export const turningPointsOf = ({ events }: StoryIndex): readonly IndexedEvent[] =>
  events.filter(({ event }) => isTurningPoint(event))
