import type { MouseEvent } from 'react'
import type { SessionUnit } from '../../domain/story.ts'
import type { Locale } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { formatEventDate, formatSession } from '../../i18n/dates.ts'
import { formatList } from '../../i18n/numbers.ts'
import { seriesNeighbours, timeNeighbours } from '../../state/series.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { CardHeading } from './CardHeading.tsx'
import { useLanguage } from '../language.ts'
import { opensElsewhere } from '../opensElsewhere.ts'
import css from './EventCard.module.css'

interface Props {
  readonly index: StoryIndex
  readonly event: IndexedEvent
  readonly hrefOf: (event: string) => string
  readonly onSelect: (event: string) => void
}

/** The ways on from an event: before and after it in time, and in its series of numbered sessions. */
export function CardSteps({ index, event, hrefOf, onSelect }: Props) {
  const { locale } = useLanguage()
  const words = cardWords(locale)
  const time = timeNeighbours(index, event.event.id)
  const series = seriesNeighbours(index, event.event.id)
  const step = (to: IndexedEvent | null, rel: 'prev' | 'next', text: (to: IndexedEvent) => string) =>
    to && (
      <a rel={rel} href={hrefOf(to.event.id)} onClick={(click) => openInPlace(click, to, onSelect)}>
        <span aria-hidden="true">{rel === 'prev' ? '← ' : ''}</span>
        <span>{text(to)}</span>
        <span aria-hidden="true">{rel === 'next' ? ' →' : ''}</span>
      </a>
    )
  const numbered = (to: IndexedEvent) =>
    `${to.event.session === null ? '' : `${formatSession(to.event.session, locale, to.forum.unit)} · `}${formatEventDate(to.date, locale)}`
  return (
    <>
      {(series.previous || series.next) && (
        <nav className={css.series} aria-label={words('inSeries')}>
          <CardHeading>{`${words('inSeries')}: ${event.forum.shortName[locale]}`}</CardHeading>
          {step(series.previous, 'prev', numbered)}
          <MissingSessions sessions={series.missingBefore} unit={event.forum.unit} />
          <MissingSessions sessions={series.missingAfter} unit={event.forum.unit} />
          {step(series.next, 'next', numbered)}
        </nav>
      )}
      <nav className={css.steps} aria-label={words('onward')}>
        {step(time.previous, 'prev', (to) => titled(to, locale))}
        {step(time.next, 'next', (to) => titled(to, locale))}
      </nav>
    </>
  )
}

/** The same ways on in time beside the card's head, where a desk has room: whoever reads on from event to event need not scroll. */
export function NearSteps({ index, event, hrefOf, onSelect }: Props) {
  const { locale } = useLanguage()
  const { previous, next } = timeNeighbours(index, event.event.id)
  const step = (to: IndexedEvent | null, rel: 'prev' | 'next') => {
    if (!to) return null
    const name = titled(to, locale)
    return (
      <a
        rel={rel}
        href={hrefOf(to.event.id)}
        title={name}
        aria-label={name}
        onClick={(click) => openInPlace(click, to, onSelect)}
      >
        <span aria-hidden="true">{rel === 'prev' ? '←' : '→'}</span>
      </a>
    )
  }
  return (
    <span className={css.near} data-part="near-steps">
      {step(previous, 'prev')}
      {step(next, 'next')}
    </span>
  )
}

const titled = ({ date, event }: IndexedEvent, locale: Locale): string =>
  `${formatEventDate(date, locale)}: ${event.title[locale]}`

/** A gap in the numbers is stated, never hidden. */
interface MissingProps {
  readonly sessions: readonly number[]
  readonly unit: SessionUnit | undefined
}

function MissingSessions({ sessions, unit }: MissingProps) {
  const { locale } = useLanguage()
  if (sessions.length === 0) return null
  const named = sessions.map((session) => formatSession(session, locale, unit))
  return <p>{cardWords(locale)('sessionsMissing', { sessions: formatList(named, locale, 'and') })}</p>
}

function openInPlace(click: MouseEvent, to: IndexedEvent, onSelect: (event: string) => void) {
  if (opensElsewhere(click)) return
  click.preventDefault()
  onSelect(to.event.id)
}
