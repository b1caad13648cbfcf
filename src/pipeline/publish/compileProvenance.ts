import {
  EARLIEST_MS,
  LATEST_MS,
  formatEdtfDay,
  knowsDay,
  parseEdtf,
  startOfDay,
  type EpochMs,
} from '../../domain/calendar.ts'
import { CLAIM_FIELDS } from '../../domain/evidence.ts'
import { hasHappened } from '../../domain/hasHappened.ts'
import {
  type Claim,
  type ClaimField,
  type Evidence,
  type EventState,
  type Story,
} from '../../domain/story.ts'
import { inLanguage, type LocalizedText } from '../../domain/text.ts'
import { namePublisher } from '../../domain/publisher.ts'
import { fieldOf, parseClaimValue } from '../../domain/claimValue.ts'
import { groupByFact, sourcesDiffer } from '../../domain/compareClaims.ts'
import { shortHash } from './contentHash.ts'
import { plain } from './plainText.ts'
import type { ChangeDraft } from '../records/readChanges.ts'
import type { ClaimRecord, EventRecord, PersonRecord, SourceRecord } from '../records/recordSchemas.ts'
import { compareText } from '../records/sourceIssue.ts'

/** Claims of each event, by its id. */
export type ClaimsByEvent = ReadonlyMap<string, readonly ClaimRecord[]>
type Sources = ReadonlyMap<string, SourceRecord>

const DAY_MS = 86_400_000

// --- claims ----------------------------------------------------------------------------------------------------------

/** Claims as they are published: by field, then as the editor has them. */
export function compileClaims(event: EventRecord, claims: readonly ClaimRecord[]): Claim[] {
  const quotes = new Map(event.sources.map(({ source, quote }) => [source, quote]))
  return claims
    .map((claim): Claim => {
      const quote = claim.quote === true ? quotes.get(claim.source) : claim.quote
      return {
        field: claim.field,
        value: claim.value,
        source: claim.source,
        quote: quote ? { ...quote } : null,
        rank: claim.rank ?? 'normal',
        reason: claim.reason ? plain(claim.reason) : null,
        inferred: claim.inferred ?? false,
      }
    })
    .toSorted((a, b) => CLAIM_FIELDS.indexOf(a.field) - CLAIM_FIELDS.indexOf(b.field))
}

/** Sources differ on something: an editor says so, or their claims do. */
export const isDisputed = (event: EventRecord, claims: readonly ClaimRecord[]): boolean =>
  (event.disagreements ?? []).length > 0 || disputedFacts(claims).length > 0

/** The fields of the facts on which claims differ, each once. */
export function disputedFacts(claims: readonly ClaimRecord[]): readonly ClaimField[] {
  const read = claims.map(({ field, value, rank = 'normal' }) => ({
    value: parseClaimValue(field, value),
    rank,
  }))
  const differing = [...groupByFact(read).values()].filter(sourcesDiffer).flat()
  const fields = new Set(differing.map(({ value }) => fieldOf(value)))
  return CLAIM_FIELDS.filter((field) => fields.has(field))
}

// --- origin ----------------------------------------------------------------------------------------------------------

/** Services of an agency under another name. */
const SERVICES = new Map([
  ['bhasha', 'pti'],
  ['bhasha-pti', 'pti'],
])
const AGENCIES = /\((IANS|PTI|ANI|UNI|PIB|Reuters|TASS|RIA Novosti|Interfax|Bhasha|AP|AFP)\b[^)]*\)/

/** Whose reporting a source is: what the editor says, its agency, the agency in its publisher's name, or its publisher. */
export function originOf({ id, origin, agency, publisher }: SourceRecord): string {
  if (origin !== undefined) return origin
  const name = typeof publisher === 'string' ? publisher : inLanguage(publisher, 'en')
  const slug = slugOf(agency ?? AGENCIES.exec(name)?.[1] ?? nameOf(name))
  // A name in another script has no letter of an id.
  if (slug === '') return name === '' ? id : `publisher-${shortHash(name)}`
  return SERVICES.get(slug) ?? slug
}

/** `PIB, Ministry of Defence (Hindi release)` and `ABP Live (Hindi)` are releases of PIB and pages of ABP Live. */
const nameOf = (publisher: string): string =>
  publisher.startsWith('PIB,') ? 'PIB' : namePublisher(publisher)

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)

export const countIndependent = (event: EventRecord, sources: Sources): number =>
  new Set(event.sources.map(({ source }) => originFor(source, sources))).size

const originFor = (id: string, sources: Sources): string => {
  const source = sources.get(id)
  return source ? originOf(source) : id
}

// --- what was known when ---------------------------------------------------------------------------------------------

export const compileStates = ({ states = [] }: EventRecord): EventState[] =>
  states.map(({ known, status, date }) => ({ known, status, date }))

/**
 * The day of the first report. A report printed before the day tells of the event only through a state: it may as well
 * be about something else. Of what took place something was known on its first day at the latest, whenever the report
 * that we cite was printed; of a month or a year, on its last day.
 */
export function firstKnown(event: EventRecord, sources: Sources): string {
  const states = (event.states ?? []).flatMap(({ known }) => startOf(known) ?? [])
  const from = hasHappened(event.status) ? (startOf(event.date) ?? EARLIEST_MS) : EARLIEST_MS
  const reports = event.sources.flatMap(({ source }) => startOf(sources.get(source)?.published) ?? [])
  const known = Math.min(...states, ...reports.filter((day) => day >= from), latestKnown(event))
  // Only an announcement without any dated report comes here: nothing says when it was made.
  return formatEdtfDay(Number.isFinite(known) ? known : (startOf(event.date) ?? EARLIEST_MS))
}

/** The day with which a date begins, if it begins with a time as well. */
function startOf(text: string | undefined): EpochMs | null {
  const date = text === undefined ? null : parseEdtf(text)
  return date && startOfDay(date.start)
}

function latestKnown(event: EventRecord): EpochMs {
  const parsed = parseEdtf(event.date)
  if (!parsed || !hasHappened(event.status)) return Number.POSITIVE_INFINITY
  if (knowsDay(parsed) && parsed.start > EARLIEST_MS) return startOfDay(parsed.start)
  return parsed.end < LATEST_MS ? parsed.end - DAY_MS : Number.POSITIVE_INFINITY
}

// --- the whole story -------------------------------------------------------------------------------------------------

/** Terms of office of the story's people, in the offices that the story names. */
export function compileTerms(
  people: readonly PersonRecord[],
  { people: named, offices }: Pick<Story, 'people' | 'offices'>,
): Evidence['terms'] {
  const [who, what] = [idsOf(named), idsOf(offices)]
  return people.flatMap((person) =>
    (person.offices ?? []).flatMap(({ office, from, to }) =>
      who.has(person.id) && what.has(office)
        ? [
            {
              person: person.id,
              office,
              from: from === UNKNOWN ? null : from,
              to: to === UNKNOWN ? null : to,
            },
          ]
        : [],
    ),
  )
}

const UNKNOWN = 'unknown'
const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id))

/** Reports of each month by language; a month without any is left out. */
export function compileCoverage(cited: readonly SourceRecord[]): Story['coverage'] {
  const months = new Map<string, Record<string, number>>()
  for (const { published, language } of cited) {
    if (published === undefined) continue
    const month = published.slice(0, 7)
    const [tag = language] = language.split('-')
    const reports = months.get(month) ?? {}
    months.set(month, { ...reports, [tag]: (reports[tag] ?? 0) + 1 })
  }
  return [...months]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([month, reports]) => ({
      month,
      reports: Object.fromEntries(Object.entries(reports).toSorted(([a], [b]) => compareText(a, b))),
    }))
}

/** Corrections that name an event of the story. */
export const compileChanges = (
  changes: readonly ChangeDraft[],
  isOurs: (event: string) => boolean,
): { date: string; events: string[]; reason: LocalizedText }[] =>
  changes.flatMap(({ date, events, reason }) =>
    events.some(isOurs) ? [{ date, events: events.filter(isOurs), reason: plain(reason) }] : [],
  )
