import type { StoryEvent } from './story.ts'

/** What became of an event in the story's own words, where it was held and they say more than that; else its status. */
export const statusOf = ({
  event,
  status,
}: {
  readonly event: Pick<StoryEvent, 'result'>
  readonly status: StoryEvent['status']
}): string => (status === 'held' && event.result) || status
