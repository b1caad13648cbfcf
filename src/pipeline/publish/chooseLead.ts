import { parseEdtf, startOfDay } from '../../domain/calendar.ts'
import { authority } from '../../domain/orderSources.ts'
import { readability } from '../../domain/readability.ts'
import type { Locale } from '../../domain/text.ts'
import type { CitationRecord, EventRecord, SourceRecord } from '../records/recordSchemas.ts'
import { UNKNOWN_URL } from '../checks/checkSources.ts'

/** What is known of an event's sources when the one to read first is chosen. */
export interface LeadGiven {
  readonly sources: ReadonlyMap<string, SourceRecord>
  /** Ids of those whose page is gone. */
  readonly dead: ReadonlySet<string>
  /** Ids of those that some claim of the event rests on. */
  readonly claimed: ReadonlySet<string>
  /** The story's. */
  readonly languages: readonly Locale[]
}

/**
 * The citation that a reader of one language is shown first: the best article on the event that this reader can read.
 * Each virtue outweighs all that follow it; among equals the editor's first.
 *
 *   can be opened           nothing else helps where the link leads nowhere
 *   in the story's languages a release in Tamil is the ministry's own and tells this reader nothing
 *   tells of the event      some fact rests on it, where there are claims, and it is no aggregator, mirror or list that moves
 *   written after it        an announcement says what was meant to happen
 *   in the page's language  before officialness: a reader who cannot read the ministry's text gains nothing from it
 *   the body's own text     then a copy of such a text, then any report
 *   with its passage        the link opens at the words
 */
export function chooseLead(
  { sources: citations, date }: Pick<EventRecord, 'sources' | 'date'>,
  given: LeadGiven,
  locale: Locale,
): CitationRecord {
  const [first, ...rest] = citations
  // The schema of events asks for at least one.
  if (!first) throw new Error('an event without a source cannot be compiled')
  const start = startOfDay(parseEdtf(date)?.start ?? -Infinity)
  const merit = (citation: CitationRecord): number => {
    const source = given.sources.get(citation.source)
    return source ? meritOf(citation, source, { ...given, locale, start }) : -1
  }
  return rest.reduce((best, citation) => (merit(citation) > merit(best) ? citation : best), first)
}

/** Binary weights, the first virtue the heaviest. */
function meritOf(
  citation: CitationRecord,
  source: SourceRecord,
  {
    locale,
    start,
    dead,
    claimed,
    languages,
  }: Omit<LeadGiven, 'sources'> & { readonly locale: Locale; readonly start: number },
): number {
  const published = source.published === undefined ? null : parseEdtf(source.published)
  const reads = readability(source.language, locale, languages)
  const whose = authority({ official: source.official === true, standing: source.standing })
  const virtues = [
    source.url !== UNKNOWN_URL && !dead.has(source.id),
    reads > 0,
    (claimed.size === 0 || claimed.has(source.id)) && source.weak !== true,
    // A page without a date is believed, unless an editor has seen that it looks ahead.
    (published === null || published.end > start) && citation.preview !== true,
    reads === 2,
    whose > 0,
    whose === 2,
    citation.quote !== undefined,
  ]
  return virtues.reduce((sum, virtue) => sum * 2 + (virtue ? 1 : 0), 0)
}
