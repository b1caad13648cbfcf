import type { Page } from '@playwright/test'
import { DESK, expect, openStory, PHONE, revealed, soon, STORY, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/** Scrolls to an element, and returns when the page has been told that the scroll has ended. */
const scrollTo = (page: Page, id: string) =>
  page.evaluate(
    (to) =>
      new Promise((end) => {
        addEventListener('scrollend', end, { once: true })
        document.getElementById(to)?.scrollIntoView({ behavior: 'instant' })
      }),
    id,
  )

/** Waits by the page's own clock: on a machine that is busy the page's timers are late, and so is what comes after them. */
const stay = (page: Page, ms: number) =>
  page.evaluate((wait) => new Promise<void>((later) => setTimeout(later, wait)), ms)

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
    const here = ids[Math.floor(ids.length / 2)] ?? ''
    // First far down, where the reader stays until it is noted, and may be noted again; then up, and away in a moment: what a
    // page notes of itself is not at once what its browser goes by.
    await scrollTo(page, ids.at(-3) ?? '')
    await stay(page, 400)
    await stay(page, 400)
    await scrollTo(page, here)
    await stay(page, 150)
    const before = await topOf(here)
    await page.reload()
    await soon(async () => Math.abs((await topOf(here)) - before)).toBeLessThanOrEqual(2)
  })

for (const [device, size] of [
  ['phone', { width: 390, height: 844 }],
  ['desk', DESK],
] as const)
  test(`on a ${device} a link to an event in the list shows that event, while the page wakes and after`, async ({
    page,
  }) => {
    const { events } = publishedStory()
    await page.setViewportSize(size)
    for (const share of [0.4, 0.6, 0.8]) {
      const id = `event-${events[Math.floor(events.length * share)]?.id}`
      await page.goto('about:blank')
      await page.goto(`/en/${STORY}/#${id}`)
      await revealed(page)
      await stay(page, 300)
      await expect(page.locator(`[id="${id}"] h4`)).toBeInViewport()
    }
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
