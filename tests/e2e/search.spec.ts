import { inLanguage } from '../../src/domain/text.ts'
import { eventItems, expect, LOCALES, openStory, test, soon } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

for (const locale of LOCALES) {
  // That every title finds its event is shown without a browser, in tests/state/searchTitles.test.ts.
  test(`an event is found by typing its title, the longest as the shortest (${locale})`, async ({ page }) => {
    const { events } = publishedStory()
    const byLength = events.toSorted(
      (a, b) => inLanguage(a.title, locale).length - inLanguage(b.title, locale).length,
    )
    await openStory(page, { locale, query: 'view=order' })
    for (const event of [byLength[0], byLength.at(-1)]) {
      await page.getByRole('searchbox').fill(inLanguage(event?.title, locale) ?? '')
      await expect(eventItems(page).and(page.locator(`[data-event="${event?.id}"]`))).toHaveCount(1)
      await soon(() => eventItems(page).count()).toBeLessThan(events.length)
    }
  })
}

const PAIRS = [
  ['Rajnath', 'राजनाथ'],
  ['Belousov', 'बेलोउसॉव'],
  ['Shoigu', 'शोइगु'],
  ['Jaishankar', 'जयशंकर'],
] as const

for (const [latin, devanagari] of PAIRS) {
  test(
    `${latin} and ${devanagari} find the same events`,
    { tag: latin === 'Rajnath' ? '@quick' : [] },
    async ({ page }) => {
      await openStory(page, { locale: 'hi', query: `view=order&q=${latin}` })
      const total = publishedStory().events.length
      await soon(() => eventItems(page).count()).toBeLessThan(total)
      const byLatin = await eventItems(page).evaluateAll((items) =>
        items.map((item) => item.getAttribute('data-event')),
      )
      expect(byLatin.length).toBeGreaterThan(0)
      await page.getByRole('searchbox').fill(devanagari)
      await soon(() =>
        eventItems(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-event'))),
      ).toEqual(byLatin)
    },
  )
}

test(
  'nothing found says what to remove, and removing it brings the events back',
  { tag: '@quick' },
  async ({ page }) => {
    await openStory(page, { locale: 'en', query: 'view=order&q=zzzzzz' })
    await expect(eventItems(page)).toHaveCount(0)
    const total = publishedStory().events.length
    await page
      .getByRole('button', { name: new RegExp(`${total} events`) })
      .last()
      .click()
    await expect(eventItems(page)).toHaveCount(total)
  },
)
