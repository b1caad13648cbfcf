import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { FacetCounts } from '../../state/selectEvents.ts'
import type { Facet, Filters } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import css from './FilterBar.module.css'

export interface FacetGroup {
  /** Another facet than the menu's own: offices stand under the people who hold them. */
  readonly facet?: Facet
  readonly name: string | null
  readonly values: readonly { readonly id: string; readonly name: string }[]
}

interface Props {
  readonly facet: Facet
  readonly groups: readonly FacetGroup[]
  /** Groups that only a reader who opens the menu needs: the page as served does without them. */
  readonly more?: readonly FacetGroup[]
  readonly filters: Filters
  /** Null while they are not known. */
  readonly counts: FacetCounts | null
  readonly onToggle: (facet: Facet, value: string) => void
  /** After the values, what else narrows the same thing. */
  readonly children?: ReactNode
}

const hasValues = ({ values }: FacetGroup): boolean => values.length > 0

const NO_GROUPS: readonly FacetGroup[] = []

/** One facet as a disclosure with grouped checkboxes. Works before script: `<details>` opens by itself. */
export function FacetMenu({ facet, groups, more = NO_GROUPS, filters, counts, onToggle, children }: Props) {
  const { t } = useLanguage()
  const menu = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)
  useCloseOutside(menu)
  const chosen = [facet, ...more.map((group) => group.facet ?? facet)].reduce(
    (count, each) => count + filters[each].length,
    0,
  )
  return (
    <details className={css.facet} ref={menu} data-facet={facet} onToggle={() => setOpened(true)}>
      <summary>
        <span>{t(`facet.${facet}`)}</span>
        {chosen > 0 && <b className={css.active}>{chosen}</b>}
      </summary>
      {/* Gecko makes a stop of the Tab key of whatever scrolls; what is in here are stops enough. */}
      <div className={css.panel} tabIndex={-1}>
        {(opened ? [...groups, ...more] : groups)
          .filter(hasValues)
          .map(({ facet: of = facet, name, values }) => (
            <fieldset key={name ?? facet}>
              <legend className={name === null ? 'visually-hidden' : css.legend}>
                {name ?? t(`facet.${facet}`)}
              </legend>
              {values.map(({ id, name: label }) => (
                <Choice
                  key={id}
                  name={of}
                  value={id}
                  label={label}
                  checked={filters[of].some((value) => value === id)}
                  count={counts && (counts[of].get(id) ?? 0)}
                  onChange={() => onToggle(of, id)}
                />
              ))}
            </fieldset>
          ))}
        {children}
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly name: Facet | 'disputed'
  readonly value: string
  readonly label: string
  readonly checked: boolean
  /** How many events it would show; null while that is not known. */
  readonly count: number | null
  readonly onChange: () => void
}

/** One checkbox of a menu. */
export function Choice({ name, value, label, checked, count, onChange }: ChoiceProps) {
  return (
    <label className={css.value} data-empty={count === 0 || undefined}>
      <input type="checkbox" {...{ name, value, checked, onChange }} data-count={count ?? undefined} />
      <span>{label}</span>
      <span className={css.count}>{count}</span>
    </label>
  )
}

/** A menu closes by Escape, and by a press anywhere else. */
export function useCloseOutside(menu: { readonly current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape'
      // The key is used up: a card that is open as well stays.
      if (escaped) event.preventDefault()
      if (escaped && details.contains(document.activeElement)) details.querySelector('summary')?.focus()
      if (escaped || (event.type === 'pointerdown' && !details.contains(event.target as Node | null)))
        // a DOM event's target is a Node
        details.open = false
    }
    // Before React, which keeps what happens in a part that is asleep from everybody after it.
    document.addEventListener('pointerdown', close, true)
    document.addEventListener('keydown', close, true)
    return () => {
      document.removeEventListener('pointerdown', close, true)
      document.removeEventListener('keydown', close, true)
    }
  }, [menu])
}
