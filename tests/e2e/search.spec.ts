import { eventItems, expect, LOCALES, openStory, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

for (const locale of LOCALES) {
  test(`every event is found by typing its title (${locale})`, async ({ page }) => {
    test.slow()
    const { events } = publishedStory()
    await openStory(page, { locale, query: 'view=order' })
    const box = page.getByRole('searchbox')
    const missing: string[] = []
    for (const event of events) {
      await box.fill(event.title[locale])
      const found = page.locator(`li[data-event="${event.id}"]`)
      const narrowed = await expect
        .poll(async () => (await found.count()) === 1 && (await eventItems(page).count()) < events.length, {
          timeout: 3_000,
        })
        .toBe(true)
        .then(() => true)
        .catch(() => false)
      if (!narrowed) missing.push(event.title[locale])
    }
    expect(missing).toEqual([])
  })
}

const PAIRS = [
  ['Rajnath', 'राजनाथ'],
  ['Belousov', 'बेलोउसॉव'],
  ['Shoigu', 'शोइगु'],
  ['Jaishankar', 'जयशंकर'],
] as const

for (const [latin, devanagari] of PAIRS) {
  test(`${latin} and ${devanagari} find the same events`, async ({ page }) => {
    await openStory(page, { locale: 'hi', query: `view=order&q=${latin}` })
    const total = publishedStory().events.length
    await expect.poll(() => eventItems(page).count()).toBeLessThan(total)
    const byLatin = await eventItems(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-event')),
    )
    expect(byLatin.length).toBeGreaterThan(0)
    await page.getByRole('searchbox').fill(devanagari)
    await expect
      .poll(() =>
        eventItems(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-event'))),
      )
      .toEqual(byLatin)
  })
}

test('nothing found says what to remove, and removing it brings the events back', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=order&q=zzzzzz' })
  await expect(eventItems(page)).toHaveCount(0)
  const total = publishedStory().events.length
  await page
    .getByRole('button', { name: new RegExp(`${total} events`) })
    .last()
    .click()
  await expect(eventItems(page)).toHaveCount(total)
})
