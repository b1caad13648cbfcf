import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyTag } from '../../src/app/contentPolicy.ts'
import { TYPES } from '../e2e/staticServer.ts'
import { BUILT_FOR } from './hosts.ts'
import { browsedSite } from '../e2e/browsedSite.ts'

/*
 * The built site as a plain host serves it. What the build leaves open while it is not told its address, the policy and
 * the snippets, is filled in with the address that is there, by the same function. Two things more, for the journeys:
 *
 *   - a probe in each page, for a browser whose console nobody can read: it tells the server what the page complains of;
 *   - `?scripts=refused`: the page with a policy by which no script runs, as in a browser too old for it.
 */

const DIST = fileURLToPath(browsedSite())

export interface Site {
  /** With a slash at its end. */
  readonly address: string
  /** What the probes have told since the last call. */
  readonly complaints: () => readonly string[]
  readonly close: () => Promise<void>
}

export async function serveSite(probed: boolean): Promise<Site> {
  const complaints: string[] = []
  let address = ''
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    // A frame without an origin may load its own scripts and data only if everyone may.
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (pathname === '/complain') {
      complaints.push(String(Buffer.concat(await request.toArray())))
      return void response.end()
    }
    if (pathname === '/probe.js')
      return void response.setHeader('Content-Type', TYPES['.js'] ?? '').end(PROBE)
    const path = normalize(decodeURIComponent(pathname))
    const file = join(DIST, path, path.endsWith('/') ? 'index.html' : '')
    const body = await readFile(file)
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain')
    if (searchParams.get('scripts') === 'refused')
      response.setHeader('Content-Security-Policy', "script-src 'none'")
    if (!file.endsWith('.html')) return void response.end(body)
    const html = builtFor(String(body), address)
    response.end(probed ? withProbe(html, address) : html)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // it listens on TCP
  address = `http://127.0.0.1:${port}/`
  return {
    address,
    complaints: () => complaints.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => void server.close(() => closed()))
    },
  }
}

function builtFor(html: string, address: string): string {
  const hash = /'(sha256-[^']+)'|&#39;(sha256-.+?)&#39;/.exec(html)?.slice(1).find(Boolean) ?? null
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () =>
      policyTag(hash === null ? [] : [hash], address),
    )
    .replaceAll(BUILT_FOR, address)
}

const withProbe = (html: string, address: string): string =>
  html.replace('<title>', `<script src="${address}probe.js"></script><title>`)

/** Sent before the page goes on, so that a journey which has ended has heard all. */
const PROBE = `
{
  const home = document.currentScript.src.replace('probe.js', 'complain')
  const complain = (text) => {
    const request = new XMLHttpRequest()
    request.open('POST', home, false)
    request.send(text)
  }
  addEventListener('error', (event) => complain(event.message ? 'exception: ' + event.message : 'not loaded: ' + event.target.outerHTML.slice(0, 200)), true)
  addEventListener('unhandledrejection', ({ reason }) => complain('unhandled: ' + reason))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complain('refused: ' + violatedDirective + ' ' + blockedURI))
  const say = console.error
  console.error = (...words) => {
    complain('console: ' + words.join(' '))
    say.apply(console, words)
  }
}
`
