import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, transformWithOxc } from 'vite'
import { expect, test } from 'vitest'
import { replaceConstants } from '../../src/build/ownConstants.ts'
import { ownWords, WORDS_IN } from '../../src/build/ownWords.ts'
import { sitePlugins } from '../../src/build/sitePlugins.ts'
import { MODELS } from '../../src/i18n/models.ts'
import { newStory } from '../../src/cli/newStory.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

/* What a newsroom settles in site.yaml and messages/, as the scripts and the pages have it. */

test('a constant has another value, and nothing else of its module changes', () => {
  const code = 'const a = { b: 1, "c.d": 2 }\nexport const e = 3, f = [a]\n'
  const changed = replaceConstants(
    code,
    new Map<string, (value: string) => string>([
      ['a.b', () => '9'],
      ['e', (value) => `${value} + 1`],
    ]),
  )
  expect(changed).toBe('const a = { b: 9, "c.d": 2 }\nexport const e = 3 + 1, f = [a]\n')
  expect(() => replaceConstants(code, new Map([['g', () => '1']]))).toThrow('no constant g')
})

test('every section of the catalogues is found in both languages', async () => {
  // The dates of Hindi and English are code.
  const sections = Object.keys(MODELS).filter((section) => section !== 'dates')
  expect(Object.keys(WORDS_IN).toSorted()).toEqual(sections.toSorted())
  const words = Object.fromEntries(
    sections.map((section) => [section, { [Object.keys(MODELS[section] ?? {})[0] ?? '']: `own ${section}` }]),
  )
  for (const [file, changes] of ownWords({ hi: words, en: words })) {
    const { code } = await transformWithOxc(readFileSync(join(ROOT, file), 'utf8'), file)
    const changed = replaceConstants(code, changes)
    expect([file, changed.split('"own ').length - 1]).toEqual([file, changes.size])
  }
})

test('pages, frames, feeds and the front page say what the newsroom calls itself, and its own words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-settings-'))
  const records = join(folder, 'data')
  newStory(records, 'moon', 'en', '2026-10-28')
  newStory(records, 'sun', 'en', '2026-10-28')
  const sun = join(records, 'stories/sun/story.yaml')
  writeFileSync(sun, readFileSync(sun, 'utf8').replace(/headline: .*/, 'headline: { hi: सूरज, en: The Sun }'))
  writeFileSync(
    join(records, 'site.yaml'),
    'name: { hi: दैनिक & आज, en: The Daily }\nfront: sun\norigin: https://daily.example\n',
  )
  mkdirSync(join(records, 'messages'))
  writeFileSync(join(records, 'messages/en.yaml'), 'page:\n  eventsHeading: What happened, day by day\n')
  const server = await createServer({
    root: ROOT,
    configFile: false,
    mode: 'development',
    appType: 'mpa',
    logLevel: 'silent',
    cacheDir: join(folder, 'cache'),
    plugins: [sitePlugins(records)],
    server: { port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await server.listen()
    const get = async (path: string) => (await fetch(new URL(path, server.resolvedUrls?.local[0]))).text()
    const page = await get('/en/moon/')
    expect(page).toContain('<title>Write the headline of the story here – The Daily</title>')
    expect(page).toContain('<meta property="og:site_name" content="The Daily">')
    expect(page).toContain('"publisher":{"@type":"Organization","name":"The Daily","url":"/"}')
    expect(page).toContain('What happened, day by day')
    expect(page).not.toContain('Samayrekha')
    expect(await get('/hi/moon/')).toContain('– दैनिक &amp; आज</title>')
    expect(await get('/hi/moon/')).not.toContain('समयरेखा<')
    expect(await get('/en/moon/sources/')).toContain('”, The Daily, data version')
    expect(JSON.parse(await get('/embed/en/moon/oembed.json'))).toMatchObject({ provider_name: 'The Daily' })
    expect(await get('/data/moon.atom')).toContain('<author><name>The Daily</name></author>')
    const front = await get('/')
    expect(front).toContain('<title>दैनिक &amp; आज · The Daily</title>')
    expect(front).toContain('<h1>दैनिक &amp; आज <span lang="en">The Daily</span></h1>')
    expect([...front.matchAll(/hreflang="\w+" lang="\w+" href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      'hi/sun/',
      'en/sun/',
    ])
    expect(front).toContain('<a lang="en" href="en/moon/">')
    expect(await get('/src/i18n/en.ts')).toContain('What happened, day by day')
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})
