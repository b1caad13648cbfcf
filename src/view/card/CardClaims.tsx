import type { Citation, Claim, Source, StoryEvent } from '../../domain/story.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import { supportFact, type DisplayedFact } from '../../state/factSupport.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { CardFact } from './CardFact.tsx'
import { FactClaims } from './FactClaims.tsx'
import { useLanguage } from '../language.ts'
import { wordClaim } from './wordClaim.ts'
import css from './FactClaims.module.css'

/**
 * The parts of an event's card that say who stands behind it. They arrive after the card: where, who and which sources
 * can be read without them.
 */

/** What an event's claims are worded from. */
export interface ClaimsGiven {
  readonly index: StoryIndex
  /** Empty until the evidence has come. */
  readonly claims: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
}

interface FactSaysProps extends ClaimsGiven {
  readonly fact: DisplayedFact
  /** Which fact, or of whom; for ears, as the eye sees what it stands beside. */
  readonly name?: string
  /** Where one line shows two facts, the eye needs the name too. */
  readonly label?: 'factSession' | 'factOffice'
}

/** Who stands behind one fact that is shown. */
export function FactSays({ index, claims, sources, fact, name = '', label }: FactSaysProps) {
  const language = useLanguage()
  return (
    <FactClaims
      name={label ? provenanceWords(language.locale)(label) : name}
      named={label !== undefined}
      support={supportFact(fact, claims, sources)}
      sources={sources}
      word={(value) => wordClaim(fact.field, value, index, language)}
    />
  )
}

interface EventGiven extends ClaimsGiven {
  readonly event: IndexedEvent
}

/** The day and what became of the event: the card's head says them too, here with their sources. */
export function ClaimedState({ event: { event, date }, ...given }: EventGiven) {
  const { locale, t } = useLanguage()
  const p = provenanceWords(locale)
  const said = new Set(given.claims.map(({ field }) => field))
  return (
    <>
      {said.has('date') && (
        <CardFact name={p('factDate')}>
          {formatEventDate(date, locale)}
          <FactSays {...given} fact={{ field: 'date', value: event.date }} name={p('factDate')} />
        </CardFact>
      )}
      {said.has('status') && (
        <CardFact name={p('factStatus')}>
          {t(`status.${event.status}`)}
          <FactSays {...given} fact={{ field: 'status', value: event.status }} name={p('factStatus')} />
        </CardFact>
      )}
    </>
  )
}

interface SourceRemarksProps {
  readonly event: StoryEvent
  /** Those that the card shows; null until they have come. */
  readonly citations: readonly Citation[] | null
  readonly sources: ReadonlyMap<string, Source>
}

/** Of all sources of an event, those that do not copy one another, and those that a past day does not know yet. */
export function SourceRemarks({ event, citations, sources }: SourceRemarksProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const shown = citations?.length ?? event.sourceCount
  const origins = citations?.map(({ source }) => sources.get(source)?.origin ?? source)
  const independent = origins ? new Set(origins).size : event.independentCount
  return (
    <>
      {independent < shown && <p className={css.remark}>{p('independentAll', { count: independent })}</p>}
      {shown < event.sourceCount && (
        <p className={css.remark}>{p('sourcesLater', { count: event.sourceCount - shown })}</p>
      )}
    </>
  )
}

const outcomeKey = (value: string): string => value.split(': ')[0] ?? value
const outcomeOf = ({ value }: Claim): string => outcomeKey(value)

/** Figures and results as sources give them, in English as recorded: many, so they are folded. */
export function ClaimedOutcomes(given: ClaimsGiven) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const { claims, sources } = given
  const outcomes = outcomesOf(claims)
  if (outcomes.length === 0) return null
  const factOf = (value: string): DisplayedFact => ({
    field: 'outcome',
    value,
    about: (claim) => outcomeOf(claim) === outcomeKey(value),
  })
  const differ = outcomes.some(
    ({ value }) => supportFact(factOf(value), claims, sources).different.length > 0,
  )
  return (
    <CardFact name={p('factOutcome')}>
      <details className={css.fact} data-fact="outcomes">
        <summary>
          {p('outcomes', { count: outcomes.length })}
          {differ && <b className={css.differ}>{p('sourcesDiffer')}</b>}
        </summary>
        <ul role="list" className={css.open}>
          {outcomes.map(({ about, value }) => (
            <li key={about}>
              <span lang="en">{value}</span>
              <FactSays {...given} fact={factOf(value)} name={p('factOutcome')} />
            </li>
          ))}
        </ul>
      </details>
    </CardFact>
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
