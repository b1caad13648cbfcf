import { inLanguage } from '../../src/domain/text.ts'
import { eventItems, expect, LOCALES, STORY, test as base, waitUntilReady } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { serveBelow } from './staticServer.ts'

const test = base.extend({
  // Playwright takes the names of what a fixture needs from its first parameter.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    const server = await serveBelow('/some/folder/')
    await use(server.address)
    await server.close()
  },
})

for (const locale of LOCALES) {
  test(`below a folder of another site, the story works as at home (${locale})`, async ({ page }) => {
    const story = publishedStory()
    await page.goto(`./${locale}/${STORY}/`)
    await waitUntilReady(page)
    await expect(eventItems(page)).toHaveCount(story.events.length)
    await page.getByRole('searchbox').fill(locale === 'hi' ? 'राजनाथ' : 'Rajnath')
    await expect(eventItems(page)).not.toHaveCount(story.events.length)
    await expect(page).toHaveURL(/\/some\/folder\/.*\?q=/)
    await eventItems(page).first().locator('h4 a').click()
    await expect(page.locator('article[data-card] section a[target=_blank]').first()).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/some/folder/${locale}/${STORY}/\\?`))
    await page.reload()
    await expect(page.locator('article[data-card]')).toBeVisible()
  })
}

test('A11Y-13: below a folder, the front page, the language link, the event page and the downloads are found', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page).toHaveURL(new RegExp(`/some/folder/en/${STORY}/$`))
  await waitUntilReady(page)
  const [event] = publishedStory().events
  for (const link of await page.locator('a[download]').all()) {
    const href = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''))
    if (href.startsWith('http')) expect((await page.request.get(href)).status(), href).toBe(200)
  }
  await page.goto(`./en/${STORY}/event/${event?.id}/`)
  await expect(page.locator('h1')).toHaveText(inLanguage(event?.title, 'en') ?? '')
  for (const href of await page
    .locator('a[href]:not([target=_blank])')
    .evaluateAll((all) => all.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''))))
    expect((await page.request.get(href)).status(), href).toBe(200)
})
