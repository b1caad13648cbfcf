import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { readClaim } from '../../domain/claimValue.ts'
import { once } from '../../domain/once.ts'
import type { Evidence } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { datetimeOf, formatEventDate } from '../../i18n/dates.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { CardFacts, type ClaimParts } from './CardFacts.tsx'
import { CardHeading, CardLevelContext } from './CardHeading.tsx'
import { CardSources } from './CardSources.tsx'
import { CardSteps, NearSteps, openInPlace } from './CardSteps.tsx'
import type { EvidenceState } from '../evidenceContext.ts'
import { Heading } from '../Heading.tsx'
import { useLateScript } from '../useLateScript.ts'
import { lateScript } from '../lateScript.ts'
import { useLanguage } from '../language.ts'
import { isOfOpening } from './quickClicks.ts'
import { useEscape } from './useEscape.ts'
import { wordStatus } from '../wordStatus.ts'
import { seriesNeighbour, seriesStep } from '../seriesKeys.ts'
import { MarkGlyph } from '../MarkGlyph.tsx'
import css from './EventCard.module.css'

export interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly evidence: EvidenceState
  /** Address of an event: the card's own links work without script and open in place with it. */
  readonly hrefOf: (event: string) => string
  readonly onSelect: (event: string) => void
  /** Absent on an event's own page, where there is nothing to close. */
  readonly onClose?: () => void
  readonly headingLevel: 1 | 2
  /** Given where the card must be whole at once: without script nothing arrives later. */
  readonly claimParts?: ClaimParts
}

/** By id: a build asks for them on the pages of all events. */
const sourcesOf = once(({ sources }: Evidence) => new Map(sources.map((source) => [source.id, source])))

/** All that is known of one event: when, where and what, the article to read, then who in which office and who says so. */
export function EventCard({
  index,
  event: indexed,
  evidence,
  hrefOf,
  onSelect,
  onClose,
  headingLevel,
  claimParts,
}: Props) {
  const { locale, t } = useLanguage()
  const { event } = indexed
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  // Focus follows the reader's own act of opening; on an event's own page nothing was opened, and a walk keeps its place.
  useEffect(() => {
    if (onClose && !document.activeElement?.closest('[data-part^=tour]'))
      heading.current?.focus({ preventScroll: true })
  }, [onClose])
  useEscape(heading, onClose)
  const onKeyDown = (key: KeyboardEvent) => {
    const step = seriesStep(key)
    const to = step === 0 || !onClose ? null : seriesNeighbour(index, event.id, step)
    if (to === null) return
    key.preventDefault()
    onSelect(to)
  }
  const arrived = useLateScript(claimsScript, claimParts === undefined)
  const parts = claimParts ?? arrived
  const loaded = evidence.state === 'loaded' ? evidence.evidence : undefined
  const record = loaded?.events[event.id]
  const claims = useMemo(() => (record?.claims ?? []).map(readClaim), [record])
  const sources = loaded ? sourcesOf(loaded) : index.sources
  // On a card the article is what is read next and has to be in sight; on a page of its own there is room above it.
  const picture = parts && <parts.CardPicture picture={event.picture} addressOf={hrefOf} />
  return (
    <CardLevelContext value={headingLevel}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- [ and ] work while the focus is in the card */}
      <article
        className={css.card}
        aria-labelledby={titleId}
        data-card={event.id}
        onKeyDown={onKeyDown}
        onClickCapture={leaveOpening}
      >
        <div className={css.top}>
          <p className={css.when}>
            <MarkGlyph event={indexed} />
            <time dateTime={datetimeOf(indexed.date) ?? undefined}>
              {formatEventDate(indexed.date, locale)}
            </time>
            {event.place && <span>{inLanguage(event.place, locale)}</span>}
            <span className={css.status} data-status={indexed.status}>
              {wordStatus(indexed, { t })}
            </span>
          </p>
          {onClose && <NearSteps {...{ index, event: indexed, hrefOf, onSelect }} />}
          {onClose && (
            <button type="button" className={css.close} onClick={onClose}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t('cardClose')}</span>
            </button>
          )}
        </div>
        <Heading level={headingLevel} id={titleId} ref={heading} tabIndex={-1} className={css.title}>
          {inLanguage(event.title, locale)}
        </Heading>
        {inLanguage(event.summary, locale) && (
          <p className={css.summary}>{inLanguage(event.summary, locale)}</p>
        )}
        {headingLevel === 1 && picture}
        <CardSources
          {...{ event: indexed, evidence, sources, parts }}
          figures={!record || claims.length > 0}
        />
        {headingLevel !== 1 && picture}
        {record?.dateNote && <p className={css.note}>{inLanguage(record.dateNote, locale)}</p>}
        <CardFacts index={index} event={indexed} claims={claims} sources={sources} parts={parts} />
        {record && record.disagreements.length > 0 && (
          <section className={css.section}>
            <CardHeading>{cardWords(locale)('disagreements')}</CardHeading>
            <ul>
              {record.disagreements.map((text) => (
                <li key={inLanguage(text, 'en')}>{inLanguage(text, locale)}</li>
              ))}
            </ul>
          </section>
        )}
        {parts && record?.related && (
          <parts.CardRelated
            story={index.story.id}
            related={record.related}
            hrefOf={hrefOf}
            onOpen={(click, to) => openInPlace(click, to, onSelect)}
          />
        )}
        <CardSteps index={index} event={indexed} hrefOf={hrefOf} onSelect={onSelect} />
      </article>
    </CardLevelContext>
  )
}

function leaveOpening(click: MouseEvent) {
  if (!isOfOpening(click)) return
  click.preventDefault()
  click.stopPropagation()
}

/** Fetched with the first card that opens; a card without them still says what, where, who and which sources. */
const claimsScript = lateScript(['cards'], () => import('./CardClaims.tsx'))
