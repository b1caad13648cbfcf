import { parseEdtf } from '../domain/calendar.ts'
import { formatWindow, wordEdtf } from '../i18n/dates.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

/** How many events, from when to when: from where the story begins to where its records end, not to the end of the chart. */
export function wordScope(
  { story, events, reach }: StoryIndex,
  { locale, t }: Pick<Language, 'locale' | 't'>,
): string {
  const period = parseEdtf(story.period)
  const range =
    period && reach && reach.end > period.start
      ? formatWindow(period.start, reach.end, locale)
      : wordEdtf(story.period, locale)
  return t('scopeLine', { count: events.length, range })
}
