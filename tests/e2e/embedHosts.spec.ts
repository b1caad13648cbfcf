import type { Page } from '@playwright/test'
import { STORY, soon } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { expect, heardBy, placeFrames, readyFrame, recordMessages, test } from './hostFixtures.ts'

/* The timeline in other people's pages, on another origin. */

const FRAME = 'samay-rekha iframe'

test.describe('in an article', () => {
  test(
    'both timelines size themselves, each in its own language',
    { tag: '@quick' },
    async ({ page, hosts }) => {
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto(hosts)
      for (const [at, lang] of ['hi', 'en'].entries()) {
        await page.locator('samay-rekha').nth(at).scrollIntoViewIfNeeded()
        const frame = await readyFrame(page, `samay-rekha >> nth=${at} >> iframe`)
        await expect(frame.locator('html')).toHaveAttribute('lang', lang)
        await soon(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0)
        await expect(page.locator('samay-rekha').nth(at).locator('blockquote')).toBeHidden()
      }
    },
  )

  test('a link of the article opens its event inside the timeline', async ({ page, hosts }) => {
    await page.goto(hosts)
    await page.locator('#opens').click()
    const frame = await readyFrame(page, FRAME)
    await expect(frame.locator('[data-card="irigc-mmtc-22-new-delhi-2025"]').first()).toBeVisible()
    await expect(page).toHaveURL(hosts)
  })

  test('the reader’s own unfolding makes the frame grow, and Back leaves the article', async ({
    page,
    hosts,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('about:blank')
    await page.goto(hosts)
    const frame = await readyFrame(page, `samay-rekha >> nth=0 >> iframe`)
    const before = (await page.locator(FRAME).first().boundingBox())?.height ?? 0
    await frame.locator('[data-part=unfold]').click()
    await soon(async () => (await page.locator(FRAME).first().boundingBox())?.height).toBeGreaterThan(
      before + 2000,
    )
    await frame.locator('input[type=search]').fill('Moscow')
    await page.goBack()
    await expect(page).toHaveURL('about:blank')
  })

  test('EMB-18: the wheel over the timeline scrolls the article', async ({ page, hosts }) => {
    for (const [width, name] of [
      [390, 'above.html'],
      [1280, 'above.html'],
      [1280, 'frame.html'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(hosts + name)
      await readyFrame(page, 'iframe')
      await page.evaluate(() => scrollTo(0, 0))
      await page.mouse.move(width / 2, 500)
      await page.mouse.wheel(0, 400)
      await soon(() => page.evaluate(() => scrollY), `${name} at ${width}`).toBeGreaterThan(300)
    }
  })
})

test.describe('EMB-18: under a finger', () => {
  test.use({ hasTouch: true })

  for (const [what, query, width] of [
    ['the story in brief', '?view=order', 390],
    ['the chart', '?view=scale', 1000],
  ] as const)
    test(`EMB-18: a swipe over ${what} scrolls the article`, async ({ page, hosts, baseURL }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${hosts}empty.html`)
      await placeFrames(page, [
        { id: 'here', src: `${baseURL}/embed/en/${STORY}/${query}`, width, height: 1600 },
      ])
      await page.evaluate(() => (document.body.style.paddingBlockEnd = '3000px'))
      const frame = await readyFrame(page, '#here')
      const box = await frame
        .locator(width > 880 ? '[data-part=chart] svg:has([data-mark])' : '[data-part=moments]')
        .first()
        .boundingBox()
      if (!box) throw new Error('nothing to swipe over')
      const before = frame.url()
      const [x, from] = [
        Math.round(box.x + box.width / 2),
        Math.round(Math.min(box.y + box.height - 10, 700)),
      ]
      expect(from, 'room for the finger').toBeGreaterThan(320)
      const cdp = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] })
      await touch('touchStart', from)
      for (let y = from; y >= from - 300; y -= 15) await touch('touchMove', y)
      await touch('touchEnd')
      // A finger’s first pixels only tell where it goes.
      await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
      expect(await frame.evaluate(() => scrollY)).toBe(0)
      await expect(frame.locator('[data-part=card]')).toHaveCount(0)
      expect(frame.url()).toBe(before)
    })
})

test('EMB-5: garbage where WordPress puts its secret changes nothing, and no message carries it', async ({
  page,
  hosts,
  baseURL,
}) => {
  await recordMessages(page)
  await page.setViewportSize({ width: 390, height: 800 })
  for (const hash of [
    '',
    '#?secret=',
    '#?secret=<img src=x onerror=alert(1)>',
    `#?secret=${'a'.repeat(5_000)}`,
    '#?secret=%00%ff%0A',
    '#?secret=abc&event=irigc-mmtc-22-new-delhi-2025&theme=dark',
    '#?secret=abc#?secret=def',
    '#?event=irigc-mmtc-22-new-delhi-2025',
    '#event-irigc-mmtc-22-new-delhi-2025/../..',
    // AMP’s own.
    '#amp=1',
  ]) {
    await page.goto(`${hosts}empty.html`)
    await placeFrames(page, [
      { id: 'here', src: `${baseURL}/embed/en/${STORY}/${hash}`, width: 390, height: 900 },
    ])
    const frame = await readyFrame(page, '#here')
    await expect(frame.getByRole('status'), hash).toHaveText(`All ${publishedStory().events.length} events`)
    await expect(frame.locator('html'), hash).toHaveAttribute('data-theme', 'light')
    await expect(frame.locator('[data-card], [role=alert], img'), hash).toHaveCount(0)
    await soon(async () => (await heardBy(page)).length, hash).toBeGreaterThan(0)
    for (const { data } of await heardBy(page)) {
      expect(Object.keys(data), hash).not.toContain('secret')
      expect(Object.keys(data), hash).not.toContain('message')
    }
  }
})

test('EMB-6: a hostile page around a timeline changes nothing with 1,000 messages', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${hosts}above.html`)
  const frame = await readyFrame(page, FRAME)
  const look = () =>
    frame.evaluate(() => [
      location.href,
      document.querySelectorAll('li[data-event]').length,
      document.querySelectorAll('[data-card], [role=alert], img').length,
      document.querySelector('[role=status]')?.textContent,
      document.documentElement.dataset['theme'],
    ])
  const before = await look()
  await page.locator(FRAME).evaluate((element) => {
    if (!(element instanceof HTMLIFrameElement)) return
    const bits = [
      'samayrekha',
      'open',
      1,
      null,
      'javascript:alert(1)',
      '<img src=x>',
      {},
      [],
      NaN,
      'no-such-event',
    ]
    let seed = 7
    const pick = () => bits[(seed = (seed * 1103515245 + 12345) % 2147483648) % bits.length]
    for (let at = 0; at < 1000; at++)
      element.contentWindow?.postMessage(
        { type: pick(), version: pick(), kind: pick(), event: pick(), message: pick(), secret: pick() },
        '*',
      )
  })
  await page.waitForTimeout(300)
  expect(await look()).toEqual(before)
})

test('EMB-6: a hostile frame beside a timeline changes nothing with 1,000 messages', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${hosts}above.html`)
  await readyFrame(page, FRAME)
  const height = () => page.locator(FRAME).evaluate((frame) => frame.getAttribute('style'))
  const before = await height()
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((loaded) => (frame.onload = loaded))
  }, `${hosts}host.css`)
  const other = page.frames().find((each) => each.url().endsWith('host.css'))
  await other?.evaluate(() => {
    for (let at = 0; at < 1000; at++)
      parent.postMessage({ type: 'samayrekha', version: 1, kind: 'height', height: 100 + at * 9 }, '*')
  })
  await page.waitForTimeout(300)
  expect(await height()).toBe(before)
})

test.describe('in WordPress', () => {
  const visible = (page: Page, id: string) => page.locator(`#${id} iframe`)

  test('EMB-2: three timelines appear, none higher than 1000 px, and one with a wrong secret does not', async ({
    page,
    hosts,
  }) => {
    await page.setViewportSize({ width: 700, height: 900 })
    await page.goto(`${hosts}wordpress.html`)
    for (const id of ['first', 'second', 'third']) {
      await readyFrame(page, `#${id} iframe`)
      await expect(visible(page, id)).toBeVisible()
      await expect(page.locator(`#${id} blockquote`)).toBeHidden()
      const height = (await visible(page, id).boundingBox())?.height ?? 0
      expect(height).toBeGreaterThan(200)
      expect(height).toBeLessThanOrEqual(1010)
    }
    await expect(visible(page, 'wrong')).toBeHidden()
    await expect(page.locator('#wrong blockquote a')).toBeVisible()
  })

  for (const width of [390, 1280])
    test(`EMB-2: at ${width} px each is as wide as its column, as high as it is there even out of sight, and nothing scrolls sideways`, async ({
      page,
      hosts,
    }) => {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(`${hosts}wordpress.html`)
      for (const id of ['first', 'second', 'third']) {
        const frame = await (await page.locator(`#${id} iframe`).elementHandle())?.contentFrame()
        await frame?.locator('main[data-live]').waitFor({ state: 'attached' })
        await soon(async () => {
          const column = await visible(page, id).evaluate((element) => [
            element.parentElement?.clientWidth,
            element.clientWidth,
            element.clientHeight,
          ])
          const own = await frame?.evaluate(() =>
            Math.ceil(document.documentElement.getBoundingClientRect().height),
          )
          // Never taller inside than out, or the frame would hold the wheel.
          return { column, fits: column[2] === own && column[0] === column[1] }
        }, id).toMatchObject({ fits: true })
      }
      expect(await page.evaluate(() => scrollY)).toBe(0)
      // A frame that never speaks stays where WordPress has put it, as wide as the window and beside it.
      await page.locator('#wrong').evaluate((mute) => mute.remove())
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

  test('EMB-2: a reader reaches a source in two activations', async ({ page, hosts, context }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${hosts}wordpress.html`)
    const frame = await readyFrame(page, '#second iframe')
    const item = frame.locator('[data-part=moments] li', {
      has: frame.locator('a[href$="/event/irigc-mmtc-22-new-delhi-2025/"]'),
    })
    const source = await item.locator('a[target=_blank]').first().getAttribute('href')
    // With a key held down a reader asks for another tab, and keeps the article.
    await item
      .locator('a[target=_blank]')
      .first()
      .click({ modifiers: ['ControlOrMeta'] })
    await expect(page).toHaveURL(`${hosts}wordpress.html`)
    // First: the source's link, which the sandbox would lose.
    await item.locator('a[target=_blank]').first().click()
    await expect(page).toHaveURL(
      new RegExp(`/en/${STORY}/event/irigc-mmtc-22-new-delhi-2025/#source-[a-z0-9-]+$`),
    )
    // Second: the same link on our own page, in sight and marked.
    const link = page.locator(`li:target > span > a[target=_blank][href="${source}"]`).first()
    await expect(link).toBeInViewport()
    await context.route('**/*', (route) =>
      route.request().url().startsWith('http://localhost') || route.request().url().startsWith('http://127')
        ? route.continue()
        : route.fulfill({ body: 'the article' }),
    )
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
    expect(opened.url()).toBe(source)
  })

  test('EMB-2: the list, too long for any frame there, is a link to the story’s page that shows the same', async ({
    page,
    hosts,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${hosts}wordpress.html`)
    const frame = await readyFrame(page, '#second iframe')
    const height = (await visible(page, 'second').boundingBox())?.height
    const list = frame.locator('a[data-part=unfold]')
    await expect(list).toHaveText(`All ${publishedStory().events.length} events`)
    await frame.locator('input[type=search]').fill('Moscow')
    await expect(list).toHaveText(/^\d+ of \d+ events – show$/)
    // What a search leaves stays folded, too: the frame does not grow under the reader.
    await expect(frame.locator('[data-part=list]')).toBeHidden()
    expect((await visible(page, 'second').boundingBox())?.height).toBeLessThanOrEqual((height ?? 0) + 60)
    await list.click()
    await expect(page).toHaveURL(new RegExp(`/en/${STORY}/\\?q=Moscow#list$`))
    await expect(page.locator('#list')).toBeInViewport()
  })

  test('EMB-2: each link out of the frame has a place on our own site where the same link stands', async ({
    page,
    hosts,
  }) => {
    await recordMessages(page)
    await page.goto(`${hosts}wordpress.html`)
    const frame = await readyFrame(page, '#second iframe')
    await frame.locator('[data-part=moments] li > a').first().click()
    await frame.locator('[data-card] [data-fact] summary').first().waitFor()
    // By script and from outside, so that WordPress, which follows only a reader who is in the frame, stays where it is.
    await page.locator('#second iframe').evaluate((element) => element.blur())
    const out = await frame.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')]
      const away = links.filter(({ host }) => host !== location.host)
      for (const link of away) link.click()
      return away.map(({ href }) => href)
    })
    expect(out.length).toBeGreaterThan(publishedStory().events.length)
    const places = async () =>
      (await heardBy(page)).flatMap(({ data }) => (data['message'] === 'link' ? [String(data['value'])] : []))
    await soon(async () => (await places()).length).toBe(out.length)
    const missing = await page.evaluate(
      async (all) => {
        const pages = new Map<string, Document>()
        const lost: string[] = []
        for (const [place, href] of all) {
          const [address = '', id = ''] = place.split('#')
          const html =
            pages.get(address) ??
            new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
          pages.set(address, html)
          const links = [...(html.getElementById(id)?.querySelectorAll('a') ?? [])]
          // The passage that a claim rests on is another one than the source is listed with.
          const article = ({ href }: { readonly href: string }) => href.split('#:~:')[0]
          if (!links.some((link) => article(link) === article({ href }))) lost.push(`${href} at ${place}`)
        }
        return lost
      },
      (await places()).map((place, at) => [place, out[at] ?? ''] as const),
    )
    expect(missing).toEqual([])
  })

  test('EMB-2: a quote with links is there before any script, and when the scripts are off', async ({
    page,
    hosts,
  }) => {
    await page.goto(`${hosts}wordpress.html?noscript`)
    await expect(page.locator('#first blockquote a')).toBeVisible()
    await expect(visible(page, 'first')).toBeHidden()
  })
})

test('where the scripts are taken away, the list of the fallback is readable and linked', async ({
  page,
  hosts,
  request,
  baseURL,
}) => {
  await page.goto(`${hosts}stripped.html?noscript`)
  const links = await page
    .locator('samay-rekha blockquote a')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  expect(links.length).toBeGreaterThan(4)
  await expect(page.locator('samay-rekha blockquote a').first()).toBeVisible()
  for (const href of links) {
    expect(href.startsWith(baseURL ?? '')).toBe(true)
    expect((await request.get(href)).status(), href).toBe(200)
  }
})

test('EMB-12: in a host like AMP, the frame takes the height of its own kind of message', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(`${hosts}amp.html`)
  const frame = await readyFrame(page, '#amp')
  await soon(() =>
    frame.evaluate(() => Math.abs(innerHeight - document.documentElement.scrollHeight)),
  ).toBeLessThanOrEqual(1)
})

test.describe('in a host with a strict policy and Trusted Types', () => {
  // The snippet’s two inline styles, which only keep room free, are refused there.
  test.use({ expectedErrors: /Applying inline style violates|Loading the image 'data:,' violates/ })

  test('the loader works', async ({ page, hosts }) => {
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(`${hosts}strict.html`)
    const frame = await readyFrame(page, FRAME)
    await expect(page.locator('samay-rekha blockquote')).toBeHidden()
    await soon(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0)
  })
})

test('EMB-10: in a dark host the timeline is light, unless the snippet says otherwise', async ({
  page,
  hosts,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${hosts}dark.html`)
  // The frame follows its device while it is open; embedThemes.spec.ts opens it on each.
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [id, theme, dark] of [
      ['plain', 'light', false],
      ['dark', 'dark', true],
      ['auto', 'auto', colorScheme === 'dark'],
    ] as const) {
      const frame = await readyFrame(page, `#${id} iframe`)
      await expect(frame.locator('html')).toHaveAttribute('data-theme', theme)
      const background = await frame.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      )
      expect(Number(/^rgb\((\d+)/.exec(background)?.[1]) < 100, `${id} on a ${colorScheme} device`).toBe(dark)
    }
  }
})

test('A11Y-5: in a column of 288 px nothing is cut and nothing scrolls sideways', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(`${hosts}column.html`)
  const frame = await readyFrame(page, FRAME)
  expect(await frame.evaluate(() => innerWidth)).toBe(288)
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(288)
})
