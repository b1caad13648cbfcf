import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveHosts } from '../tests/e2e/hostServer.mjs'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm run demo: other people's pages with the timeline in them, on another origin than the site. Build first.
 */
const SITE_PORT = 4173
const HOST_PORT = 4174
const PAGES = {
  article: 'an article with two timelines that size themselves, and a link that opens an event',
  frame: 'a frame without any script',
  wordpress: 'what WordPress makes of a pasted address, three times, and once with a wrong secret',
  amp: 'a page that sizes its frame as AMP does',
  strict: 'a host with a strict policy and Trusted Types',
  dark: 'a dark page: light unless the snippet says otherwise',
  column: 'a column of 288 px',
  stripped: 'a system that may take scripts away; with ?noscript it has',
  hardened: 'the documented sandbox',
  bare: 'a sandbox that lets nothing out',
}

ensureInstalled()
if (!existsSync(join(ROOT, 'dist/loader.js'))) {
  console.error('There is no built site in dist/. Run `npm run build` first.')
  process.exit(1)
}
const { preview } = await import('vite')
try {
  await preview({ root: ROOT, preview: { port: SITE_PORT, strictPort: true } })
  const { address } = await serveHosts(`http://localhost:${SITE_PORT}/`, HOST_PORT)
  console.log(`The timeline in an article: ${address} (Ctrl+C stops it)\n`)
  for (const [page, what] of Object.entries(PAGES))
    console.log(`  ${`${address}${page}.html`.padEnd(40)} ${what}`)
} catch (error) {
  console.error(
    `The pages could not be served: ${error instanceof Error ? error.message : error}. Ports ${SITE_PORT} and ${HOST_PORT} must be free.`,
  )
  process.exit(1)
}
