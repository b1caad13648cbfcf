import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { escapeHtml } from '../paint/escapeHtml.ts'
import { isAhead } from '../domain/isAhead.ts'
import { languagesOf } from '../domain/languages.ts'
import { pictureFile, readPicture } from '../domain/picture.ts'
import type { Evidence, Story, StoryEvent } from '../domain/story.ts'
import type { EventText } from '../columns/eventColumns.ts'
import { inLanguage, type BuiltIn, type Locale } from '../domain/text.ts'
import { en } from '../i18n/en.ts'
import { wordEdtf } from '../i18n/dates.ts'
import { hi } from '../i18n/hi.ts'
import { wordsIn } from '../i18n/otherWords.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { shareWords } from '../i18n/share.ts'
import { servedWords } from '../i18n/servedWords.ts'
import { wordSources } from '../i18n/wordSources.ts'
import { indexStory } from '../state/storyIndex.ts'
import { WIDE } from '../view/wide.ts'
import { formatCalendar } from '../view/share/formatCalendar.ts'
import { AHEAD_FILE } from '../view/share/footProps.ts'
import { App } from './App.tsx'
import { documentHtml, type DocumentParts, type LinkPicture } from './document.ts'
import { EventPage } from './EventPage.tsx'
import { LargePage, LargePartPage, wordPart, type LargePart, type LargeSummary } from './LargePages.tsx'
import { storyPicture } from './pictures.ts'
import { otherStories } from './otherStories.ts'
import { once } from '../domain/once.ts'
import './servedParts.ts'
import { PeoplePage } from './PeoplePage.tsx'
import { SourcesPage } from './SourcesPage.tsx'
import {
  dataFor,
  lateStyle,
  scriptsFor,
  servedStyle,
  storyScripts,
  wholeStyle,
  wordsAttribute,
  type Site,
} from './site.ts'
import { createViewStore } from './viewStore.ts'
import { citedSources, eventJsonLd, storyJsonLd } from './jsonLd.ts'

/** The build calls these beside `listPages`. */
export { fillDoor } from './frontPage.ts'
export { renderPictures } from './pictures.ts'

/** A file of the site that nobody has rendered yet: a build wants all of them, a development server the one asked for. */
export interface SiteFile {
  /** From the site's root. */
  readonly path: string
  readonly render: () => string
}

const CATALOGUES: Readonly<Record<BuiltIn, Messages>> = { hi, en }

export const catalogueOf = (locale: Locale): Messages => wordsIn(CATALOGUES, 'page', locale)

/** The build brings the words of other languages before it asks for anything. */
export { readWords } from '../i18n/readWords.ts'

/** Every page of one story, in each of its languages: the story itself, its data, its sources, and each event's own. */
export function listPages(story: Story, evidence: Evidence, site: Site): readonly SiteFile[] {
  return languagesOf(story).flatMap(([locale]) => {
    const folder = storyFolder(story, locale)
    return [
      { path: `${folder}index.html`, render: () => storyPage(story, locale, site) },
      { path: folder + JSON_LD_FILE, render: () => storyData(story, evidence, locale, site) },
      { path: folder + AHEAD_FILE, render: () => eventsAhead(story, locale, site) },
      { path: `${folder}sources/index.html`, render: () => sourcesPage(story, evidence, locale, site) },
      ...listPeople(story, locale, site, folder),
      ...story.events.map((event) => ({
        path: `${folder}event/${event.id}/index.html`,
        render: () => eventPage(story, evidence, event, locale, site),
      })),
    ]
  })
}

const storyFolder = ({ id }: Story, locale: Locale): string => `${locale}/${id}/`

/** The story's page: the same component tree that the script takes over. */
export function storyPage(story: Story, locale: Locale, site: Site): string {
  const root = '../../'
  const path = storyFolder(story, locale)
  const dataFile = site.dataFile(story.id)
  const boot = { story, skipped: 0, locale, messages: catalogueOf(locale), root, dataFile }
  const app = renderToString(<App boot={boot} store={createViewStore(locale, null)} />)
  const attributes = {
    'data-root': root,
    'data-story': story.id,
    'data-file': dataFile,
    'data-start-failed': servedWords(locale).startFailed,
    'data-retry': catalogueOf(locale).retry,
    ...wordsAttribute(story, site),
  }
  return documentHtml({
    ...commonParts(story, locale, site, root, (other) => `${other}/${story.id}/`),
    image: sharedPicture(story, locale, site, root),
    title: `${inLanguage(story.headline, locale)} – ${catalogueOf(locale).siteName}`,
    description: inLanguage(story.deck, locale),
    type: 'website',
    ...storyScripts(story, locale, site, root, WIDE),
    jsonLd: {
      ...storyJsonLd(story, locale, absolute(site, root, path), (id) =>
        absolute(site, root, `${path}event/${id}/`),
      ),
      ...publisherOf(site, locale),
    },
    body: `<div id="app"${attributeText(attributes)}>${app}</div>${otherStories(story, locale, site.stories, root)}`,
    jsonLdFile: JSON_LD_FILE,
    feed: `${root}data/${story.id}.atom`,
    oembed: oembedLink(story, locale, site, root),
  })
}

/** A site that has a name is told of as what publishes it. */
const publisherOf = ({ named, origin }: Site, locale: Locale) =>
  named && {
    publisher: {
      '@type': 'Organization',
      name: catalogueOf(locale).siteName,
      ...(origin && { url: origin }),
    },
  }

/** The whole story as JSON-LD, every event with every source: too long for the page, linked from its head. */
function storyData(story: Story, evidence: Evidence, locale: Locale, site: Site): string {
  const path = storyFolder(story, locale)
  const address = (to: string) => (site.origin ? site.origin + path : '') + to
  const data = storyJsonLd(story, locale, address('./'), (id) => address(`event/${id}/`), evidence)
  return JSON.stringify({ ...data, ...publisherOf(site, locale) })
}

/** What is still to come, for calendars. */
function eventsAhead(story: Story, locale: Locale, site: Site): string {
  const ahead = story.events.filter((event) => isAhead(event, story.updated))
  const page = site.origin && !site.dev ? `${site.origin}${storyFolder(story, locale)}` : null
  return formatCalendar(story, ahead, locale, page === null ? null : (event) => `${page}event/${event}/`)
}

/** The page of a story's people, below the page of the story in whose list their names stand; none where it names nobody. */
export const listPeople = (story: Story, locale: Locale, site: Site, folder: string): readonly SiteFile[] =>
  story.people.length === 0
    ? []
    : [{ path: `${folder}people/index.html`, render: () => peoplePage(story, locale, site, folder) }]

function peoplePage(story: Story, locale: Locale, site: Site, folder: string): string {
  const root = '../'.repeat(folder.split('/').length)
  const language = languageOf(story, locale)
  return documentHtml({
    ...commonParts(story, locale, site, root, (other) => `${other}/${story.id}/people/`),
    image: sharedPicture(story, locale, site, root),
    title: `${language.t('facet.person')} – ${inLanguage(story.subject, locale)}`,
    description: inLanguage(story.headline, locale),
    type: 'website',
    ...WITHOUT_SCRIPT,
    jsonLd: null,
    body: renderToStaticMarkup(<PeoplePage {...{ language, root }} index={indexOnce(story)} />),
  })
}

/** Publishers and articles, and how to cite the story: complete without any script. */
function sourcesPage(story: Story, evidence: Evidence, locale: Locale, site: Site): string {
  const root = '../../../'
  const t = createTranslator(catalogueOf(locale))
  const citation = shareWords(locale)('citation', {
    subject: inLanguage(story.subject, locale),
    version: story.dataVersion,
    date: wordEdtf(story.updated, locale),
    // Without an address of its own the page's place says it.
    address: site.origin && !site.dev ? `${site.origin}${locale}/${story.id}/` : '',
  }).trim()
  return documentHtml({
    ...commonParts(story, locale, site, root, (other) => `${other}/${story.id}/sources/`),
    image: sharedPicture(story, locale, site, root),
    title: `${t('sources')} – ${inLanguage(story.subject, locale)}`,
    description: wordSources(story, t),
    type: 'website',
    ...WITHOUT_SCRIPT,
    jsonLd: null,
    body: renderToStaticMarkup(
      <SourcesPage language={{ locale, t }} {...{ story, evidence, citation, root }} />,
    ),
  })
}

/** The page of a story with very many events, in one of its languages: complete without any script. */
export function largePage(summary: LargeSummary, locale: Locale, site: Site): SiteFile {
  const root = '../../'
  const { head } = summary
  return {
    path: `${storyFolder(head, locale)}index.html`,
    render: () =>
      documentHtml({
        ...commonParts(head, locale, site, root, (other) => `${other}/${head.id}/`),
        title: `${inLanguage(head.headline, locale)} – ${catalogueOf(locale).siteName}`,
        description: inLanguage(head.deck, locale),
        type: 'website',
        ...WITHOUT_SCRIPT,
        style: servedStyle(site, root),
        ...(site.large && {
          // The development server has a script of its own that must come before.
          ...(site.dev ? { scripts: [root + site.large.script] } : { firstScript: root + site.large.script }),
          preloads: [
            ...scriptsFor(site.large, locale, root),
            ...site.large.styles.map((file) => ({ href: root + file, as: 'style' }) as const),
            ...dataFor(head, locale, site, root),
          ],
          latePreloads: lateStyle(site, root),
          hasWorker: true,
        }),
        jsonLd: null,
        body: `<div id="app"${attributeText(largeAttributes(summary, locale, site, root))}>${renderToStaticMarkup(
          <LargePage language={languageOf(head, locale)} {...{ summary, root }} />,
        )}</div>`,
      }),
  }
}

/** What its script is told: the head, the file of the events and its size, and what is said where the script fails. */
const largeAttributes = ({ head, file }: LargeSummary, locale: Locale, site: Site, root: string) => ({
  'data-root': root,
  'data-story': head.id,
  'data-file': site.dataFile(head.id),
  'data-events-file': file.path.replace(/^data\//, ''),
  'data-events-bytes': String(file.bytes),
  'data-languages': languagesOf(head)
    .map(([tag]) => tag)
    .join(' '),
  'data-start-failed': servedWords(locale).startFailed,
  'data-retry': catalogueOf(locale).retry,
  ...wordsAttribute(head, site),
})

/** The page of some of its events. */
export function largePart(
  {
    head,
    part,
    events,
  }: { readonly head: Story; readonly part: LargePart; readonly events: readonly EventText[] },
  locale: Locale,
  site: Site,
): SiteFile {
  const root = '../../../'
  const language = languageOf(head, locale)
  return {
    path: `${storyFolder(head, locale)}${part.folder}/index.html`,
    render: () =>
      documentHtml({
        ...commonParts(head, locale, site, root, (other) => `${other}/${head.id}/${part.folder}/`),
        title: `${wordPart(part, language)} – ${inLanguage(head.subject, locale)}`,
        description: `${inLanguage(head.headline, locale)}: ${wordPart(part, language)}`,
        type: 'website',
        ...WITHOUT_SCRIPT,
        jsonLd: null,
        body: renderToStaticMarkup(<LargePartPage {...{ language, head, part, events, root }} />),
      }),
  }
}

const languageOf = ({ words }: Story, locale: Locale) => ({
  locale,
  t: createTranslator({ ...catalogueOf(locale), ...words?.[locale] }),
})

const WITHOUT_SCRIPT = {
  scripts: [],
  preloads: [],
  latePreloads: [],
  jsonLdFile: null,
} as const

const JSON_LD_FILE = 'story.jsonld'

/** For the pages of all events: each would else read the whole story once more. */
const indexOnce = once(indexStory)
const citedOnce = once(citedSources)

/** An event's own page: complete without any script, with its own title, description and share metadata. */
export function eventPage(
  story: Story,
  evidence: Evidence,
  event: StoryEvent,
  locale: Locale,
  site: Site,
): string {
  const root = '../../../../'
  const path = `${storyFolder(story, locale)}event/${event.id}/`
  const index = indexOnce(story)
  const t = createTranslator({ ...catalogueOf(locale), ...story.words?.[locale] })
  const cited = citedOnce(evidence)(event.id)
  return documentHtml({
    ...commonParts(story, locale, site, root, (other) => `${other}/${story.id}/event/${event.id}/`),
    image: pictureOf(event, locale, site, root) ?? sharedPicture(story, locale, site, root),
    title: `${inLanguage(event.title, locale)} – ${inLanguage(story.subject, locale)}`,
    description: `${wordEdtf(event.date, locale, story.timezone)}: ${inLanguage(event.summary, locale)}`,
    type: 'article',
    ...WITHOUT_SCRIPT,
    scripts: [root + site.eventScript],
    jsonLd: {
      ...eventJsonLd(story, event, locale, absolute(site, root, path), cited, (file) =>
        absolute(site, root, file),
      ),
      ...publisherOf(site, locale),
    },
    oembed: oembedLink(story, locale, site, root, event),
    body: renderToStaticMarkup(
      <EventPage language={{ locale, t }} index={index} evidence={evidence} event={event.id} root={root} />,
    ),
  })
}

/** Where the oEmbed answer of a story, or of the story open at one of its events, is; `src/embed` writes it. */
export const oembedPath = (story: string, locale: Locale, event?: string): string =>
  `embed/${locale}/${story}/${event === undefined ? '' : `event/${event}/`}oembed.json`

export const oembedLink = (story: Story, locale: Locale, site: Site, root: string, event?: StoryEvent) => ({
  href: absolute(site, root, oembedPath(story.id, locale, event?.id)),
  title: `${inLanguage(event?.title ?? story.subject, locale)} – ${catalogueOf(locale).siteName}`,
})

export function commonParts(
  story: Story,
  locale: Locale,
  site: Site,
  root: string,
  pathIn: (locale: Locale) => string,
): Pick<
  DocumentParts,
  'icon' | 'locale' | 'alternates' | 'canonical' | 'site' | 'siteName' | 'style' | 'dev' | 'image'
> {
  const tags = languagesOf(story).map(([tag]) => tag)
  return {
    locale,
    alternates: Object.fromEntries(
      tags.length > 1 ? tags.map((tag) => [tag, absolute(site, root, pathIn(tag))]) : [],
    ),
    canonical: absolute(site, root, pathIn(locale)),
    site: site.origin,
    siteName: catalogueOf(locale).siteName,
    style: wholeStyle(site, root),
    image: null,
    icon: `${root}favicon.svg`,
    dev: site.dev,
  }
}

/** The picture that networks show beside a link to the story or to one of its events. */
const sharedPicture = (story: Story, locale: Locale, site: Site, root: string) => ({
  ...storyPicture(story, locale, site.origin ?? root),
  width: 1200,
  height: 675,
})

/** The event's own picture, where it has one. */
function pictureOf(event: StoryEvent, locale: Locale, site: Site, root: string): LinkPicture | null {
  const picture = readPicture(event.picture)
  if (!picture) return null
  const { name, width, height, alt } = picture
  return {
    url: absolute(site, root, pictureFile(name, width, 'jpg')),
    alt: inLanguage(alt, locale),
    width,
    height,
  }
}

export const absolute = (site: Site, root: string, path: string): string => (site.origin ?? root) + path

export const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
