import { en } from '../../src/i18n/en.ts'
import { cardWords } from '../../src/i18n/cardWords.ts'
import { expect, readyFrame, servedFrame, test } from './hostFixtures.ts'

/* The timeline in other people's pages, when something that it needs does not come. */

const FRAME = 'samay-rekha iframe'

test.describe('with something missing', () => {
  test.use({ expectedErrors: /ERR_FAILED|Failed to load/ })

  test('when the timeline’s site cannot be reached, the fallback stays', async ({ page, hosts, baseURL }) => {
    await page.route(`${baseURL}/embed/**`, (route) => route.abort())
    await page.goto(`${hosts}above.html`)
    await page.locator(FRAME).waitFor({ state: 'attached' })
    await expect(page.locator('samay-rekha blockquote a').first()).toBeVisible()
    await expect(page.locator(FRAME)).toBeHidden()
  })

  test('when the records cannot be had, the frame keeps its whole list and says one sentence', async ({
    page,
    hosts,
    baseURL,
  }) => {
    let broken = true
    await page.route(`${baseURL}/data/*.json`, (route) => (broken ? route.abort() : route.continue()))
    await page.goto(`${hosts}frame.html`)
    const frame = await servedFrame(page, 'iframe')
    await expect(frame.getByRole('alert')).toHaveCount(1, { timeout: 30_000 })
    await expect(frame.locator('li[data-event]').first()).toBeVisible()
    await expect(frame.locator('li[data-event] a[target=_blank]').first()).toBeVisible()
    broken = false
    await frame.getByRole('alert').getByRole('button').click()
    await expect(frame.locator('main[data-live]')).toHaveCount(1)
    await expect(frame.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('once the connection is gone', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|samayrekha:/ })

  test('the timeline that is there goes on working, and says what it could not get', async ({
    page,
    hosts,
    context,
  }) => {
    await page.setViewportSize({ width: 900, height: 900 })
    await page.goto(`${hosts}bare.html`)
    const frame = await readyFrame(page, '#bare')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await frame.locator('[data-part=unfold]').click()
    await expect(frame.locator('li[data-event]').nth(40)).toBeVisible()
    await frame.locator('li[data-event] h4 a').nth(40).click()
    const card = frame.locator('article[data-card]')
    await expect(card).toContainText(cardWords('en')('failed'), { timeout: 40_000 })
    await expect(card.locator('a[target=_blank]').first()).toBeVisible()
    await context.setOffline(false)
    await card.getByRole('button', { name: en.retry }).click()
    await expect(card).not.toContainText(cardWords('en')('failed'))
    await expect(card.locator('section').first().locator('li').first()).toBeVisible()
  })
})
