import type { Page } from '@playwright/test'
import { expect, openStory, settled, test, soon } from './fixtures.ts'

const chart = (page: Page) => page.locator('[data-part=chart] svg[class*=drawing]').first()

async function pointAtChart(page: Page) {
  await chart(page).scrollIntoViewIfNeeded()
  const box = await chart(page).boundingBox()
  if (!box) throw new Error('the chart is not on screen')
  await page.mouse.move(box.x + box.width * 0.6, Math.min(box.y + box.height / 2, 600))
}

const windowOf = (page: Page) => new URL(page.url()).searchParams.get('from')

test('the wheel over the drawing scrolls the page and leaves the window alone', async ({ page }) => {
  await openStory(page, { query: 'view=scale' })
  await pointAtChart(page)
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 200)
  await soon(() => page.evaluate(() => scrollY)).toBe(before + 200)
  await settled(page)
  expect(windowOf(page)).toBeNull()
})

test('with Ctrl, the wheel zooms and the page stays', { tag: '@quick' }, async ({ page }) => {
  await openStory(page, { query: 'view=scale' })
  await pointAtChart(page)
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await soon(() => windowOf(page)).not.toBeNull()
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('a vertical swipe belongs to the page, a horizontal one to the drawing', async ({ page }) => {
  await openStory(page, { query: 'view=scale' })
  const touchAction = await chart(page).evaluate((svg) => {
    const actions: string[] = []
    for (let at: Element | null = svg; at && at !== document.body; at = at.parentElement)
      actions.push(getComputedStyle(at).touchAction)
    return actions.filter((action) => action !== 'auto')
  })
  expect(touchAction.length).toBeGreaterThan(0)
  for (const action of touchAction) expect(action).toContain('pan-y')
})

test('dragging moves the window and does not select text', { tag: '@quick' }, async ({ page }) => {
  await openStory(page, { query: 'view=scale' })
  // Where there is something to move to: the middle of the story.
  await openStory(page, { query: 'view=scale&from=2024-06-01&to=2025-03-31' })
  const from = windowOf(page)
  await pointAtChart(page)
  const box = await chart(page).boundingBox()
  const y = Math.min((box?.y ?? 0) + (box?.height ?? 0) / 2, 600)
  await page.mouse.move(800, y)
  await page.mouse.down()
  await page.mouse.move(600, y, { steps: 8 })
  await page.mouse.up()
  await soon(() => windowOf(page)).not.toBe(from)
  expect(windowOf(page)?.localeCompare(from ?? ''), 'dragged to the left, later time comes in').toBe(1)
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
})
