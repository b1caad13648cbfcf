import { escapeHtml } from '../../paint/escapeHtml.ts'
import type { Story } from '../../domain/story.ts'
import type { Locale } from '../../domain/text.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import { wordEdtf } from '../../i18n/dates.ts'
import type { Translate } from '../../i18n/messages.ts'
import { formatHeightCss, type HeightStep } from './embedHeights.ts'

/** What a snippet is made from; the build and the Embed dialog give the same. */
export interface SnippetSource {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly site: string
  readonly story: Story
  readonly locale: Locale
  readonly t: Translate
  /** The view to show, as in the address: `''` or `'?person=…&theme=dark'`. */
  readonly query: string
  readonly heights: readonly HeightStep[]
  /** The loader to name: the moving one, or a release with the hash of its bytes. */
  readonly loader: { readonly path: string; readonly integrity: string | null }
  /** Absolute address of a picture of the timeline, with its text. */
  readonly image: { readonly url: string; readonly alt: string } | null
}

export interface Snippets {
  /** A: an address on a line of its own, for editors that speak oEmbed. */
  readonly address: string
  /** B: a quote and a frame, no script. */
  readonly frame: string
  /** B where the host wants a sandbox. */
  readonly hardened: string
  /** C: a quote that a small script turns into a frame that sizes itself. */
  readonly element: string
  readonly amp: string
  /** For mail and feeds, where frames are dropped. */
  readonly newsletter: string
}

/** Opens source links, copies and downloads, and nothing else. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** Every text in them is escaped; none holds a script of its own. */
export function formatSnippets(source: SnippetSource): Snippets {
  return {
    address: storyAddress(source),
    frame: formatFrame(source, ''),
    hardened: formatFrame(source, ` sandbox="${SANDBOX}"`),
    element: formatElement(source),
    amp: formatAmp(source),
    newsletter: formatNewsletter(source),
  }
}

export const storyAddress = ({ site, story, locale, query }: SnippetSource): string =>
  `${site}${locale}/${story.id}/${query}`

export const embedAddress = ({ site, story, locale, query }: SnippetSource): string =>
  `${site}embed/${locale}/${story.id}/${query}`

/** Name of the frame for those who do not see it, in the story's language. */
export const frameTitle = ({ story, locale, t }: SnippetSource): string =>
  `${story.subject[locale]} – ${t('siteName')}`

/** The tallest of the promised heights: where only one can be named, nothing is cut. */
export const tallest = (heights: readonly HeightStep[]): number =>
  Math.max(...heights.map(({ height }) => height))

/** The quote in one line, with nothing but links in it: all that WordPress lets through. */
export function formatQuote(source: SnippetSource): string {
  const { story, locale, t } = source
  return (
    `<blockquote>${link(storyAddress(source), story.headline[locale])} ` +
    `${escapeHtml(`(${t('shownAll', { count: story.events.length })})`)}</blockquote>`
  )
}

function formatFrame(source: SnippetSource, sandbox: string): string {
  const height = tallest(source.heights)
  return [
    formatQuote(source),
    '<div style="container-type:inline-size;width:100%">' +
      `<iframe src="${escapeHtml(embedAddress(source))}" title="${escapeHtml(frameTitle(source))}"` +
      ` width="100%" height="${height}" loading="lazy" allow="clipboard-write; web-share"` +
      ` referrerpolicy="strict-origin-when-cross-origin"${sandbox}` +
      ` style="display:block;width:100%;border:0;height:${formatHeightCss(source.heights)}"></iframe></div>`,
  ].join('\n')
}

function formatElement(source: SnippetSource): string {
  const { site, story, locale, heights, loader, query } = source
  const attributes = [
    ['story', story.id],
    ['lang', locale],
    ['title', frameTitle(source)],
    ...elementParameters(query),
    ...heights.map(({ from, height }) => [`height-${from}`, String(height)] as const),
  ] as const
  const integrity = loader.integrity ? ` integrity="${loader.integrity}" crossorigin="anonymous"` : ''
  return [
    '<div style="container-type:inline-size;width:100%">' +
      `<samay-rekha${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}` +
      ` style="display:flow-root;min-height:${formatHeightCss(heights)}">`,
    `<blockquote>\n<p>${link(storyAddress(source), story.headline[locale])}</p>\n${formatMoments(source)}\n</blockquote>`,
    '</samay-rekha></div>',
    `<script async src="${escapeHtml(site + loader.path)}"${integrity}></script>`,
  ].join('\n')
}

/** `?person=a&person=b&theme=dark` as attributes: `person="a b"`, `theme="dark"`. */
function elementParameters(query: string): readonly (readonly [string, string])[] {
  const params = new URLSearchParams(query)
  return [...new Set(params.keys())].map((name) => [name, params.getAll(name).join(' ')] as const)
}

function formatAmp(source: SnippetSource): string {
  const { image, story, locale, t } = source
  const placeholder = image
    ? `<amp-img placeholder layout="fill" src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}"></amp-img>`
    : `<p placeholder>${escapeHtml(story.headline[locale])}</p>`
  return [
    `<amp-iframe src="${escapeHtml(embedAddress(source))}" title="${escapeHtml(frameTitle(source))}"` +
      ` layout="fixed-height" height="${tallest(source.heights)}" resizable` +
      ` sandbox="${SANDBOX}" frameborder="0">`,
    placeholder,
    `<button overflow>${escapeHtml(t('shownAll', { count: story.events.length }))}</button>`,
    '</amp-iframe>',
  ].join('\n')
}

function formatNewsletter(source: SnippetSource): string {
  const { image, story, locale } = source
  const address = storyAddress(source)
  const picture = image
    ? [
        `<a href="${escapeHtml(address)}"><img src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}" width="600"></a>`,
      ]
    : []
  return [...picture, `<p>${link(address, story.headline[locale])}</p>`, formatMoments(source)].join('\n')
}

/** The turning points of the story with their dates, each a link to its own page. */
function formatMoments(source: SnippetSource): string {
  const { site, story, locale, t } = source
  const moments = story.events.filter(isTurningPoint).map(({ id, date, title }) => {
    return `<li>${escapeHtml(`${wordEdtf(date, locale)}: `)}${link(`${site}${locale}/${story.id}/event/${id}/`, title[locale])}</li>`
  })
  const all = `<li>${link(storyAddress(source), t('shownAll', { count: story.events.length }))}</li>`
  return `<ul>\n${[...moments, all].join('\n')}\n</ul>`
}

const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
