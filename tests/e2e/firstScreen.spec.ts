import type { Page } from '@playwright/test'
import { expect, LOCALES, openStory, settled, test } from './fixtures.ts'

/** The commonest laptop and a small window of a desk, inside the browser. */
const SCREENS = [
  { width: 1366, height: 625 },
  { width: 1280, height: 640 },
] as const
/** Lanes that the first screen shows whole. */
const LANES = 3

const ruler = (page: Page) => page.locator('[data-part=ruler]')

/** Where the lowest mark of the first lanes ends, in pixels of the window. */
const footOfLanes = (page: Page, lanes: number) =>
  page
    .locator('[data-part=chart] [data-mark]')
    .evaluateAll(
      (marks, count) =>
        Math.max(
          ...marks
            .filter((mark) => Number(mark.getAttribute('data-lane')) < count)
            .map((mark) => mark.getBoundingClientRect().bottom),
        ),
      lanes,
    )

for (const locale of LOCALES)
  test(`on a small laptop the first screen is the story: headline, turning points, years and ${LANES} lanes; the years stay while the lanes scroll, and a filter leaves only what it needs (${locale})`, async ({
    page,
  }) => {
    for (const screen of SCREENS) {
      await openStory(page, { locale, ...screen })
      const at = `${screen.width} × ${screen.height}`
      for (const seen of [
        page.getByRole('heading', { level: 1 }),
        page.locator('[data-part=scope]'),
        page.getByRole('search').getByRole('searchbox'),
        page.locator('button[name=view]').first(),
        ruler(page).getByText('2024', { exact: true }),
        ruler(page).getByText('2025', { exact: true }),
      ])
        await expect(seen, at).toBeInViewport({ ratio: 1 })
      const labels = page.locator('[data-label][data-importance="1"]')
      for (const label of await labels.all()) await expect(label, at).toBeInViewport({ ratio: 1 })
      expect(await footOfLanes(page, LANES), at).toBeLessThanOrEqual(screen.height)
    }
    const whole = await page.locator('[data-part=chart]').boundingBox()
    await page.mouse.wheel(0, 420)
    await expect.poll(() => ruler(page).evaluate((each) => each.getBoundingClientRect().top)).toBe(0)
    await page.mouse.wheel(0, -420)
    await page.locator('[data-facet=forum] summary').click()
    await page.locator('[data-facet=forum] input').first().check()
    await settled(page)
    const filtered = await page.locator('[data-part=chart]').boundingBox()
    expect(filtered?.height ?? 0).toBeLessThan((whole?.height ?? 0) / 1.5)
    await expect(page.locator('[data-part=left-out]')).toBeVisible()
  })

test('the controls beside the turning points end above the first lane, however far one has zoomed in', async ({
  page,
}) => {
  for (const locale of LOCALES)
    for (const query of ['view=scale', 'view=scale&from=2025-08-01&to=2025-12-31']) {
      await openStory(page, { locale, query, ...SCREENS[1] })
      const [controls, years] = [page.getByRole('toolbar'), ruler(page)]
      const foot = (part: typeof years) => part.evaluate((each) => each.getBoundingClientRect().bottom)
      expect(await foot(controls), `${locale} ${query}`).toBeLessThan(await foot(years))
    }
})

test('on a phone the first screen has the headline and the first turning point with its link', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await openStory(page, { locale, width: 390, height: 700 })
    await expect(page.getByRole('heading', { level: 1 }), locale).toBeInViewport({ ratio: 1 })
    await expect(page.locator('[data-part=brief] a').first(), locale).toBeInViewport({ ratio: 1 })
  }
})
