import { citedSources, type CompiledStory } from './compileStory.ts'

/** What the published stories hold, computed and never typed. */
export interface RecordCounts {
  readonly events: number
  readonly people: number
  readonly sources: number
  readonly officialSources: number
  /** Events with at least one official source, and with at least one in Hindi. */
  readonly eventsWithOfficial: number
  readonly eventsWithHindi: number
  readonly disputedEvents: number
}

/** Sums over stories; a source or person of two stories counts in each. */
export function countRecords(stories: readonly CompiledStory[]): RecordCounts {
  const sum = (count: (compiled: CompiledStory) => number): number =>
    stories.reduce((total, compiled) => total + count(compiled), 0)
  return {
    events: sum(({ story }) => story.events.length),
    people: sum(({ story }) => story.people.length),
    sources: sum(({ story }) => story.sourceCount),
    officialSources: sum(({ evidence }) => citedSources(evidence).filter(({ official }) => official).length),
    eventsWithOfficial: sum((compiled) => countCiting(compiled, (source) => source.official)),
    eventsWithHindi: sum((compiled) => countCiting(compiled, (source) => /^hi\b/.test(source.language))),
    disputedEvents: sum(({ story }) => story.events.filter(({ disputed }) => disputed).length),
  }
}

type Source = CompiledStory['evidence']['sources'][number]

function countCiting({ evidence }: CompiledStory, wanted: (source: Source) => boolean): number {
  const ids = new Set(evidence.sources.filter(wanted).map(({ id }) => id))
  return Object.values(evidence.events).filter(({ citations }) =>
    citations.some(({ source }) => ids.has(source)),
  ).length
}

export const formatCounts = (counts: RecordCounts): string =>
  `${counts.events} events, ${counts.people} people, ${counts.sources} sources (${counts.officialSources} official); ` +
  `${counts.eventsWithOfficial} events with an official source, ${counts.eventsWithHindi} with a Hindi source, ` +
  `${counts.disputedEvents} with disagreements`
