import { eventItems, expect, LOCALES, openStory, stir, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * Whatever fails, the list that was served stays, and the page says what the reader can do.
 */
test.use({ expectedErrors: /Failed to load resource|net::ERR|dynamically imported module|samayrekha:/ })

for (const locale of LOCALES) {
  test(`SEC-10: the script is blocked: the whole list can be read (${locale})`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await openStory(page, { locale, script: false })
    await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
    await expect(eventItems(page).first().locator('h4 a')).toBeVisible()
    await expect(eventItems(page).first().locator('a[target=_blank]').first()).toBeVisible()
  })
}

const BROKEN_DATA: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {
  'is not JSON': { status: 200, body: '{"events": [' },
  'is another thing': { status: 200, body: '{"hello": "world"}' },
  'is HTML': { status: 200, body: '<!doctype html><title>Sign in</title>' },
  'is nested a million deep': { status: 200, body: '['.repeat(1_000_000) },
  'is of a later version': { status: 200, body: '{"schemaVersion": 999}' },
  'is not there': { status: 404, body: '' },
  'cannot be served': { status: 500, body: '' },
}

for (const [what, answer] of Object.entries(BROKEN_DATA)) {
  test(`SEC-4, SEC-6: the data ${what}: the list stays and a message says what to do`, async ({ page }) => {
    await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
      route.fulfill({ ...answer, contentType: 'application/json' }),
    )
    await openStory(page, { locale: 'en', script: false })
    await stir(page)
    await expect(page.getByRole('alert')).toContainText(/try again|reload/i, { timeout: 22_000 })
    await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
    await expect(eventItems(page).first().locator('h4 a')).toBeVisible()
  })
}

test('the data arrives at the second try: the page becomes alive without the reader', async ({ page }) => {
  let tries = 0
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
    ++tries === 1 ? route.fulfill({ status: 503 }) : route.continue(),
  )
  await openStory(page, { locale: 'en', query: 'view=order&status=held' })
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('SEC-6: the reader tries again after the connection is back', { tag: '@quick' }, async ({ page }) => {
  let broken = true
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
    broken ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await openStory(page, { locale: 'en', script: false })
  await stir(page)
  const retry = page.getByRole('alert').getByRole('button')
  await expect(retry).toBeVisible()
  broken = false
  await retry.click()
  await expect(page.locator('main [role=group] button[aria-pressed=true]').first()).toBeAttached()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('one broken event is left out and counted, the others are shown', async ({ page }) => {
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, async (route) => {
    const story = publishedStory()
    const events = story.events.map((event, at) => (at === 5 ? { ...event, date: 42 } : event))
    await route.fulfill({ json: { ...story, events } })
  })
  await openStory(page, { locale: 'en', script: false })
  await stir(page)
  await expect(page.locator('main')).toContainText(/1 event could not be read/)
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length - 1)
})

test('the words cannot be loaded: the list stays and the page says what to do', async ({ page }) => {
  await page.route(/assets\/(hi|en)-[^/]+\.js$/, (route) => route.abort())
  await openStory(page, { locale: 'hi', script: false })
  await stir(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
})

test('search cannot be loaded: a message says so and the filters still work', async ({ page }) => {
  await page.route(/assets\/search-[^/]+\.js$/, (route) => route.abort())
  await openStory(page, { locale: 'en', query: 'view=order' })
  await page.getByRole('searchbox').fill('Putin')
  await expect(page.locator('main')).toContainText('Not loaded: “Search the events”')
  await page.locator('details[data-facet=status] summary').click()
  await page.locator('input[name=status]:not([data-count="0"])').first().check()
  await expect(page).toHaveURL(/status=/)
})

test('the evidence cannot be loaded: the lead source stays and the reader can try again', async ({
  page,
}) => {
  const [event] = publishedStory().events.filter(({ sourceCount }) => sourceCount > 3)
  let broken = true
  await page.route(/evidence\.[0-9a-f]+\.json$/, (route) =>
    broken ? route.fulfill({ status: 500 }) : route.continue(),
  )
  await openStory(page, { locale: 'en', query: `event=${event?.id}` })
  const card = page.locator('article[data-card]')
  await expect(card).toContainText('could not be loaded', { timeout: 22_000 })
  await expect(card.locator('a[target=_blank]').first()).toBeVisible()
  broken = false
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.locator('section').first().locator('li')).toHaveCount(event?.sourceCount ?? 0)
})
