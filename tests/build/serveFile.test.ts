import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { JSDOM } from 'jsdom'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sitePlugins } from '../../src/build/sitePlugins.ts'
import { compileStories } from '../../src/pipeline/publish/compileStories.ts'
import { makePng } from '../fixtures/makePng.ts'
import { ROOT } from '../fixtures/sourceTree.ts'
import { makeRows, makeTable } from '../parquet/makeTable.ts'
import { countDocuments, rendered } from './countDocuments.ts'

/* What `npm run dev` answers, and what each answer costs, counted. */

vi.mock('../../src/pipeline/publish/compileStories.ts', async (importOriginal) => {
  const original = await importOriginal<{ compileStories: typeof compileStories }>()
  return { ...original, compileStories: vi.fn(original.compileStories) }
})

const folder = mkdtempSync(join(tmpdir(), 'serve-file-'))
let server: ViteDevServer

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../pipeline/good'), join(folder, 'data'), { recursive: true })
  server = await createServer({
    root: ROOT,
    configFile: false,
    mode: 'development',
    appType: 'mpa',
    logLevel: 'silent',
    cacheDir: join(folder, 'cache'),
    plugins: [react(), sitePlugins(join(folder, 'data')), countDocuments],
    // Nothing is watched: an answer is up to date because the files were looked at.
    server: { port: 0, ws: false, watch: null, fs: { allow: [ROOT, join(folder, 'data')] } }, // as in siteConfig.ts
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
})
beforeEach(() => {
  vi.mocked(compileStories).mockClear()
  rendered.length = 0
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string): Promise<Response> => fetch(new URL(path, server.resolvedUrls?.local[0]))
const textAt = async (path: string): Promise<string> => (await get(path)).text()

function edit(from: string, to: string): void {
  const path = join(folder, 'data/stories/sample/events.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

test('an address gets its own page, and no other page is rendered', async () => {
  expect(await textAt('/en/sample/')).toContain('SCO meets in Delhi')
  expect(rendered).toEqual(['/en/sample/'])
  expect(await textAt('/hi/sample/event/sco-delhi/?as=x')).toContain('दिल्ली में एससीओ बैठक')
  expect(rendered).toEqual(['/en/sample/', '/hi/sample/event/sco-delhi/'])
  expect(await textAt('/embed/en/sample/')).toContain('SCO meets in Delhi')
  expect(rendered).toHaveLength(3)
})

test('a page leads to the styles of all that it shows, without a script', async () => {
  for (const path of [
    '/en/sample/',
    '/en/sample/event/sco-delhi/',
    '/en/sample/sources/',
    '/embed/en/sample/',
  ]) {
    const { document } = new JSDOM(await textAt(path)).window
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    const sheets = await Promise.all(
      links.map(async (link) => {
        const address = new URL(link.getAttribute('href') ?? '', new URL(path, server.resolvedUrls?.local[0]))
        return (await fetch(address, { headers: { Accept: 'text/css' } })).text()
      }),
    )
    const styles = sheets.join('\n')
    const named = new Set([...document.querySelectorAll('[class]')].flatMap((each) => [...each.classList]))
    expect(named.size, path).toBeGreaterThan(5)
    expect(
      [...named].filter((name) => !new RegExp(String.raw`\.${name}\b`).test(styles)),
      path,
    ).toEqual([])
  }
})

test('what is no page is made without rendering one', async () => {
  const oembed = await get('/embed/en/sample/oembed.json')
  expect(oembed.headers.get('content-type')).toContain('application/json')
  expect(await oembed.json()).toMatchObject({ type: 'rich', version: '1.0' })
  expect(await textAt('/hi/sample/story.jsonld')).toContain('"@context"')
  expect(rendered).toEqual([])
})

test('an address without its final slash leads to the page, with what was asked', async () => {
  const answer = await get('/en/sample?theme=dark')
  expect(answer.url.endsWith('/en/sample/?theme=dark')).toBe(true)
  expect(await answer.text()).toContain('SCO meets in Delhi')
})

test('an address that no story has is nobody’s', async () => {
  const answers = await Promise.all(['/en/other/', '/en/sample/event/other/', '/embed/fr/sample/'].map(get))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect(rendered).toEqual([])
})

test('records that nobody has changed are not compiled again', async () => {
  for (const path of ['/', '/en/sample/', '/hi/sample/sources/', '/embed/hi/sample/']) await get(path)
  expect(compileStories).not.toHaveBeenCalled()
})

test('the request after a change of a record shows it, in a page that names the new data', async () => {
  const dataOf = (page: string): string => /data-file="([^"]+)"/.exec(page)?.[1] ?? ''
  const before = await textAt('/en/sample/')
  edit('SCO meets in Delhi', 'SCO meets in Goa')
  const after = await textAt('/en/sample/')
  await textAt('/hi/sample/')
  expect(before).toContain('SCO meets in Delhi')
  expect(after).toContain('SCO meets in Goa')
  expect(dataOf(after)).not.toBe(dataOf(before))
  expect(await textAt(`/data/${dataOf(after)}`)).toContain('SCO meets in Goa')
  expect((await get(`/data/${dataOf(before)}`)).status).toBe(404)
  expect(compileStories).toHaveBeenCalledTimes(1)
  edit('SCO meets in Goa', 'SCO meets in Delhi')
  expect(await textAt('/en/sample/')).toBe(before)
})

test('while a record is wrong the page says so in its place, and when it is right again it is there', async () => {
  edit('forum: sco', 'forum: sko')
  const wrong = await get('/en/sample/')
  expect(wrong.status).toBe(500)
  const said = await wrong.text()
  expect(said).toContain('data/stories/sample/events.yaml:9: no forum has the id “sko”')
  // It is loaded again with the next save.
  expect(said).toContain('/@vite/client')
  edit('forum: sko', 'forum: sco')
  expect((await get('/en/sample/')).status).toBe(200)
})

test('what is wrong with one story leaves the pages of another alone', async () => {
  const other = join(folder, 'data/stories/other')
  mkdirSync(other)
  writeFileSync(join(other, 'story.yaml'), 'id: other\nrigour: sources\nheadline: { hi: ग, en: O }\n')
  expect((await get('/en/other/')).status).toBe(500)
  expect((await get('/en/sample/')).status).toBe(200)
  rmSync(other, { recursive: true })
})

test('a picture of an event is made when it is asked for', async () => {
  const pictures = join(folder, 'data/stories/sample/pictures')
  mkdirSync(pictures)
  writeFileSync(join(pictures, 'room.png'), makePng(40, 30))
  edit(
    '  sources:',
    `  picture:
    file: room.png
    alt: { hi: कमरा, en: The room }
    credit: PIB
    licence: { name: GODL }
  sources:`,
  )
  const [, path = ''] = /"[./]*(\/pictures\/[^"]+\.jpg)"/.exec(await textAt('/en/sample/')) ?? []
  const answer = await get(path)
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 2)
      .toString('hex'),
  ).toBe('ffd8')
  expect((await get(path.replace('-40.', '-41.'))).status).toBe(404)
})

test('a story’s file of events is answered piece by piece, however large it is', async () => {
  const story = join(folder, 'data/stories/rulings')
  mkdirSync(story)
  writeFileSync(
    join(story, 'story.yaml'),
    `id: rulings
rigour: sources
headline: { hi: आदेश, en: Rulings }
updated: 2026-11-30
events: events.parquet
lanes:
  - { id: courts, name: { hi: अदालतें, en: Courts } }
`,
  )
  const bytes = makeTable(makeRows(9).map((row) => ({ ...row, forum: null, people: null })))
  writeFileSync(join(story, 'events.parquet'), bytes)
  try {
    const page = await textAt('/en/rulings/')
    const path = /\/data\/rulings\.[0-9a-f]+\.parquet/.exec(page)?.[0] ?? '/none'
    const piece = await fetch(new URL(path, server.resolvedUrls?.local[0]), {
      headers: { Range: 'bytes=4-11' },
    })
    expect([piece.status, piece.headers.get('content-range')]).toEqual([206, `bytes 4-11/${bytes.length}`])
    expect(new Uint8Array(await piece.arrayBuffer())).toEqual(bytes.slice(4, 12))
  } finally {
    rmSync(story, { recursive: true })
  }
})
