import { spawnSync } from 'node:child_process'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm start: installs what is missing, builds the site, serves it, prints the address.
 */
const PORT = 4173

ensureInstalled()
const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], {
  cwd: ROOT,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

const { preview } = await import('vite')
try {
  await preview({ root: ROOT, preview: { port: PORT, strictPort: true } })
  console.log(`\nSamayrekha is at http://localhost:${PORT}/ (Ctrl+C stops it)`)
} catch (error) {
  console.error(
    `The site is built, in dist/, but could not be served: ${error instanceof Error ? error.message : error}. If another program uses port ${PORT}, stop it, or run \`npx vite preview --port 4180\`.`,
  )
  process.exit(1)
}
