/**
 * What WordPress leaves of the `html` of an oEmbed answer from a site it does not know, written after the description
 * of wp_filter_oembed_result (wp-includes/embed.php): links with their address, bare quotes, and frames with seven
 * attributes; one optional quote before one frame; nothing at all without a frame.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

export function filterAsWordPress(html: string, secret: string, title: string): string | false {
  const body = new DOMParser().parseFromString(html, 'text/html').body
  for (const element of [...body.querySelectorAll('*')].toReversed()) {
    const kept = KEPT[element.tagName]
    if (kept) {
      for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name)
    } else if (element.tagName === 'SCRIPT' || element.tagName === 'STYLE') element.remove()
    else element.replaceWith(...element.childNodes)
  }
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?<\/iframe>)/s.exec(body.innerHTML)
  if (!found?.[2]) return false
  const holder = new DOMParser().parseFromString(`${found[1] ?? ''}${found[2]}`, 'text/html').body
  const frame = holder.querySelector('iframe')
  const quote = holder.querySelector('blockquote')
  if (!frame) return false
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('security', 'restricted')
  frame.className = 'wp-embedded-content'
  frame.setAttribute('data-secret', secret)
  frame.setAttribute('src', `${frame.getAttribute('src')}#?secret=${secret}`)
  if (!frame.title) frame.title = title
  if (quote) {
    quote.className = 'wp-embedded-content'
    quote.setAttribute('data-secret', secret)
    frame.setAttribute('style', 'position: absolute; visibility: hidden;')
  }
  return holder.innerHTML
}
