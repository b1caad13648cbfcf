import type { OwnSeries } from '../../domain/ownSeries.ts'
import type { Lane, Story, StoryEvent } from '../../domain/story.ts'
import type { Locale, LocalizedText } from '../../domain/text.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import { nameNumber } from '../records/seriesNames.ts'
import { chosenLook, type StoryRecord } from '../records/storySchema.ts'
import { plain } from './plainText.ts'

/** What a story calls things, and how its lanes look. Every word is worked out here: a page only says it. */
export function compileNaming(
  { words, results, filters, series }: StoryRecord,
  events: readonly EventRecord[],
  languages: readonly Locale[],
): Pick<Story, 'words' | 'filters'> & { readonly series?: readonly OwnSeries[] } {
  const given = Object.entries(words ?? {}).flatMap(([name, text]) =>
    text ? [[keyOf(name), text] as const] : [],
  )
  const named = (results ?? []).map(({ id, name }) => [`status.${id}`, name] as const)
  const all = [...given, ...named].map(([key, text]): [string, LocalizedText] => [key, plain(text)])
  return {
    ...(all.length > 0 && {
      words: Object.fromEntries(
        languages.map((tag) => [tag, Object.fromEntries(all.map(([key, text]) => [key, text[tag] ?? '']))]),
      ),
    }),
    ...(filters && { filters: [...filters] }),
    ...(series &&
      series.length > 0 && {
        series: series.map((each) => ({
          id: each.id,
          name: plain(each.name),
          missing: Object.fromEntries(
            numbersBetween(events.filter((event) => event.series === each.id)).map((number) => [
              String(number),
              plain(nameNumber(each, number, languages)),
            ]),
          ),
        })),
      }),
  }
}

/** As it is published, by what an editor calls it. */
const KEYS: Readonly<Record<string, string>> = {
  people: 'facet.person',
  offices: 'facet.office',
  forums: 'facet.forum',
  forum: 'card.forum',
  status: 'facet.status',
}
const keyOf = (name: string): string => KEYS[name] ?? `status.${name}`

/** Numbers between the first and the last of a series that no event has; of a long series those among the last thousand. */
function numbersBetween(events: readonly EventRecord[]): readonly number[] {
  const there = new Set(events.flatMap(({ session }) => session ?? []))
  const [first, last] = [Math.min(...there), Math.max(...there)]
  const from = Math.max(first, last - 1000)
  const gaps = Array.from({ length: Math.max(0, last - from) }, (_, step) => from + step)
  return gaps.filter((number) => !there.has(number))
}

/** An event's number, and the series to which it belongs. */
export function compilePlace(
  { series: id, session }: EventRecord,
  { series = [] }: StoryRecord,
  languages: readonly Locale[],
): Pick<StoryEvent, 'session' | 'series'> {
  const own = series.find((each) => each.id === id)
  if (!own || session === undefined) return { session: session ?? null }
  const name = plain(nameNumber(own, session, languages))
  return { session: null, series: { id: own.id, number: session, name } }
}

export const compileLane = (lane: StoryRecord['lanes'][number], position: number): Lane => ({
  id: lane.id,
  name: plain(lane.name),
  ...chosenLook(lane, position),
})
