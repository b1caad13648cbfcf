import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locale } from '../../src/domain/text.ts'
import type { Snippets } from '../../src/view/share/snippets.ts'
import { STORY } from '../e2e/fixtures.ts'
import { browsedSite } from '../e2e/browsedSite.ts'

/** What the build names while it is not told its address. */
export const BUILT_FOR = 'http://localhost:4173/'

/** A snippet as the build has written it, naming the site that is there. */
export function readSnippet(kind: keyof Snippets, locale: Locale, site: string): string {
  const file = new URL(`embed/${locale}/${STORY}/snippets.json`, browsedSite())
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> // our own build
  return (all[kind] ?? '').replaceAll(BUILT_FOR, site)
}

/** Another site's page that holds one snippet and nothing of its own: `/<snippet>/<language>`. */
export async function serveHostPages(site: string) {
  const server = createServer((request, response) => {
    const [, kind = '', locale = ''] = (request.url ?? '').split('/')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>A host</title><style>body { margin: 0 }</style>
${readSnippet(kind as keyof Snippets, locale as Locale, site)}<p id="after">…</p></html>`) // the journey names them
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // it listens on TCP
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((closed) => void server.close(() => closed()))
    },
  }
}
