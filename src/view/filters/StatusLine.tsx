import { useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import { activeChoices } from '../activeChoices.ts'
import { useLanguage, type Language } from '../language.ts'
import { pageOf, useSetting } from '../setting.ts'
import css from './StatusLine.module.css'

interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly visible: VisibleEvents
  /** What to take back when nothing is left; empty while that is not known. */
  readonly remedy: string
  /** Words of the search that no event has. */
  readonly unmatched: readonly string[]
  /** What the search finds is not known yet. */
  readonly searching: boolean
  readonly onIntent: (intent: ViewIntent) => void
  /** What else may be asked here. */
  readonly children?: ReactNode
}

/** Says how many events are shown and why, once per change; offers to remove each choice. */
export function StatusLine(props: Props) {
  const { index, state, visible, unmatched, searching, remedy, onIntent, children } = props
  const language = useLanguage()
  const { t } = language
  const { ids } = useSetting()
  const chips = activeChoices(index, state, language)
  const count =
    chips.length === 0
      ? t('shownAll', { count: visible.total })
      : t('shownSome', { shown: visible.events.length, count: visible.total })
  const text = searching
    ? t('searching')
    : unmatched.length === 0
      ? count
      : `${count} – ${wordUnmatched(unmatched, language)}`
  // In one piece: a screen reader says each new piece by itself, and not always in order.
  const said = remedy === '' ? text : `${text}${unmatched.length > 0 ? '' : ' –'} ${remedy}`
  // A choice is said at once; letters only when the reader has paused, or each would be announced; and that nothing is
  // left together with the remedy, which comes a moment later.
  const atOnce = searching || (state.query === '' && visible.events.length > 0)
  const settled = useDebounced(said, atOnce)
  const [past, setPast] = useState(false)
  return (
    <div className={css.line} data-part="status">
      {/* Whoever goes through the past hears there what was known on each day, and not here a second time. */}
      <p role="status" aria-live={past ? 'off' : 'polite'} id={`${ids}shown`} tabIndex={-1}>
        {settled}
      </p>
      {chips.length > 0 && (
        <ul role="list" className={css.chips}>
          {chips.map((chip) => (
            <li key={chip.key}>
              <button type="button" onClick={(press) => takeBack(press, chip.remove, onIntent)}>
                <span aria-hidden="true">{`${chip.label} ×`}</span>
                <span className="visually-hidden">{t('filterRemove', { name: chip.label })}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={css.clear}
              onClick={(press) => takeBack(press, { type: 'clearAll' }, onIntent)}
            >
              {t('clearAll')}
            </button>
          </li>
        </ul>
      )}
      <div className={css.past} onFocus={() => setPast(true)} onBlur={() => setPast(false)}>
        {children}
      </div>
    </div>
  )
}

/** A button that takes a choice back goes with it; the focus stays where the outcome is said, not nowhere. */
export function takeBack(
  { currentTarget }: MouseEvent<HTMLElement>,
  intent: ViewIntent,
  onIntent: Props['onIntent'],
) {
  const status = statusOf(pageOf(currentTarget))
  onIntent(intent)
  status?.focus({ preventScroll: true })
}

/** The line that says how many events are shown: it takes the focus where what had it has gone. */
export const statusOf = (page: HTMLElement | null): HTMLElement | null =>
  page?.querySelector<HTMLElement>('[data-part=status] > p') ?? null

const SETTLE_MS = 500

/** Which words of a search are nowhere in the story. */
export const wordUnmatched = (unmatched: readonly string[], { t }: Language): string =>
  t('noResultsWords', { words: unmatched.map((word) => `“${word}”`).join(', ') })

/** The text once it has stood still: a screen reader hears one announcement per change, not one per key. */
function useDebounced(text: string, atOnce: boolean): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), atOnce ? 0 : SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text, atOnce])
  return atOnce ? text : settled
}
