import type { Page } from '@playwright/test'
import { DESK, eventItems, expect, idle, LOCALES, openStory, PHONE, test } from './fixtures.ts'

// A first visit: what is in the browser's memory cannot arrive late.
test.use({ reuseContext: false })

/** The guard of every test fails on a hydration error; here the text itself is compared as well. */
for (const locale of LOCALES) {
  test(`the script takes the page over without changing the list (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const textsOf = (of: Page) =>
      eventItems(of).evaluateAll((items) => items.map(({ textContent }) => textContent))
    const served = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    await openStory(served, { locale, script: false })
    await openStory(page, { locale, query: 'view=order' })
    expect(await textsOf(page)).toEqual(await textsOf(served))
    await served.close()
  })

  for (const [device, size] of Object.entries({ phone: PHONE, desk: DESK })) {
    test(`on a ${device} nothing shifts while the page becomes alive (${locale})`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: { value: number; what: string }[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Node | null }[]
          })[])
            if (!entry.hadRecentInput)
              shifts.push({
                value: entry.value,
                what: entry.sources.map(({ node }) => node?.parentElement?.className ?? '').join(' '),
              })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await openStory(page, { locale, ...size })
      await idle(page)
      const shifts = await page.evaluate(
        () => Reflect.get(window, 'shifts') as { value: number; what: string }[],
      )
      const total = shifts.reduce((sum, { value }) => sum + value, 0)
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.01)
    })
  }
}

test('a chosen theme is there with the first picture', async ({ page }) => {
  await openStory(page, { query: 'theme=dark' })
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(21, 23, 28)')
  await expect(eventItems(page).first()).toBeAttached()
})
