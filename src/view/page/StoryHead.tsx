import { inLanguage } from '../../domain/text.ts'
import { useMemo, type ReactNode } from 'react'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { ServedScope } from './lateParts.ts'
import { ServedPlace } from './ServedPlace.tsx'
import css from './StoryHead.module.css'

interface Props {
  readonly index: StoryIndex
  /** What stands beside the scope. */
  readonly children?: ReactNode
}

/** Headline (a finding), deck, and the scope in figures computed from the records. */
export function StoryHead({ index, children }: Props) {
  const { locale } = useLanguage()
  const { story } = index
  const [subject, headline, deck] = [story.subject, story.headline, story.deck].map((text) =>
    inLanguage(text, locale),
  )
  // The same element for one story: what was served is left alone until there is another to tell of.
  const scope = useMemo(
    () => (
      <ServedPlace part="scope">
        <ServedScope index={index} />
      </ServedPlace>
    ),
    [index],
  )
  return (
    <header className={css.head}>
      {subject !== headline && <p className={css.subject}>{subject}</p>}
      <Heading level={1} className={css.headline}>
        {headline}
      </Heading>
      {deck && <p className={css.deck}>{deck}</p>}
      <div className={css.foot}>
        {scope}
        {children}
      </div>
    </header>
  )
}
