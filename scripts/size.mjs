import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './ensureInstalled.mjs'

/*
 * npm run size: what the built site costs a reader, in kB (1,000 bytes) after gzip at level 9, beside its budget. Ends
 * with exit code 1 when something is over. Build first.
 */

const DIST = join(ROOT, 'dist')
/** Events that the budget of a story page is for. */
const PAGE_EVENTS = 100
/** The parts of a page that grow with its events. */
const GROWING = /<section[^>]* data-part="(?:list|chart)"[^]*?<\/section>|<details[^]*?<\/details>/g

/**
 * @typedef {object} Line
 * @property {string} what
 * @property {number} kB
 * @property {number} [most] the budget; a line without one is for information
 */

if (!existsSync(join(DIST, '.vite/manifest.json'))) {
  console.error('There is no built site in dist/. Run `npm run build` first.')
  process.exit(1)
}

/** @type {Record<string, { file: string, name?: string, imports?: string[], isDynamicEntry?: boolean }>} */
const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
const lines = [
  ...pagesBelow('').flatMap(measurePage),
  ...pagesBelow('embed/').flatMap(measurePage),
  ...measureLoader(),
  ...measureLater(),
]

for (const { what, kB, most } of lines) {
  const budget = most === undefined ? '' : `of ${most} ${kB > most ? '— OVER' : ''}`
  console.log(`${kB.toFixed(1).padStart(7)} kB ${budget.padEnd(14)} ${what}`)
}
const over = lines.filter(({ kB, most }) => most !== undefined && kB > most)
console.log(over.length === 0 ? 'All budgets hold.' : `${over.length} over budget.`)
process.exitCode = over.length === 0 ? 0 : 1

/**
 * The pages of the stories, in every language.
 *
 * @param {string} folder below dist/
 * @returns {string[]}
 */
function pagesBelow(folder) {
  if (!existsSync(join(DIST, folder))) return []
  return readdirSync(join(DIST, folder))
    .filter((locale) => /^[a-z]{2}$/.test(locale))
    .flatMap((locale) =>
      readdirSync(join(DIST, folder, locale)).map((story) => `${folder}${locale}/${story}/index.html`),
    )
}

/**
 * A page and the scripts it names with all that they import: what is fetched before the page is alive.
 *
 * @param {string} page
 * @returns {Line[]}
 */
function measurePage(page) {
  const html = readFileSync(join(DIST, page), 'utf8')
  const named = [...html.matchAll(/<(?:script type="module" src|link rel="modulepreload" href)="([^"]+)"/g)]
  const scripts = new Set(named.flatMap(([, href = '']) => staticFiles(chunkOf(join(page, '..', href)))))
  const [, entry = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? []
  return [
    {
      what: `${page}: ${scripts.size} scripts to start with`,
      kB: sum([...scripts].map(gzipFile)),
      most: 100,
    },
    // The others wait until the reader stirs: one import too many, and React runs in every page that sleeps.
    {
      what: `${page}: as far as they run in a page that sleeps`,
      kB: sum(staticFiles(chunkOf(join(page, '..', entry))).map(gzipFile)),
      most: 10,
    },
    ...measureHtml(page, html),
  ]
}

/**
 * @param {string} page
 * @param {string} html
 * @returns {Line[]}
 */
function measureHtml(page, html) {
  const events = html.match(/ data-event="/g)?.length ?? 0
  const size = gzip(html)
  // What stands outside of list, chart and menus stays as it is. The chart is scaled, too, though it is drawn with bounds:
  // the true figure is lower.
  const same = gzip(html.replaceAll(GROWING, ''))
  const scaled = same + ((size - same) * PAGE_EVENTS) / Math.max(1, events)
  return [
    { what: `${page}: the page, ${events} events`, kB: size },
    { what: `${page}: the page for ${PAGE_EVENTS} events, at most`, kB: scaled, most: 60 },
  ]
}

/** @returns {Line[]} */
function measureLoader() {
  return existsSync(join(DIST, 'loader.js'))
    ? [{ what: 'loader.js: all a host page loads', kB: gzipFile('loader.js'), most: 1.5 }]
    : []
}

/** What is fetched when it is first used. @returns {Line[]} */
function measureLater() {
  return Object.entries(chunks)
    .filter(([, { isDynamicEntry }]) => isDynamicEntry)
    .map(([name, { file }]) => ({
      what: `${name}, when it is needed`,
      kB: gzipFile(file),
      ...(name === 'src/state/search.ts' && { most: 10 }),
    }))
}

/**
 * @param {string} file below dist/
 * @returns {{ file: string, imports?: string[] }}
 */
function chunkOf(file) {
  return Object.values(chunks).find((chunk) => chunk.file === file) ?? { file }
}

/**
 * @param {{ file: string, imports?: string[] }} entry
 * @param {Set<string>} [seen]
 * @returns {string[]}
 */
function staticFiles({ file, imports = [] }, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  return [file, ...imports.flatMap((key) => (chunks[key] ? staticFiles(chunks[key], seen) : []))]
}

/** @param {string} text */
function gzip(text) {
  return gzipSync(text, { level: 9 }).length / 1000
}

/** @param {string} file below dist/ */
function gzipFile(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
