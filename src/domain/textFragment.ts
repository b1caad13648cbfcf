import type { TextQuote } from './story.ts'

/**
 * Address that opens an article at a passage: `https://…/article#:~:text=prefix-,exact,-suffix` (WICG text fragments).
 *
 * `-` and `,` are the syntax's own, so inside a part they are written `%2D` and `%2C`; what is beyond ASCII is
 * percent-encoded, but for Devanagari, which browsers take as it is: nine bytes a letter would double a Hindi page. Runs of white space become one space, as browsers match them. An existing `#section` is kept: browsers
 * that know no text fragments go there. A quote without words gives the address unchanged.
 */
export function formatTextFragment(url: string, quote: TextQuote): string {
  const exact = encodePart(quote.exact)
  if (exact === '') return url
  const prefix = encodePart(quote.prefix ?? '')
  const suffix = encodePart(quote.suffix ?? '')
  const passage = `${prefix && `${prefix}-,`}${exact}${suffix && `,-${suffix}`}`
  const [address = '', section = ''] = splitOnce(url, '#')
  const [plainSection = ''] = splitOnce(section, ':~:')
  return `${address}#${plainSection}:~:text=${passage}`
}

/** Whole letters of U+0900–097F as encodeURIComponent writes them. */
const DEVANAGARI = /(?:%E0%A[45]%[89AB][0-9A-F])+/g

function encodePart(text: string): string {
  // encodeURIComponent throws on half of a surrogate pair.
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(words).replace(/-/g, '%2D').replace(DEVANAGARI, decodeURIComponent)
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}
