import { parseEdtf } from '../domain/calendar.ts'
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
  readonly shown: readonly Claim[]
  /** Origins among them: agency copy counts once. */
  readonly independent: number
  /** True and less exact, e.g. the month of a day. */
  readonly coarser: readonly ClaimedValue[]
  /** What other sources say instead. */
  readonly different: readonly ClaimedValue[]
  /** Deprecated claims: kept, not believed. */
  readonly setAside: readonly Claim[]
}

/** One value and everybody who gives it. */
export interface ClaimedValue {
  readonly value: string
  readonly claims: readonly Claim[]
  readonly independent: number
}

type Sources = ReadonlyMap<string, Source>

/** A fact as displayed: its field, the value that claims give for it, and which claims of the field are about it. */
export interface DisplayedFact {
  readonly field: ClaimField
  readonly value: string
  /** Of a field with several values (a person, an outcome), the claims about this one; all of the field otherwise. */
  readonly about?: (claim: Claim) => boolean
}

export function supportFact(fact: DisplayedFact, claims: readonly Claim[], sources: Sources): FactSupport {
  const { field, value, about = () => true } = fact
  const spoken = claims.filter((claim) => claim.field === field && about(claim))
  const valid = spoken.filter(({ rank }) => rank !== 'deprecated')
  const shown = valid.filter((claim) => claim.rank === 'preferred' || says(field, claim.value, value))
  const others = groupByValue(
    valid.filter((claim) => !shown.includes(claim)),
    sources,
  )
  return {
    field,
    shown: shown.toSorted(byRank),
    independent: countIndependent(shown, sources),
    coarser: others.filter((other) => isCoarser(field, other.value, value)),
    different: others.filter((other) => !isCoarser(field, other.value, value)),
    setAside: spoken.filter(({ rank }) => rank === 'deprecated'),
  }
}

/** Distinct origins of the sources; a source that is not there counts for itself. */
export const countIndependent = (claims: readonly Pick<Claim, 'source'>[], sources: Sources): number =>
  new Set(claims.map(({ source }) => sources.get(source)?.origin ?? source)).size

function groupByValue(claims: readonly Claim[], sources: Sources): readonly ClaimedValue[] {
  const values = new Map<string, Claim[]>()
  for (const claim of claims) values.set(claim.value, [...(values.get(claim.value) ?? []), claim])
  return [...values].map(([value, given]) => ({
    value,
    claims: given,
    independent: countIndependent(given, sources),
  }))
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase()
const isSame = (a: string, b: string): boolean => plain(a) === plain(b)

/** True when a claim says what is displayed: the same, a day of a displayed month, or that it took place. */
function says(field: ClaimField, value: string, displayed: string): boolean {
  if (isSame(value, displayed)) return true
  if (field === 'status') return OCCURRED.has(value) && OCCURRED.has(displayed)
  return field === 'date' && isCoarser(field, displayed, value)
}

const OCCURRED: ReadonlySet<string> = new Set(['held', 'context'])
/** A report from before the event does not contradict one from after it. */
const STEPS: ReadonlySet<string> = new Set(['announced', 'scheduled', 'postponed'])

/** A wider stretch of time that holds the displayed one, or a place that is part of the displayed wording. */
function isCoarser(field: ClaimField, value: string, displayed: string): boolean {
  if (field === 'place') return plain(displayed).includes(plain(value))
  if (field === 'status') return STEPS.has(value)
  if (field !== 'date') return false
  const [wide, exact] = [parseEdtf(value), parseEdtf(displayed)]
  if (!wide || !exact || wide.end - wide.start <= exact.end - exact.start) return false
  const loose = wide.precision !== 'day' || wide.approximate || wide.edtf.includes('..')
  return loose && wide.start <= exact.start && wide.end >= exact.end
}

const RANKS = { preferred: 0, normal: 1, deprecated: 2 } as const
const byRank = (a: Claim, b: Claim): number =>
  RANKS[a.rank] - RANKS[b.rank] || Number(a.inferred) - Number(b.inferred)
