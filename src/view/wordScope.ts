import { parseEdtf } from '../domain/calendar.ts'
import { formatWindow, wordEdtf } from '../i18n/dates.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

/** How many events, from when to when: from the first in the story's period to where its records end, not to the ends of the chart. */
export function wordScope(
  { story, events, reach }: StoryIndex,
  { locale, t }: Pick<Language, 'locale' | 't'>,
): string {
  const period = parseEdtf(story.period)
  const first = period && events.find(({ date }) => date.start >= period.start)
  const range =
    first && reach && reach.end > first.date.start
      ? formatWindow(first.date.start, reach.end, locale)
      : wordEdtf(story.period, locale)
  return t('scopeLine', { count: events.length, range })
}
