import type { SiteAddressFault } from '../words/siteWordsEn.ts'

/** An address as it was written, with its last slash, or what is wrong with it. */
export type SiteAddress =
  | { readonly origin: string | null; readonly wrong: null }
  | { readonly origin: null; readonly wrong: WrongSiteAddress }

/** The parts of `say.badSiteAddress`: what was written, what is wrong with it, what was probably meant. */
export type WrongSiteAddress = readonly [written: string, fault: SiteAddressFault, guess: string | null]

/**
 * The address of the folder in which a site stands. Every absolute address of the site begins with this text, so it ends in
 * a slash, whether or not one was written: `https://news.example` is `https://news.example/`. What is no address of a folder
 * is not guessed at. Nothing written is no address.
 */
export function readSiteAddress(written: string | undefined): SiteAddress {
  const text = written?.trim() ?? ''
  if (text === '') return { origin: null, wrong: null }
  const fault = faultOf(text)
  if (fault !== null)
    return { origin: null, wrong: [text, fault, fault === 'noScheme' ? withScheme(text) : null] }
  const { href } = new URL(text)
  return { origin: href.endsWith('/') ? href : `${href}/`, wrong: null }
}

function faultOf(text: string): SiteAddressFault | null {
  if (/^https?:\/*$/i.test(text)) return 'noSite'
  if (!/^https?:\/\//i.test(text)) return 'noScheme'
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url) return 'noAddress'
  if (url.username !== '' || url.password !== '') return 'credentials'
  if (/[?#]/.test(text)) return 'query'
  return /\.html?$/i.test(url.pathname) ? 'page' : null
}

function withScheme(text: string): string | null {
  const whole = `https://${text.replace(/^[a-z]*:?\/+/i, '')}`
  return URL.canParse(whole) ? whole.replace(/\/*$/, '/') : null
}
