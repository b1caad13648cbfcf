import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { SERVED_WORDS } from '../../src/i18n/servedWords.ts'
import { eventItems, expect, openStory, soon, test, waitUntilReady } from './fixtures.ts'
import { endWaiting, readNotice, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * Controls are there with the script that they need: not before, and not where it does not start. Until then their place is
 * kept. A script that does not start is told of within ten seconds, though nothing that could tell runs.
 */

test.use({
  expectedErrors:
    /Failed to load resource|net::ERR|SyntaxError|Invalid or unexpected token|matchMedia is not a function|samayrekha:/,
})

const controls = (page: Page) =>
  page
    .locator(
      'main button, main input, main select, main summary:not([data-part=changes] > *, [data-part=download] > *), header select, main [role=slider], main [tabindex="0"]',
    )
    .filter({ visible: true })

/** Corrections and downloads stand in disclosures that work without script, and are not counted above. */
const WITHOUT_SCRIPT = 0

async function expectNoControls(page: Page, words: string) {
  await soon(() => page.evaluate(readNotice)).toContain(words)
  await expect(controls(page)).toHaveCount(WITHOUT_SCRIPT)
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
  const room = await page
    .locator('form[role=search]')
    .evaluate((form) => form.parentElement?.getBoundingClientRect().height)
  expect(room, 'no room is kept for what does not come').toBe(0)
  expect(await page.evaluate(sidewaysScroll)).toBe(0)
}

test('a script that is too new for the browser: no control is shown, and within ten seconds the page says so', async ({
  page,
}) => {
  await page.route(/assets\/app-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'class Page { @later static #x = ! }' }),
  )
  await openStory(page, { locale: 'hi', width: 390, script: false })
  await expect(controls(page)).toHaveCount(WITHOUT_SCRIPT)
  const waits = await page.evaluate(endWaiting)
  expect(waits.length).toBeGreaterThan(1)
  expect(Math.max(...waits)).toBeLessThan(10_000)
  await expectNoControls(page, SERVED_WORDS.hi.startFailed)
})

test('a script that finds something missing as it starts takes the controls away again and says so', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { matchMedia: undefined }))
  await openStory(page, { locale: 'en', width: 390, script: false })
  await expectNoControls(page, SERVED_WORDS.en.startFailed)
})

test('data that does not come takes the controls away, and brings them when it is there', async ({
  page,
}) => {
  let broken = true
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
    broken ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await openStory(page, { locale: 'en', script: false })
  await page.mouse.wheel(0, 1)
  const retry = page.getByRole('alert').getByRole('button')
  await expect(retry).toBeVisible()
  await expect(controls(page)).toHaveCount(WITHOUT_SCRIPT)
  expect(await page.evaluate(readNotice)).toContain(en.loadFailed)
  broken = false
  await retry.click()
  await waitUntilReady(page)
  await expect(page.getByRole('searchbox')).toBeVisible()
})

for (const width of [390, 1280])
  test(`nothing moves when the controls come, and they come once they can be used (${width} px)`, async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((go) => {
      release = go
    })
    await page.route(/assets\/app-[^/]*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/en/india-russia-defence/`, { waitUntil: 'commit' })
    const places = () =>
      page.evaluate(() =>
        ['h1', '[data-part=scope]', 'form[role=search]', '[data-part=stage]', '#list-heading'].map((css) =>
          Math.round(document.querySelector(css)?.getBoundingClientRect().top ?? NaN),
        ),
      )
    await expect(eventItems(page).last()).toBeAttached()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const before = await places()
    await expect(controls(page)).toHaveCount(WITHOUT_SCRIPT)
    release()
    await page.locator('html[data-script=started]').waitFor()
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(await places()).toEqual(before)
    await page.getByRole('searchbox').fill('Belousov')
    await expect(eventItems(page)).not.toHaveCount(publishedStory().events.length)
  })
