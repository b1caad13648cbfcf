import { DESK, expect, openStory, PHONE, revealed, soon, STORY, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

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

for (const stuck of [')', '.', ').', '।'])
  test(`a link to a source of an event that a messenger has stuck ${stuck} to leads to that source`, async ({
    page,
  }) => {
    const event = publishedStory().events.find(({ sourceCount }) => sourceCount > 5)
    await page.setViewportSize(PHONE)
    const address = `/en/${STORY}/event/${event?.id}/`
    await page.goto(address)
    const id = await page.locator('li[id^=source-]').last().getAttribute('id')
    await page.goto('about:blank')
    await page.goto(`${address}#${id}${stuck}`)
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await page.goBack()
    await expect(page).toHaveURL('about:blank')
  })
