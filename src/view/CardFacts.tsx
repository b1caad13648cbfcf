import type { ReactNode } from 'react'
import type { Claim, Source } from '../domain/story.ts'
import { formatEventDate, formatSession } from '../i18n/dates.ts'
import { provenanceWords } from '../i18n/provenance.ts'
import { supportFact, type DisplayedFact } from '../state/factSupport.ts'
import type { IndexedEvent, StoryIndex } from '../state/storyIndex.ts'
import { FactClaims } from './FactClaims.tsx'
import { useLanguage } from './language.ts'
import { wordClaim } from './wordClaim.ts'
import css from './EventCard.module.css'
import claimsCss from './FactClaims.module.css'

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  /** Empty until the evidence has come. */
  readonly claims: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
}

/** The facts of an event, each with who says so. */
export function CardFacts({ index, event: { event, forum, date }, claims, sources }: Props) {
  const language = useLanguage()
  const { locale, t } = language
  const p = provenanceWords(locale)
  const claimsFor = (fact: DisplayedFact, name: string, named = false) => (
    <FactClaims
      name={name}
      named={named}
      support={supportFact(fact, claims, sources)}
      sources={sources}
      word={(value) => wordClaim(fact.field, value, index, language)}
    />
  )
  const said = new Set(claims.map(({ field }) => field))
  return (
    <dl className={css.facts}>
      {said.has('date') && (
        <Fact name={p('factDate')}>
          {formatEventDate(date, locale)}
          {claimsFor({ field: 'date', value: event.date }, p('factDate'))}
        </Fact>
      )}
      {said.has('status') && (
        <Fact name={p('factStatus')}>
          {t(`status.${event.status}`)}
          {claimsFor({ field: 'status', value: event.status }, p('factStatus'))}
        </Fact>
      )}
      <Fact name={t('forum')}>
        {forum.name[locale]}
        {event.session !== null && ` – ${formatSession(event.session, locale)}`}
        {claimsFor({ field: 'forum', value: event.forum }, t('forum'))}
        {event.session !== null &&
          claimsFor({ field: 'session', value: String(event.session) }, p('factSession'), true)}
      </Fact>
      {event.place && (
        <Fact name={t('place')}>
          {event.place[locale]}
          {claimsFor({ field: 'place', value: event.place.en }, t('place'))}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={t('people')}>
          <ul role="list">
            {event.participants.map(({ person, office }) => {
              const name = index.people.get(person)?.name[locale] ?? person
              const there = { field: 'participants', value: person } as const
              const held = { field: 'office', value: `${person}: ${office}` } as const
              return (
                <li key={`${person} ${office}`}>
                  <b>{name}</b> <small>{index.offices.get(office)?.title[locale]}</small>
                  {claimsFor({ ...there, about: ({ value }) => value === person }, name)}
                  {claimsFor(
                    { ...held, about: ({ value }) => value.startsWith(`${person}:`) },
                    p('factOffice'),
                    true,
                  )}
                </li>
              )
            })}
          </ul>
        </Fact>
      )}
      {said.has('outcome') && (
        <Fact name={p('factOutcome')}>
          <Outcomes claims={claims} sources={sources}>
            {(value) =>
              claimsFor(
                { field: 'outcome', value, about: (claim) => outcomeOf(claim) === outcomeKey(value) },
                p('factOutcome'),
              )
            }
          </Outcomes>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const outcomeKey = (value: string): string => value.split(': ')[0] ?? value
const outcomeOf = ({ value }: Claim): string => outcomeKey(value)

interface OutcomesProps extends Pick<Props, 'claims' | 'sources'> {
  readonly children: (value: string) => ReactNode
}

/** Figures and results as sources give them, in English as recorded: many, so they are folded. */
function Outcomes({ claims, sources, children }: OutcomesProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const outcomes = outcomesOf(claims)
  const differ = outcomes.some(({ about, value }) => {
    const fact = { field: 'outcome', value, about: (claim: Claim) => outcomeOf(claim) === about } as const
    return supportFact(fact, claims, sources).different.length > 0
  })
  return (
    <details className={claimsCss.fact} data-fact="outcomes">
      <summary>
        {p('outcomes', { count: outcomes.length })}
        {differ && <b className={claimsCss.differ}>{p('sourcesDiffer')}</b>}
      </summary>
      <ul role="list" className={claimsCss.open}>
        {outcomes.map(({ about, value }) => (
          <li key={about}>
            <span lang="en">{value}</span>
            {children(value)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was agreed, signed or delivered: `Fact: value`, each fact once, by its preferred claim. */
function outcomesOf(claims: readonly Claim[]): readonly { readonly about: string; readonly value: string }[] {
  const outcomes = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim.field !== 'outcome' || claim.rank === 'deprecated') continue
    const about = outcomeOf(claim)
    const before = outcomes.get(about)
    if (!before || (claim.rank === 'preferred' && before.rank !== 'preferred')) outcomes.set(about, claim)
  }
  return [...outcomes].map(([about, { value }]) => ({ about, value }))
}
