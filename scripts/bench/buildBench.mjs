import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { tsImport } from 'tsx/esm/api'
import { build } from 'vite'
import { ROOT } from '../ensureInstalled.mjs'

/** Fills in what style sheets name; of the project's own build. @type {typeof import('../../src/build/styleTokens.ts')} */
const { styleTokens } = await tsImport('../../src/build/styleTokens.ts', import.meta.url)

/** Inside node_modules, so that what is built there finds its packages; never inside dist. */
const CACHE = join(ROOT, 'node_modules/.cache/samayrekha-bench')
const SERVER = join(CACHE, 'server')
export const BENCH_SITE = join(CACHE, 'site')

/** Must be the site's own, or the pages would find no styles. @type {typeof import('../../src/build/styleName.ts')} */
const { styleName } = await tsImport('../../src/build/styleName.ts', import.meta.url)

/**
 * Builds what the bench measures apart from the published site: one bundle for Node, one page for any number of events.
 *
 * @returns {Promise<typeof import('./entry.ts')>}
 */
export async function buildBench() {
  rmSync(CACHE, { recursive: true, force: true })
  const common = {
    root: ROOT,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
    publicDir: /** @type {const} */ (false),
    base: './',
    plugins: [styleTokens(), react()],
    css: { modules: { generateScopedName: styleName } },
  }
  await build({
    ...common,
    build: {
      ssr: 'scripts/bench/entry.ts',
      outDir: SERVER,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  })
  await build({
    ...common,
    build: {
      outDir: BENCH_SITE,
      target: 'es2022',
      manifest: true,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'scripts/bench/page.tsx' },
    },
  })
  return import(pathToFileURL(join(SERVER, 'entry.mjs')).href)
}

/**
 * Writes a story's page and data for `page.tsx`, by the function that writes the published pages.
 *
 * @param {typeof import('./entry.ts')} entry
 * @param {import('../../src/domain/story.ts').Story} story
 * @returns {string} the page's address on the bench's server
 */
export function writeBenchPage(entry, story) {
  const manifest = JSON.parse(readFileSync(join(BENCH_SITE, '.vite/manifest.json'), 'utf8'))
  const files = Object.values(manifest)
  const sheet = files.find(({ file }) => file.endsWith('.css')).file
  const css = readFileSync(join(BENCH_SITE, sheet), 'utf8').trim()
  const style = { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
  const html = entry.storyPage(story, 'en', {
    origin: null,
    script: manifest['scripts/bench/page.tsx'].file,
    eventScript: '',
    scriptImports: [],
    preloads: { hi: [], en: [], other: [] },
    words: {},
    stories: [],
    chartScripts: [],
    style: { whole: () => style, served: () => style, late: sheet },
    dataFile: (id) => `${id}.json`,
    dev: false,
  })
  const folder = `en/${story.id}`
  write(join(BENCH_SITE, folder, 'index.html'), html)
  write(join(BENCH_SITE, `data/${story.id}.json`), JSON.stringify(story))
  return `/${folder}/`
}

/**
 * @param {string} file
 * @param {string} text
 */
export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
