import { useEffect, useState } from 'react'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { VisibleEvents } from '../state/selectEvents.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import { useLanguage } from './language.ts'
import css from './StatusLine.module.css'

interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly visible: VisibleEvents
  readonly onIntent: (intent: ViewIntent) => void
}

/** Says how many events are shown and why, once per change; offers to remove each choice. */
export function StatusLine({ index, state, visible, onIntent }: Props) {
  const { t } = useLanguage()
  const chips = activeChoices(index, state, useLanguage())
  const text =
    chips.length === 0
      ? t('shownAll', { count: visible.total })
      : t('shownSome', { shown: visible.events.length, count: visible.total })
  return (
    <div className={css.line}>
      <p role="status">{useSettled(text)}</p>
      {chips.length > 0 && (
        <ul role="list" className={css.chips}>
          {chips.map((chip) => (
            <li key={chip.key}>
              <button type="button" onClick={() => onIntent(chip.remove)}>
                <span aria-hidden="true">{chip.label} ×</span>
                <span className="visually-hidden">{t('filterRemove', { name: chip.label })}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={css.clear} onClick={() => onIntent({ type: 'clearAll' })}>
              {t('clearAll')}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

export interface ActiveChoice {
  readonly key: string
  readonly label: string
  readonly remove: ViewIntent
}

/** Every choice in force, named as the reader chose it. */
export function activeChoices(
  index: StoryIndex,
  { filters, query }: ViewState,
  { locale, t }: ReturnType<typeof useLanguage>,
): readonly ActiveChoice[] {
  const chips: ActiveChoice[] = []
  for (const value of filters.person)
    chips.push(chip('person', value, index.people.get(value)?.name[locale] ?? value))
  for (const value of filters.forum)
    chips.push(chip('forum', value, index.forums.get(value)?.shortName[locale] ?? value))
  for (const value of filters.status) chips.push(chip('status', value, t(`status.${value}`)))
  if (query.trim()) chips.push({ key: 'q', label: `“${query.trim()}”`, remove: { type: 'setQuery', query: '' } })
  return chips
}

const chip = (facet: 'person' | 'forum' | 'status', value: string, label: string): ActiveChoice => ({
  key: `${facet}:${value}`,
  label,
  remove: { type: 'toggleFacet', facet, value },
})

const SETTLE_MS = 500

/** The text once it has stood still: a screen reader hears one announcement per change, not one per key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
