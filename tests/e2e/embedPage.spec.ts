import { inLanguage } from '../../src/domain/text.ts'
import { chartWords } from '../../src/i18n/chartWords.ts'
import { en } from '../../src/i18n/en.ts'
import { expect, LOCALES, settled, STORY, test, waitUntilReady, soon } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/* The page for frames, by itself. */

const embed = (locale: string, query = '') => `/embed/${locale}/${STORY}/${query}`

for (const locale of LOCALES) {
  test.describe(`without script (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('EMB-1: the embed shows every event in order, and its visible text holds date, title and source of each, with the recorded link', async ({
      page,
    }) => {
      const story = publishedStory()
      const sources = new Map(story.sources.map((source) => [source.id, source]))
      await page.setViewportSize({ width: 390, height: 700 })
      await page.goto(embed(locale))
      const items = await page.locator('li[data-event]').evaluateAll((all) =>
        all.map((item) => ({
          id: item.getAttribute('data-event'),
          title: item.querySelector('h4 a')?.textContent,
          date: item.querySelector('time')?.textContent ?? '',
          text: item instanceof HTMLElement ? item.innerText : '',
          href: item.querySelector<HTMLAnchorElement>('a[target=_blank]')?.href ?? '',
          links: item.querySelectorAll('a[target=_blank]').length,
          seen: item.checkVisibility(),
        })),
      )
      expect(items.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
      const titles = story.events.map(({ title }) => inLanguage(title, locale))
      expect(items.map(({ title }) => title)).toEqual(titles)
      expect(items.filter(({ seen, date }) => !seen || !date)).toEqual([])
      const linked = story.events.filter(
        ({ lead }) => sources.get(inLanguage(lead, locale).source)?.url,
      ).length
      expect(items.filter(({ links }) => links > 0).length).toBeGreaterThanOrEqual(linked)
      const visible = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
      const lengthOf = (texts: readonly string[]) => texts.join('').length
      const seen = titles.filter((title) => visible.includes(title))
      expect(lengthOf(seen) / lengthOf(titles)).toBeGreaterThanOrEqual(0.95)
      for (const [at, { id, lead }] of story.events.entries()) {
        const { text = '', date = '', href = '' } = items[at] ?? {}
        const source = sources.get(inLanguage(lead, locale).source)
        expect(text, id).toContain(date)
        expect(text, id).toContain(inLanguage(source?.publisher, locale) ?? '-')
        // A quote to open at may follow `#`.
        if (source?.url) expect(href.split('#')[0], id).toBe(new URL(source.url).href.split('#')[0])
      }
    })

    test('a title in the embed leads to the event’s page of the whole site', async ({ page }) => {
      const [event] = publishedStory().events
      await page.goto(embed(locale))
      await page.locator('li[data-event] h4 a').first().click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/${STORY}/event/${event?.id}/$`))
      await expect(page.locator('h1')).toHaveText(inLanguage(event?.title, locale) ?? '')
    })
  })
}

test('EMB-5: the query string alone says what the embed shows; a secret in the hash changes nothing', async ({
  page,
}) => {
  const look = () =>
    page.evaluate(() => ({
      status: document.querySelector('[role=status]')?.textContent,
      theme: document.documentElement.dataset['theme'],
      view: document.querySelector('main')?.dataset['view'],
      card: document.querySelector('[data-card]')?.getAttribute('data-card'),
      hash: location.hash,
    }))
  const event = publishedStory().events.at(-1)?.id ?? ''
  const query = `?view=order&forum=irigc-mmtc&event=${event}&theme=dark`
  await page.goto(embed('en', query))
  await page.locator('[data-part=card] h2').waitFor()
  const plain = await look()
  expect(plain).toMatchObject({ theme: 'dark', view: 'order' })
  await page.goto('about:blank')
  await page.goto(`${embed('en', query)}#?secret=abc`)
  await page.locator('[data-part=card] h2').waitFor()
  expect(await look()).toEqual({ ...plain, hash: '#?secret=abc' })
  // What the reader does next is written beside the secret, not over it.
  await page.locator('[data-part=card] button').first().click()
  await expect(page).toHaveURL(/\?view=order&forum=irigc-mmtc&theme=dark#\?secret=abc$/)
})

test('EMB-5: the period is read from the address, written into it beside the secret, and the same when opened again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const look = async () => ({
    period: (await page.locator('[data-part=chart] [class$=axis] text').allTextContents()).join(' '),
    marks: await page.locator('[data-mark], [data-cluster]').count(),
    status: await page.locator('[data-part=status] > p').textContent(),
    theme: await page.locator('html').getAttribute('data-theme'),
  })
  const open = async (query: string, hash = '') => {
    await page.goto('about:blank')
    await page.goto(embed('en', query) + hash)
    await page.locator('main[data-live]').waitFor()
    await waitUntilReady(page)
  }
  await open('?view=scale&status=held&theme=dark')
  const whole = await look()
  const query = '?view=scale&from=2025-01-15&to=2025-12-20&status=held&theme=dark'
  await open(query, '#?secret=Aa11Bb22Cc')
  const asked = await look()
  expect(asked.period).toContain('Feb 2025 Mar Apr')
  expect(asked.period).not.toContain('2024')
  expect(asked.period).not.toBe(whole.period)
  expect(asked).toMatchObject({ status: whole.status, theme: 'dark' })
  // The reader goes nearer; the address follows, the secret stays.
  await page.getByRole('button', { name: chartWords('en').zoomIn, exact: true }).click()
  await soon(() => new URL(page.url()).search).not.toBe(query)
  const [{ search, hash }] = [new URL(page.url())]
  expect(hash).toBe('#?secret=Aa11Bb22Cc')
  const params = new URLSearchParams(search)
  const [from, to] = ['from', 'to'].map((name) => params.get(name) ?? '')
  for (const day of [from, to]) expect(day).toMatch(/^2025-\d\d-\d\d$/)
  expect([from, to, '2025-01-15', '2025-12-20'].toSorted()).toEqual(['2025-01-15', from, to, '2025-12-20'])
  await settled(page)
  const nearer = await look()
  expect(nearer.period).not.toBe(asked.period)
  await open(search)
  expect(await look()).toEqual(nearer)
})

for (const [asked, shown, colorScheme] of [
  ['', 'light', 'dark'],
  ['?theme=auto', 'auto', 'dark'],
  ['?theme=dark', 'dark', 'light'],
  ['?theme=contrast', 'contrast', 'light'],
  ['?theme=nonsense', 'light', 'dark'],
] as const)
  test(`the embed with “${asked}” is ${shown} and never transparent (device: ${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(embed('hi', asked))
    await page.locator('main[data-live]').waitFor()
    await expect(page.locator('html')).toHaveAttribute('data-theme', shown)
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(background).toMatch(/^rgb\(/)
    const dark = shown === 'dark' || (shown === 'auto' && colorScheme === 'dark')
    expect(Number(/\d+/.exec(background)?.[0]) < 100).toBe(dark)
  })

test('the embed folds its list once the script runs, and shows it when asked', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(embed('en'))
  const unfold = page.locator('[data-part=unfold]')
  await expect(page.locator('[data-part=list]')).toBeHidden()
  await expect(page.locator('[data-part=moments]').first()).toBeVisible()
  await unfold.click()
  await expect(page.locator('li[data-event]').first()).toBeVisible()
  await expect(page.locator('li[data-event]')).toHaveCount(publishedStory().events.length)
  await page.locator('li[data-event] h4 a').nth(20).click()
  // The card opens where the reader is.
  const item = await page.locator('li[data-event]').nth(20).boundingBox()
  const card = await page.locator('[data-part=card]').boundingBox()
  expect(Math.abs((item?.y ?? 0) - (card?.y ?? 999))).toBeLessThan(4)
})

test('a long filtered list is folded, too: the brief is of what is shown, and the button says how many that are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(embed('en', '?forum=irigc-mmtc'))
  const ids = publishedStory()
    .events.filter(({ forum }) => forum === 'irigc-mmtc')
    .map(({ id }) => id)
  const unfold = page.locator('[data-part=unfold]')
  await expect(unfold).toHaveText(`${ids.length} of ${publishedStory().events.length} events – show`)
  await expect(page.locator('[data-part=list]')).toBeHidden()
  const brief = page.locator('[data-moment]')
  expect(await brief.count()).toBeGreaterThan(0)
  for (const item of await brief.all()) expect(ids).toContain(await item.getAttribute('data-moment'))
  await unfold.click()
  await expect(page.locator('li[data-event]')).toHaveCount(ids.length)
  await expect(page.locator('li[data-event]').first()).toBeVisible()
})

test('the embed leads to the whole page, with the same view', async ({ page }) => {
  await page.goto(embed('hi', '?view=order&forum=irigc-mmtc&theme=dark'))
  await page.locator('main[data-live]').waitFor()
  const link = page.locator('[data-part=permalink]')
  await expect(link).toHaveAttribute('href', `../../../hi/${STORY}/?view=order&forum=irigc-mmtc`)
  await expect(link).toHaveAttribute('rel', 'noopener')
})

test('EMB-15: a frozen embed has an address of its own, with the same content', async ({ page, request }) => {
  const { dataVersion } = publishedStory()
  const frozen = `/embed/@${dataVersion}/en/${STORY}/`
  expect((await request.get(frozen)).status()).toBe(200)
  await page.goto(frozen)
  await page.locator('main[data-live]').waitFor()
  await expect(page.locator('li[data-event]')).toHaveCount(publishedStory().events.length)
  for (const link of await page.locator('a[href]:not([target=_blank])').all()) {
    const href = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''))
    if (href.includes('/event/')) expect((await request.get(href)).status(), href).toBe(200)
    if (href.includes('/event/')) break
  }
})

test('EMB-7, EMB-17: an embed alone on the screen posts nothing, keeps nothing and asks nobody else', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const posted: unknown[] = []
    Object.assign(window, { posted })
    const post = window.postMessage.bind(window)
    window.postMessage = (...args: unknown[]) => {
      posted.push(args[0])
      Reflect.apply(post, window, args)
    }
  })
  await page.goto(embed('hi'))
  await page.locator('main[data-live]').waitFor()
  await page.locator('[data-part=unfold]').click()
  const kept = await page.evaluate(() => ({
    // React's scheduler speaks through a channel of its own, not through the window.
    posted: (window as unknown as { posted: unknown[] }).posted.filter(
      (message) => typeof message === 'object' && message !== null && 'type' in message,
    ),
    local: localStorage.length,
    session: sessionStorage.length,
  }))
  expect(kept).toEqual({ posted: [], local: 0, session: 0 })
  expect(await context.cookies()).toEqual([])
})

test.describe('EMB-4: with a browser that forbids all storage', () => {
  test('the embed works', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('forbidden', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse })
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
      Object.defineProperty(navigator, 'serviceWorker', { get: refuse })
    })
    await page.setViewportSize({ width: 390, height: 700 })
    await page.goto(embed('en'))
    await page.locator('[data-part=unfold]').click()
    await expect(page.locator('li[data-event]').first()).toBeVisible()
  })
})

test('an unknown event is said', async ({ page }) => {
  await page.goto(embed('en', '?event=no-such-event'))
  await expect(page.getByText(en.cardUnknown)).toBeVisible()
})
