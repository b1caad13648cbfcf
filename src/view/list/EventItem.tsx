import { hasHappened } from '../../domain/hasHappened.ts'
import { readPicture } from '../../domain/picture.ts'
import { inLanguage } from '../../domain/text.ts'
import { Fragment, memo } from 'react'
import { datetimeOf, formatEventDate } from '../../i18n/dates.ts'
import { wordSession } from '../../i18n/sessions.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { useEventAddress, usePersonAddress } from '../eventAddress.ts'
import { EventPicture } from '../EventPicture.tsx'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { useSetting } from '../setting.ts'
import { wordStatus } from '../wordStatus.ts'
import { MarkGlyph } from '../MarkGlyph.tsx'
import { SourceLink } from '../SourceLink.tsx'
import css from './EventItem.module.css'

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly selected: boolean
  /** Ids of the people that the reader has filtered by. */
  readonly chosen: readonly string[]
}

/**
 * One event in the list, to be skimmed: when and where, the title, who, what of it, who says so. The title links to the
 * event's own page; with script the same link opens the card (openInPlace.ts). Few elements: a phone lays out each one.
 */
export const EventItem = memo(function EventItem({ index, event: indexed, selected, chosen }: Props) {
  const { locale, t } = useLanguage()
  const { ids } = useSetting()
  const addressOf = useEventAddress()
  const { event, status } = indexed
  // Beside the day it is understood of the day: there only where the mark has its dot. The chart's own rule would bring its script.
  const dated = event.disputedFacts?.some((field) => field === 'date' || field === 'status')
  const disputed = indexed.disputed && (dated ? 'here' : 'elsewhere')
  const lead = inLanguage(event.lead, locale)
  const source = index.sources.get(lead.source)
  const picture = readPicture(event.picture)
  const more = event.sourceCount > 1 && t('moreSources', { count: event.sourceCount - 1 })
  const { shortName, unit } = indexed.forum
  const session = wordSession(event, locale, unit)
  // '23वां शिखर सम्मेलन' names its forum itself.
  const forum = session.endsWith(inLanguage(shortName, locale))
    ? [session]
    : [index.forums.size > 1 && inLanguage(shortName, locale), session].filter(Boolean)
  return (
    <li
      className={css.item}
      id={`${ids}event-${event.id}`}
      data-event={event.id}
      data-status={status}
      data-importance={event.importance}
      data-selected={selected || undefined}
    >
      <MarkGlyph event={indexed} />
      {/* The day belongs to the heading: readers go through the headings alone. */}
      <Heading level={4} className={css.title}>
        <span>
          <time dateTime={datetimeOf(indexed.date) ?? undefined}>
            {formatEventDate(indexed.date, locale)}
          </time>
          {event.place && <span>{` · ${inLanguage(event.place, locale)}`}</span>}
          {(!hasHappened(status) || event.result) && (
            <>
              {' '}
              <b>{wordStatus(indexed, { t })}</b>
            </>
          )}
          {disputed === 'here' && <span>{` · ${t('disputed')}`}</span>}
        </span>{' '}
        <a href={addressOf(event.id)} aria-current={selected ? 'true' : undefined}>
          {inLanguage(event.title, locale)}
        </a>
      </Heading>
      {(forum.length > 0 || event.participants.length > 0) && (
        <p className={css.facts}>
          <span>{[...forum, ...(event.participants.length > 0 ? [''] : [])].join(' · ')}</span>
          {event.participants.map(({ person, office }, place) => (
            <Fragment key={`${person} ${office}`}>
              {place > 0 && ', '}
              <PersonLink
                person={person}
                name={inLanguage(index.people.get(person)?.name, locale) ?? person}
                chosen={chosen.includes(person)}
              />
            </Fragment>
          ))}
        </p>
      )}
      {picture ? (
        <p className={`${css.summary} ${css.pictured}`}>
          <span>{inLanguage(event.summary, locale)}</span>
          <EventPicture picture={picture} addressOf={addressOf} />
        </p>
      ) : (
        inLanguage(event.summary, locale) && (
          <p className={css.summary}>{inLanguage(event.summary, locale)}</p>
        )
      )}
      <p className={css.sources}>
        {source && (
          <SourceLink
            source={source}
            quote={lead.quote}
            nearest={index.sources.get(source.nearestCopy ?? '')}
            newTab={ids + NEW_TAB}
          />
        )}{' '}
        {more && (
          <a href={addressOf(event.id)} aria-label={`${more}: ${inLanguage(event.title, locale)}`}>
            {more}
          </a>
        )}
        {disputed === 'elsewhere' && (
          <>
            {' '}
            <span>{t('disputed')}</span>
          </>
        )}
      </p>
    </li>
  )
})

/** Ids of what such links do, said once for all of them (EventList.tsx): a page has two hundred of the one, eighty of the other. */
export const ONLY_WITH = 'only-with'
export const NEW_TAB = 'new-tab'

interface PersonLinkProps {
  readonly person: string
  readonly name: string
  readonly chosen: boolean
}

/** A name that narrows the story to its events: they stand on a page of their own, and a press is answered in place by script. */
function PersonLink({ person, name, chosen }: PersonLinkProps) {
  const { ids } = useSetting()
  const addressOf = usePersonAddress()
  return (
    <a href={addressOf(person)} aria-describedby={ids + ONLY_WITH} aria-current={chosen ? 'true' : undefined}>
      {name}
    </a>
  )
}
