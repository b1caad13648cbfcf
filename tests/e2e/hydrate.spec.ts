import type { Page } from '@playwright/test'
import {
  DESK,
  eventItems,
  expect,
  idle,
  LOCALES,
  openOptions,
  openStory,
  PHONE,
  statusLine,
  test,
  WORDS,
} from './fixtures.ts'

// A first visit: what is in the browser's memory cannot arrive late.
test.use({ reuseContext: false })

/** The guard of every test fails on a hydration error; here the text itself is compared as well. */
for (const locale of LOCALES) {
  test(`the script takes the page over without changing the list (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const textsOf = (of: Page) =>
      eventItems(of).evaluateAll((items) => items.map(({ textContent }) => textContent))
    const served = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    await openStory(served, { locale, script: false })
    await openStory(page, { locale, query: 'view=order' })
    expect(await textsOf(page)).toEqual(await textsOf(served))
    await served.close()
  })

  for (const [device, size] of Object.entries({ phone: PHONE, desk: DESK })) {
    test(`on a ${device} nothing shifts while the page becomes alive (${locale})`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: { value: number; what: string }[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Node | null }[]
          })[])
            if (!entry.hadRecentInput)
              shifts.push({
                value: entry.value,
                what: entry.sources.map(({ node }) => node?.parentElement?.className ?? '').join(' '),
              })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await openStory(page, { locale, ...size })
      await idle(page)
      const shifts = await page.evaluate(
        () => Reflect.get(window, 'shifts') as { value: number; what: string }[],
      )
      const total = shifts.reduce((sum, { value }) => sum + value, 0)
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.01)
    })
  }
}

test('a chosen theme is there with the first picture', async ({ page }) => {
  await openStory(page, { query: 'theme=dark' })
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(21, 23, 28)')
  await expect(eventItems(page).first()).toBeAttached()
})

/** Keeps a script on its way, that which takes pages over unless another is named, until the test lets it come. */
async function holdScript(page: Page, name = 'takeOver'): Promise<() => void> {
  let arrive = () => {}
  const allowed = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(new RegExp(`/assets/${name}-[\\w-]+\\.js$`), async (route) => {
    await allowed
    await route.continue()
  })
  return arrive
}

for (const [device, size] of Object.entries({ phone: { width: 390, height: 844 }, desk: DESK })) {
  test(`on a ${device}, a word that is being typed while the script comes is searched for, and goes on`, async ({
    page,
  }) => {
    const arrive = await holdScript(page)
    await openStory(page, { locale: 'hi', ...size, script: false })
    const search = page.getByRole('searchbox')
    await search.click()
    const keyboard = await page.context().newCDPSession(page)
    // As phones write: the word is not the field's own before it is finished.
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await compose('बेलौ')
    arrive()
    await expect(page).toHaveURL(/[?&]q=/)
    await compose('बेलौसोव')
    await expect(search).toHaveValue('बेलौसोव')
    await keyboard.send('Input.insertText', { text: 'बेलौसोव' })
    await expect(statusLine(page)).toContainText(/(?<!\d)(?!73)\d+ /)
    await expect(search).toHaveValue('बेलौसोव')
  })

  test(`on a ${device}, a press on the other view is done when the script has come`, async ({ page }) => {
    const arrive = await holdScript(page)
    await openStory(page, { locale: 'en', ...size, script: false })
    const other = device === 'phone' ? 'Chart' : 'List'
    await page.getByRole('button', { name: other }).click()
    arrive()
    await expect(page.getByRole('button', { pressed: true })).toHaveText([other])
    await expect(page).toHaveURL(device === 'phone' ? /view=scale/ : /view=order/)
  })
}

/** All that is not part of the first script. */
const LATE = '(?!app|start|shared|rolldown)\\w+'

test('on a desk, ticks and choices made before the script has come are seen at once and are those of the page', async ({
  page,
}) => {
  const arrive = await holdScript(page, LATE)
  await openStory(page, { locale: 'en', ...DESK, script: false })
  await openOptions(page)
  await page.getByLabel(WORDS.en.themeLabel).selectOption('dark')
  // Without script it is closed where it was opened.
  await openOptions(page)
  const menu = page.locator('details[data-facet=status]')
  await menu.locator('summary').click()
  for (const status of ['held', 'context']) {
    await menu
      .locator('label')
      .filter({ has: page.locator(`input[value=${status}]`) })
      .click()
    await expect(menu.locator(`input[value=${status}]`)).toBeChecked()
  }
  await page.locator('[data-part=as-of-open]').click()
  arrive()
  await expect(page).toHaveURL(/status=context&status=held&theme=dark|theme=dark.*status=/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(menu.locator('input:checked')).toHaveCount(2)
  await expect(page.locator('[data-part=as-of] input')).toBeFocused()
})

test('on a phone, the filters asked for before the script has come open, and the past as well', async ({
  page,
}) => {
  const arrive = await holdScript(page, LATE)
  await openStory(page, { locale: 'en', width: 390, height: 844, script: false })
  await page.getByRole('button', { name: WORDS.en.filtersOpen }).click()
  await page.locator('[data-part=as-of-open]').click()
  await openOptions(page)
  await page.getByLabel(WORDS.en.themeLabel).selectOption('dark')
  // Without script it is closed where it was opened.
  await openOptions(page)
  arrive()
  await expect(page.locator('details[data-facet=person] summary')).toBeVisible()
  await expect(page.locator('[data-part=as-of] input')).toBeVisible()
  await expect(page).toHaveURL(/theme=dark/)
})

test('on a phone, a press on an event before the script has come opens its card in place', async ({
  page,
}) => {
  const arrive = await holdScript(page)
  await openStory(page, { locale: 'en', width: 390, height: 844, script: false })
  const item = eventItems(page).nth(3)
  const id = await item.getAttribute('data-event')
  await item.locator('h4 a').click()
  arrive()
  await expect(page.locator('article[data-card]')).toHaveAttribute('data-card', id ?? '')
  await expect(page).toHaveURL(new RegExp(`[?&]event=${id}`))
})

for (const [device, size] of Object.entries({
  phone: PHONE,
  desk: DESK,
  'large desk': { width: 1920, height: 1080 },
}))
  test(`until a ${device}’s reader stirs nothing takes the page over, and then one touch is enough`, async ({
    page,
  }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await openStory(page, { locale: 'hi', ...size, script: false })
    await page.waitForLoadState('networkidle')
    const story = () =>
      fetched.filter((url) => /\/data\/india-russia-defence\.[0-9a-f]+\.json$/.test(url)).length
    const rendered = () => page.evaluate(() => Object.keys(document.getElementById('app') ?? {}).length)
    expect(await rendered(), 'React has no root').toBe(0)
    await page.mouse.wheel(0, 10)
    await expect.poll(rendered, { intervals: [50] }).toBeGreaterThan(0)
    expect(story()).toBeLessThanOrEqual(1)
  })

test('a desk’s drawing, asleep, is as wide as its place, and a mark that is clicked opens', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', ...DESK, script: false })
  const widths = await page.evaluate(() =>
    ['[data-part=chart]', '[data-part=chart] svg:has([data-mark])'].map((part) => {
      const element = document.querySelector(part)
      return element instanceof SVGSVGElement ? element.viewBox.baseVal.width : element?.clientWidth
    }),
  )
  expect(widths[1]).toBe(widths[0])
  const mark = page.locator('[data-mark]').nth(5)
  const id = (await mark.getAttribute('data-mark')) ?? ''
  await mark.click()
  await expect(page.locator('article[data-card]')).toHaveAttribute('data-card', id)
})

test('the page does not say what a filter leaves before the list shows it', async ({ page }) => {
  const arrive = await holdScript(page, 'idleParts')
  const asked = page.waitForRequest(/\/assets\/idleParts-/)
  await openStory(page, { locale: 'en', query: 'view=order&status=announced', script: false })
  await asked
  // As long as a page that did not wait would need to show its answer.
  await idle(page)
  const served = await statusLine(page).textContent()
  await expect(eventItems(page)).toHaveCount(Number(/\d+/.exec(served ?? '')?.[0]))
  arrive()
  await expect(statusLine(page)).not.toHaveText(served ?? '')
  const shown = Number(/\d+/.exec((await statusLine(page).textContent()) ?? '')?.[0])
  await expect(eventItems(page)).toHaveCount(shown)
})
