import { wordEdtf } from '../../i18n/dates.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { useLanguage } from '../language.ts'
import css from './StoryHead.module.css'

/** Headline (a finding), deck, and the scope in figures computed from the records. */
export function StoryHead({ index }: { readonly index: StoryIndex }) {
  const { locale, t } = useLanguage()
  const { story, events } = index
  return (
    <header className={css.head}>
      <p className={css.subject}>{story.subject[locale]}</p>
      <h1 className={css.headline}>{story.headline[locale]}</h1>
      <p className={css.deck}>{story.deck[locale]}</p>
      <p className={css.scope} data-part="scope">
        {[
          t('scopeLine', { count: events.length, range: wordEdtf(story.period, locale) }),
          t('sourceCount', { count: story.sourceCount }),
        ].join(' · ')}
      </p>
    </header>
  )
}
