import { inLanguage } from '../../domain/text.ts'
import { fieldOf, formatClaimValue, parseClaimValue, type ClaimValue } from '../../domain/claimValue.ts'
import { differ, factKey, groupByFact, supports } from '../../domain/compareClaims.ts'
import type { ClaimField } from '../../domain/story.ts'
import type { ClaimRecord, EventRecord } from '../records/recordSchemas.ts'
import type { Rigour } from '../records/storySchema.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** A claim of one event, read, and where it stands. */
export interface PlacedClaim extends Omit<ClaimRecord, 'field' | 'value'> {
  readonly value: ClaimValue
  readonly at: (part: string) => Place
}

/** A fact as the event shows it, and where it is written. */
interface ShownFact {
  readonly name: string
  readonly value: ClaimValue
  readonly place: Place
}

/**
 * The facts of an event against the claims of its sources. Where claims are not asked for, those that there are must still
 * agree with what is shown.
 */
export function checkFacts(
  event: Located<EventRecord>,
  claims: readonly PlacedClaim[],
  rigour: Rigour = 'claims',
): SourceIssue[] {
  if (!event.complete) return []
  if (rigour === 'sources') return checkClaimed(event.complete, event, groupByFact(claims))
  if (claims.length === 0) return [errorAt(event.at('id'), say.claimsMissing(event.complete.id))]
  const groups = groupByFact(claims)
  return [
    ...[...groups.values()].flatMap(checkRanks),
    ...shownFacts(event.complete, event).flatMap((fact) =>
      checkShown(fact, groups.get(factKey(fact.value)) ?? []),
    ),
    ...checkOffices(event.complete, event, groups),
  ]
}

function checkClaimed(
  event: EventRecord,
  located: Located<EventRecord>,
  groups: ReadonlyMap<string, readonly PlacedClaim[]>,
): SourceIssue[] {
  return [
    ...[...groups.values()].flatMap(checkRanks),
    ...shownFacts(event, located).flatMap((shown) => {
      const claims = groups.get(factKey(shown.value)) ?? []
      return claims.length > 0 ? checkShown(shown, claims) : []
    }),
  ]
}

/**
 * Where sources differ, one claim is preferred, and it says why. A claim set aside counts here: setting it aside is part of
 * choosing.
 */
function checkRanks(claims: readonly PlacedClaim[]): SourceIssue[] {
  const [first] = claims
  const preferred = claims.filter(({ rank }) => rank === 'preferred')
  const [chosen, second] = preferred
  if (!first) return []
  const field = fieldOf(first.value)
  if (second) return [errorAt(second.at('rank'), say.twoPreferred(field))]
  const said = claims.map(({ value }) => value)
  if (!differ(said)) return []
  const values = [...new Set(said.map(formatClaimValue))]
  if (!chosen) return [errorAt(first.at('value'), say.sourcesDiffer(field, values))]
  return chosen.reason ? [] : [errorAt(chosen.at('rank'), say.preferredWithoutReason(field, values))]
}

const fact = (field: ClaimField, text: string, place: Place, name: string = field): ShownFact => ({
  name,
  value: parseClaimValue(field, text),
  place,
})

function shownFacts(event: EventRecord, { at }: Located<EventRecord>): ShownFact[] {
  return [
    fact('date', event.date, at('date')),
    fact('status', event.status, at('status')),
    ...(event.place ? [fact('place', inLanguage(event.place, 'en'), at('place'))] : []),
    ...(event.session === undefined ? [] : [fact('session', String(event.session), at('session'))]),
    ...(event.participants ?? []).map(({ person }, position) =>
      fact('participants', person, at('participants', position), 'participant'),
    ),
  ]
}

function checkShown({ name, value, place }: ShownFact, claims: readonly PlacedClaim[]): SourceIssue[] {
  const preferred = claims.find(({ rank }) => rank === 'preferred')
  const text = formatClaimValue(value)
  if (preferred && !supports(preferred.value, value)) {
    const where = formatPlace(preferred.at('value'))
    return [errorAt(place, say.notPreferred(name, text, formatClaimValue(preferred.value), where))]
  }
  if (claims.some((claim) => claim.rank !== 'deprecated' && supports(claim.value, value))) return []
  return [errorAt(place, say.unclaimed(name, text))]
}

/** Who held which office is checked against people.yaml; that no report names it is only worth a look. */
function checkOffices(
  { participants = [] }: EventRecord,
  { at }: Located<EventRecord>,
  groups: ReadonlyMap<string, readonly PlacedClaim[]>,
): SourceIssue[] {
  const silent = participants.filter(({ person, office }) => {
    if (office === undefined) return false
    const held: ClaimValue = { field: 'office', person, office }
    return !(groups.get(factKey(held)) ?? []).some(({ value }) => supports(value, held))
  })
  if (silent.length === 0) return []
  return [warningAt(at('participants'), say.officeUnclaimed(silent.map(({ person }) => person)))]
}
