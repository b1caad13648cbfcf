import { useContext } from 'react'
import { orderSources } from '../../domain/orderSources.ts'
import type { Citation, Source } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import type { IndexedEvent } from '../../state/storyIndex.ts'
import { CardHeading, CardLevelContext } from './CardHeading.tsx'
import type { ClaimParts } from './CardFacts.tsx'
import type { EvidenceState } from '../evidenceContext.ts'
import { useLanguage } from '../language.ts'
import { useSetting } from '../setting.ts'
import { SourceLink } from '../SourceLink.tsx'
import css from './EventCard.module.css'

interface Props {
  readonly event: IndexedEvent
  readonly evidence: EvidenceState
  /** By id: all, once they are there. */
  readonly sources: ReadonlyMap<string, Source>
  readonly parts: ClaimParts | null
  /** Whether figures stand beside the facts. */
  readonly figures: boolean
}

/**
 * The sources of one event: the one to read first, and behind their number the others, those in the reader's language
 * before the rest. The lead is there at once; the others arrive with the evidence. On a page of its own all are open.
 */
export function CardSources({ event: { event }, evidence, sources, parts, figures }: Props) {
  const { locale, t } = useLanguage()
  const whole = useContext(CardLevelContext) === 1
  const loaded = evidence.state === 'loaded' ? evidence.evidence : null
  const known = loaded?.events[event.id]?.citations ?? null
  const lead = inLanguage(event.lead, locale)
  const first = known === null || known.some(({ source }) => source === lead.source) ? lead : known[0]
  const others = (known ?? []).filter(({ source }) => source !== first?.source)
  const count = known?.length ?? event.sourceCount
  return (
    <section className={css.section}>
      <CardHeading unseen>{t('sourceCount', { count })}</CardHeading>
      {first && (
        <ul role="list" className={css.lead}>
          <SourceItem citation={first} sources={sources} lead />
        </ul>
      )}
      {count > 1 && (
        <details className={css.others} data-part="more-sources" open={whole}>
          <summary>{t('moreSources', { count: count - 1 })}</summary>
          <ul role="list" className={css.sources}>
            {orderSources(others, sources, locale, Object.keys(event.lead)).map((citation) => (
              <SourceItem key={citation.source} citation={citation} sources={sources} />
            ))}
          </ul>
          {evidence.state === 'loading' && <p className={css.wait}>{cardWords(locale)('loading')}</p>}
        </details>
      )}
      {parts && <parts.SourceRemarks {...{ event, sources, figures }} citations={known} />}
      {evidence.state === 'failed' && (
        <p className={css.wait}>
          <span>{cardWords(locale)('failed')}</span>{' '}
          <button type="button" onClick={evidence.retry}>
            {t('retry')}
          </button>
        </p>
      )}
    </section>
  )
}

interface ItemProps {
  readonly citation: Citation
  readonly sources: ReadonlyMap<string, Source>
  readonly lead?: boolean
}

function SourceItem({ citation, sources, lead = false }: ItemProps) {
  const { locale } = useLanguage()
  const { ids } = useSetting()
  const source = sources.get(citation.source)
  if (!source) return null
  return (
    <li id={`${ids}source-${source.id}`} data-source={source.id}>
      <SourceLink
        source={source}
        quote={citation.quote}
        nearest={sources.get(source.nearestCopy ?? '')}
        archived
        lead={lead}
      />
      {source.headline && inLanguage(source.publisher, locale) !== source.headline && (
        <cite lang={source.language}>{source.headline}</cite>
      )}
      {citation.quote && source.url && <q lang={source.language}>{citation.quote.exact}</q>}
    </li>
  )
}
