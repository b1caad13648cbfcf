import type { StoryIndex } from '../../state/storyIndex.ts'
import { useLanguage } from '../language.ts'
import { wordScope } from '../wordScope.ts'
import css from './StoryHead.module.css'

/** Headline (a finding), deck, and the scope in figures computed from the records. */
export function StoryHead({ index }: { readonly index: StoryIndex }) {
  const language = useLanguage()
  const { locale, t } = language
  const { story } = index
  return (
    <header className={css.head}>
      <p className={css.subject}>{story.subject[locale]}</p>
      <h1 className={css.headline}>{story.headline[locale]}</h1>
      <p className={css.deck}>{story.deck[locale]}</p>
      <p className={css.scope} data-part="scope">
        {`${wordScope(index, language)} · ${t('sourceCount', { count: story.sourceCount })}`}
      </p>
    </header>
  )
}
