import { useEffect } from 'react'
import { noResultWords } from '../../i18n/noResultWords.ts'
import { relaxations } from '../../state/relaxations.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import { takeBack, wordUnmatched } from './StatusLine.tsx'
import { useLanguage } from '../language.ts'
import { describeChoice } from '../activeChoices.ts'
import css from './StatusLine.module.css'

export interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly matches: ReadonlySet<string> | null
  /** Words of the search that no event has. */
  readonly unmatched: readonly string[]
  readonly onIntent: (intent: ViewIntent) => void
  /** Told what helps most, for the line that is read out; and nothing, when there are events again. */
  readonly onRemedy: (words: string) => void
}

/** Nothing fits: says which words are nowhere, which choice to drop and how many events that would bring back. */
export function NoResults({ index, state, matches, unmatched, onIntent, onRemedy }: Props) {
  const language = useLanguage()
  const n = noResultWords(language.locale)
  const gains = relaxations(index, state, matches)
  const remedies = [...gains].flatMap(([key, count]) => {
    const choice = count > 0 ? describeChoice(index, state, key, language) : null
    return choice ? [{ ...choice, words: n('remove', { name: choice.label, count }) }] : []
  })
  const everything = n('clear', { count: index.events.length })
  const best = remedies[0]?.words ?? everything
  useEffect(() => {
    onRemedy(best)
    return () => onRemedy('')
  }, [best, onRemedy])
  return (
    <div className={css.empty}>
      <p>{n('none')}</p>
      {unmatched.length > 0 && <p>{wordUnmatched(unmatched, language)}</p>}
      <ul role="list" className={css.chips}>
        {remedies.map(({ key, remove, words }) => (
          <li key={key}>
            <button type="button" onClick={(press) => takeBack(press, remove, onIntent)}>
              {words}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={(press) => takeBack(press, { type: 'clearAll' }, onIntent)}>
            {everything}
          </button>
        </li>
      </ul>
    </div>
  )
}
