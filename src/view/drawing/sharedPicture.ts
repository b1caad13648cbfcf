import { parseEdtf } from '../../domain/calendar.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatEventDate, formatWindow } from '../../i18n/dates.ts'
import { shareWords } from '../../i18n/share.ts'
import { fitWindow } from '../../layout/timeWindow.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import type { Language } from '../language.ts'
import { homeOf } from './chartEvents.ts'

/** Path of the picture for shared links, from the site's root. */
export const sharePath = (story: string, locale: Locale): string => `images/${locale}/${story}-share.png`

/** The picture of a whole story with its text, as pages, snippets and the Embed dialog name it. */
export const sharedPicture = (index: StoryIndex, language: Language, root: string) => ({
  url: root + sharePath(index.story.id, language.locale),
  alt: pictureAlt({ index, events: index.events, language }),
})

/** What a picture of the events shows, for those who do not see it: its period, the number of events in that, the latest. */
export function pictureAlt({
  index,
  events,
  language: { locale },
}: {
  readonly index: StoryIndex
  readonly events: readonly IndexedEvent[]
  readonly language: Language
}): string {
  const { start, end } = pictureWindow(index, events)
  const last = events.findLast(({ status }) => status === 'held') ?? events.at(-1)
  return shareWords(locale)('pictureAlt', {
    subject: inLanguage(index.story.subject, locale),
    count: events.filter(({ date }) => date.start < end && date.end > start).length,
    range: wordRange(index, { start, end }, locale),
    last: last ? `${formatEventDate(last.date, locale)}: ${inLanguage(last.event.title, locale)}` : '–',
  })
}

/** The story's own period; of filtered events that all lie outside it, theirs. */
export function pictureWindow(index: StoryIndex, events: readonly IndexedEvent[]): TimeWindow {
  const home = homeOf(index)
  const inside = events.some(({ date }) => date.start < home.end && date.end > home.start)
  return (inside ? null : fitWindow(events.map(({ date }) => date))) ?? home
}

function wordRange({ story }: StoryIndex, { start, end }: TimeWindow, locale: Locale): string {
  const period = parseEdtf(story.period)
  return period?.start === start ? formatEventDate(period, locale) : formatWindow(start, end, locale)
}
