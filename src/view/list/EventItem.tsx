import { hasHappened } from '../../domain/hasHappened.ts'
import { memo } from 'react'
import { datetimeOf, formatEventDate, formatSession } from '../../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { useEventAddress } from '../eventAddress.ts'
import { useLanguage } from '../language.ts'
import { MarkGlyph } from '../MarkGlyph.tsx'
import { SourceLink } from '../SourceLink.tsx'
import css from './EventItem.module.css'

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly selected: boolean
}

/**
 * One event in the list. The title links to the event's own page; with script the same link opens the card
 * (openInPlace.ts).
 */
export const EventItem = memo(function EventItem({ index, event: indexed, selected }: Props) {
  const { locale, t } = useLanguage()
  const addressOf = useEventAddress()
  const { event, status, disputed } = indexed
  const lead = event.lead[locale]
  const source = index.sources.get(lead.source)
  return (
    <li
      className={css.item}
      id={`event-${event.id}`}
      data-event={event.id}
      data-status={status}
      data-importance={event.importance}
      data-selected={selected || undefined}
      // Let into the layout from outside (revealParts.ts), it may be so before React is here.
      suppressHydrationWarning
    >
      <MarkGlyph event={indexed} />
      {/* The day belongs to the heading: readers go through the headings alone. */}
      <h4 className={css.title}>
        <span className={css.when}>
          <time dateTime={datetimeOf(indexed.date) ?? undefined}>
            {formatEventDate(indexed.date, locale)}
          </time>
          {!hasHappened(status) && <StatusWord status={status} />}
          {disputed && <span className={css.disputed}>{t('disputed')}</span>}
        </span>{' '}
        <a href={addressOf(event.id)} aria-current={selected ? 'true' : undefined}>
          {event.title[locale]}
        </a>
      </h4>
      <p className={css.summary}>{event.summary[locale]}</p>
      <p className={css.facts}>
        {[
          indexed.forum.shortName[locale],
          ...(event.session === null ? [] : [formatSession(event.session, locale)]),
          ...(event.place ? [event.place[locale]] : []),
        ].join(' · ')}
      </p>
      {event.participants.length > 0 && <p className={css.people}>{peopleNames(index, indexed, locale)}</p>}
      <p className={css.sources}>
        {source && (
          <SourceLink
            source={source}
            quote={lead.quote}
            nearest={index.sources.get(source.nearestCopy ?? '')}
          />
        )}
        {event.sourceCount > 1 && (
          <a className={css.more} href={addressOf(event.id)}>
            {t('moreSources', { count: event.sourceCount - 1 })}
            <span className="visually-hidden">{`: ${event.title[locale]}`}</span>
          </a>
        )}
      </p>
    </li>
  )
})

function StatusWord({ status }: { readonly status: IndexedEvent['status'] }) {
  const { t } = useLanguage()
  return <span className={css.status}>{t(`status.${status}`)}</span>
}

const peopleNames = (index: StoryIndex, { event }: IndexedEvent, locale: 'hi' | 'en'): string =>
  event.participants.map(({ person }) => index.people.get(person)?.name[locale] ?? person).join(', ')
