import { JSDOM, VirtualConsole } from 'jsdom'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import type { ArticleSaid } from '../words/articleWords.ts'
import { collapseText } from './locateQuote.ts'

/** What stands at an address, as far as can be told from here. */
export type PageAnswer =
  /** `text` is null when it is no text: a PDF, a picture. `whole` is false when the page was too long to read all of it. */
  | { readonly kind: 'page'; readonly text: string | null; readonly whole: boolean }
  /** Gone, or unclear: refused, too slow, out of order, and may well open for a reader. `answered`: by a site at all. */
  | { readonly kind: 'gone' | 'unclear'; readonly why: ArticleSaid; readonly answered: boolean }

/** `fetch`, or what stands in for it. */
export type Ask = (url: string, init: RequestInit) => Promise<Response>

const MOST_REDIRECTS = 6
const MOST_BYTES = 2_000_000
const TIMEOUT_MS = 20_000
/** A page with less text than this is filled by its script, or says only that it wants one: it tells nothing. */
const LEAST_TEXT = 200
const HEADERS = { 'User-Agent': 'Samayrekha link checker', Accept: 'text/html,*/*;q=0.5' }

/** Opens an address as a reader's browser would, without running its script. Total: every failure is an answer. */
export async function readPage(address: string, ask: Ask): Promise<PageAnswer> {
  try {
    return await followPage(address, ask)
  } catch (error) {
    return explainFailure(error)
  }
}

async function followPage(address: string, ask: Ask): Promise<PageAnswer> {
  const first = checkSourceUrl(address)
  if (!first.ok) return unclear(['unsafe'])
  let { url } = first
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    // oxlint-disable-next-line no-await-in-loop -- each address is known only from the answer before
    const response = await ask(url, {
      redirect: 'manual',
      headers: HEADERS,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const next = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || next === null)
      return answerOf(response, address, url)
    // What nobody reads would keep its line open.
    void response.body?.cancel()
    const target = new URL(next, url)
    // Many sites name their own pages by http still; only the safe form is opened.
    target.protocol = 'https:'
    if (!checkSourceUrl(target.href).ok) return unclear(['leadsToUnsafe', target.host])
    url = target.href
  }
  return unclear(['leadsNowhere'])
}

async function answerOf(response: Response, asked: string, url: string): Promise<PageAnswer> {
  if (response.status === 404 || response.status === 410) return gone(['answered', response.status])
  if (!response.ok) return unclear(['answered', response.status])
  if (isFrontPage(url) && !isFrontPage(asked)) return gone(['leadsToFront'])
  const type = response.headers.get('content-type') ?? ''
  if (!/html|text\/plain/i.test(type)) return { kind: 'page', text: null, whole: true }
  const { bytes, whole } = await readBytes(response)
  const text = textOf(bytes, type)
  return text.length < LEAST_TEXT ? unclear(['noText']) : { kind: 'page', text, whole }
}

/** `/`, `/hi/`, `/index.html`. */
const isFrontPage = (url: string): boolean =>
  /^\/?(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(new URL(url).pathname) && new URL(url).search === ''

/** No more than what a page may weigh; the rest is not waited for. */
async function readBytes(response: Response): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.byteLength
    if (length > MOST_BYTES) return { bytes: Buffer.concat(chunks), whole: false }
  }
  return { bytes: Buffer.concat(chunks), whole: true }
}

const UNSEEN = 'script, style, noscript, template'
const BLOCKS =
  'address, article, br, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, section, td, th, tr'

/** The words of a page, collapsed as quotes are compared; the encoding is the one that a browser would find. */
function textOf(bytes: Buffer, contentType: string): string {
  const page = new JSDOM(bytes, {
    contentType: contentType.replace('text/plain', 'text/html'),
    virtualConsole: new VirtualConsole(),
  })
  const { body } = page.window.document
  for (const each of body.querySelectorAll(UNSEEN)) each.remove()
  for (const each of body.querySelectorAll(BLOCKS)) each.before(' ')
  return collapseText(body.textContent ?? '')
}

/** No such host; any other trouble of the network may be gone tomorrow. */
function explainFailure(error: unknown): PageAnswer {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND') return { kind: 'gone', why: ['siteGone'], answered: false }
  const trouble = cause instanceof Error ? cause.message || code : String(cause)
  return { kind: 'unclear', why: ['network', trouble], answered: false }
}

const gone = (why: ArticleSaid): PageAnswer => ({ kind: 'gone', why, answered: true })
const unclear = (why: ArticleSaid): PageAnswer => ({ kind: 'unclear', why, answered: true })
