import type { MouseEvent } from 'react'
import type { SessionUnit } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { formatSession } from '../../i18n/sessions.ts'
import { formatList } from '../../i18n/lists.ts'
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
export function CardSteps(props: Props) {
  const { index, event } = props
  const { locale } = useLanguage()
  const words = cardWords(locale)
  const series = seriesNeighbours(index, event.event.id)
  const numbered = ({ event: { session }, forum, date }: IndexedEvent) =>
    `${session === null ? '' : `${formatSession(session, locale, forum.unit)} · `}${formatEventDate(date, locale)}`
  return (
    <>
      {(series.previous || series.next) && (
        <nav className={css.series} aria-label={words('inSeries')}>
          <CardHeading>{`${words('inSeries')}: ${inLanguage(event.forum.shortName, locale)}`}</CardHeading>
          <Step {...props} to={series.previous} rel="prev" word={numbered} />
          <MissingSessions sessions={series.missingBefore} unit={event.forum.unit} />
          <MissingSessions sessions={series.missingAfter} unit={event.forum.unit} />
          <Step {...props} to={series.next} rel="next" word={numbered} />
        </nav>
      )}
      <nav className={css.steps} aria-label={words('onward')}>
        <StepsInTime {...props} />
      </nav>
    </>
  )
}

/** The same ways on in time beside the card's head, where a desk has room: whoever reads on from event to event need not scroll. */
export const NearSteps = (props: Props) => (
  <span className={css.near} data-part="near-steps">
    <StepsInTime {...props} short />
  </span>
)

function StepsInTime(props: Props & Pick<StepProps, 'short'>) {
  const { locale } = useLanguage()
  const { previous, next } = timeNeighbours(props.index, props.event.event.id)
  const titled = ({ date, event }: IndexedEvent) =>
    `${formatEventDate(date, locale)}: ${inLanguage(event.title, locale)}`
  return (
    <>
      <Step {...props} to={previous} rel="prev" word={titled} />
      <Step {...props} to={next} rel="next" word={titled} />
    </>
  )
}

interface StepProps extends Pick<Props, 'hrefOf' | 'onSelect'> {
  readonly to: IndexedEvent | null
  readonly rel: 'prev' | 'next'
  readonly word: (to: IndexedEvent) => string
  /** An arrow alone; its words are said to ears, and to whoever points at it. */
  readonly short?: boolean
}

function Step({ to, rel, word, short = false, hrefOf, onSelect }: StepProps) {
  if (!to) return null
  const words = word(to)
  const arrow = <span aria-hidden="true">{rel === 'prev' ? '←' : '→'}</span>
  return (
    <a
      rel={rel}
      href={hrefOf(to.event.id)}
      {...(short && { title: words, 'aria-label': words })}
      onClick={(click) => openInPlace(click, to, onSelect)}
    >
      {rel === 'prev' && arrow}
      {!short && <span>{rel === 'prev' ? ` ${words}` : `${words} `}</span>}
      {rel === 'next' && arrow}
    </a>
  )
}

interface MissingProps {
  readonly sessions: readonly number[]
  readonly unit: SessionUnit | undefined
}

/** A gap in the numbers is stated, never hidden. */
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
