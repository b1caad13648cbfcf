/** An address as it was written, with its last slash, or what is wrong with it. */
export type SiteAddress =
  | { readonly origin: string | null; readonly wrong: null }
  | { readonly origin: null; readonly wrong: string }

/**
 * The address of the folder in which a site stands. Every absolute address of the site begins with this text, so it ends in
 * a slash, whether or not one was written: `https://news.example` is `https://news.example/`. What is no address of a folder
 * is not guessed at. Nothing written is no address.
 */
export function readSiteAddress(written: string | undefined): SiteAddress {
  const text = written?.trim() ?? ''
  if (text === '') return { origin: null, wrong: null }
  const wrong = explainAddress(text)
  if (wrong !== null) return { origin: null, wrong: `“${text}”, ${wrong}` }
  const { href } = new URL(text)
  return { origin: href.endsWith('/') ? href : `${href}/`, wrong: null }
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
