import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { DESK, eventItems, expect, openStory, PHONE, settled, test, soon } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { browsedSite } from './browsedSite.ts'

/*
 * Counts, not timings: what is fetched and when, and how much is drawn. Timings are measured by the bench.
 */

// What a first visit fetches: nothing is in the browser's memory.
test.use({ reuseContext: false })

/** Every file the page asks for from now on, with its bytes. */
function watchFiles(page: Page) {
  const files: { name: string; gzip: Promise<number> }[] = []
  page.on('response', (response) => {
    const gzip = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0,
    )
    files.push({ name: new URL(response.url()).pathname, gzip })
  })
  return files
}

const scriptBytes = async (files: ReturnType<typeof watchFiles>) => {
  const sizes = await Promise.all(files.filter(({ name }) => name.endsWith('.js')).map(({ gzip }) => gzip))
  return sizes.reduce((sum, size) => sum + size, 0)
}

// The budget of the project for scripts, in bytes after gzip.
const SCRIPTS = 100_000
// The drawing and its gestures arrive after the page can be read and used. Four of these kilobytes are the doors to what
// stands behind the story: a day, an office, a dispute, a series. What is behind them is fetched when one is opened. Two are
// words in the language that is not shown, which come with the parts that say them so that the page starts without them. One and a
// half keep the room over the axis to what is in view, name agencies in Hindi, and find the words of a story told in other languages.
// Another one and a half read times of day, draw their hours, and show a picture; and two more read a story's own words, results and
// series, and let several timelines stand in one document. Nearly the last one places eras and draws them. The last half keeps the
// drawing's tools along time where a page is read from right to left, and draws hollow what is only announced. Without d3's transitions,
// which nothing began, it is less by five; half of one says what lies outside of the story's time, draws a gap, and draws for paper.
const SCRIPTS_WITH_DRAWING = 159_500

interface Chunk {
  readonly file: string
  readonly src?: string
  readonly isDynamicEntry?: boolean
}

/** Chunks of the built site that are fetched when something is wanted, by the file that stands in them. */
function doors(): ReadonlyMap<string, string> {
  const manifest = readFileSync(new URL('.vite/manifest.json', browsedSite()), 'utf8')
  const chunks = Object.values(JSON.parse(manifest) as Record<string, Chunk>) // our own build
  return new Map(
    chunks.flatMap(({ file, src, isDynamicEntry }) => (isDynamicEntry && src ? [[`/${file}`, src]] : [])),
  )
}

/** What has been opened: the source files of the chunks among the files, by name without folder. */
const openedDoors = (files: ReturnType<typeof watchFiles>): readonly string[] =>
  files.flatMap(({ name }) => doors().get(name)?.split('/').at(-1) ?? []).toSorted()

for (const [device, size, most, count, opened] of [
  ['phone', PHONE, SCRIPTS, 12, ['hi.ts', 'takeOver.tsx']],
  [
    'desk',
    DESK,
    SCRIPTS_WITH_DRAWING,
    // One of them is the style of what only a script brings, which would else stand before the first line of text.
    15,
    ['Timeline.tsx', 'hi.ts', 'idleParts.ts', 'takeOver.tsx', 'timelineGestures.ts'],
  ],
] as const) {
  test(`SEC-10: before the reader does anything, a ${device} gets few files, and neither search nor evidence`, async ({
    page,
  }) => {
    const files = watchFiles(page)
    await openStory(page, { locale: 'hi', ...size })
    // A busy machine is idle late.
    await soon(() => openedDoors(files)).toEqual(opened)
    await page.waitForLoadState('networkidle')
    expect.soft(await scriptBytes(files)).toBeLessThanOrEqual(most)
    expect(openedDoors(files), 'fetched for what a reader does next, and nothing else').toEqual(opened)
    expect(files.filter(({ name }) => /\.evidence\./.test(name))).toEqual([])
    expect(files.length, files.map(({ name }) => name).join(' ')).toBeLessThanOrEqual(count)
  })
}

test('search is fetched with the first letter, evidence with the first card, each once', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=order' })
  const files = watchFiles(page)
  const fetched = (part: RegExp) => files.filter(({ name }) => part.test(name)).length
  await page.getByRole('searchbox').fill('Putin')
  const searches = () => openedDoors(files).filter((name) => name === 'search.ts').length
  await soon(searches).toBe(1)
  await page.getByRole('searchbox').fill('Shoigu')
  await settled(page)
  await eventItems(page).first().locator('h4 a').click()
  await soon(() => fetched(/\.evidence\./)).toBe(1)
  await page.keyboard.press('Escape')
  await eventItems(page).last().locator('h4 a').click()
  await expect(page.locator('article[data-card]')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect([searches(), fetched(/\.evidence\./)]).toEqual([1, 1])
})

test('hovering, zooming and panning fetch nothing', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  // The card's script comes by itself when the browser is idle, and is not what is asked about here.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/idle')),
  )
  await page.waitForLoadState('networkidle')
  const files = watchFiles(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await settled(page)
  await page.mouse.move(700, 400)
  await page.mouse.move(760, 420, { steps: 5 })
  await settled(page)
  // The gestures may be a chunk of their own that comes with the first one.
  expect(files.filter(({ name }) => !/gesture|favicon/i.test(name)).map(({ name }) => name)).toEqual([])
})

test('what is in the page is bounded', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=scale', width: 1920, height: 1000 })
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(5_000)
  // What one month does to the layout makes the browser look through no other.
  const months = page.locator('[data-part=list] > ol > li')
  const contained = await months.evaluateAll((all) => all.map((each) => getComputedStyle(each).contain))
  expect(new Set(contained)).toEqual(new Set(['layout']))
})

test.describe('of a story as long as a page takes', () => {
  // React finds other events than the page was served with, says so (#418) and draws the new ones.
  test.use({ expectedErrors: /React error #418/ })

  test('what is drawn is bounded', async ({ page }) => {
    const story = publishedStory()
    // A page reads no file of more than 2 MB: 1,400 events of this story fit.
    const copies = Math.floor(1400 / story.events.length)
    const events = Array.from({ length: copies }, (_, copy) =>
      story.events.map((event, at) => ({ ...event, id: `event-${copy}-${at}` })),
    ).flat()
    await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
      route.fulfill({ json: { ...story, events } }),
    )
    await openStory(page, {
      locale: 'en',
      query: 'view=scale&from=1945-01-01&to=2027-12-31',
      width: 1920,
      height: 1000,
    })
    const drawn = await page
      .locator('[data-mark], [data-cluster]')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-count') ?? 1)))
    // A badge may stand beyond the edge; tests/view/drawing/density.test.ts counts those, too.
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(events.length * 0.9)
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.length).toBeLessThanOrEqual(300)
  })
})
