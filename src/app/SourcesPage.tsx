import { parseEdtf } from '../domain/calendar.ts'
import { namePublisher } from '../domain/publisher.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import type { Evidence, Source, Story } from '../domain/story.ts'
import { languagesOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text.ts'
import { servedWords } from '../i18n/servedWords.ts'
import { formatEventDate } from '../i18n/dates.ts'
import { provenanceWords } from '../i18n/provenance.ts'
import { sourceWords } from '../i18n/sourceWords.ts'
import { wordSources } from '../i18n/wordSources.ts'
import { backArrow } from '../view/directions.ts'
import { LanguageContext, type Language } from '../view/language.ts'
import { Masthead } from '../view/page/Masthead.tsx'
import { SourceAccess } from '../view/SourceLink.tsx'

interface Props {
  readonly language: Language
  readonly story: Story
  readonly evidence: Evidence
  /** The citation, with the story's address. */
  readonly citation: string
  readonly root: string
}

/** Every publisher the story rests on, the most cited first, with the articles: what the source line counts. */
export function SourcesPage({ language, story, evidence, citation, root }: Props) {
  const { locale, t } = language
  return (
    <LanguageContext value={language}>
      <Masthead
        home={root}
        languages={languagesOf(story)}
        addressIn={(other) => `${root}${other}/${story.id}/sources/`}
      />
      <main className="event-page" id="list">
        <p className="event-page-crumb">
          <a href="../">{`${backArrow(locale)} ${servedWords(locale).backToStory}`}</a>
          <span>{inLanguage(story.subject, locale)}</span>
        </p>
        <h1>{t('sources')}</h1>
        <p>{wordSources(story, t)}</p>
        <LinksChecked language={language} sources={evidence.sources} />
        <p>{citation}</p>
        <ul className="sources-page">
          {byPublisher(evidence.sources, locale).map(([publisher, sources]) => (
            <li key={publisher} data-publisher={publisher} data-count={sources.length}>
              <b>{publisher}</b>, {t('sourceCount', { count: sources.length })}
              <ul>
                {sources.map((source) => (
                  <li key={source.id}>
                    <Article source={source} language={language} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </main>
    </LanguageContext>
  )
}

/** How far the addresses were looked at, and what came of it; counted, never typed. */
function LinksChecked({
  language: { locale },
  sources,
}: Pick<Props, 'language'> & { readonly sources: readonly Source[] }) {
  const p = provenanceWords(locale)
  const checked = sources.flatMap(({ access }) => access ?? [])
  const found = (what: (typeof checked)[number]['found']) =>
    checked.filter((each) => each.found === what).length
  const last = parseEdtf(
    checked
      .map((each) => each.checked)
      .toSorted()
      .at(-1) ?? '',
  )
  const archived = sources.filter(({ archive }) => archive && checkSourceUrl(archive.url).ok).length
  return (
    <p data-links={checked.length}>
      {last
        ? p('linksChecked', {
            count: checked.length,
            sources: sources.filter(({ url }) => url !== null).length,
            date: formatEventDate(last, locale),
            dead: found('dead'),
            altered: found('altered'),
          })
        : p('linksNeverChecked')}
      {archived > 0 && ` ${p('copiesArchived', { count: archived })}`}
    </p>
  )
}

function Article({ source, language: { locale } }: { readonly source: Source; readonly language: Language }) {
  const checked = source.url === null ? null : checkSourceUrl(source.url)
  // An article whose headline is not recorded is named by its address: a host alone would not tell two apart.
  const name =
    source.headline ?? (checked?.ok ? readableAddress(checked.url) : inLanguage(source.publisher, locale))
  if (!checked?.ok)
    return (
      <>
        <span lang={source.language}>{name}</span> (
        {sourceWords(locale)(checked ? 'withheld' : 'addressUnknown')}){' '}
        <SourceAccess source={source} url={null} quote={null} archived />
      </>
    )
  return (
    <>
      <a href={checked.url} target="_blank" rel="noopener" lang={source.language}>
        {name}
      </a>
      <SourceAccess source={source} url={checked.url} quote={null} archived />
    </>
  )
}

/** As an address bar shows it: letters as letters, and whatever else is encoded left so. */
const readableAddress = (url: string): string =>
  url.replace('https://', '').replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded).replace(/[^\p{L}\p{M}\p{N}]/gu, encodeURIComponent)
    } catch {
      return encoded
    }
  })

/** The most cited first, then by name; code units, so that every machine has the same order. */
function byPublisher(
  sources: readonly Source[],
  locale: Language['locale'],
): readonly (readonly [string, readonly Source[]])[] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const name = namePublisher(inLanguage(source.publisher, locale))
    const group = groups.get(name)
    if (group) group.push(source)
    else groups.set(name, [source])
  }
  return [...groups].toSorted(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
}
