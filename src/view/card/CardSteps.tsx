import type { MouseEvent } from 'react'
import { readOwnSeries } from '../../domain/ownSeries.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { wordSession } from '../../i18n/sessions.ts'
import { formatList } from '../../i18n/lists.ts'
import { seriesNeighbours, timeNeighbours } from '../../state/series.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import { nameInSeries } from './nameInSeries.ts'
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
  const own = readOwnSeries(index.story, event.event.series?.id)
  const nameOf = nameInSeries(index, event, locale)
  const numbered = ({ event: each, forum, date }: IndexedEvent) =>
    [wordSession(each, locale, forum.unit), formatEventDate(date, locale)].filter(Boolean).join(' · ')
  return (
    <>
      {(series.previous || series.next) && (
        <nav className={css.series} aria-label={words('inSeries')}>
          <CardHeading>{`${words('inSeries')}: ${inLanguage(own?.name ?? event.forum.shortName, locale)}`}</CardHeading>
          <Step {...props} to={series.previous} rel="prev" word={numbered} />
          <MissingSessions names={series.missingBefore.map(nameOf)} />
          <MissingSessions names={series.missingAfter.map(nameOf)} />
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
      onClick={(click) => openInPlace(click, to.event.id, onSelect)}
    >
      {rel === 'prev' && arrow}
      {!short && <span>{rel === 'prev' ? ` ${words}` : `${words} `}</span>}
      {rel === 'next' && arrow}
    </a>
  )
}

/** A gap in the numbers is stated, never hidden. */
function MissingSessions({ names }: { readonly names: readonly string[] }) {
  const { locale } = useLanguage()
  if (names.length === 0) return null
  return <p>{cardWords(locale)('sessionsMissing', { sessions: formatList(names, locale, 'and') })}</p>
}

export function openInPlace(click: MouseEvent, event: string, onSelect: (event: string) => void) {
  if (opensElsewhere(click)) return
  click.preventDefault()
  onSelect(event)
}
