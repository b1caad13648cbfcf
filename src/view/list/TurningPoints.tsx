import { inLanguage } from '../../domain/text.ts'
import { memo } from 'react'
import { datetimeOf, formatEventDate } from '../../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { useEventAddress } from '../eventAddress.ts'
import { useLanguage } from '../language.ts'
import { MarkGlyph } from '../MarkGlyph.tsx'
import { SourceLink } from '../SourceLink.tsx'
import { briefOf, turningPointsOf } from './turningPointsOf.ts'
import css from './TurningPoints.module.css'

interface Props {
  readonly index: StoryIndex
  /**
   * Set where the list is folded: the events shown, of which these are the brief. Each then names its first source, so
   * that the article is one step away.
   */
  readonly events: readonly IndexedEvent[] | null
}

/** The story's turning points in one glance, for readers who see the list and not the chart. */
export const TurningPoints = memo(function TurningPoints({ index, events }: Props) {
  const { locale, t } = useLanguage()
  const addressOf = useEventAddress()
  return (
    <nav className={css.moments} aria-label={t('turningPoints')} data-part="moments">
      <h2>{t('turningPoints')}</h2>
      <ol role="list">
        {(events ? briefOf(index, events) : turningPointsOf(index)).map((indexed) => (
          <li key={indexed.event.id} data-moment={indexed.event.id}>
            <MarkGlyph event={indexed} />
            <time dateTime={datetimeOf(indexed.date) ?? undefined}>
              {formatEventDate(indexed.date, locale)}
            </time>
            <a href={addressOf(indexed.event.id)}>{inLanguage(indexed.event.title, locale)}</a>
            {events && <LeadSource index={index} event={indexed} />}
          </li>
        ))}
      </ol>
    </nav>
  )
})

function LeadSource({
  index,
  event: { event },
}: {
  readonly index: StoryIndex
  readonly event: IndexedEvent
}) {
  const { locale } = useLanguage()
  const { source: id, quote } = inLanguage(event.lead, locale)
  const source = index.sources.get(id)
  return (
    source && (
      <p className={css.source}>
        <SourceLink source={source} quote={quote} nearest={index.sources.get(source.nearestCopy ?? '')} />
      </p>
    )
  )
}
