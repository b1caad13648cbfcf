import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as pages from '../../src/app/prerender.tsx'
import { addToManifest, writeLarge } from '../../src/build/writeLarge.ts'
import { serveLarge } from '../../src/build/serveLarge.ts'
import { parseStory } from '../../src/domain/loadStory.ts'
import { compileRead } from '../../src/pipeline/publish/compileStories.ts'
import { readRecords } from '../../src/pipeline/records/readRecords.ts'
import { makeRow, makeRows, makeTable } from '../parquet/makeTable.ts'

/* A story of 130 events in a file, as a site has it. */

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const RECORDS: Readonly<Record<string, string>> = {
  'stories/rulings/story.yaml': `id: rulings
rigour: sources
headline: { hi: हज़ारों आदेश, en: Thousands of rulings }
updated: 2026-11-30
events: events.parquet
lanes:
  - { id: courts, name: { hi: अदालतें, en: Courts } }
  - { id: press, name: { hi: अख़बार, en: Press } }
`,
  'people.yaml': `- { id: asha-rao, name: { hi: आशा राव, en: Asha Rao } }
- { id: ravi-iyer, name: { hi: रवि अय्यर, en: Ravi Iyer } }
`,
  'forums.yaml': `- { id: high-court, name: { hi: उच्च न्यायालय, en: High Court }, short: { hi: न्यायालय, en: Court } }
`,
}

const SITE = {
  origin: null,
  script: 'app.js',
  eventScript: 'event.js',
  scriptImports: [],
  preloads: { hi: [], en: [], other: [] },
  words: {},
  chartScripts: [],
  style: { hrefs: ['style.css'] },
  stories: [],
  large: {
    script: 'assets/large/largePage.js',
    preloads: { hi: ['assets/large/hi.js'], en: ['assets/large/en.js'], other: [] },
    styles: ['assets/large/manyPage.css'],
  },
  dev: false,
}

async function written(bytes: Uint8Array) {
  const records = join(folder, 'data')
  for (const [path, text] of Object.entries(RECORDS)) {
    mkdirSync(join(records, path, '..'), { recursive: true })
    writeFileSync(join(records, path), text)
  }
  writeFileSync(join(records, 'stories/rulings/events.parquet'), bytes)
  const { tables, label, issues } = compileRead(readRecords(records))
  expect(issues).toEqual([])
  const [table] = tables
  if (!table) throw new Error('the story is not taken for one with a file')
  const outDir = join(folder, 'dist')
  const code = { pages, embeds: {} } as unknown as Parameters<typeof writeLarge>[2] // its pages are all that is asked for
  const places = { records, label, outDir }
  const serve = (path: string) => serveLarge(tables, places, path, SITE, () => Promise.resolve(code))
  return { outDir, serve, result: await writeLarge(table, places, code, SITE) }
}

const open = (outDir: string, path: string): Document =>
  new JSDOM(readFileSync(join(outDir, path, 'index.html'), 'utf8')).window.document

test('the file and its head are published under names of their content, and the manifest tells of them', async () => {
  const bytes = makeTable(makeRows(130))
  const { outDir, result } = await written(bytes)
  if ('issues' in result) throw new Error('nothing is wrong with it')
  const [head, events] = result.entry.files
  expect(head?.path).toMatch(/^rulings\.[0-9a-f]{12}\.json$/)
  expect(events?.path).toMatch(/^rulings\.[0-9a-f]{12}\.parquet$/)
  expect(readFileSync(join(outDir, 'data', events?.path ?? '')).equals(bytes)).toBe(true)
  const loaded = parseStory(readFileSync(join(outDir, 'data', head?.path ?? ''), 'utf8'))
  expect(loaded).toMatchObject({
    ok: true,
    skipped: [],
    story: { id: 'rulings', events: [], sourceCount: 130 },
  })
  expect(loaded.ok && loaded.story.forums.map(({ id, lane }) => [id, lane])).toEqual([
    ['high-court', 'courts'],
  ])
  const manifest: unknown = JSON.parse(addToManifest('{"schemaVersion":2,"stories":[]}', [result.entry]))
  expect(manifest).toMatchObject({ stories: [{ id: 'rulings', eventCount: 130 }] })
})

test('without script the page says how many there are and when, and leads to every one of them', async () => {
  const { outDir } = await written(makeTable(makeRows(130, { 7: { importance: 1 }, 120: { lane: 'press' } })))
  const page = open(outDir, 'en/rulings')
  expect(page.querySelector('main')?.textContent).toContain('130 events, 14 July 2017 to 20 November 2017')
  const [lanes, years, turns, first] = page.querySelectorAll('main > ul')
  expect([...(lanes?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Courts: 1292017: 129',
    'Press: 12017: 1',
  ])
  expect([...(years?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['2017: 130'])
  expect([turns?.children.length, first?.children.length]).toEqual([1, 100])
  const links = [...(years?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '')
  const ids = links.flatMap((link) =>
    [...open(outDir, `en/rulings/${link}`).querySelectorAll('main li')].map(({ id }) => id),
  )
  expect(ids).toEqual(Array.from({ length: 130 }, (_, at) => `event-${at}`))
  expect(readdirSync(join(outDir, 'hi/rulings'))).toEqual(readdirSync(join(outDir, 'en/rulings')))
  expect(open(outDir, 'hi/rulings').querySelector('main')?.textContent).toContain('130 घटनाएं')
})

test('the drawing that is served has every event by lane and month, on one scale, and turning points at their dates', async () => {
  const { outDir } = await written(makeTable(makeRows(130, { 7: { importance: 1 }, 120: { lane: 'press' } })))
  const overview = open(outDir, 'en/rulings').querySelector('[data-part=overview]')
  const bars = [...(overview?.querySelectorAll('svg[viewBox] path:first-child') ?? [])].map((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M(\d+) 1V([\d.]+)h/g)].map(([, month, top]) => [
      Number(month),
      // As high as there are events, the fullest month of all lanes, of 31, being all of the height.
      Math.round((1 - Number(top)) * 31),
    ]),
  )
  expect(bars).toEqual([
    [
      [0, 18],
      [1, 31],
      [2, 30],
      [3, 31],
      [4, 19],
    ],
    [[4, 1]],
  ])
  expect([...(overview?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'July 2017',
    'September 2017',
    'November 2017',
    'Courts: 129',
    'Press: 1',
  ])
  // Of July to November, September begins after two fifths, and the 21st of July is in the first.
  const marks = [...(overview?.querySelectorAll('svg[x]') ?? [])].map((mark) => mark.getAttribute('x'))
  expect(marks).toEqual(['0%', '40%', '80%', `${Math.round((20 / 31 / 5) * 10_000) / 100}%`])
})

test('its script is told where the head and the file are, and may have a worker; pages of some of its events have neither', async () => {
  const bytes = makeTable(makeRows(130))
  const { outDir, result } = await written(bytes)
  if ('issues' in result) throw new Error('nothing is wrong with it')
  const [head, events] = result.entry.files
  for (const locale of ['en', 'hi']) {
    const page = open(outDir, `${locale}/rulings`)
    expect({ ...page.getElementById('app')?.dataset }).toMatchObject({
      root: '../../',
      story: 'rulings',
      file: head?.path,
      eventsFile: events?.path,
      eventsBytes: String(bytes.length),
      languages: 'hi en',
    })
    const addresses = [...page.querySelectorAll('script[src], link[rel=modulepreload], link[rel=preload]')]
    // What starts the worker is the first of all and waits for nothing else.
    expect(addresses.map((each) => each.getAttribute('src') ?? each.getAttribute('href'))).toEqual([
      '../../assets/large/largePage.js',
      `../../assets/large/${locale}.js`,
      '../../assets/large/manyPage.css',
      `../../data/${head?.path}`,
    ])
    expect(addresses[0]?.hasAttribute('async')).toBe(true)
    expect(policyOf(page)).toContain('trusted-types samayrekha-worker')
    const part = open(outDir, `${locale}/rulings/2017`)
    expect(part.querySelector('script, #app')).toBeNull()
    expect(policyOf(part)).toContain("trusted-types 'none'")
  }
})

const policyOf = (page: Document): string =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''

test('no text of a row becomes markup, and no address of it a trap', async () => {
  const { outDir } = await written(makeTable([makeRow(0, { title_en: '<img src=x onerror=alert(1)>' })]))
  const page = open(outDir, 'en/rulings')
  expect(page.querySelector('img')).toBeNull()
  expect(page.querySelector('main')?.textContent).toContain('<img src=x onerror=alert(1)>')
})

test('a file in which something is wrong is not published, and what is wrong is told', async () => {
  const { result } = await written(makeTable(makeRows(6, { 3: { lane: 'moon' } })))
  expect('issues' in result && result.issues.map(({ line, said }) => [line, said[0]])).toEqual([
    [4, 'unknownCode'],
  ])
})

test('the development server answers with what a build writes, and with what is wrong', async () => {
  const { outDir, serve, result } = await written(makeTable(makeRows(130)))
  if ('issues' in result) throw new Error('nothing is wrong with it')
  const asked = [...result.paths, ...result.entry.files.map(({ path }) => `data/${path}`)]
  expect(asked).toHaveLength(6)
  for (const path of asked) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    const answer = await serve(path)
    const bytes =
      answer && 'file' in answer
        ? readFileSync(answer.file)
        : Buffer.from(answer && 'text' in answer ? answer.text : '')
    expect([path, bytes.equals(readFileSync(join(outDir, path)))]).toEqual([path, true])
  }
  for (const path of [
    'ta/rulings/index.html',
    'en/rulings/1999/index.html',
    'en/other/index.html',
    'data/rulings.0.json',
  ])
    // oxlint-disable-next-line no-await-in-loop -- likewise
    expect(await serve(path)).toBeNull()
  const broken = await written(makeTable(makeRows(6, { 3: { lane: 'moon' } })))
  expect(await broken.serve('en/rulings/index.html')).toMatchObject({ issues: [{ line: 4 }] })
})
