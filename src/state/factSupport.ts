import { fieldOf, formatClaimValue, type ClaimValue, type ReadClaim } from '../domain/claimValue.ts'
import { agree, factKey, sourcesDiffer, supports } from '../domain/compareClaims.ts'
import type { Claim, ClaimField, Source } from '../domain/story.ts'

/**
 * What stands behind one displayed fact, sorted for a reader who asks.
 *
 *   date 2025-10-28/2025-10-29 ◄─ same       PIB, IANS, IANS (a reprint)   → 2 independent
 *                              ◄─ coarser    "October"                     → said less exactly
 *                              ◄─ different  "29 October"                  → sources differ
 *                              ◄─ setAside   deprecated, with the reason
 */
export interface FactSupport {
  readonly field: ClaimField
  /** The claims for what is displayed. */
  readonly shown: readonly ReadClaim[]
  /** Origins among them: agency copy counts once. */
  readonly independent: number
  /** True and less exact, e.g. the month of a day. */
  readonly coarser: readonly ClaimedValue[]
  /** What other sources say instead. */
  readonly different: readonly ClaimedValue[]
  /** Two of the claims cannot both be right: the rule by which the event is published as disputed. */
  readonly disputed: boolean
  /** Deprecated claims: kept, not believed. */
  readonly setAside: readonly ReadClaim[]
}

/** One value and everybody who gives it. */
export interface ClaimedValue {
  readonly value: ClaimValue
  readonly claims: readonly ReadClaim[]
  readonly independent: number
}

type Sources = ReadonlyMap<string, Source>

export function supportFact(
  displayed: ClaimValue,
  claims: readonly ReadClaim[],
  sources: Sources,
): FactSupport {
  const key = factKey(displayed)
  const spoken = claims.filter(({ value }) => factKey(value) === key)
  const valid = spoken.filter(({ rank }) => rank !== 'deprecated')
  const isRival = rivalsOf(displayed, valid)
  const shown = valid.filter(
    ({ rank, value }) => rank === 'preferred' || (supports(value, displayed) && !isRival(value)),
  )
  const others = groupByValue(
    valid.filter((claim) => !shown.includes(claim)),
    sources,
  )
  return {
    field: fieldOf(displayed),
    shown: shown.toSorted(byRank),
    independent: countIndependent(shown, sources),
    coarser: others.filter(({ value }) => !isRival(value)),
    different: others.filter(({ value }) => isRival(value)),
    disputed: sourcesDiffer(valid),
    setAside: spoken.filter(({ rank }) => rank === 'deprecated'),
  }
}

/**
 * Whether a value stands against what is displayed: against it itself, or, as two days of a displayed month do, against
 * another that is not less compatible with it.
 */
function rivalsOf(displayed: ClaimValue, valid: readonly ReadClaim[]): (value: ClaimValue) => boolean {
  const chosen = valid.find(({ rank }) => rank === 'preferred')?.value ?? displayed
  const compatible = valid.map(({ value }) => value).filter((value) => agree(value, chosen))
  return (value) => !agree(value, chosen) || compatible.some((other) => !agree(other, value))
}

/** Distinct origins of the sources; a source that is not there counts for itself. */
export const countIndependent = (claims: readonly Pick<Claim, 'source'>[], sources: Sources): number =>
  new Set(claims.map(({ source }) => sources.get(source)?.origin ?? source)).size

function groupByValue(claims: readonly ReadClaim[], sources: Sources): readonly ClaimedValue[] {
  const values = new Map<string, ReadClaim[]>()
  for (const claim of claims) {
    const text = formatClaimValue(claim.value)
    values.set(text, [...(values.get(text) ?? []), claim])
  }
  return [...values.values()].flatMap((given) =>
    given[0] ? [{ value: given[0].value, claims: given, independent: countIndependent(given, sources) }] : [],
  )
}

const RANKS = { preferred: 0, normal: 1, deprecated: 2 } as const
const byRank = (a: ReadClaim, b: ReadClaim): number =>
  RANKS[a.rank] - RANKS[b.rank] || Number(a.inferred) - Number(b.inferred)
