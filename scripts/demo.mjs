import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveHosts } from '../tests/e2e/hostServer.mjs'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm run demo: other people's pages with the timeline in them, on another origin than the site. Build first.
 */
const SITE_PORT = 4173
const HOST_PORT = 4174
const PAGES = ['article', 'frame', 'wordpress', 'amp', 'strict', 'dark', 'column', 'stripped', 'hardened']

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
  for (const page of PAGES) console.log(`  ${address}${page}.html`)
} catch (error) {
  console.error(
    `The pages could not be served: ${error instanceof Error ? error.message : error}. Ports ${SITE_PORT} and ${HOST_PORT} must be free.`,
  )
  process.exit(1)
}
