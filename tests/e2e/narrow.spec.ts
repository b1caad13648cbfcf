import type { Page } from '@playwright/test'
import { eventItems, expect, LOCALES, openStory, test } from './fixtures.ts'
import { findClippedTexts, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

const WIDTHS = [320, 360, 390, 640]

async function expectWhole(page: Page, what: string) {
  expect(await page.evaluate(sidewaysScroll), `${what}: sideways scroll`).toBe(0)
  expect(await page.evaluate(findClippedTexts), `${what}: cut texts`).toEqual([])
}

for (const locale of LOCALES)
  for (const width of WIDTHS) {
    test(`at ${width} px nothing is cut and nothing scrolls sideways (${locale})`, async ({ page }) => {
      const [event] = publishedStory().events.toSorted(
        (a, b) => b.title[locale].length - a.title[locale].length,
      )
      const size = { locale, width, height: 640 }
      await openStory(page, size)
      await expectWhole(page, 'default view')
      await openStory(page, { ...size, query: 'view=order' })
      await expectWhole(page, 'in order')
      await openStory(page, { ...size, query: 'view=scale' })
      await expectWhole(page, 'to scale')
      await openStory(page, { ...size, query: `event=${event?.id}` })
      await expect(page.locator('article[data-card]')).toBeVisible()
      await expectWhole(page, 'card open')
      await openStory(page, { ...size, query: 'q=zzzzzz' })
      await expect(eventItems(page)).toHaveCount(0)
      await expectWhole(page, 'no results')
    })

    test(`at ${width} px the filters open and fit (${locale})`, async ({ page }) => {
      await openStory(page, { locale, width, height: 640 })
      const toggle = page.locator('form[role=search] > button[aria-expanded]')
      if (await toggle.isVisible()) await toggle.click()
      for (const facet of ['person', 'forum', 'status']) {
        const menu = page.locator(`details[data-facet=${facet}]`)
        await menu.locator('summary').click()
        await expect(menu.locator('label').first()).toBeVisible()
        await expectWhole(page, facet)
        await menu.locator('summary').click()
      }
    })

    test(`at ${width} px an event’s own page fits (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      const [event] = publishedStory().events.toSorted((a, b) => b.sourceCount - a.sourceCount)
      await page.goto(`/${locale}/india-russia-defence/event/${event?.id}/`)
      await expectWhole(page, 'event page')
    })
  }

test('at 320 × 256 px, as at 400 % zoom of a desk, everything can be reached', async ({ page }) => {
  await openStory(page, { locale: 'hi', width: 320, height: 256 })
  await expectWhole(page, 'page')
  const last = eventItems(page).last()
  await last.scrollIntoViewIfNeeded()
  await last.locator('h4 a').click()
  await expect(page.locator('article[data-card] h2')).toBeInViewport()
  await expectWhole(page, 'card open')
})
