import type { MouseEvent } from 'react'
import { datetimeOf, formatEventDate } from '../i18n/dates.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import { useEventAddress } from './eventAddress.ts'
import { useLanguage } from './language.ts'
import { MarkGlyph } from './MarkGlyph.tsx'
import css from './KeyMoments.module.css'

interface Props {
  readonly index: StoryIndex
  readonly onSelect: (event: string) => void
}

/** The story's anchors in one glance, for readers who see the list and not the chart. */
export function KeyMoments({ index, onSelect }: Props) {
  const { locale, t } = useLanguage()
  const addressOf = useEventAddress()
  const open = (click: MouseEvent, id: string) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    onSelect(id)
  }
  return (
    <nav className={css.moments} aria-label={t('keyMoments')} data-part="moments">
      <h2>{t('keyMoments')}</h2>
      <ol role="list">
        {index.events
          .filter(({ event }) => event.importance === 1)
          .map((indexed) => (
            <li key={indexed.event.id}>
              <MarkGlyph event={indexed} />
              <time dateTime={datetimeOf(indexed.date) ?? undefined}>
                {formatEventDate(indexed.date, locale)}
              </time>
              <a href={addressOf(indexed.event.id)} onClick={(click) => open(click, indexed.event.id)}>
                {indexed.event.title[locale]}
              </a>
            </li>
          ))}
      </ol>
    </nav>
  )
}
