import { DESK, openStory, PHONE, revealed, soon, test } from './fixtures.ts'

for (const [device, size] of [
  ['phone', PHONE],
  ['desk', DESK],
] as const)
  test(`on a ${device} a reload a moment after scrolling leads back to where the reader was`, async ({
    page,
  }) => {
    await openStory(page, { locale: 'en', ...size })
    await revealed(page)
    const topOf = (id: string) =>
      page.evaluate(
        (event) => Math.round(document.getElementById(event)?.getBoundingClientRect().top ?? 0),
        id,
      )
    const ids = await page.locator('li[data-event]').evaluateAll((all) => all.map(({ id }) => id))
    // First far down, where the reader stays; then up again, and at once away.
    for (const [id, stay] of [
      [ids.at(-3) ?? '', 800],
      [ids[Math.floor(ids.length / 2)] ?? '', 150],
    ] as const) {
      await page.evaluate(
        (event) => document.getElementById(event)?.scrollIntoView({ behavior: 'instant' }),
        id,
      )
      await page.waitForTimeout(stay)
    }
    const here = ids[Math.floor(ids.length / 2)] ?? ''
    const before = await topOf(here)
    await page.reload()
    await soon(async () => Math.abs((await topOf(here)) - before)).toBeLessThanOrEqual(2)
  })
