import { formatEdtfYear, parseEdtf } from '../domain/calendar.ts'
import { reachOf, scopeOf } from '../domain/storyScope.ts'
import { chartCounts } from '../i18n/chartCounts.ts'
import { formatWindow, wordEdtf } from '../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

type Dated = readonly Pick<IndexedEvent, 'date'>[]

/**
 * How many events, from when to when, and how many lie outside of that:
 * '92 events, April 2023 – December 2025 · 6 earlier · 1 announced for 2026'. Where none lies in the story's period, those before
 * it are the story.
 *
 * @param events of the index, in order of time: all of them, or what a choice leaves
 */
export function wordScope(
  { story, reach }: StoryIndex,
  events: readonly IndexedEvent[],
  { locale, t }: Pick<Language, 'locale' | 't'>,
): string {
  const counts = chartCounts(locale)
  const periodStart = parseEdtf(story.period)?.start ?? -Infinity
  const { earlier, within, announced } = scopeOf(events, periodStart, reach)
  const tell = (told: Dated, range: string) => t('scopeLine', { count: told.length, range })
  const inPeriod = () => {
    const [start, end] = reachOf(within)
    return formatWindow(Math.max(periodStart, start), end, locale)
  }
  const parts = [
    within.length > 0 && tell(within, inPeriod()),
    earlier.length > 0 &&
      (within.length > 0
        ? unbroken(counts('earlier', { count: earlier.length }))
        : tell(earlier, years(earlier))),
    announced.length > 0 &&
      unbroken(counts('announcedFor', { count: announced.length, years: years(announced) })),
  ]
  return parts.filter(Boolean).join(' · ') || tell([], wordEdtf(story.period, locale))
}

/** A line breaks between the parts: a number at its end would be read with what stands before it. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0')

function years(events: Dated): string {
  const [first, last] = reachOf(events)
  return [...new Set([formatEdtfYear(first), formatEdtfYear(last - 1)])].join('–')
}
