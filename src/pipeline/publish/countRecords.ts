import { citedSources, type CompiledStory } from './compileStory.ts'

/** What the published stories hold, computed and never typed. */
export interface RecordCounts {
  readonly events: number
  readonly people: number
  readonly sources: number
  readonly officialSources: number
  /** Agency copy counts once, however often it was printed. */
  readonly independentSources: number
  readonly claims: number
  /** Claims without words at hand that say so literally. */
  readonly inferredClaims: number
  /** Events with at least one official source, and with at least one in Hindi. */
  readonly eventsWithOfficial: number
  readonly eventsWithHindi: number
  readonly disputedEvents: number
  /** Sentences that tell readers on what sources differ. */
  readonly disagreements: number
  /** Half of the events have at least so many independent sources. */
  readonly medianIndependent: number
}

/** Sums over stories; a source or person of two stories counts in each. */
export function countRecords(stories: readonly CompiledStory[]): RecordCounts {
  const sum = (count: (compiled: CompiledStory) => number): number =>
    stories.reduce((total, compiled) => total + count(compiled), 0)
  const entries = stories.flatMap(({ evidence }) => Object.values(evidence.events))
  const claims = entries.flatMap((entry) => entry.claims)
  return {
    events: sum(({ story }) => story.events.length),
    people: sum(({ story }) => story.people.length),
    sources: sum(({ story }) => story.sourceCount),
    officialSources: sum(({ evidence }) => citedSources(evidence).filter(({ official }) => official).length),
    independentSources: sum(({ evidence }) => distinct(citedSources(evidence).map(({ origin }) => origin))),
    claims: claims.length,
    inferredClaims: claims.filter(({ inferred }) => inferred).length,
    eventsWithOfficial: sum((compiled) => countCiting(compiled, (source) => source.official)),
    eventsWithHindi: sum((compiled) => countCiting(compiled, (source) => /^hi\b/.test(source.language))),
    disputedEvents: sum(({ story }) => story.events.filter(({ disputed }) => disputed).length),
    disagreements: entries.reduce((total, { disagreements }) => total + disagreements.length, 0),
    medianIndependent: median(
      stories.flatMap(({ story }) => story.events.map(({ independentCount }) => independentCount)),
    ),
  }
}

const distinct = (texts: readonly string[]): number => new Set(texts).size

/** The lower of the two in the middle, so that it is the count of some event. */
const median = (counts: readonly number[]): number =>
  counts.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(counts.length / 2) - 1)] ?? 0

type Source = CompiledStory['evidence']['sources'][number]

function countCiting({ evidence }: CompiledStory, wanted: (source: Source) => boolean): number {
  const ids = new Set(evidence.sources.filter(wanted).map(({ id }) => id))
  return Object.values(evidence.events).filter(({ citations }) =>
    citations.some(({ source }) => ids.has(source)),
  ).length
}
