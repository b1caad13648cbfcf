import type { Page } from '@playwright/test'
import { violations } from './accessible.ts'
import { test } from './builtSites.ts'
import { expect, LOCALES, revealed, waitUntilReady } from './fixtures.ts'
import { sidewaysScroll } from './inPage.ts'
import { keepsPromise } from './keptPromise.ts'

/* The second story, which has pictures, as it is built and served below a folder. */

const DOCKING = 'spadex-docking'

// One worker has all of them, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.use({ baseURL: ({ siteOf }, use) => siteOf('examples/space/data', '/news/').then(use) })

async function open(page: Page, path: string, width = 1366, height = 900) {
  await page.setViewportSize({ width, height })
  await page.goto(`./${path}`)
}

const picture = (page: Page, part: string) => page.locator(`${part} picture img`).first()
const card = '[data-part=picture]'
const inList = `#event-${DOCKING}`

/** Once its bytes have come and are pixels. */
const shown = (page: Page, part: string) =>
  expect
    .poll(() =>
      picture(page, part).evaluate(
        (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth,
      ),
    )
    .toBeGreaterThan(0)

for (const locale of LOCALES) {
  test(`a picture is small in the list and large on the card, in the smallest format (${locale})`, async ({
    page,
  }) => {
    await open(page, `${locale}/india-in-space/?view=order`, 390, 844)
    await waitUntilReady(page)
    await revealed(page)
    await picture(page, inList).scrollIntoViewIfNeeded()
    await shown(page, inList)
    const source = (part: string) =>
      picture(page, part).evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''))
    expect(await source(inList)).toMatch(/\/news\/pictures\/spadex-docking\.[0-9a-f]{12}-320\.avif$/)
    await page.locator(`${inList} h4 a`).click()
    await shown(page, card)
    expect(await source(card)).toMatch(/-640\.avif$/)
    await expect(page.locator(card)).toContainText('Samayrekha · CC BY 4.0')
    expect(await picture(page, card).getAttribute('alt')).toMatch(locale === 'hi' ? /^आरेख/ : /^Diagram/)
    expect(await page.evaluate(sidewaysScroll)).toBe(0)
  })
}

test('nothing moves when a picture comes: its place is as large before as after', async ({ page }) => {
  const held: (() => void)[] = []
  let isHeld = true
  await page.route('**/pictures/**', async (route) => {
    if (isHeld) await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  await open(page, `en/india-in-space/?view=order&event=${DOCKING}`)
  await waitUntilReady(page)
  await revealed(page)
  const boxes = () =>
    Promise.all(
      [inList, card].map((part) =>
        picture(page, part).evaluate((image) => {
          const { width, height } = image.getBoundingClientRect()
          return `${width} × ${height}`
        }),
      ),
    )
  await picture(page, inList).scrollIntoViewIfNeeded()
  const before = await boxes()
  expect(before[0]).toBe('96 × 64')
  isHeld = false
  for (const go of held) go()
  await shown(page, card)
  await shown(page, inList)
  expect(await boxes()).toEqual(before)
})

for (const theme of ['light', 'dark', 'contrast'])
  test(`A11Y-1: axe finds nothing where there are pictures (${theme})`, async ({ page }) => {
    await open(page, `en/india-in-space/?view=order&event=${DOCKING}&theme=${theme}`)
    await waitUntilReady(page)
    await shown(page, card)
    expect(await violations(page)).toEqual([])
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page of an event has its picture, with its words', async ({ page }) => {
    await open(page, `hi/india-in-space/event/${DOCKING}/`, 390)
    await expect(picture(page, card)).toBeVisible()
    await expect(page.locator(`${card} figcaption`)).toContainText('चेज़र और टारगेट')
  })
})

test('in a frame and on paper a picture is there as on the page', async ({ page }) => {
  await open(page, `embed/en/india-in-space/?event=${DOCKING}`, 700)
  await waitUntilReady(page)
  await shown(page, card)
  await open(page, `en/india-in-space/event/${DOCKING}/`)
  await page.emulateMedia({ media: 'print' })
  await expect(picture(page, card)).toBeVisible()
  await page.emulateMedia({ forcedColors: 'active', media: 'screen' })
  await expect(picture(page, card)).toBeVisible()
})

test('EMB-8: the second story’s frame is as tall as is promised, in either language', async ({ page }) => {
  for (const locale of LOCALES)
    for (const query of ['', '?view=order', '?view=scale'])
      await keepsPromise(page, `./embed/${locale}/india-in-space/${query}`, [280, 390, 645, 880, 1200])
})
