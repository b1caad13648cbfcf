import type { Office } from '../domain/story.ts'
import type { StoryIndex } from './storyIndex.ts'

/** Offices worth a filter of their own, in the story's order: at two events or more, or held by two people or more. */
export function frequentOffices({ story, events }: StoryIndex): readonly Office[] {
  const times = new Map<string, number>()
  const holders = new Map<string, Set<string>>()
  for (const { event } of events) {
    for (const { person, office } of event.participants) {
      if (office === null) continue
      times.set(office, (times.get(office) ?? 0) + 1)
      holders.set(office, (holders.get(office) ?? new Set()).add(person))
    }
  }
  return story.offices.filter(({ id }) => (times.get(id) ?? 0) >= 2 || (holders.get(id)?.size ?? 0) >= 2)
}
