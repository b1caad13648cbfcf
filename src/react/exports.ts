/* What `samayrekha/react` is: its components, what checks and fetches a story, and the view as a query string. */
// On a server, too, the components are whole at once.
import '../app/servedParts.ts'

export { StoryPage } from './StoryPage.tsx'
export { Timeline } from './Timeline.tsx'
export { storyQuery } from './storyQuery.ts'
export { formatView, parseView, type AskedView, type StoryView } from './storyView.ts'
export type { AddressedStory, GivenStory, StoryProps } from './storyProps.ts'
export { parseStory, type LoadedStory } from '../domain/loadStory.ts'
export { parseEvidence, type LoadedEvidence } from '../domain/loadEvidence.ts'
export type { Story } from '../domain/story.ts'
export type { Evidence } from '../domain/evidence.ts'
