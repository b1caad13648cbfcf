import type { MouseEvent } from 'react'
import type { Related } from '../../domain/evidence.ts'
import { inLanguage } from '../../domain/text.ts'
import { cardWords } from '../../i18n/cardWords.ts'
import { useLanguage } from '../language.ts'
import { CardHeading } from './CardHeading.tsx'
import css from './EventCard.module.css'

interface Props {
  readonly story: string
  readonly related: readonly Related[]
  /** Address of an event of this story; those of others stand beside them. */
  readonly hrefOf: (event: string) => string
  readonly onOpen: (click: MouseEvent, event: string) => void
}

/** What the editors would have read beside an event: others of its story open in place, other stories on their own pages. */
export function CardRelated({ story, related, hrefOf, onOpen }: Props) {
  const { locale } = useLanguage()
  return (
    <nav className={css.section} data-part="related">
      <CardHeading>{cardWords(locale)('related')}</CardHeading>
      <ul>
        {related.map(({ story: of, event, title, read }) => {
          const own = of === story ? event : null
          const tag = inLanguage(read, locale)
          const href = hrefOf(own ?? `../../../${tag}/${of}${event ? `/event/${event}` : ''}`)
          // On somebody else's page that does not know where the site is, there is no way to its other stories.
          if (own === null && href.startsWith('#')) return null
          return (
            <li key={`${of} ${event}`}>
              <a
                href={href}
                hrefLang={tag === locale ? undefined : tag}
                lang={tag === locale ? undefined : tag}
                onClick={(click) => own !== null && onOpen(click, own)}
              >
                {inLanguage(title, locale)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
