import type { Locale } from '../../domain/text.ts'
import { formatGap } from '../../i18n/gaps.ts'
import { wordSession } from '../../i18n/sessions.ts'
import { placeGaps, type GapSpan, type PlacedGap } from '../../layout/placeGaps.ts'
import { timeScale } from '../../layout/timeScale.ts'
import type { Frame, MeasureText, TimelineLayout } from '../../layout/timelineLayout.ts'
import { seriesGaps } from '../../state/seriesGaps.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { isolated } from '../directions.ts'

/**
 * The gaps before the turning points among the events shown, as the layout needs them, in one language: each from the end of
 * one session to the next, '20th session – 3 years later – 21st session'.
 */
export const chartGaps = (
  index: StoryIndex,
  shown: readonly IndexedEvent[],
  locale: Locale,
): readonly GapSpan[] =>
  seriesGaps(index, shown)
    .map(({ before, after: { lane, date, event, forum } }): GapSpan => {
      const gap = formatGap(before.date.start, date.start, locale)
      const from = wordSession(before.event, locale, forum.unit)
      const to = wordSession(event, locale, forum.unit)
      return {
        id: `gap-${event.id}`,
        lane,
        titles: [`${from} – ${gap} – ${to}`, gap].map((title) => isolated(title, locale)),
        start: before.date.end,
        end: date.start,
      }
    })
    .toSorted((a, b) => a.start - b.start)

/** Those in sight. */
export const gapsIn = (
  gaps: readonly GapSpan[],
  { window, length, labels }: TimelineLayout,
  { banner }: Pick<Frame, 'banner'>,
  measure: MeasureText,
): readonly PlacedGap[] => placeGaps(gaps, timeScale(window, length), labels, banner, measure)
