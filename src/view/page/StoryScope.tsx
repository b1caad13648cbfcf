import type { StoryIndex } from '../../state/storyIndex.ts'
import { useLanguage } from '../language.ts'
import { wordScope } from '../wordScope.ts'
import css from './StoryScope.module.css'

/** How much of the story there is, in figures computed from the records. */
export function StoryScope({ index }: { readonly index: StoryIndex }) {
  const language = useLanguage()
  return (
    <p className={css.scope} data-part="scope">
      {`${wordScope(index, index.events, language)} · ${language.t('sourceCount', { count: index.story.sourceCount })}`}
    </p>
  )
}
