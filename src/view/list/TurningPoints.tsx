import { readPicture } from '../../domain/picture.ts'
import { inLanguage } from '../../domain/text.ts'
import { memo } from 'react'
import { datetimeOf, formatEventDate } from '../../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { useEventAddress } from '../eventAddress.ts'
import { EventPicture } from '../EventPicture.tsx'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { MarkGlyph } from '../MarkGlyph.tsx'
import { SourceLink } from '../SourceLink.tsx'
import { briefOf, turningPointsOf } from './turningPointsOf.ts'
// As in the list, so that no rule is said twice.
import item from './EventItem.module.css'
import css from './TurningPoints.module.css'

export interface Props {
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
      <Heading level={2}>{t('turningPoints')}</Heading>
      <ol role="list">
        {(events ? briefOf(index, events) : turningPointsOf(index)).map((indexed) => (
          <li key={indexed.event.id} data-moment={indexed.event.id}>
            <MarkGlyph event={indexed} />
            <time dateTime={datetimeOf(indexed.date) ?? undefined}>
              {formatEventDate(indexed.date, locale)}
            </time>
            <a href={addressOf(indexed.event.id)}>{inLanguage(indexed.event.title, locale)}</a>
            {events && <Source index={index} event={indexed} />}
          </li>
        ))}
      </ol>
    </nav>
  )
})

/** The event's first source, and beside it its picture in small, where there is one. */
function Source({ index, event: { event } }: { readonly index: StoryIndex; readonly event: IndexedEvent }) {
  const { locale } = useLanguage()
  const addressOf = useEventAddress()
  const { source: id, quote } = inLanguage(event.lead, locale)
  const source = index.sources.get(id)
  const picture = readPicture(event.picture)
  const link = source && (
    <SourceLink source={source} quote={quote} nearest={index.sources.get(source.nearestCopy ?? '')} />
  )
  if (picture)
    return (
      <p className={`${css.source} ${item.pictured}`}>
        <span>{link}</span>
        <EventPicture picture={picture} addressOf={addressOf} />
      </p>
    )
  return link && <p className={css.source}>{link}</p>
}
