import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newStory } from '../../src/cli/newStory.ts'
import { buildSite } from '../../src/cli/runVite.ts'
import type { Story } from '../../src/domain/story.ts'
import type { PromisedHeights } from '../../src/embed/keepPromise.ts'
import { hi } from '../../src/i18n/hi.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { promisedHeights } from '../../src/view/share/promisedHeights.ts'
import { unescapeHtml } from '../built/servedSite.ts'
import { heightAt } from '../fixtures/heightAt.ts'

/* A site in a newsroom's colours and fonts, built: pages, frames, the front page and pictures are of one kind. */

/** In a folder of its host, as the site of a project on GitHub Pages is. */
const ORIGIN = 'https://daily.example/timeline/'

const { resolve } = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'themed-'))
const read = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8')

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const records = join(folder, 'data')
  newStory(records, 'moon', 'en', '2026-10-28')
  const long = 'चांद की ओर जाने वाले यान की पूरी कहानी, पहले दिन से आज तक'
  const rewrite = (file: string, change: (text: string) => string) => {
    const path = join(records, 'stories/moon', file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  rewrite('story.yaml', (text) => text.replace('समयरेखा का शीर्षक यहां लिखें', `"${long}"`))
  // So many lines that a wider font makes more of them at every width, whatever the other words are.
  rewrite('events.yaml', (text) => {
    const event = text.slice(text.indexOf('- id:')).replace('पहली घटना', `"N. ${long}"`)
    const numbered = (at: number) => event.replace('first-event', `event-${at}`).replace('N.', `${at}.`)
    return [1, 2, 3, 4, 5, 6].map((at) => numbered(at).replace('The first event', `Event ${at}`)).join('')
  })
  writeFileSync(
    join(records, 'site.yaml'),
    `origin: ${ORIGIN}
theme:
  light: { paper: "#fffdf0", link: "#5b2a86", lanes: ["#0b6e4f"] }
  radius: 9
  fonts: { text: House, head: House }
fonts:
  - { family: House, file: House.woff2, outlines: House.ttf, unicodeRange: U+0900-097F }
`,
  )
  mkdirSync(join(records, 'fonts'))
  const take = (from: string, to: string) => copyFileSync(resolve(from), join(records, 'fonts', to))
  take(
    '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2',
    'House.woff2',
  )
  take('@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf', 'House.ttf')
  await buildSite({ records, out: join(folder, 'site'), lang: undefined, keep: null })
}, 240_000)
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test.each([
  ['hi/moon/index.html', '../../'],
  ['embed/en/moon/index.html', '../../../'],
  ['en/moon/sources/index.html', '../../../'],
])('%s has the colours, the corners and the font, and may load it', (path, root) => {
  const page = read(path)
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
  expect(style).toMatch(/--paper: ?#fffdf0/)
  expect(style).toMatch(/--link: ?#5b2a86/)
  // Lighter on dark paper, where it could not be seen.
  expect(style.match(/--link: ?#\w+/g)?.length).toBeGreaterThan(2)
  expect(style).not.toMatch(/--link: ?#8cc4ff/)
  expect(style).toMatch(/--lane-0: ?#0b6e4f/)
  expect(style).toMatch(/border-radius: ?9px/)
  expect(style).toMatch(/--font-text: ?["']?House["']?, ?["']?House fallback/)
  const address = /@font-face ?\{[^}]*url\("?([^")]+\.woff2)/.exec(style)?.[1] ?? ''
  expect(address.startsWith(`${root}assets/House-`)).toBe(true)
  const font = readFileSync(join(folder, 'site', path, '..', address))
  expect(font.equals(readFileSync(join(folder, 'data/fonts/House.woff2')))).toBe(true)
  expect(style).toMatch(/font-display: ?swap/)
  expect(style).toMatch(/size-adjust: ?\d+%/)
  expect(page).toMatch(/font-src &#39;self&#39; https:\/\/daily\.example/)
})

test('the newsroom’s other pages get the same as a style sheet for the components', () => {
  const theme = read('theme.css')
  expect(theme).toMatch(/^\[data-samayrekha\][^{]*\{[^}]*--link: #5b2a86;/m)
  const font = /url\("\.\/([^"]+)"\)/.exec(theme)?.[1] ?? ''
  expect(readdirSync(join(folder, 'site/assets')).map((name) => `assets/${name}`)).toContain(font)
})

test('EMB-8: what frames promise is measured with the font, which is wider than ours', () => {
  const page = read('embed/hi/moon/index.html')
  const promised = JSON.parse(unescapeHtml(/data-heights="([^"]+)"/.exec(page)?.[1] ?? '')) as PromisedHeights // our own build
  const file = readdirSync(join(folder, 'site/data')).find((name) => /^moon\.\w+\.json$/.test(name)) ?? ''
  const story = JSON.parse(read(`data/${file}`)) as Story // likewise
  const ours = promisedHeights(indexStory(story), { locale: 'hi', t: createTranslator(hi) }, null)
  const more = Array.from({ length: 60 }, (_, at) => 260 + 10 * at).map(
    (width) => heightAt(promised.auto, width) - heightAt(ours, width),
  )
  expect(Math.min(...more)).toBeGreaterThanOrEqual(0)
  expect(more.filter((each) => each > 20).length).toBeGreaterThan(5)
})

test('below a folder whatever a page names is there, told from the page, from the site or from the host', () => {
  const site = join(folder, 'site')
  const files = new Set(readdirSync(site, { recursive: true, encoding: 'utf8' }))
  const pages = [...files].filter((path) => path.endsWith('.html'))
  const named = pages.flatMap((path) => {
    // A host shows the one page at every address that has none.
    const at = new URL(path === '404.html' ? 'hi/no/such/page' : path, ORIGIN)
    const html = read(path)
    return [...html.matchAll(/\s(?:href|src|content)="([^"]+)"/g)]
      .map(([, address = '']) => unescapeHtml(address))
      .filter((address) => !/^(?:[a-z]+:(?!\/\/daily)|#)/.test(address) && /[./]/.test(address))
      .filter((address) => !address.includes(' '))
      .map((address) => [path, new URL(address, at)] as const)
  })
  expect(pages.length).toBeGreaterThan(8)
  expect(named.length).toBeGreaterThan(100)
  const missing = named.filter(([, { href, pathname }]) => {
    const file = decodeURI(pathname.slice(new URL(ORIGIN).pathname.length))
    return !href.startsWith(ORIGIN) || !files.has(file.replace(/(^|\/)$/, '$1index.html'))
  })
  expect(missing.map(([path, { href }]) => `${path}: ${href}`)).toEqual([])
})

test('nothing in the site tells where on this machine the records and their fonts lie', () => {
  const site = join(folder, 'site')
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|css|js|json|jsonld|svg|md|atom|csv|ics)$|\/_headers|htaccess/.test(name),
  )
  expect(files).toContain('.vite/manifest.json')
  expect(files.filter((name) => read(name).includes(basename(folder)))).toEqual([])
})

test('the front page and the sign in the tab are of the same colours', () => {
  const home = read('home.css')
  expect(home).toContain('background: #fffdf0')
  expect(home).toMatch(/font: 1\.125rem\/1\.6 'House', 'House fallback', system-ui/)
  const font = /url\("\.\/([^"]+)"\)/.exec(home)?.[1] ?? ''
  expect(readdirSync(join(folder, 'site/assets')).map((name) => `assets/${name}`)).toContain(font)
  expect(read('favicon.svg')).toContain('#fffdf0')
})

test('pictures are drawn in the colours, and with the outlines of the font', () => {
  const svg = read('images/en/moon.svg')
  expect(svg).toContain('fill="#fffdf0"')
  expect(svg).toContain('fill="#0b6e4f"')
  expect(svg).toContain('font-family="&#39;House&#39;, &#39;Noto Sans Devanagari&#39;')
  expect(read('images/en/moon-dark.svg')).toContain('fill="#15171c"')
  // Readers do not load the outlines.
  expect(
    readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ttf'),
    ),
  ).toEqual([])
})

test('what a reader makes a picture of is in the same colours', () => {
  const scripts = readdirSync(join(folder, 'site/assets')).filter((name) => name.endsWith('.js'))
  const all = scripts.map((name) => read(`assets/${name}`)).join('\n')
  expect(all).toContain('#5b2a86')
  expect(all).toContain('#fffdf0')
  // Our own, which are nobody's here.
  expect(all).not.toContain('#fcfbf8')
})
