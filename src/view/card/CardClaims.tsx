import {
  fieldOf,
  formatClaimValue,
  parseClaimValue,
  type ClaimValue,
  type ReadClaim,
} from '../../domain/claimValue.ts'
import { factKey } from '../../domain/compareClaims.ts'
import type { Citation, ClaimField, Source } from '../../domain/story.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import { disputedElse, outcomesOf } from '../../state/eventFacts.ts'
import { supportFact } from '../../state/factSupport.ts'
import type { EventFacts, IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { CardFact } from './CardFact.tsx'
import { FactClaims } from './FactClaims.tsx'
import { useLanguage, type Language } from '../language.ts'
import { wordStatus } from '../wordStatus.ts'
import { nameInSeries, type NameInSeries } from './nameInSeries.ts'
import { wordClaim } from './wordClaim.ts'
import css from './FactClaims.module.css'

export { CardPicture } from './CardPicture.tsx'
export { CardRelated } from './CardRelated.tsx'

/**
 * The parts of an event's card that say who stands behind it. They arrive after the card: where, who and which sources
 * can be read without them.
 */

/** What an event's claims are worded from. */
export interface ClaimsGiven {
  readonly index: StoryIndex
  /** Empty until the evidence has come. */
  readonly claims: readonly ReadClaim[]
  readonly sources: ReadonlyMap<string, Source>
}

interface FactSaysProps extends ClaimsGiven {
  readonly fact: ClaimValue
  /** Which fact, or of whom; for ears, as the eye sees what it stands beside. */
  readonly name?: string
  /** The same where it is a word of the catalogue that comes with the claims. */
  readonly label?: 'factSession' | 'factOffice'
  readonly nameOf?: NameInSeries | undefined
}

/** Who stands behind one fact that is shown. */
export function FactSays({ index, claims, sources, fact, name = '', label, nameOf }: FactSaysProps) {
  const language = useLanguage()
  return (
    <FactClaims
      name={label ? provenanceWords(language.locale)(label) : name}
      support={supportFact(fact, claims, sources)}
      sources={sources}
      word={(value) => wordClaim(value, index, language, nameOf)}
    />
  )
}

interface EventGiven extends ClaimsGiven {
  readonly event: IndexedEvent
}

/** The day and what became of the event: the card's head says them too, here with their sources. */
export function ClaimedState({ event, ...given }: EventGiven) {
  const { date, status } = event
  const { locale, t } = useLanguage()
  const p = provenanceWords(locale)
  const said = new Set(given.claims.map(({ value }) => fieldOf(value)))
  return (
    <>
      {said.has('date') && (
        <CardFact name={p('factDate')}>
          <span>{formatEventDate(date, locale)}</span>
          <FactSays {...given} fact={parseClaimValue('date', date.edtf)} name={p('factDate')} />
        </CardFact>
      )}
      {said.has('status') && (
        <CardFact name={p('factStatus')}>
          <span>{wordStatus({ ...event, unreported: false }, { t })}</span>
          <FactSays {...given} fact={{ field: 'status', status }} name={p('factStatus')} />
        </CardFact>
      )}
    </>
  )
}

interface SourceRemarksProps {
  readonly event: EventFacts
  /** Those that the card shows; null until they have come. */
  readonly citations: readonly Citation[] | null
  readonly sources: ReadonlyMap<string, Source>
  /** Whether figures stand beside the facts. */
  readonly figures: boolean
}

/** Of all sources of an event, those that do not copy one another, and those that a past day does not know yet. */
export function SourceRemarks({ event, citations, sources, figures }: SourceRemarksProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const shown = citations?.length ?? event.sourceCount
  const origins = citations?.map(({ source }) => sources.get(source)?.origin ?? source)
  const independent = origins ? new Set(origins).size : event.independentCount
  return (
    <>
      {(independent < shown || figures) && (
        <p className={css.remark}>
          {independent < shown && <span>{`${p('independentAll', { count: independent })} `}</span>}
          {figures && <span>{p('figures')}</span>}
        </p>
      )}
      {shown < event.sourceCount && (
        <p className={css.remark}>{p('sourcesLater', { count: event.sourceCount - shown })}</p>
      )}
    </>
  )
}

/** Figures and results as sources give them, in English as recorded: many, so they are folded. */
export function ClaimedOutcomes(given: ClaimsGiven) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const { claims, sources } = given
  const outcomes = outcomesOf(claims)
  if (outcomes.length === 0) return null
  const differ = outcomes.some((outcome) => supportFact(outcome, claims, sources).disputed)
  return (
    <CardFact name={p('factOutcome')}>
      <details className={css.fact} data-fact="outcomes">
        <summary>
          <span>{p('outcomes', { count: outcomes.length })}</span>
          {differ && <b className={css.differ}>{p('sourcesDiffer')}</b>}
        </summary>
        <ul role="list" className={css.open}>
          {outcomes.map((outcome) => (
            <li key={factKey(outcome)}>
              <span lang="en">{formatClaimValue(outcome)}</span>
              <FactSays {...given} fact={outcome} name={p('factOutcome')} />
            </li>
          ))}
        </ul>
      </details>
    </CardFact>
  )
}

/** What sources differ on though the event itself does not say it, so that the list’s word is explained on the card. */
export function ClaimedElse({ event, ...given }: EventGiven) {
  const language = useLanguage()
  const nameOf = nameInSeries(given.index, event, language.locale)
  return disputedElse(event, given.claims).map((fact) => {
    const { text, lang } = wordClaim(fact, given.index, language, nameOf)
    const name = nameOfField(fieldOf(fact), language)
    return (
      <CardFact key={factKey(fact)} name={name}>
        <span lang={lang}>{text}</span>
        <FactSays {...given} fact={fact} name={name} nameOf={nameOf} />
      </CardFact>
    )
  })
}

function nameOfField(field: ClaimField, { locale }: Language): string {
  const words = cardWords(locale)
  const p = provenanceWords(locale)
  switch (field) {
    case 'date':
      return p('factDate')
    case 'status':
      return p('factStatus')
    case 'session':
      return p('factSession')
    case 'office':
      return p('factOffice')
    case 'outcome':
      return p('factOutcome')
    case 'participants':
      return words('people')
    default:
      return words(field)
  }
}
