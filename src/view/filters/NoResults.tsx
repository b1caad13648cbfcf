import { relaxations } from '../../state/relaxations.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import { takeBack, wordUnmatched } from './StatusLine.tsx'
import { useLanguage } from '../language.ts'
import { describeChoice } from '../activeChoices.ts'
import css from './StatusLine.module.css'

interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly matches: ReadonlySet<string> | null
  /** Words of the search that no event has. */
  readonly unmatched: readonly string[]
  readonly onIntent: (intent: ViewIntent) => void
}

/** Nothing fits: says which words are nowhere, which choice to drop and how many events that would bring back. */
export function NoResults({ index, state, matches, unmatched, onIntent }: Props) {
  const language = useLanguage()
  const { t } = language
  const gains = relaxations(index, state, matches)
  return (
    <div className={css.empty}>
      <p>{t('noResults')}</p>
      {unmatched.length > 0 && <p>{wordUnmatched(unmatched, language)}</p>}
      <ul role="list" className={css.chips}>
        {[...gains].map(([key, gain]) => {
          const choice = gain > 0 ? describeChoice(index, state, key, language) : null
          if (!choice) return null
          return (
            <li key={key}>
              <button type="button" onClick={() => takeBack(choice.remove, onIntent)}>
                {t('noResultsRemove', { name: choice.label, count: gain })}
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" onClick={() => takeBack({ type: 'clearAll' }, onIntent)}>
            {t('noResultsClear', { count: index.events.length })}
          </button>
        </li>
      </ul>
    </div>
  )
}
