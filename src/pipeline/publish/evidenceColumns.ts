import type { Evidence } from '../../domain/evidence.ts'
import { columnsFor, inLines, type StoryColumn } from '../../domain/formatStoryCsv.ts'
import type { Source, Story, StoryEvent } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import type { CompiledStory } from './compileStory.ts'

type EventEvidence = Evidence['events'][string]

/**
 * What an event rests on, as columns of its story's table: every source with a line of its own in each `cited_…` column, and
 * what editors say of it. The table that a page makes of the events on screen has none of these.
 */
export function evidenceColumns({ story, evidence }: CompiledStory): readonly StoryColumn[] {
  const { column, inEach } = columnsFor(story)
  const sources = new Map(evidence.sources.map((source) => [source.id, source]))
  const of = ({ id }: StoryEvent): EventEvidence | undefined => evidence.events[id]
  const cited = (event: StoryEvent): EventEvidence['citations'] => of(event)?.citations ?? []
  const perSource = (event: StoryEvent, tell: (source: Source | undefined) => string | null | undefined) =>
    inLines(cited(event).map(({ source }) => tell(sources.get(source))))
  const perQuote = (event: StoryEvent, part: 'exact' | 'prefix' | 'suffix') =>
    inLines(cited(event).map(({ quote }) => quote?.[part]))
  return [
    column('cited_url', (event) => perSource(event, (source) => source?.url)),
    ...inEach('cited_publisher', (event, tag) =>
      perSource(event, (source) => inLanguage(source?.publisher, tag)),
    ),
    column('cited_headline', (event) => perSource(event, (source) => source?.headline)),
    column('cited_language', (event) =>
      perSource(event, (source) => (source?.language === UNTOLD ? null : source?.language)),
    ),
    column('cited_published', (event) => perSource(event, (source) => source?.published)),
    column('cited_kind', (event) =>
      perSource(event, (source) =>
        [source?.official ? 'official' : '', source?.standing ?? ''].join(' ').trim(),
      ),
    ),
    column('cited_agency', (event) => perSource(event, (source) => source?.agency)),
    column('cited_archive', (event) =>
      perSource(event, (source) => source?.archive && `${source.archive.captured} ${source.archive.url}`),
    ),
    column('cited_quote', (event) => perQuote(event, 'exact')),
    column('cited_quote_prefix', (event) => perQuote(event, 'prefix')),
    column('cited_quote_suffix', (event) => perQuote(event, 'suffix')),
    column('related', (event) =>
      inLines((of(event)?.related ?? []).map(({ story: id, event: to }) => nameRelated(story, id, to))),
    ),
    ...inEach('disagreements', (event, tag) =>
      inLines((of(event)?.disagreements ?? []).map((each) => inLanguage(each, tag))),
    ),
    ...inEach('date_note', (event, tag) => inLanguage(of(event)?.dateNote, tag)),
    column('claims', (event) => of(event)?.claims.length || ''),
  ]
}

/** The language of a page of which nobody has said it. */
const UNTOLD = 'und'

/** An event of the same story by its id alone, one of another behind its story's, and a whole story with nothing behind it. */
const nameRelated = (own: Story, story: string, event: string | null): string =>
  story === own.id && event !== null ? event : `${story}/${event ?? ''}`
