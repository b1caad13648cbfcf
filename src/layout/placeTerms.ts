import { knowsDay, LATEST_MS, parseEdtf, type EpochMs } from '../domain/calendar.ts'
import type { TimeScale } from './timeScale.ts'
import type { Px } from './timelineLayout.ts'

/**
 * Who held an office, as bands along time, cut to the frame.
 *
 *   defence minister   ▐ Shoigu ────────┤├──── Belousov ▌
 *                       2012      12 May  14 May 2024
 */
export interface Term {
  readonly person: string
  readonly office: string
  /** EDTF, or null where no source says. */
  readonly from: string | null
  /** EDTF, null where no source says, `..` while in office. */
  readonly to: string | null
}

export interface TermBand {
  readonly person: string
  readonly office: string
  readonly main0: Px
  readonly main1: Px
  /** The band goes on outside the frame. */
  readonly cut0: boolean
  readonly cut1: boolean
  /** Nobody says when it began or ended, or not to the day: no hard edge there. */
  readonly soft0: boolean
  readonly soft1: boolean
}

/** The bands of one office in sight, in order of time. A term with neither end known is left out: it is no stretch. */
export function placeTerms(terms: readonly Term[], office: string, scale: TimeScale): readonly TermBand[] {
  return terms
    .filter((term) => term.office === office)
    .flatMap((term) => placeTerm(term, scale) ?? [])
    .toSorted((a, b) => a.main0 - b.main0 || a.main1 - b.main1)
}

function placeTerm({ person, office, from, to }: Term, scale: TimeScale): TermBand | null {
  const [first, last] = [endOf(from), endOf(to)]
  if (first === null && last === null) return null
  const start: EpochMs = first?.start ?? scale.window.start
  const end: EpochMs = to === '..' ? LATEST_MS : (last?.end ?? scale.window.end)
  if (end <= scale.window.start || start >= scale.window.end || end <= start) return null
  return {
    person,
    office,
    main0: Math.max(0, scale.msToPx(start)),
    main1: Math.min(scale.length, scale.msToPx(end)),
    cut0: start < scale.window.start,
    cut1: end > scale.window.end,
    soft0: first === null || !knowsDay(first),
    soft1: to !== '..' && (last === null || !knowsDay(last)),
  }
}

const endOf = (edtf: string | null) => (edtf === null || edtf === '..' ? null : parseEdtf(edtf))
