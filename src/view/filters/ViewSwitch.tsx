import type { ViewIntent, ViewMode } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import css from './ViewSwitch.module.css'

interface Props {
  /** The view on screen; null before the width is known. */
  readonly shown: ViewMode | null
  readonly onIntent: (intent: ViewIntent) => void
}

/** The two ways to see the same events: the chart, which keeps distances in time, and the list, which keeps their order. */
export function ViewSwitch({ shown, onIntent }: Props) {
  const { t } = useLanguage()
  return (
    <div className={css.switch} role="group" aria-label={t('viewLabel')} data-needs-script>
      {(['scale', 'order'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          name="view"
          value={mode}
          // One is pressed before React is here (pressShownView.ts). React then knows of neither, and will set both.
          suppressHydrationWarning
          aria-pressed={shown === null ? undefined : shown === mode}
          onClick={() => onIntent({ type: 'setView', view: mode })}
        >
          {t(`view.${mode}`)}
        </button>
      ))}
    </div>
  )
}
