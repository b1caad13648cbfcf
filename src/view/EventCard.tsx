import { useEffect, useId, useRef } from 'react'
import type { Evidence } from '../domain/story.ts'
import { datetimeOf, formatEventDate, formatSession } from '../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../state/storyIndex.ts'
import { CardHeading, CardLevelContext } from './CardHeading.tsx'
import { CardSources } from './CardSources.tsx'
import { CardSteps } from './CardSteps.tsx'
import { useLanguage } from './language.ts'
import { MarkGlyph } from './MarkGlyph.tsx'
import css from './EventCard.module.css'

/** How far the loading of the evidence has come. */
export type EvidenceState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'loaded'; readonly evidence: Evidence }

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly evidence: EvidenceState
  /** Address of an event: the card's own links work without script and open in place with it. */
  readonly hrefOf: (event: string) => string
  readonly onSelect: (event: string) => void
  /** Absent on an event's own page, where there is nothing to close. */
  readonly onClose?: () => void
  readonly headingLevel: 1 | 2
}

/** All that is known of one event: when, what, where, who in which office, what rests on which source. */
export function EventCard({
  index,
  event: indexed,
  evidence,
  hrefOf,
  onSelect,
  onClose,
  headingLevel,
}: Props) {
  const { locale, t } = useLanguage()
  const { event } = indexed
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const Heading = headingLevel === 1 ? 'h1' : 'h2'
  // Focus follows the reader's own act of opening; on an event's own page nothing was opened.
  useEffect(() => {
    if (onClose) heading.current?.focus({ preventScroll: true })
  }, [onClose])
  const record = evidence.state === 'loaded' ? evidence.evidence.events[event.id] : undefined
  return (
    <CardLevelContext value={headingLevel}>
      <article className={css.card} aria-labelledby={titleId} data-card={event.id}>
        <div className={css.top}>
          <p className={css.when}>
            <MarkGlyph event={indexed} />
            <time dateTime={datetimeOf(indexed.date) ?? undefined}>
              {formatEventDate(indexed.date, locale)}
            </time>
            <span className={css.status} data-status={event.status}>
              {t(`status.${event.status}`)}
            </span>
          </p>
          {onClose && (
            <button type="button" className={css.close} onClick={onClose}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t('cardClose')}</span>
            </button>
          )}
        </div>
        <Heading id={titleId} ref={heading} tabIndex={-1} className={css.title}>
          {event.title[locale]}
        </Heading>
        <p className={css.summary}>{event.summary[locale]}</p>
        {record?.dateNote && <p className={css.note}>{record.dateNote[locale]}</p>}
        <Facts index={index} event={indexed} />
        <CardSources index={index} event={indexed} evidence={evidence} />
        {record && record.disagreements.length > 0 && (
          <section className={css.section}>
            <CardHeading>{t('disagreements')}</CardHeading>
            <ul>
              {record.disagreements.map((text) => (
                <li key={text.en}>{text[locale]}</li>
              ))}
            </ul>
          </section>
        )}
        <CardSteps index={index} event={indexed} hrefOf={hrefOf} onSelect={onSelect} />
      </article>
    </CardLevelContext>
  )
}

function Facts({
  index,
  event: { event, forum },
}: {
  readonly index: StoryIndex
  readonly event: IndexedEvent
}) {
  const { locale, t } = useLanguage()
  return (
    <dl className={css.facts}>
      <div>
        <dt>{t('forum')}</dt>
        <dd>
          {forum.name[locale]}
          {event.session !== null && ` – ${formatSession(event.session, locale)}`}
        </dd>
      </div>
      {event.place && (
        <div>
          <dt>{t('place')}</dt>
          <dd>{event.place[locale]}</dd>
        </div>
      )}
      {event.participants.length > 0 && (
        <div>
          <dt>{t('people')}</dt>
          <dd>
            <ul role="list">
              {event.participants.map(({ person, office }) => (
                <li key={person}>
                  <b>{index.people.get(person)?.name[locale] ?? person}</b>{' '}
                  <small>{index.offices.get(office)?.title[locale]}</small>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
