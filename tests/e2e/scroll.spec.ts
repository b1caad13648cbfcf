import type { Locator, Page } from '@playwright/test'
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

test('a drag ends where the button was let go outside the window', async ({ page }) => {
  await openStory(page, { query: 'view=scale&from=2024-06-01&to=2025-03-31' })
  const box = await chart(page).boundingBox()
  const y = Math.min((box?.y ?? 0) + (box?.height ?? 0) / 2, 600)
  await page.mouse.move(800, y)
  await page.mouse.down()
  await page.mouse.move(600, y, { steps: 4 })
  // Nobody was told that the button was let go; all that comes back is a mouse that passes.
  const mouse = await page.context().newCDPSession(page)
  const pass = (x: number) =>
    mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'none', buttons: 0 })
  await pass(620)
  await soon(() => windowOf(page)).not.toBe('2024-06-01')
  const dragged = windowOf(page)
  for (const x of [500, 300]) await pass(x)
  await page.mouse.up()
  // Longer than the address waits for a gesture to rest.
  await page.waitForTimeout(400)
  expect(windowOf(page)).toBe(dragged)
})

/** Clicks on the middle of it, 40 ms apart by what the browser is told, however long the page takes over each. */
async function clickQuickly(page: Page, target: Locator, times: number) {
  const box = await target.boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  const mouse = await page.context().newCDPSession(page)
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
  const from = Date.now() / 1000
  const sent = Array.from({ length: times }, (_, at) =>
    (['mousePressed', 'mouseReleased'] as const).map((type, half) => {
      const timestamp = from + at * 0.04 + half * 0.02
      return mouse.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        timestamp,
        button: 'left',
        clickCount: at + 1,
      })
    }),
  )
  await Promise.all(sent.flat())
  await mouse.detach()
}

test('ten quick clicks on a mark open its card, though the chart moves under the pointer; Back leaves it however far one has walked on', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  const mark = page.locator('[data-mark]').nth(12)
  const id = (await mark.getAttribute('data-mark')) ?? ''
  await mark.scrollIntoViewIfNeeded()
  await clickQuickly(page, mark, 10)
  await settled(page)
  const card = page.locator('article[data-card]')
  await expect(card).toHaveAttribute('data-card', id)
  for (const _ of 'on') await card.locator('a[rel=next]').last().click()
  await expect(card).not.toHaveAttribute('data-card', id)
  // Past both of the cards that followed: they are no entries of their own. (The length of the history says it only up to 50.)
  await page.goBack()
  await expect(card).toHaveCount(0)
})

test('on a phone, where the card comes over the drawing, ten quick clicks on a mark walk on to no other', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale', width: 390, height: 844 })
  const card = page.locator('article[data-card]')
  const mark = page.locator('[data-mark]').nth(12)
  const id = (await mark.getAttribute('data-mark')) ?? ''
  await mark.click()
  const next = await card.locator('a[rel=next]').last().boundingBox()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  // The mark goes to where the way on to the next event will be.
  await mark.evaluate(
    (drawn, top) => scrollBy(0, drawn.getBoundingClientRect().top - top),
    (next?.y ?? 0) + 12,
  )
  await clickQuickly(page, mark, 10)
  await settled(page)
  await expect(card).toHaveAttribute('data-card', id)
})
