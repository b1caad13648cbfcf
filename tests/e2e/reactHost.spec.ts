import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { browsedSite } from './browsedSite.ts'

/* A newsroom's own React page with two stories (examples/react-host), rendered by its server and taken over in the browser. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Below our packages, which are the host's as well. */
const HOST = join(ROOT, `node_modules/.cache/react-host-${process.pid}`)
const PUBLISHED = fileURLToPath(new URL('data/', browsedSite()))

const test = base.extend<object, { readonly host: string }>({
  host: [
    // Playwright takes the names of what a fixture needs from its first parameter.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      makeHost()
      const server = spawn(
        process.execPath,
        ['serve.mjs', join(PUBLISHED, publishedStory().id), 'data/short'],
        {
          cwd: HOST,
          env: { ...process.env, PORT: '0' },
        },
      )
      const address = await new Promise<string>((found, failed) => {
        server.stdout.once('data', (said) => found(String(said).trim()))
        server.once('exit', () => failed(new Error('the host has not started')))
      })
      await use(address)
      server.kill()
      rmSync(HOST, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ host }, use) => use(host),
})

/** The example with the components as a package of its own, and with a second story made of a part of the first. */
function makeHost() {
  const built = /[\\/](dist|node_modules)$/
  cpSync(join(ROOT, 'examples/react-host'), HOST, { recursive: true, filter: (path) => !built.test(path) })
  const ours = join(HOST, 'node_modules/samayrekha')
  mkdirSync(ours, { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(ours, 'package.json'))
  const library = `import('./src/build/reactLibrary.ts').then((it) => it.buildReactLibrary(${JSON.stringify(join(ours, 'dist-react'))}))`
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', library], { cwd: ROOT })
  for (const options of [[], ['--ssr', 'src/server.tsx', '--outDir', 'dist/server']])
    execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', ...options], {
      cwd: HOST,
      stdio: 'pipe',
    })
  const story = publishedStory()
  const evidence = story.evidenceFile ?? ''
  const files = {
    'manifest.json': { stories: [{ id: 'short', files: [{ kind: 'story', path: 'short.json' }] }] },
    'short.json': { ...story, id: 'short', tour: undefined, events: story.events.slice(-5) },
  }
  mkdirSync(join(HOST, 'data'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(HOST, 'data', name), JSON.stringify(content))
  if (existsSync(join(PUBLISHED, evidence)))
    writeFileSync(join(HOST, 'data', evidence), readFileSync(join(PUBLISHED, evidence)))
}

test('two stories on a newsroom’s React page are each as wide as their column, and nothing else on the page is touched', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1500, height: 900 })
  await page.goto('/')
  const [broad, slim] = [page.locator('.broad'), page.locator('.slim')]
  // The window is the same for both.
  await expect(broad.locator('[data-part=surface][role=slider]')).toBeVisible()
  await expect(slim.locator('[data-part=moments]')).toBeVisible()
  await expect(slim.locator('[data-part=surface]')).toHaveCount(0)
  await expect(slim.locator('[data-part=list] li[data-event]')).toHaveCount(5)
  const styleOf = (css: string, property: string) =>
    page
      .locator(css)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  // The house's style holds outside, and what it says of elements does not reach inside.
  expect(await styleOf('.article > h1', 'text-transform')).toBe('lowercase')
  expect(await styleOf('.broad h2', 'text-transform')).toBe('none')
  expect(await styleOf('.slim button', 'text-transform')).toBe('none')
  expect(await styleOf('body', 'margin-top')).toBe('0px')
  expect(await styleOf('.slim [data-samayrekha] [hidden]', 'display')).toBe('none')

  await slim.locator('li[data-event] a').first().click()
  await expect(slim.locator('[data-part=card] article')).toBeVisible()
  await expect(broad.locator('[data-part=card]')).toHaveCount(0)
  await expect(slim.locator('output')).toContainText('?event=')
  await expect(page).toHaveTitle('A newsroom’s own page')
  expect(new URL(page.url()).search).toBe('')
  // The card lies in the column, not at the foot of the window.
  const column = await slim.boundingBox()
  const card = await slim.locator('[data-part=card]').boundingBox()
  expect(card?.x ?? 0).toBeGreaterThanOrEqual(column?.x ?? Infinity)
  expect(
    await page
      .locator('[data-samayrekha] [data-part=card]')
      .evaluate((each) => getComputedStyle(each).position),
  ).toBe('relative')

  // A narrower window makes the first column as narrow as a phone: its list takes the chart's place.
  await page.setViewportSize({ width: 900, height: 900 })
  await expect(broad.locator('[data-part=moments]')).toBeVisible()
  await expect(broad.locator('[data-part=surface]')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900)
})
