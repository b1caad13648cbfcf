import type { Page } from '@playwright/test'
import { expect, LOCALES, openStory, settled, test, turnTo, WORDS } from './fixtures.ts'
import { chartWords } from '../../src/i18n/chartWords.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * The room over the axis is for the turning points that are in view. It changes when something else than the reader's hand on the
 * chart has led there, a button of it among others, and never under that hand.
 */

test.use({ reducedMotion: 'reduce' })

const turningPoints = publishedStory().events.filter(({ importance }) => importance === 1).length
const steps = publishedStory().tour ?? []
/** A label's descenders, and the foot of the banner. */
const MOST_EMPTY = 30

/** From the lowest label of the banner to the axis; from the chart's upper edge where there is none. */
const emptyRoom = (page: Page) =>
  page.evaluate(() => {
    const ruler = document.querySelector('[data-part=ruler]')?.getBoundingClientRect().top ?? 0
    const top = document.querySelector('[data-part=surface]')?.getBoundingClientRect().top ?? 0
    const feet = [...document.querySelectorAll('[data-label]')]
      .map((label) => label.getBoundingClientRect().bottom)
      .filter((foot) => foot <= ruler + 2)
    return ruler - Math.max(top, ...feet)
  })

const heightOf = (page: Page) =>
  page.locator('[data-part=surface]').evaluate((surface) => surface.getBoundingClientRect().height)

for (const locale of LOCALES)
  test(`at 768 px neither the whole story nor a step of the walk has an empty room over its axis (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=scale', width: 768, height: 1024 })
    expect.soft(await emptyRoom(page), 'the whole story').toBeLessThanOrEqual(MOST_EMPTY)
    expect(steps.length).toBeGreaterThan(2)
    for (const at of steps.keys()) {
      await turnTo(page, `view=scale&step=${at + 1}`)
      await settled(page)
      expect.soft(await emptyRoom(page), `step ${at + 1}`).toBeLessThanOrEqual(MOST_EMPTY)
    }
  })

test('a window that an address or a card beside the chart brings, and a day of the past, have no empty room either', async ({
  page,
}) => {
  await openStory(page, {
    locale: 'en',
    query: 'view=scale&from=2024-11-01&to=2025-01-31',
    width: 900,
    height: 700,
  })
  expect(await emptyRoom(page)).toBeLessThanOrEqual(MOST_EMPTY)
  await page.setViewportSize({ width: 1366, height: 700 })
  await turnTo(page, 'view=scale')
  await settled(page)
  await turnTo(page, `view=scale&event=${publishedStory().events.at(-1)?.id}`)
  await settled(page)
  expect(await emptyRoom(page), 'beside a card, over the whole story').toBeLessThanOrEqual(MOST_EMPTY)
  await turnTo(page, 'view=scale&asof=2025-11-10')
  await settled(page)
  expect(await emptyRoom(page), 'on a day before most turning points').toBeLessThanOrEqual(MOST_EMPTY)
})

test('a button of the chart leaves no empty room; under the reader’s hand the chart keeps its height; at rest it grows where a label had no place', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale', width: 900, height: 900 })
  const whole = await heightOf(page)
  for (const press of ['zoomIn', 'zoomIn', 'zoomIn', 'zoomOut'] as const) {
    await page.getByRole('button', { name: chartWords('en')[press], exact: true }).click()
    await settled(page)
    expect(await heightOf(page), `from the whole story: ${press}`).toBeLessThanOrEqual(whole)
    expect(await emptyRoom(page), `from the whole story: ${press}`).toBeLessThanOrEqual(MOST_EMPTY)
  }
  await turnTo(page, 'view=scale&from=2024-11-01&to=2025-01-31')
  await settled(page)
  const low = await heightOf(page)
  expect(low, 'one turning point needs less').toBeLessThan(whole)
  const surface = page.locator('[data-part=surface]')
  await surface.scrollIntoViewIfNeeded()
  const box = await surface.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 300]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const to of [x + 40, x + 90, x + 60]) {
    await page.mouse.move(to, y)
    await settled(page)
    expect(await heightOf(page), 'while it is dragged').toBe(low)
  }
  await page.mouse.up()
  await settled(page)
  expect(await heightOf(page), 'and after').toBe(low)
  await page.getByRole('button', { name: chartWords('en').zoomFit }).click()
  await settled(page)
  expect(await heightOf(page), 'the whole story again').toBeGreaterThan(low)
  await expect(page.locator('[data-label][data-importance="1"]')).toHaveCount(turningPoints)
  await expect(page.getByRole('button', { name: WORDS.en['view.scale'], exact: true })).toBeVisible()
})
