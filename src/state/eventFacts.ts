import { parseClaimValue, type ClaimValue, type ReadClaim } from '../domain/claimValue.ts'
import { factKey, groupByFact, sourcesDiffer } from '../domain/compareClaims.ts'
import { inLanguage } from '../domain/text.ts'
import type { ToldEvent } from './storyIndex.ts'

/**
 * Which facts a card has a line for.
 *
 *   the event's own    date, status, forum, session, place, each person and office
 *   outcomes           what was agreed, signed or delivered: only claims say it
 *   in dispute         what sources differ on though the event itself says nothing of it
 */
export const ownFacts = ({ event, date, status }: ToldEvent): readonly ClaimValue[] => [
  parseClaimValue('date', date.edtf),
  { field: 'status', status },
  { field: 'forum', forum: event.forum },
  ...[event.series?.number ?? event.session].flatMap((session) =>
    session === null ? [] : [{ field: 'session', session } as const],
  ),
  ...(event.place ? [parseClaimValue('place', inLanguage(event.place, 'en'))] : []),
  ...event.participants.flatMap(({ person, office }) => [
    { field: 'participants', person } as const,
    ...(office === null ? [] : [{ field: 'office', person, office } as const]),
  ]),
]

/** Each fact of the outcome once, by its preferred claim. */
export const outcomesOf = (claims: readonly ReadClaim[]): readonly ClaimValue[] =>
  factsOf(claims.filter(({ value, rank }) => isOutcome(value) && rank !== 'deprecated')).map(preferredOf)

/** What the event says nothing of and sources differ on, each by its preferred claim. */
export function disputedElse(told: ToldEvent, claims: readonly ReadClaim[]): readonly ClaimValue[] {
  const own = new Set(ownFacts(told).map(factKey))
  const rest = claims.filter(({ value }) => !isOutcome(value) && !own.has(factKey(value)))
  return factsOf(rest).filter(sourcesDiffer).map(preferredOf)
}

type Fact = readonly [ReadClaim, ...ReadClaim[]]

const factsOf = (claims: readonly ReadClaim[]): readonly Fact[] =>
  [...groupByFact(claims).values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []))

const preferredOf = (claims: Fact): ClaimValue =>
  (
    claims.find(({ rank }) => rank === 'preferred') ??
    claims.find(({ rank }) => rank === 'normal') ??
    claims[0]
  ).value

const isOutcome = ({ field }: ClaimValue): boolean => field === 'outcome'
