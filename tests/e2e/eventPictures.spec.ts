import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { violations } from './accessible.ts'
import { expect, LOCALES, revealed, test as base, waitUntilReady } from './fixtures.ts'
import { sidewaysScroll } from './inPage.ts'
import { serveBelow } from './staticServer.ts'

/* The second story, which has pictures, as it is built and served below a folder. */

const ROOT = join(import.meta.dirname, '../..')
const DOCKING = 'spadex-docking'

const test = base.extend<object, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright takes the names of what a fixture needs from it
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'space-'))
      await promisify(execFile)(
        process.execPath,
        ['bin/samayrekha.mjs', 'build', '--records', 'examples/space/data', '--out', folder],
        { cwd: ROOT },
      )
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => {
    const server = await serveBelow('/news/', undefined, site)
    await use(server.address)
    await server.close()
  },
})

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
