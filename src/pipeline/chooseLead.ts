import type { Locale } from '../domain/text.ts'
import type { CitationRecord, SourceRecord } from './recordSchemas.ts'
import { UNKNOWN_URL } from './checkSources.ts'

/**
 * The citation that a reader of one language is shown first: one that can be opened, in that language, official, with
 * its passage marked, in this order of weight; among equals the editor's first.
 */
export function chooseLead(
  citations: readonly CitationRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
  locale: Locale,
): CitationRecord {
  const [first, ...rest] = citations
  // The schema of events asks for at least one.
  if (!first) throw new Error('an event without a source cannot be compiled')
  const merit = (citation: CitationRecord): number => meritOf(citation, sources.get(citation.source), locale)
  return rest.reduce((best, citation) => (merit(citation) > merit(best) ? citation : best), first)
}

/** Binary weights: each virtue outweighs all that follow it. */
function meritOf(citation: CitationRecord, source: SourceRecord | undefined, locale: Locale): number {
  if (!source) return -1
  const virtues = [
    source.url !== UNKNOWN_URL,
    source.language === locale || source.language.startsWith(`${locale}-`),
    source.official === true,
    citation.quote !== undefined,
  ]
  return virtues.reduce((sum, virtue) => sum * 2 + (virtue ? 1 : 0), 0)
}
