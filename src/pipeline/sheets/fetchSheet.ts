import { openSheet, tooBig } from './openSheet.ts'
import { readBytes } from './readBytes.ts'
import { refused, type SheetReading } from './sheetReading.ts'
import { MOST_BYTES } from './sheetTable.ts'

/** `fetch`, or what stands in for it. */
export type Ask = (url: string, init: RequestInit) => Promise<Response>

const TIMEOUT_MS = 30_000

/** A sheet at an address: a file, or a Google sheet that is published or shared. */
export async function fetchSheet(address: string, wanted: string | null, ask: Ask): Promise<SheetReading> {
  const url = sheetAddress(address)
  if (url === null) return refused('notHttps')
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' })
    return await readAnswer(response, url, wanted)
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
    return refused('unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}

/** The address of the sheet's CSV where an editor has copied that of its page; null when it is no https address. */
export function sheetAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:') return null
  if (url.hostname !== 'docs.google.com' || !url.pathname.startsWith('/spreadsheets/')) return url.href
  const tab = url.searchParams.get('gid') ?? /gid=(\d+)/.exec(url.hash)?.[1] ?? null
  if (/\/d\/e\/[^/]+\/pub(?:html)?$/.test(url.pathname)) {
    url.pathname = url.pathname.replace(/pubhtml$/, 'pub')
    if (!/^(?:tsv|xlsx|ods)$/.test(url.searchParams.get('output') ?? ''))
      url.searchParams.set('output', 'csv')
    url.hash = ''
    return url.href
  }
  const file = /^\/spreadsheets\/d\/[^/]+/.exec(url.pathname)?.[0]
  if (file === undefined || url.pathname.includes('/export')) return url.href
  return `https://docs.google.com${file}/export?format=csv${tab === null ? '' : `&gid=${tab}`}`
}

async function readAnswer(response: Response, asked: string, wanted: string | null): Promise<SheetReading> {
  const from = new URL(response.url || asked)
  if (from.hostname === 'accounts.google.com' || /ServiceLogin/.test(from.pathname)) return refused('signIn')
  if (response.status === 401 || response.status === 403) return refused('signIn')
  if (!response.ok) return refused('notFound', response.status)
  const bytes = await readBytes(response, MOST_BYTES)
  if (bytes === null) return tooBig(MOST_BYTES + 1)
  const reading = await openSheet(nameOf(asked), bytes, wanted)
  if (reading.kind === 'refused' && reading.said[0] === 'isPage')
    return refused(
      /accounts\.google\.com|ServiceLogin/.test(Buffer.from(bytes).toString('latin1'))
        ? 'signIn'
        : 'urlIsPage',
    )
  return reading
}

/** The last part of an address that says something: a file's name, or the site. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  const last = pathname.split('/').at(-1) ?? ''
  return /\.\w+$/.test(last) ? decodeURIComponent(last) : hostname
}
