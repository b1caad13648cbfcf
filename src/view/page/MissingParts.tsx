import { useEffect, useSyncExternalStore } from 'react'
import { useLanguage } from '../language.ts'
import { missingParts, type PartName } from '../lateScript.ts'

const NONE: readonly PartName[] = []

/** The one place that says which parts have not come, and asks for them again: when the reader or the network says so. */
export function MissingParts() {
  const { t } = useLanguage()
  const names = useSyncExternalStore(missingParts.subscribe, missingParts.names, () => NONE)
  useEffect(() => {
    window.addEventListener('online', missingParts.retry)
    return () => window.removeEventListener('online', missingParts.retry)
  }, [])
  if (names.length === 0) return null
  return (
    <p role="alert" data-part="missing">
      <span>{t('missingParts', { parts: names.map((name) => `“${t(name)}”`).join(', ') })}</span>{' '}
      <button type="button" onClick={missingParts.retry}>
        {t('retry')}
      </button>
    </p>
  )
}
