import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../ensureInstalled.mjs'
import { write } from './buildBench.mjs'

const FOLDER = join(ROOT, 'scripts/bench/peers')

/** Files of `scripts/bench/peers`, each a page of its own. */
export const PEERS = /** @type {const} */ (['canvas', 'vis', 'eventDrops', 'timelinesChart'])

/** Installs what is measured beside this project, once. */
export function installPeers() {
  if (existsSync(join(FOLDER, 'node_modules/vis-timeline'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) throw new Error(`What is measured beside this project cannot be installed in ${FOLDER}.`)
}

/**
 * Writes a page of each: `NAME-EVENTS.html`.
 *
 * @param {readonly number[]} sizes numbers of events
 * @param {string} out folder
 */
export async function buildPeers(sizes, out) {
  const outDir = resolve(out)
  await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    // EventDrops looks for Node's name of it.
    define: { global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: PEERS.map((name) => join(FOLDER, `${name}.ts`)) },
    },
  })
  /** @type {Record<string, { file: string, css?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'))
  for (const name of PEERS) {
    const { file = '', css = [] } = manifest[`${name}.ts`] ?? {}
    const styles = css.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
    for (const events of sizes)
      write(
        join(outDir, `${name}-${events}.html`),
        `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>${styles}<style>body { margin: 0 }</style></head>
<body><div id="app" data-events="${events}"></div><script type="module" src="${file}"></script></body></html>
`,
      )
  }
}
