import { inLanguage } from '../../domain/text.ts'
import type { ReactNode } from 'react'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { wordScope } from '../wordScope.ts'
import css from './StoryHead.module.css'

interface Props {
  readonly index: StoryIndex
  /** What stands beside the scope. */
  readonly children?: ReactNode
}

/** Headline (a finding), deck, and the scope in figures computed from the records. */
export function StoryHead({ index, children }: Props) {
  const language = useLanguage()
  const { locale, t } = language
  const { story } = index
  const [subject, headline, deck] = [story.subject, story.headline, story.deck].map((text) =>
    inLanguage(text, locale),
  )
  return (
    <header className={css.head}>
      {subject !== headline && <p className={css.subject}>{subject}</p>}
      <Heading level={1} className={css.headline}>
        {headline}
      </Heading>
      {deck && <p className={css.deck}>{deck}</p>}
      <div className={css.foot}>
        <p className={css.scope} data-part="scope">
          {`${wordScope(index, language)} · ${t('sourceCount', { count: story.sourceCount })}`}
        </p>
        {children}
      </div>
    </header>
  )
}
