import { policyTag } from './contentPolicy.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'
import { directionOf, type ByLanguage, type Locale } from '../domain/text.ts'

/** The style sheet as a page holds it. */
export interface PageStyle {
  readonly css: string
  /** Of exactly that text, in the form of the content policy: `sha256-…`. */
  readonly hash: string
}

/** What networks show beside a link; its size in pixels. */
export interface LinkPicture {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** A file that a page names before a script asks for it. */
export interface Preload {
  readonly href: string
  readonly as: 'module' | 'data' | 'style' | 'late-style'
  /** Only where that is so. */
  readonly media?: string
}

/** What a page is made of around its content. Every string is plain text; this file alone writes it into HTML. */
export interface DocumentParts {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** Addresses of the page in each language, relative to the page or absolute when the site's address is known. */
  readonly alternates: ByLanguage<string>
  readonly canonical: string
  readonly type: 'website' | 'article'
  readonly image: LinkPicture | null
  readonly siteName: string
  /** Absolute address of the site's root, or null where it is not known. */
  readonly site: string | null
  /** What the page holds, or where its sheets lie. */
  readonly style: PageStyle | { readonly hrefs: readonly string[] }
  readonly scripts: readonly string[]
  /** A small script that others wait for: it is asked for before all of them, and runs as soon as it is there. */
  readonly firstScript?: string
  /** What the page needs at once. */
  readonly preloads: readonly Preload[]
  /** What is fetched ahead, after the page itself: nothing asks for it before somebody stirs. */
  readonly latePreloads: readonly Preload[]
  readonly icon: string
  readonly jsonLd: unknown
  /** The same in full, as a file. */
  readonly jsonLdFile: string | null
  /** The feed of corrections. */
  readonly feed?: string
  /** The content, rendered by React. */
  readonly body: string
  readonly dev: boolean
  /** A script of the page reads in a worker. */
  readonly hasWorker?: boolean
  /** Said to search engines, when it is not simply “welcome”. */
  readonly robots?: string
  /** The theme before any script; absent where the reader's device decides. */
  readonly theme?: 'light'
  /** The page's oEmbed answer. */
  readonly oembed?: { readonly href: string; readonly title: string }
}

/**
 * One complete HTML page. The policy names no inline script and no foreign origin; scripts get nothing but text nodes
 * (Trusted Types without a policy). The development server needs a websocket and inline styles and gets no policy.
 */
export function documentHtml(parts: DocumentParts): string {
  const text = escapeHtml
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    parts.dev ? '' : policyTag('hash' in parts.style ? [parts.style.hash] : [], parts.site, parts.hasWorker),
    `<title>${text(parts.title)}</title>`,
    `<meta name="description" content="${text(parts.description)}">`,
    `<link rel="canonical" href="${text(parts.canonical)}">`,
    ...Object.entries(parts.alternates).map(
      ([locale, href]) => `<link rel="alternate" hreflang="${locale}" href="${text(href)}">`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${text(parts.icon)}">`,
    `<meta name="color-scheme" content="${parts.theme ?? 'light dark'}">`,
    ...(parts.robots ? [`<meta name="robots" content="${text(parts.robots)}">`] : []),
    ...(parts.oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${text(parts.oembed.href)}" title="${text(parts.oembed.title)}">`,
        ]
      : []),
    `<meta property="og:type" content="${parts.type}">`,
    `<meta property="og:site_name" content="${text(parts.siteName)}">`,
    `<meta property="og:locale" content="${territoryOf(parts.locale)}">`,
    // What is shared is known by its whole address, whatever was added to it on the way.
    ...(parts.site === null || parts.dev
      ? []
      : [`<meta property="og:url" content="${text(parts.canonical)}">`]),
    `<meta property="og:title" content="${text(parts.title)}">`,
    `<meta property="og:description" content="${text(parts.description)}">`,
    ...imageTags(parts),
    ...('css' in parts.style
      ? [`<style>${parts.style.css}</style>`]
      : parts.style.hrefs.map((href) => `<link rel="stylesheet" href="${text(href)}">`)),
    ...(parts.jsonLdFile === null
      ? []
      : [`<link rel="alternate" type="application/ld+json" href="${text(parts.jsonLdFile)}">`]),
    ...(parts.feed ? [`<link rel="alternate" type="application/atom+xml" href="${text(parts.feed)}">`] : []),
    ...(parts.firstScript ? [`<script type="module" async src="${text(parts.firstScript)}"></script>`] : []),
    ...parts.preloads.map(preloadLink),
    ...parts.scripts.map((src) => `<script type="module" src="${text(src)}"></script>`),
  ]
  return [
    '<!doctype html>',
    `<html lang="${parts.locale}" dir="${directionOf(parts.locale)}"${parts.theme ? ` data-theme="${parts.theme}"` : ''}>`,
    `<head>${head.filter(Boolean).join('\n')}</head>`,
    `<body>${parts.body}`,
    // In the head they would share a slow line with the text, and a phone would send for all of them before its first line.
    ...parts.latePreloads.map(preloadLink),
    parts.jsonLd === null
      ? ''
      : `<script type="application/ld+json">${escapeJson(JSON.stringify(parts.jsonLd))}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n')
}

const KINDS: Readonly<Record<Preload['as'], string>> = {
  module: 'rel="modulepreload"',
  data: 'rel="preload" as="fetch" crossorigin="anonymous"',
  style: 'rel="preload" as="style"',
  'late-style': 'rel="preload" as="style" data-late',
}

const preloadLink = ({ href, as, media }: Preload): string =>
  `<link ${KINDS[as]}${media ? ` media="${escapeHtml(media)}"` : ''} href="${escapeHtml(href)}">`

function imageTags({ image }: DocumentParts): string[] {
  if (!image) return ['<meta name="twitter:card" content="summary">']
  return [
    `<meta property="og:image" content="${escapeHtml(image.url)}">`,
    `<meta property="og:image:width" content="${image.width}">`,
    `<meta property="og:image:height" content="${image.height}">`,
    `<meta property="og:image:alt" content="${escapeHtml(image.alt)}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}

/** `hi` → `hi_IN`: Open Graph names a language with the country where most of its speakers are. English is India's here. */
function territoryOf(locale: Locale): string {
  if (locale === 'en') return 'en_IN'
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}

/** JSON inside a script element: no `<` survives, so nothing in it can close the element or open a comment. */
export const escapeJson = (json: string): string =>
  json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
