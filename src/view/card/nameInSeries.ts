import { readOwnSeries } from '../../domain/ownSeries.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatSession } from '../../i18n/sessions.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'

/** How the numbers of an event's series are worded: “PSLV-C59” where the story names them, “22nd session” where a forum counts. */
export type NameInSeries = (number: number) => string

export function nameInSeries(
  { story, events }: StoryIndex,
  { event: { series }, forum }: IndexedEvent,
  locale: Locale,
): NameInSeries {
  if (!series) return (number) => formatSession(number, locale, forum.unit)
  const own = readOwnSeries(story, series.id)
  return (number) => {
    const there = events.find(({ event }) => event.series?.id === series.id && event.series.number === number)
    return inLanguage(there?.event.series?.name ?? own?.missing[number], locale) ?? String(number)
  }
}
