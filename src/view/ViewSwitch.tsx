import { useSyncExternalStore } from 'react'
import type { ViewIntent, ViewMode } from '../state/viewState.ts'
import { useLanguage } from './language.ts'
import css from './ViewSwitch.module.css'

interface Props {
  readonly view: ViewMode | null
  readonly onIntent: (intent: ViewIntent) => void
}

/** The two honest modes. Each button says what its picture keeps true: distance in time, or order alone. */
export function ViewSwitch({ view, onIntent }: Props) {
  const { t } = useLanguage()
  const wide = useWide()
  const effective = view ?? (wide === null ? null : wide ? 'scale' : 'order')
  return (
    <div className={css.switch} role="group" aria-label={t('viewLabel')}>
      {(['scale', 'order'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={effective === mode}
          onClick={() => onIntent({ type: 'setView', view: mode })}
        >
          {t(`view.${mode}`)}
        </button>
      ))}
    </div>
  )
}

/** From 640 px up the chart is the first view; the same limit stands in StoryPage.module.css. */
const WIDE = '(min-width: 40rem)'

/** Null on the server and in the first client render, which must equal it. */
function useWide(): boolean | null {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia?.(WIDE)
      query?.addEventListener('change', changed)
      return () => query?.removeEventListener('change', changed)
    },
    () => window.matchMedia?.(WIDE).matches ?? true,
    () => null,
  )
}
