import type { Citation, Source } from '../../domain/story.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { CardHeading } from './CardHeading.tsx'
import type { ClaimParts } from './CardFacts.tsx'
import type { EvidenceState } from '../evidenceContext.ts'
import { useLanguage } from '../language.ts'
import { SourceLink } from '../SourceLink.tsx'
import css from './EventCard.module.css'

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly evidence: EvidenceState
  readonly parts: ClaimParts | null
}

/** The sources of one event. The lead is there at once; the others arrive with the evidence. */
export function CardSources({ index, event: { event }, evidence, parts }: Props) {
  const { locale, t } = useLanguage()
  const loaded = evidence.state === 'loaded' ? evidence.evidence : null
  const known = loaded?.events[event.id]?.citations ?? null
  const citations = known ?? [event.lead[locale]]
  const sources = loaded ? new Map(loaded.sources.map((source) => [source.id, source])) : index.sources
  return (
    <section className={css.section}>
      <CardHeading>{t('sourceCount', { count: known?.length ?? event.sourceCount })}</CardHeading>
      {parts && <parts.SourceRemarks event={event} citations={known} sources={sources} />}
      <ul role="list" className={css.sources}>
        {leadFirst(citations, event.lead[locale]).map((citation) => (
          <SourceItem key={citation.source} citation={citation} sources={sources} />
        ))}
      </ul>
      {evidence.state === 'loading' && event.sourceCount > 1 && (
        <p className={css.wait}>{t('cardLoading')}</p>
      )}
      {evidence.state === 'failed' && (
        <p className={css.wait}>
          {t('cardFailed')}{' '}
          <button type="button" onClick={evidence.retry}>
            {t('retry')}
          </button>
        </p>
      )}
    </section>
  )
}

function SourceItem({
  citation,
  sources,
}: {
  readonly citation: Citation
  readonly sources: ReadonlyMap<string, Source>
}) {
  const { locale } = useLanguage()
  const source = sources.get(citation.source)
  if (!source) return null
  return (
    <li id={`source-${source.id}`} data-source={source.id}>
      <SourceLink
        source={source}
        quote={citation.quote}
        nearest={sources.get(source.nearestCopy ?? '')}
        archived
      />
      {source.headline && source.publisher[locale] !== source.headline && (
        <cite lang={source.language}>{source.headline}</cite>
      )}
      {citation.quote && source.url && <q lang={source.language}>{citation.quote.exact}</q>}
    </li>
  )
}

const leadFirst = (citations: readonly Citation[], lead: Citation): readonly Citation[] => [
  ...citations.filter((citation) => citation.source === lead.source),
  ...citations.filter((citation) => citation.source !== lead.source),
]
