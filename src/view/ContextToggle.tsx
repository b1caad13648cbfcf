import { useLanguage } from './language.ts'
import css from './ContextToggle.module.css'

interface Props {
  readonly open: boolean
  readonly onToggle: () => void
}

/** A quiet button: what stands behind the events is drawn only for those who ask. */
export function ContextToggle({ open, onToggle }: Props) {
  const { t } = useLanguage()
  return (
    <button type="button" className={css.toggle} aria-expanded={open} data-part="context" onClick={onToggle}>
      {t('chartContext')}
    </button>
  )
}
