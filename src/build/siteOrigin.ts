/** Absolute address of the site's root, with its slash; null where nobody has said it. */
export const siteOrigin = (): string | null => readSiteOrigin(process.env['SITE_ORIGIN']).origin

/** An address as it was written, or what is wrong with it. */
type SiteOrigin =
  | { readonly origin: string | null; readonly problem: null }
  | { readonly origin: null; readonly problem: string }

/**
 * Every absolute address of the site begins with this text, so it ends in a slash, whether or not one was written:
 * `https://news.example` is `https://news.example/`. What is no address of a folder is not guessed at.
 */
export function readSiteOrigin(written: string | undefined): SiteOrigin {
  const text = written?.trim() ?? ''
  if (text === '') return { origin: null, problem: null }
  const cure = explainAddress(text)
  if (cure !== null) return { origin: null, problem: `SITE_ORIGIN is “${text}”, ${cure}` }
  const { href } = new URL(text)
  return { origin: href.endsWith('/') ? href : `${href}/`, problem: null }
}

const FORM = 'the address of the folder in which the site will be, as https://timeline.example/'

function explainAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (/^https?:\/*$/i.test(text)) return `which names no site: write ${FORM}`
  if (!/^https?:\/\//i.test(text)) {
    const whole = `https://${text.replace(/^[a-z]*:?\/+/i, '')}`
    const guess = URL.canParse(whole) ? ` (${whole.replace(/\/*$/, '/')}?)` : ''
    return `which does not begin with https://: write ${FORM}${guess}`
  }
  if (!url) return `which is no address: write ${FORM}`
  if (url.username !== '' || url.password !== '') return 'which has a user name or password: leave it out'
  if (/[?#]/.test(text)) return 'which has a “?” or “#”: leave out what begins with it'
  if (/\.html?$/i.test(url.pathname)) return `which is a page: write ${FORM}`
  return null
}
