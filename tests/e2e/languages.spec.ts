import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fontPath } from '../fixtures/makeFont.ts'
import { expect, stir } from './fixtures.ts'
import { test } from './builtSites.ts'
import { keepsPromise } from './keptPromise.ts'

/**
 * A site of three small stories, in Tamil and English, in Urdu and English, in Hindi alone; its words are the newsroom's, and so is the
 * font of its headings.
 */
function makeRecords(): string {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'))
  cpSync('tests/fixtures/languages', folder, { recursive: true })
  mkdirSync(join(folder, 'fonts'))
  cpSync(fontPath('700Bold'), join(folder, 'fonts/house.ttf'))
  writeFileSync(
    join(folder, 'site.yaml'),
    'theme: { fonts: { head: House } }\nfonts: [{ family: House, file: house.ttf, weight: 700 }]\n',
  )
  return folder
}

let records: string | null = null
const recordsOnce = (): string => (records ??= makeRecords())
test.afterAll(() => {
  if (records !== null) rmSync(records, { recursive: true })
})

// One worker has all of them, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.use({ baseURL: ({ siteOf }, use) => siteOf(recordsOnce()).then(use) })

test('a story in Tamil and English: the newsroom’s words, those of Intl, English where there are none', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  await page.goto('./ta/moon/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ta')
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(2)
  await stir(page)
  await expect(page.locator('[data-part=timeline]')).toHaveAttribute('data-mode', /./)
  await expect(page.getByText('4 நிகழ்வுகள், ஜூலை 2023 – ஜனவரி 2024').first()).toBeVisible()
  await expect(page.getByText('5–6 ஆகஸ்ட், 2023').first()).toBeVisible()
  await expect(page.getByPlaceholder('Name, topic, place or word')).toBeVisible()
  // Tamil's words came once, from this site; the other language comes in place, and Back leads to the first.
  await page.locator('header [data-language=en]').click()
  await expect(page).toHaveURL(/\/en\/moon\/$/)
  await expect(page.getByText('4 events, July 2023 – January 2024').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText('4 நிகழ்வுகள், ஜூலை 2023 – ஜனவரி 2024').first()).toBeVisible()
})

test('from English a reader gets the Tamil page in place', async ({ page }) => {
  await page.goto('./en/moon/?view=order')
  await page.locator('header [data-language=ta]').click()
  await expect(page).toHaveURL(/\/ta\/moon\/\?view=order$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ta')
  await expect(page.getByText('எல்லா 4 நிகழ்வுகளும்').first()).toBeVisible()
})

test('a page in Urdu is written from right to left; time runs from left to right, and the page says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  await page.goto('./ur/sky/')
  await stir(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('[data-part=axis]')).toHaveText('وقت بائیں سے دائیں چلتا ہے')
  const places = await page
    .locator('[data-part=timeline] [data-mark]')
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute('data-mark'), mark.getBoundingClientRect().x] as const),
    )
  const x = new Map(places)
  expect(Number(x.get('launch'))).toBeLessThan(Number(x.get('landing')))
  // Its tools lie along it: what leads to earlier days is at its left.
  const tools = await page
    .locator('[role=toolbar] [data-name]:visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x))
  expect(tools.length).toBeGreaterThan(2)
  expect(tools).toEqual(tools.toSorted((a, b) => a - b))
  // The page's heading stands at the right, and nothing makes it scroll sideways.
  const heading = await page.locator('h1').boundingBox()
  expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(1200)
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.goto('./en/sky/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('[data-part=axis]')).toHaveCount(0)
})

test('a story in one language has no switch and no other address', async ({ page }) => {
  await page.goto('./hi/alone/')
  await expect(page.locator('h1')).toHaveText('चांद तक एक भाषा में')
  // The policy of the page lets the font of the house in, and its headings are set in it.
  const house = () =>
    page.evaluate(() => [...document.fonts].find(({ family }) => family.includes('House'))?.status ?? 'none')
  await expect.poll(house).toBe('loaded')
  const family = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)
  expect(family).toMatch(/^"?House/)
  await expect(page.locator('header [data-language]')).toHaveCount(0)
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0)
  expect((await page.request.get('./en/alone/')).status()).toBe(404)
  await page.goto('./')
  await expect(page.locator('a[href="en/alone/"]')).toHaveCount(0)
})

test('in Urdu what lies along time runs from left to right, and what leads on or back goes with the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./ur/sky/')
  await stir(page)
  // The years of the strip stand behind their lines, as on the chart.
  const strip = page.locator('[role=slider]:not([data-grip])')
  await expect(strip).toHaveCSS('direction', 'ltr')
  const behind = await strip.locator('text').evaluateAll((years) =>
    years.map((year) => {
      const line = year.parentElement?.querySelector('line')
      return year.getBoundingClientRect().x - (line?.getBoundingClientRect().x ?? Infinity)
    }),
  )
  expect(behind.length).toBeGreaterThan(0)
  for (const each of behind) expect(each).toBeGreaterThanOrEqual(0)
  await page.goto('./ur/sky/event/landing/')
  await expect(page.locator('main a').first()).toHaveText(/^→ /)
  const arrow = page.locator('main a[rel=prev] [aria-hidden]').last()
  await expect(arrow).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
  await page.goto('./en/sky/event/landing/')
  await expect(page.locator('main a').first()).toHaveText(/^← /)
  await expect(page.locator('main a[rel=prev] [aria-hidden]').last()).toHaveCSS('transform', 'none')
})

test('a frame in Urdu is the same page', async ({ page }) => {
  await page.goto('./embed/ur/sky/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText('تمام 3 واقعات').first()).toBeVisible()
})

test('EMB-8: a frame is as tall as is promised in whichever language its story is told', async ({ page }) => {
  for (const story of ['ta/moon', 'ur/sky', 'hi/alone'])
    await keepsPromise(page, `./embed/${story}/`, [280, 390, 645, 880, 1200])
})
