import type { Page } from '@playwright/test'
import {
  DESK,
  eventItems,
  expect,
  LOCALES,
  openStory,
  PHONE,
  revealed,
  soon,
  test,
  turnTo,
} from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * While a reader scrolls the list, the strip over it shows which part of time that is. It moves nothing and says nothing by itself.
 */

const story = publishedStory()
const dated = story.events.filter(({ date }) => /^202[45]-\d\d-\d\d$/.test(date))
const middle = dated[Math.floor(dated.length / 2)]
const [first, last] = [dated[0], dated.at(-1)]

const navigator = (page: Page) => page.locator('[data-part=navigator] [role=slider]')
const here = (page: Page) => page.locator('[data-part=navigator] [data-part=here]')

/** Puts the event a third down the screen. */
const readAt = (page: Page, id = '') =>
  page.evaluate((event) => {
    const box = document.getElementById(`event-${event}`)?.getBoundingClientRect()
    scrollBy({ top: (box?.top ?? 0) + 20 - innerHeight * 0.33, behavior: 'instant' })
  }, id)

/** The middle of what is marked, as a share of the strip. */
async function shareOf(page: Page): Promise<number> {
  const [mark, strip] = [await here(page).boundingBox(), await navigator(page).boundingBox()]
  if (!mark || !strip) return -1
  return (mark.x + mark.width / 2 - strip.x) / strip.width
}

const [from = '', to = ''] = story.period.split('/')
const startOf = (edtf: string) => Date.parse(edtf.length === 7 ? `${edtf}-01` : edtf)
const expectedShare = (date = '') =>
  (startOf(date) - startOf(from)) / (startOf(to) + 31 * 86_400_000 - startOf(from))

for (const [device, size, query] of [
  ['phone', PHONE, ''],
  ['desk in order', DESK, 'view=order'],
] as const)
  for (const locale of LOCALES)
    test(`on a ${device} the strip shows where in time the list is, and says nothing of it (${locale})`, async ({
      page,
    }) => {
      await openStory(page, { locale, query, ...size })
      await revealed(page)
      await expect(navigator(page)).toBeAttached()
      await expect(here(page), 'above the list').toHaveCount(0)
      for (const event of [last, first, middle]) {
        await readAt(page, event?.id)
        await expect(here(page)).toBeInViewport()
        await soon(async () => Math.abs((await shareOf(page)) - expectedShare(event?.date))).toBeLessThan(
          0.06,
        )
      }
      await expect(navigator(page)).toHaveAttribute(
        'aria-valuetext',
        new RegExp(middle?.date.slice(0, 4) ?? ''),
      )
      expect(
        await navigator(page).evaluate((strip) => strip.closest('[aria-live], [role=status]')),
      ).toBeNull()
    })

test('a filter brings other months, and the strip still knows where the list is', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=order&person=shoigu', ...DESK })
  await revealed(page)
  await turnTo(page, 'view=order')
  await expect(eventItems(page)).toHaveCount(story.events.length)
  await readAt(page, middle?.id)
  await soon(async () => Math.abs((await shareOf(page)) - expectedShare(middle?.date))).toBeLessThan(0.06)
})

test('whoever goes by key stays where the key has led', async ({ page }) => {
  await openStory(page, { locale: 'en', ...PHONE })
  await revealed(page)
  await navigator(page).focus()
  await page.keyboard.press('End')
  const at = await navigator(page).getAttribute('aria-valuemax')
  await expect(navigator(page)).toHaveAttribute('aria-valuenow', at ?? '')
  await expect(here(page)).toBeAttached()
  await expect(navigator(page)).toHaveAttribute('aria-valuenow', at ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(navigator(page)).toHaveAttribute('aria-valuenow', String(Number(at) - 1))
})

test.describe('in forced colours', () => {
  test.setTimeout(30_000)
  test.use({ forcedColors: 'active' })
  test('the place is drawn in the reader’s own colour', async ({ page }) => {
    await openStory(page, { locale: 'en', ...PHONE })
    await revealed(page)
    await readAt(page, middle?.id)
    const [drawn, text] = await here(page).evaluate((mark) => [
      getComputedStyle(mark).stroke,
      getComputedStyle(document.body).color,
    ])
    expect(drawn).toBe(text)
  })
})
