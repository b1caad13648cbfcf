import { parseClaimValue, type ClaimValue } from '../../domain/claimValue.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { wordSession } from '../../i18n/sessions.ts'
import type { IndexedEvent } from '../../state/storyIndex.ts'
import type { ClaimsGiven } from './CardClaims.tsx'
import { CardFact } from './CardFact.tsx'
import { nameInSeries } from './nameInSeries.ts'
import { useLanguage } from '../language.ts'
import css from './EventCard.module.css'

/** What words the claims: a chunk of its own, which a page that knows them already brings along. */
export type ClaimParts = typeof import('./CardClaims.tsx')

interface Props extends ClaimsGiven {
  readonly event: IndexedEvent
  /** Null until they have come. */
  readonly parts: ClaimParts | null
}

/** The facts of an event, each with who says so. */
export function CardFacts({ event: indexed, parts, ...given }: Props) {
  const { locale } = useLanguage()
  const words = cardWords(locale)
  const { index } = given
  const { event, forum } = indexed
  const nameOf = nameInSeries(index, indexed, locale)
  const says = (fact: ClaimValue, name: string) =>
    parts && <parts.FactSays {...given} fact={fact} name={name} />
  return (
    <dl className={css.facts}>
      {parts && <parts.ClaimedState {...given} event={indexed} />}
      {(index.forums.size > 1 || event.session !== null) && (
        <CardFact name={index.story.words?.[locale]?.['card.forum'] ?? words('forum')}>
          <span>{inLanguage(forum.name, locale)}</span>
          {says({ field: 'forum', forum: event.forum }, words('forum'))}
          {event.session !== null && (
            <>
              {' '}
              <span>{wordSession(event, locale, forum.unit)}</span>
              {parts && (
                <parts.FactSays
                  {...given}
                  fact={{ field: 'session', session: event.session }}
                  nameOf={nameOf}
                  label="factSession"
                />
              )}
            </>
          )}
        </CardFact>
      )}
      {event.series && (
        <CardFact name={words('inSeries')}>
          <span>{wordSession(event, locale)}</span>
          {parts && (
            <parts.FactSays
              {...given}
              fact={{ field: 'session', session: event.series.number }}
              nameOf={nameOf}
              label="factSession"
            />
          )}
        </CardFact>
      )}
      {event.place && (
        <CardFact name={words('place')}>
          <span>{inLanguage(event.place, locale)}</span>
          {says(parseClaimValue('place', inLanguage(event.place, 'en')), words('place'))}
        </CardFact>
      )}
      {event.participants.length > 0 && (
        <CardFact name={words('people')}>
          <ul role="list">
            {event.participants.map(({ person, office }) => {
              const name = inLanguage(index.people.get(person)?.name, locale) ?? person
              return (
                <li key={`${person} ${office}`}>
                  <b>{name}</b>
                  {says({ field: 'participants', person }, name)}{' '}
                  {office !== null && <small>{inLanguage(index.offices.get(office)?.title, locale)}</small>}
                  {parts && office !== null && (
                    <parts.FactSays
                      {...given}
                      fact={{ field: 'office', person, office }}
                      label="factOffice"
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </CardFact>
      )}
      {parts && <parts.ClaimedElse {...given} event={indexed} />}
      {parts && <parts.ClaimedOutcomes {...given} />}
    </dl>
  )
}
