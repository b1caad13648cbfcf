import { DESK, eventItems, expect, LOCALES, openStory, PHONE, test } from './fixtures.ts'

/** The guard of every test fails on a hydration error; here the text itself is compared as well. */
for (const locale of LOCALES) {
  test(`the script takes the page over without changing the list (${locale})`, async ({ page, request }) => {
    const served = await (await request.get(`/${locale}/india-russia-defence/`)).text()
    await openStory(page, { locale, query: 'view=order' })
    const [before, after] = await page.evaluate((html) => {
      const listOf = (root: ParentNode) =>
        [...root.querySelectorAll('li[data-event]')].map((item) => item.textContent?.replace(/\s+/g, ' '))
      return [listOf(new DOMParser().parseFromString(html, 'text/html')), listOf(document)]
    }, served)
    expect(after).toEqual(before)
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
      await page.waitForTimeout(800)
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
