import { readability } from './readability.ts'
import type { Citation, Source } from './story.ts'
import type { Locale } from './text.ts'

/**
 * The sources behind the first, as a reader of one language is shown them: those in that language, those in another
 * one of the story, the rest; in each the body's own text, then copies of such a text; among equals the editor's order.
 */
export function orderSources(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
  languages: readonly string[],
): readonly Citation[] {
  const merit = (citation: Citation): number => {
    const source = sources.get(citation.source)
    return source ? readability(source.language, locale, languages) * 3 + authority(source) : -1
  }
  return citations.toSorted((a, b) => merit(b) - merit(a))
}

/** Whose words they are: 2 a body's own page, 1 a copy of its text, 0 somebody's report. */
export function authority({ official, standing }: Pick<Source, 'official' | 'standing'>): 0 | 1 | 2 {
  if (official) return 2
  return standing === 'official-copy' ? 1 : 0
}
