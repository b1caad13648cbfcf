import { archiveSearch } from '../domain/archiveSearch.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import type { Source, TextQuote } from '../domain/story.ts'
import { formatTextFragment } from '../domain/textFragment.ts'
import { inLanguage } from '../domain/text.ts'
import { nameAgency } from '../i18n/agencies.ts'
import { wordEdtf } from '../i18n/dates.ts'
import { sourceWords } from '../i18n/sourceWords.ts'
import { useLanguage } from './language.ts'
import { languageKey } from './languageKey.ts'
import css from './SourceLink.module.css'

interface Props {
  readonly source: Source
  readonly quote: TextQuote | null
  /** The published copy to offer when the source's own address is not known. */
  readonly nearest?: Source | undefined
  /** Offers an archived copy also while the page itself is there. */
  readonly archived?: boolean
  /** The one that the reader is sent to: language and day stand in the link, which is set as the way on. */
  readonly lead?: boolean
  /** Id of what says, once for many such links together, that they open in a new tab; each says so itself where it is left out. */
  readonly newTab?: string
}

/**
 * A source as a reader meets it: who published it, in which language, on which day, and a real link that opens the
 * article at the passage. A source without a safe address says so; it never pretends to be a link.
 */
export function SourceLink({ source, quote, nearest, archived = false, lead = false, newTab }: Props) {
  const { locale, t } = useLanguage()
  const checked = source.url === null ? null : checkSourceUrl(source.url)
  const name = inLanguage(source.publisher, locale)
  if (!checked?.ok) {
    const reason = sourceWords(locale)(checked ? 'withheld' : 'addressUnknown')
    return (
      <span className={css.source}>
        <b>{name}</b> <SourceFacts source={source} /> <span className={css.missing}>{reason}</span>
        <SourceAccess source={source} url={null} quote={quote} archived={archived} />
        {nearest && <NearestCopy source={nearest} />}
      </span>
    )
  }
  const link = {
    href: quote ? formatTextFragment(checked.url, quote) : checked.url,
    target: '_blank',
    rel: 'noopener',
    className: css.link,
  } as const
  const parts = (
    <>
      {newTab === undefined ? (
        <a {...link}>
          {lead ? <b>{name}</b> : <span>{name}</span>}
          {lead && <SourceFacts source={source} />}
          {lead && <span aria-hidden="true">→</span>}
          <span className="visually-hidden">{t('opensInNewTab')}</span>
        </a>
      ) : (
        <a {...link} aria-describedby={newTab}>
          {name}
        </a>
      )}{' '}
      {!lead && <SourceFacts source={source} />}
      <SourceAccess source={source} url={checked.url} quote={quote} archived={archived} />
    </>
  )
  // One of many: an element less for each.
  return newTab === undefined ? <span className={css.source}>{parts}</span> : parts
}

interface AccessProps extends Required<Pick<Props, 'source' | 'quote' | 'archived'>> {
  /** The source's own address, checked; null when it is not known or not safe. */
  readonly url: string | null
}

/** What the link checker found, when it is not as it was, and an archived copy with the day on which it was taken. */
export function SourceAccess({ source: { access, archive, published }, url, quote, archived }: AccessProps) {
  const { locale, t } = useLanguage()
  const words = sourceWords(locale)
  const lost = url !== null && access !== undefined && access.found !== 'live'
  if (!lost && !archived) return null
  const copy = archive && checkSourceUrl(archive.url)
  const offer = copy?.ok
    ? { href: copy.url, text: words('archived', { date: wordEdtf(archive?.captured ?? '', locale) }) }
    : lost && { href: archiveSearch(url, published), text: words('search') }
  if (!offer) return null
  return (
    <span className={css.access}>
      {lost && (
        <span className={css.missing}>
          {`${words(access.found === 'dead' ? 'dead' : 'altered', {
            date: wordEdtf(access.checked, locale),
          })} `}
        </span>
      )}
      <a
        className={css.link}
        href={quote ? formatTextFragment(offer.href, quote) : offer.href}
        target="_blank"
        rel="noopener"
      >
        <span>{offer.text}</span>
        <span className="visually-hidden">{t('opensInNewTab')}</span>
      </a>
    </span>
  )
}

/** The tag of a language that nobody has said (ISO 639-2). */
const UNDETERMINED = 'und'

function SourceFacts({ source }: { readonly source: Source }) {
  const { locale } = useLanguage()
  const words = sourceWords(locale)
  const agency = source.agency && nameAgency(source.agency, locale)
  const facts = [
    agency !== inLanguage(source.publisher, locale) && agency,
    source.language !== UNDETERMINED && words(`language.${languageKey(source.language)}`),
    source.published && wordEdtf(source.published, locale),
    source.official ? words('official') : source.standing && words(`standing.${source.standing}`),
  ]
  return <small>{facts.filter(Boolean).join(' · ')}</small>
}

function NearestCopy({ source }: { readonly source: Source }) {
  const { locale } = useLanguage()
  return (
    <span className={css.nearest}>
      <span>{sourceWords(locale)('nearest')}</span> <SourceLink source={source} quote={null} />
    </span>
  )
}
