import { parseEdtf } from '../../domain/calendar.ts'
import type { Locale } from '../../domain/text.ts'
import type { CitationRecord, EventRecord, SourceRecord } from '../records/recordSchemas.ts'
import { UNKNOWN_URL } from '../checks/checkSources.ts'

/**
 * The citation that a reader of one language is shown first: one that can be opened, in that language, not printed
 * before what it is to report, official, with its passage marked, in this order of weight; among equals the editor's
 * first.
 */
export function chooseLead(
  { sources: citations, date }: Pick<EventRecord, 'sources' | 'date'>,
  sources: ReadonlyMap<string, SourceRecord>,
  /** Ids of those whose page is gone. */
  dead: ReadonlySet<string>,
  locale: Locale,
): CitationRecord {
  const [first, ...rest] = citations
  // The schema of events asks for at least one.
  if (!first) throw new Error('an event without a source cannot be compiled')
  const start = parseEdtf(date)?.start ?? -Infinity
  const merit = (citation: CitationRecord): number => {
    const source = sources.get(citation.source)
    return source ? meritOf(citation, source, { locale, start, dead }) : -1
  }
  return rest.reduce((best, citation) => (merit(citation) > merit(best) ? citation : best), first)
}

/** Binary weights: each virtue outweighs all that follow it. */
function meritOf(
  citation: CitationRecord,
  source: SourceRecord,
  {
    locale,
    start,
    dead,
  }: { readonly locale: Locale; readonly start: number; readonly dead: ReadonlySet<string> },
): number {
  const published = source.published === undefined ? null : parseEdtf(source.published)
  const virtues = [
    source.url !== UNKNOWN_URL && !dead.has(source.id),
    source.language === locale || source.language.startsWith(`${locale}-`),
    // An announcement made before the day says what was meant to happen. A page without a date is believed.
    published === null || published.end > start,
    source.official === true,
    citation.quote !== undefined,
  ]
  return virtues.reduce((sum, virtue) => sum * 2 + (virtue ? 1 : 0), 0)
}
