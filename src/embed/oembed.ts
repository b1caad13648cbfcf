import { escapeHtml } from '../paint/escapeHtml.ts'
import { embedAddress, formatQuote, frameTitle, tallest, type SnippetSource } from '../view/share/snippets.ts'
import { WORDPRESS_MOST } from './messages.ts'

/** oEmbed 1.0, type rich. One file per story and language: a static host cannot read `?url=` or `?maxwidth=`. */
export interface Oembed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly html: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Seconds. */
  readonly cache_age: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/** The field must be a number; the frame itself is as wide as its column, or it would push a phone's page sideways. */
const WIDTH = 640
const DAY_SECONDS = 86_400

/**
 * The quote and the frame with only those attributes that WordPress keeps; it adds its own sandbox. What the host page
 * needs is in the elements themselves, nothing in a script.
 */
export function formatOembed(source: SnippetSource): Oembed {
  const { site, t, image } = source
  const height = Math.min(tallest(source.heights), WORDPRESS_MOST)
  return {
    version: '1.0',
    type: 'rich',
    title: frameTitle(source),
    provider_name: t('siteName'),
    provider_url: site,
    html:
      `${formatQuote(source)}<iframe src="${escapeHtml(embedAddress(source))}" width="100%" height="${height}"` +
      ` frameborder="0" title="${escapeHtml(frameTitle(source))}"></iframe>`,
    width: WIDTH,
    height,
    cache_age: DAY_SECONDS,
    ...(image && { thumbnail_url: image.url, thumbnail_width: 1200, thumbnail_height: 675 }),
  }
}
