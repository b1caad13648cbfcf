import { AnyStory } from './AnyStory.tsx'
import type { StoryProps } from './storyProps.ts'

/** A whole story: headline, search and filters, the chart or the list as the container's width decides, and the card. */
export const StoryPage = (props: StoryProps) => <AnyStory host={props} bare={false} mode={null} />
