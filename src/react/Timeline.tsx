import { AnyStory } from './AnyStory.tsx'
import type { StoryProps } from './storyProps.ts'

/** The chart of a story and the card of the event that is chosen; its list is folded below, for who would rather read. */
export const Timeline = (props: StoryProps) => <AnyStory host={props} bare mode="scale" />
