import { useRef } from 'react'
import { THEMES, type Theme, type ViewIntent } from '../../state/viewState.ts'
import { useCloseOutside } from './FacetMenu.tsx'
import { useLanguage } from '../language.ts'
import css from './FilterBar.module.css'

interface Props {
  /** Null where somebody else chooses it. */
  readonly theme: Theme | null
  /** Whether offices and coverage are drawn beside the chart; null where there is no chart. */
  readonly context: boolean | null
  readonly onContext: (open: boolean) => void
  readonly onIntent: (intent: ViewIntent) => void
}

/**
 * What is seldom asked for, in one place with a name: the theme, and what stands beside the chart. What is on is seen outside: the
 * theme's name on the menu, the offices at the chart, with a button that closes them. “What was known …” has its own button in the
 * row, for in here it would take one press more.
 */
export function OptionsMenu({ theme, context, onContext, onIntent }: Props) {
  const { t } = useLanguage()
  const menu = useRef<HTMLDetailsElement>(null)
  useCloseOutside(menu)
  if (theme === null && context === null) return null
  return (
    <details className={`${css.facet} ${css.options}`} ref={menu} data-part="options" data-needs-script>
      <summary>
        <span>{t('options')}</span>
        {theme && theme !== 'auto' && <b className={css.active}>{t(`theme.${theme}`)}</b>}
      </summary>
      <div className={css.panel}>
        {theme && (
          <label>
            <span>{t('themeLabel')}</span>{' '}
            <select
              value={theme}
              onChange={(event) => {
                const chosen = THEMES.find((known) => known === event.target.value)
                if (chosen) onIntent({ type: 'setTheme', theme: chosen })
              }}
            >
              {THEMES.map((known) => (
                <option key={known} value={known}>
                  {t(`theme.${known}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {context !== null && (
          <label className={css.value}>
            <input
              type="checkbox"
              checked={context}
              data-part="context"
              onChange={(event) => onContext(event.target.checked)}
            />
            <span>{t('chartContext')}</span>
          </label>
        )}
      </div>
    </details>
  )
}
