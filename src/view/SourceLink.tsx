import { formatTextFragment } from '../domain/textFragment.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import { parseEdtf } from '../domain/calendar.ts'
import type { Source, TextQuote } from '../domain/story.ts'
import { formatEventDate } from '../i18n/dates.ts'
import { useLanguage } from './language.ts'
import css from './SourceLink.module.css'

interface Props {
  readonly source: Source
  readonly quote: TextQuote | null
  /** The published copy to offer when the source's own address is not known. */
  readonly nearest?: Source | undefined
}

/**
 * A source as a reader meets it: who published it, in which language, on which day, and a real link that opens the
 * article at the passage. A source without a safe address says so; it never pretends to be a link.
 */
export function SourceLink({ source, quote, nearest }: Props) {
  const { locale, t } = useLanguage()
  const checked = source.url === null ? null : checkSourceUrl(source.url)
  const name = source.publisher[locale]
  if (!checked?.ok) {
    const reason = checked ? t('sourceWithheld') : t('sourceAddressUnknown')
    return (
      <span className={css.source}>
        <b>{name}</b> <SourceFacts source={source} /> <span className={css.missing}>{reason}</span>
        {nearest && <NearestCopy source={nearest} />}
      </span>
    )
  }
  return (
    <span className={css.source}>
      <a href={quote ? formatTextFragment(checked.url, quote) : checked.url} target="_blank" rel="noopener">
        {name}
        <span className="visually-hidden">{t('opensInNewTab')}</span>
      </a>{' '}
      <SourceFacts source={source} />
    </span>
  )
}

function SourceFacts({ source }: { readonly source: Source }) {
  const { locale, t } = useLanguage()
  const published = source.published === null ? null : parseEdtf(source.published)
  const facts = [
    t(`language.${languageKey(source.language)}`),
    published && formatEventDate(published, locale),
  ]
  return (
    <small>
      {facts.filter(Boolean).join(' · ')}
      {source.official && <em className={css.official}>{t('officialSource')}</em>}
    </small>
  )
}

function NearestCopy({ source }: { readonly source: Source }) {
  const { t } = useLanguage()
  return (
    <span className={css.nearest}>
      {t('nearestCopy')} <SourceLink source={source} quote={null} />
    </span>
  )
}

const LANGUAGES = ['hi', 'en', 'ru', 'mr', 'ur', 'ta', 'te', 'ml', 'gu', 'bn', 'as'] as const
type LanguageKey = (typeof LANGUAGES)[number] | 'other'

export const languageKey = (tag: string): LanguageKey =>
  LANGUAGES.find((known) => known === tag.slice(0, 2).toLowerCase()) ?? 'other'
