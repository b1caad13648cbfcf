/* What is not on the page as served, or stays as it was: one script, fetched when the browser is idle or when asked for. */
export { EventCard } from '../card/EventCard.tsx'
export { EventList } from '../list/EventList.tsx'
export { TurningPoints } from '../list/TurningPoints.tsx'
export { returnFocus } from './returnFocus.ts'
export { StoryScope } from './StoryScope.tsx'
