import { useEffect, useRef } from 'react'
import type { ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import css from './FilterBar.module.css'

interface Props {
  readonly query: string
  readonly onIntent: (intent: ViewIntent) => void
  /** The reader is about to search. */
  readonly onSearch?: () => void
}

/** Where readers write what they look for. */
export function SearchField({ query, onIntent, onSearch }: Props) {
  const { t } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  // Letters typed into the served field are read, and not set once more: that would break a word that is being composed.
  useEffect(() => {
    const typed = field.current?.value ?? query
    if (typed !== query) onIntent({ type: 'setQuery', query: typed })
    // oxlint-disable-next-line react/exhaustive-deps -- only when the page is taken over
  }, [])
  return (
    <input
      ref={field}
      className={css.search}
      type="search"
      name="q"
      value={query}
      placeholder={t('searchPlaceholder')}
      aria-label={t('searchLabel')}
      autoComplete="off"
      spellCheck={false}
      maxLength={100}
      onFocus={onSearch}
      onChange={(event) => onIntent({ type: 'setQuery', query: event.target.value })}
    />
  )
}
