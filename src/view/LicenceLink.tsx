import { checkSourceUrl } from '../domain/sourceUrl.ts'
import type { Story } from '../domain/story.ts'
import { useLanguage } from './language.ts'

/** The licence by name, linked when its address is safe: it comes from the same file as the sources' addresses. */
export function LicenceLink({ licence: { name, url } }: Pick<Story, 'licence'>) {
  const { t } = useLanguage()
  const checked = checkSourceUrl(url)
  if (!checked.ok) return <span>{name}</span>
  return (
    <a rel="license noopener" target="_blank" href={checked.url}>
      <span>{name}</span>
      <span className="visually-hidden">{t('opensInNewTab')}</span>
    </a>
  )
}
