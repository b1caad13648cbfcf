import { differ, groupByFact, supports } from '../../domain/compareClaims.ts'
import type { ClaimRecord, EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'

/** A claim of one event and where it stands. */
export interface PlacedClaim extends ClaimRecord {
  readonly at: (part: string) => Place
}

/** A fact as the event shows it: under which key its claims are grouped, and where it is written. */
interface ShownFact {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly place: Place
}

/** The facts of an event against the claims of its sources. */
export function checkFacts(event: Located<EventRecord>, claims: readonly PlacedClaim[]): SourceIssue[] {
  if (!event.complete) return []
  if (claims.length === 0) {
    const message = `no source says anything about this event: list its claims under “${event.complete.id}” in a file of claims/`
    return [errorAt(event.at('id'), message)]
  }
  const groups = groupByFact(claims)
  return [
    ...[...groups.values()].flatMap(checkRanks),
    ...shownFacts(event.complete, event).flatMap((fact) => checkShown(fact, groups.get(fact.key) ?? [])),
    ...checkOffices(event.complete, event, groups),
  ]
}

/** Where sources differ, one claim is preferred, and it says why. */
function checkRanks(claims: readonly PlacedClaim[]): SourceIssue[] {
  const [first] = claims
  const preferred = claims.filter(({ rank }) => rank === 'preferred')
  const [chosen, second] = preferred
  if (!first) return []
  if (second) {
    const message = `two claims of this ${first.field} are preferred: keep the better supported one`
    return [errorAt(second.at('rank'), message)]
  }
  if (!differ(claims)) return []
  const values = [...new Set(claims.map(({ value }) => value))].join('”, “')
  if (!chosen) {
    const message = `sources differ on this ${first.field} (“${values}”): mark one claim “rank: preferred” and say why`
    return [errorAt(first.at('value'), message)]
  }
  if (chosen.reason) return []
  const message = `this ${first.field} is preferred over another (“${values}”): add “reason:” with “hi:” and “en:”`
  return [errorAt(chosen.at('rank'), message)]
}

const fact = (name: string, value: string, place: Place, key = name): ShownFact => ({
  key,
  name,
  value,
  place,
})

function shownFacts(event: EventRecord, { at }: Located<EventRecord>): ShownFact[] {
  return [
    fact('date', event.date, at('date')),
    fact('status', event.status, at('status')),
    ...(event.place ? [fact('place', event.place.en, at('place'))] : []),
    ...(event.session === undefined ? [] : [fact('session', String(event.session), at('session'))]),
    ...(event.participants ?? []).map(({ person }, position) =>
      fact('participant', person, at('participants', position), `participants ${person}`),
    ),
  ]
}

function checkShown({ name, value, place }: ShownFact, claims: readonly PlacedClaim[]): SourceIssue[] {
  const preferred = claims.find(({ rank }) => rank === 'preferred')
  if (preferred && !supports(preferred, value)) {
    const where = preferred.at('value')
    return [
      errorAt(
        place,
        `the ${name} is “${value}”, but the preferred claim is “${preferred.value}” ` +
          `(${where.file}:${where.line}): correct one of the two`,
      ),
    ]
  }
  if (claims.some((claim) => claim.rank !== 'deprecated' && supports(claim, value))) return []
  return [
    errorAt(place, `no source says that the ${name} is “${value}”: add a claim, or correct the ${name}`),
  ]
}

/** Who held which office is checked against people.yaml; that no report names it is only worth a look. */
function checkOffices(
  { participants = [] }: EventRecord,
  { at }: Located<EventRecord>,
  groups: ReadonlyMap<string, readonly PlacedClaim[]>,
): SourceIssue[] {
  const silent = participants.filter(
    ({ person, office }) =>
      !(groups.get(`office ${person}`) ?? []).some((claim) => supports(claim, `${person}: ${office}`)),
  )
  if (silent.length === 0) return []
  const people = silent.map(({ person }) => person).join(', ')
  return [
    warningAt(at('participants'), `no source here names the office of ${people}: add a claim if one does`),
  ]
}
