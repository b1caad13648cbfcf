import { useEffect, useRef } from 'react'
import type { Facet } from '../state/viewState.ts'
import { useLanguage } from './language.ts'
import css from './FilterBar.module.css'

export interface FacetGroup {
  readonly name: string | null
  readonly values: readonly { readonly id: string; readonly name: string }[]
}

interface Props {
  readonly facet: Facet
  readonly groups: readonly FacetGroup[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly onToggle: (value: string) => void
}

/** One facet as a disclosure with grouped checkboxes. Works before script: `<details>` opens by itself. */
export function FacetMenu({ facet, groups, chosen, counts, onToggle }: Props) {
  const { t } = useLanguage()
  const menu = useRef<HTMLDetailsElement>(null)
  useCloseOutside(menu)
  return (
    <details className={css.facet} ref={menu} data-facet={facet}>
      <summary>
        {t(`facet.${facet}`)}
        {chosen.length > 0 && <b className={css.active}>{chosen.length}</b>}
      </summary>
      <div className={css.panel}>
        {groups.map((group) => (
          <fieldset key={group.name ?? facet}>
            <legend className={group.name === null ? 'visually-hidden' : css.legend}>
              {group.name ?? t(`facet.${facet}`)}
            </legend>
            {group.values.map(({ id, name }) => (
              <FacetValue
                key={id}
                facet={facet}
                id={id}
                name={name}
                checked={chosen.includes(id)}
                count={counts.get(id) ?? 0}
                onToggle={onToggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}

interface ValueProps {
  readonly facet: Facet
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly count: number
  readonly onToggle: (value: string) => void
}

function FacetValue({ facet, id, name, checked, count, onToggle }: ValueProps) {
  return (
    <label className={css.value} data-empty={count === 0 || undefined}>
      <input
        type="checkbox"
        name={facet}
        value={id}
        checked={checked}
        data-count={count}
        onChange={() => onToggle(id)}
      />
      <span>{name}</span>
      <span className={css.count}>{count}</span>
    </label>
  )
}

function useCloseOutside(menu: { readonly current: HTMLDetailsElement | null }) {
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
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [menu])
}
