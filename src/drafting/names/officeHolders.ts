import { parseEdtf, type EpochMs } from '../../domain/calendar.ts'
import type { KnownEvent, KnownPerson, KnownTerm, Registers } from './registers.ts'

/** Days on which the records' events show a person in an office. */
type Attested = ReadonlyMap<string, readonly EpochMs[]>

export interface OfficeHolders {
  /** The office that a person held that day, of these if some are given; null when nobody knows, or of several which. */
  readonly officeOn: (person: KnownPerson, day: EpochMs | null, among?: readonly string[]) => string | null
  /** Who held the office that day; null when the records do not tell. */
  readonly holderOn: (office: string, day: EpochMs | null) => KnownPerson | null
}

const YEAR_MS = 366 * 86_400_000
/** As far from an event that shows somebody in an office he is still taken to hold it, when his term is not known. */
const NEAR_MS = 2 * YEAR_MS

/** Who held what when: by the terms of the records, and where a bound is unknown by the events in which they were seen. */
export function officeHolders({ people, events }: Registers): OfficeHolders {
  const attested = attestedDays(events)
  const nearest = (person: string, office: string, day: EpochMs): number =>
    Math.min(...(attested.get(`${person} ${office}`) ?? []).map((each) => Math.abs(each - day)), Infinity)
  const fits = (person: KnownPerson, term: KnownTerm, day: EpochMs): number => {
    if (!mayHold(term, day)) return Infinity
    return isKnown(term) ? 0 : nearest(person.id, term.office, day)
  }
  return {
    officeOn: (person, day, among) => {
      const terms = (person.offices ?? []).filter(({ office }) => !among || among.includes(office))
      const held = day === null ? terms : terms.filter((term) => mayHold(term, day))
      if (held.length <= 1 || day === null) return held.length === 1 ? (held[0]?.office ?? null) : null
      const [best, next] = held
        .map((term) => ({ office: term.office, far: fits(person, term, day) }))
        .toSorted((a, b) => a.far - b.far)
      return best && best.far < (next?.far ?? Infinity) ? best.office : null
    },
    holderOn: (office, day) => {
      if (day === null) return null
      const [best, next] = people
        .flatMap((person) =>
          (person.offices ?? [])
            .filter((term) => term.office === office)
            .map((term) => ({ person, far: fits(person, term, day) })),
        )
        .toSorted((a, b) => a.far - b.far)
      return best && best.far < NEAR_MS && best.far < (next?.far ?? Infinity) ? best.person : null
    },
  }
}

function attestedDays(events: readonly KnownEvent[]): Attested {
  const days = new Map<string, EpochMs[]>()
  for (const { date, participants } of events) {
    const day = parseEdtf(date)?.start
    if (day === undefined) continue
    for (const { person, office } of participants) {
      if (office === undefined) continue
      const key = `${person} ${office}`
      days.set(key, [...(days.get(key) ?? []), day])
    }
  }
  return days
}

/** Both ends are written down: `unknown` is none. */
const isKnown = ({ from, to }: KnownTerm): boolean => from !== 'unknown' && to !== 'unknown'

function mayHold({ from, to }: KnownTerm, day: EpochMs): boolean {
  const start = parseEdtf(from)?.start
  const end = to === '..' ? undefined : parseEdtf(to)?.end
  return (start === undefined || start <= day) && (end === undefined || day < end)
}
