import { escapeHtml } from '../../paint/escapeHtml.ts'
import { once } from '../../domain/once.ts'
import type { Story } from '../../domain/story.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import { wordEdtf } from '../../i18n/dates.ts'
import type { Translate } from '../../i18n/messages.ts'
import { formatHeightCss, type HeightStep } from './embedHeights.ts'

/** What a snippet is made from; the build and the Embed dialog give the same. */
export interface SnippetSource {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly site: string
  /** With the events that the view leaves. */
  readonly story: Story
  /** Events of the whole story, shown or not. */
  readonly total: number
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
  /**
   * A: an address on a line of its own, for editors that speak oEmbed. The answer is a file, which no query string
   * reaches: so it is the address of the story, or of the event that is open in it, and says nothing else.
   */
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
    address: pageAddress(source),
    frame: formatFrame(source, ''),
    hardened: formatFrame(source, ` sandbox="${SANDBOX}"`),
    element: formatElement(source),
    amp: formatAmp(source),
    newsletter: formatNewsletter(source),
  }
}

export const storyAddress = ({ site, story, locale, query }: SnippetSource): string =>
  `${site}${locale}/${story.id}/${query}`

/** The page that stands for the view by its path alone: the open event's, else the story's. */
function pageAddress({ site, story, locale, query }: SnippetSource): string {
  const event = new URLSearchParams(query).get('event')
  return `${site}${locale}/${story.id}/${event === null ? '' : `event/${event}/`}`
}

export const embedAddress = ({ site, story, locale, query }: SnippetSource): string =>
  `${site}embed/${locale}/${story.id}/${query}`

/** Name of the frame for those who do not see it, in the story's language. */
export const frameTitle = (source: SnippetSource): string =>
  `${inLanguage(onlyEvent(source)?.title ?? source.story.subject, source.locale)} – ${source.t('siteName')}`

/** The event that is all a snippet is about. */
const onlyEvent = ({ story, query }: SnippetSource) =>
  query.startsWith(EVENT) ? eventsOf(story).get(query.slice(EVENT.length)) : undefined
const EVENT = '?event='
/** By id: the answers of all events of a story ask for theirs. */
const eventsOf = once(({ events }: Story) => new Map(events.map((event) => [event.id, event])))

/** How many of the story's events are shown. */
const wordScope = ({ story, total, t }: SnippetSource): string =>
  story.events.length === total
    ? t('shownAll', { count: total })
    : t('shownSome', { shown: story.events.length, count: total })

/** The tallest of the promised heights: where only one can be named, nothing is cut. */
export const tallest = (heights: readonly HeightStep[]): number =>
  Math.max(...heights.map(({ height }) => height))

/** The quote in one line, with nothing but links in it: all that WordPress lets through. */
export function formatQuote(source: SnippetSource): string {
  const { story, locale } = source
  const event = onlyEvent(source)
  const first = event ? `${link(pageAddress(source), inLanguage(event.title, locale))} · ` : ''
  return (
    `<blockquote>${first}${link(storyAddress(source), inLanguage(story.headline, locale))} ` +
    `${escapeHtml(`(${wordScope(source)})`)}</blockquote>`
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
    `<blockquote>\n<p>${link(storyAddress(source), inLanguage(story.headline, locale))}</p>\n${formatMoments(source)}\n</blockquote>`,
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
  const { image, story, locale } = source
  const placeholder = image
    ? `<amp-img placeholder layout="fill" src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}"></amp-img>`
    : `<p placeholder>${escapeHtml(inLanguage(story.headline, locale))}</p>`
  return [
    `<amp-iframe src="${escapeHtml(embedAddress(source))}" title="${escapeHtml(frameTitle(source))}"` +
      ` layout="fixed-height" height="${tallest(source.heights)}" resizable` +
      ` sandbox="${SANDBOX}" frameborder="0">`,
    placeholder,
    `<button overflow>${escapeHtml(wordScope(source))}</button>`,
    '</amp-iframe>',
  ].join('\n')
}

/** A mail has no column to fit: without a style the picture is as wide as it is drawn, or squeezed. */
const FITTING = 'max-width:100%;height:auto'

function formatNewsletter(whole: SnippetSource): string {
  const source = { ...whole, query: withoutTheme(whole.query) }
  const { image, story, locale } = source
  const address = storyAddress(source)
  const picture = image
    ? [
        `<a href="${escapeHtml(address)}"><img src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}" width="600" style="${FITTING}"></a>`,
      ]
    : []
  return [
    ...picture,
    `<p>${link(address, inLanguage(story.headline, locale))}</p>`,
    formatMoments(source),
  ].join('\n')
}

/** What a mail is read in has its own colours; the page that its links open follows the reader's device. */
function withoutTheme(query: string): string {
  const params = new URLSearchParams(query)
  params.delete('theme')
  const rest = params.toString()
  return rest === '' ? '' : `?${rest}`
}

/** Events that stand for those that are shown when no turning point is among them. */
const LATEST = 5

/** The turning points of the story with their dates, each a link to its own page. */
function formatMoments(source: SnippetSource): string {
  const { site, story, locale } = source
  const turning = story.events.filter(isTurningPoint)
  const told = turning.length > 0 ? turning : story.events.slice(-LATEST)
  const moments = told.map(({ id, date, title }) => {
    return `<li>${escapeHtml(`${wordEdtf(date, locale, story.timezone)}: `)}${link(`${site}${locale}/${story.id}/event/${id}/`, inLanguage(title, locale))}</li>`
  })
  const all = `<li>${link(storyAddress(source), wordScope(source))}</li>`
  return `<ul>\n${[...moments, all].join('\n')}\n</ul>`
}

const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
