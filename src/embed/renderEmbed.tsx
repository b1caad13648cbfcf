import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { documentHtml } from '../app/document.ts'
import {
  attributeText,
  catalogueOf,
  commonParts,
  oembedLink,
  listPeople,
  oembedPath,
  type SiteFile,
} from '../app/prerender.tsx'
import { storyScripts, wordsAttribute, type Site } from '../app/site.ts'
import { once } from '../domain/once.ts'
import { storyPicture } from '../app/pictures.ts'
import { createViewStore } from '../app/viewStore.ts'
import type { Story } from '../domain/story.ts'
import { servedWords } from '../i18n/servedWords.ts'
import { languagesOf } from '../domain/languages.ts'
import { inLanguage, type Locale } from '../domain/text.ts'
import { createTranslator } from '../i18n/messages.ts'
import { indexStory } from '../state/storyIndex.ts'
import { formatHeightCss } from '../view/share/embedHeights.ts'
import { promisedHeights } from '../view/share/promisedHeights.ts'
import { formatSnippets, frameTitle, type SnippetSource } from '../view/share/snippets.ts'
import { WIDE_FRAME } from '../view/wide.ts'
import { servedInFrame } from './frameHistory.ts'
import type { PromisedHeights } from './keepPromise.ts'
import { formatOembed } from './oembed.ts'

/** What the build knows of the loader: the moving script, and the release with the hash of its bytes. */
export interface LoaderFiles {
  readonly path: string
  readonly integrity: string
}

/**
 * All files of one story for other people's pages: in each language the page for frames, the same frozen at this
 * version of the records, the oEmbed answer of the story and of each event, and the snippets. `home` is the absolute
 * address of the site's root.
 */
export function listEmbeds(story: Story, site: Site, home: string, loader: LoaderFiles): readonly SiteFile[] {
  return languagesOf(story).flatMap(([locale]) => {
    const folder = `embed/${locale}/${story.id}/`
    const frozen = `embed/@${story.dataVersion}/${locale}/${story.id}/`
    const source = snippetSource(story, locale, home)
    const released = { ...source, loader }
    return [
      ...[folder, frozen].map((each) => ({
        path: `${each}index.html`,
        render: () => embedPage(story, locale, site, each),
      })),
      ...[folder, frozen].flatMap((each) => listPeople(story, locale, site, each)),
      { path: oembedPath(story.id, locale), render: () => writeJson(formatOembed(source)) },
      ...story.events.map(({ id }) => ({
        path: oembedPath(story.id, locale, id),
        render: () => writeJson(formatOembed({ ...source, query: `?event=${id}` })),
      })),
      { path: `${folder}newsletter.html`, render: () => `${formatSnippets(source).newsletter}\n` },
      { path: `${folder}snippets.json`, render: () => writeJson(formatAll(source, released)) },
    ]
  })
}

const formatAll = (moving: SnippetSource, released: SnippetSource) => ({
  ...formatSnippets(moving),
  elementReleased: formatSnippets(released).element,
  // What integrations/wordpress makes a timeline of.
  title: frameTitle(moving),
  headline: inLanguage(moving.story.headline, moving.locale),
  heights: moving.heights,
  minHeight: formatHeightCss(moving.heights),
})

const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const snippetSource = (story: Story, locale: Locale, site: string): SnippetSource => ({
  site,
  story,
  locale,
  t: createTranslator(catalogueOf(locale)),
  query: '',
  heights: promiseOf(story, locale).auto,
  loader: { path: 'loader.js', integrity: null },
  total: story.events.length,
  image: storyPicture(story, locale, site),
})

/**
 * The heights that snippets promise of a story, which its page for frames then keeps. The answers of all its events name
 * them, too, so they are worked out once.
 */
function promiseOf(story: Story, locale: Locale): PromisedHeights {
  const made = promisesOf(story)
  const promise = made.get(locale) ?? measurePromise(story, locale)
  made.set(locale, promise)
  return promise
}

const promisesOf = once<Story, Map<Locale, PromisedHeights>>(() => new Map())

function measurePromise(story: Story, locale: Locale): PromisedHeights {
  const index = indexStory(story)
  const language = { locale, t: createTranslator({ ...catalogueOf(locale), ...story.words?.[locale] }) }
  return {
    auto: promisedHeights(index, language, null),
    scale: promisedHeights(index, language, 'scale'),
    order: promisedHeights(index, language, 'order'),
  }
}

/** The page for frames: the tree of the story's page, compact. Search engines credit the page that frames it. */
export function embedPage(story: Story, locale: Locale, site: Site, folder: string): string {
  const root = '../'.repeat(folder.split('/').length - 1)
  const dataFile = site.dataFile(story.id)
  const embeddedFrom = site.origin && !site.dev ? new URL(site.origin).host : catalogueOf(locale).siteName
  const boot = { story, skipped: 0, locale, messages: catalogueOf(locale), root, dataFile, embeddedFrom }
  const store = createViewStore(locale, null, servedInFrame(locale))
  const app = renderToString(<App boot={boot} store={store} />)
  const attributes = {
    'data-root': root,
    'data-story': story.id,
    'data-file': dataFile,
    'data-start-failed': servedWords(locale).startFailed,
    'data-retry': catalogueOf(locale).retry,
    ...wordsAttribute(story, site),
    'data-embedded-from': embeddedFrom,
    'data-heights': JSON.stringify(promiseOf(story, locale)),
  }
  return documentHtml({
    ...commonParts(story, locale, site, root, (other) => `${other}/${story.id}/`),
    title: `${inLanguage(story.headline, locale)} – ${catalogueOf(locale).siteName}`,
    description: inLanguage(story.deck, locale),
    type: 'website',
    ...storyScripts(story, locale, site, root, WIDE_FRAME),
    jsonLd: null,
    jsonLdFile: null,
    body: `<div id="app"${attributeText(attributes)}>${app}</div>`,
    robots: 'noindex,indexifembedded',
    theme: 'light',
    oembed: oembedLink(story, locale, site, root),
  })
}
