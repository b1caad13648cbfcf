import { inLanguage } from '../../src/domain/text.ts'
import type { Frame } from '@playwright/test'
import { SANDBOX } from '../../src/view/share/snippets.ts'
import { STORY } from './fixtures.ts'
import { expect, placeFrames, readyFrame, servedFrame, test as base } from './hostFixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { serveBelow } from './staticServer.ts'

/*
 * What is left of the timeline in each kind of frame, on a host that lets everyone read its files and on one that says
 * nothing of the sort. Wherever its scripts may not run, the list as it was served is all there.
 */

interface Row {
  readonly sandbox: string | null
  /** Whether the files come with `Access-Control-Allow-Origin: *`. */
  readonly cors: boolean
  readonly live: boolean
  /** What becomes of a click on a source. */
  readonly click: 'opens' | 'shows its address' | 'is blocked'
}

const ROWS: readonly Row[] = [
  { sandbox: null, cors: true, live: true, click: 'opens' },
  { sandbox: SANDBOX, cors: true, live: true, click: 'opens' },
  { sandbox: 'allow-scripts allow-same-origin', cors: true, live: true, click: 'is blocked' },
  { sandbox: 'allow-scripts', cors: true, live: true, click: 'shows its address' },
  { sandbox: '', cors: true, live: false, click: 'is blocked' },
  { sandbox: null, cors: false, live: true, click: 'opens' },
  { sandbox: SANDBOX, cors: false, live: true, click: 'opens' },
  { sandbox: 'allow-scripts', cors: false, live: false, click: 'is blocked' },
  { sandbox: '', cors: false, live: false, click: 'is blocked' },
]

const test = base.extend<{ readonly cors: boolean }>({
  cors: [true, { option: true }],
  baseURL: async ({ baseURL, cors }, use) => {
    if (cors) return use(baseURL)
    // A plain host: the files, and not a word about who may read them.
    const server = await serveBelow('/')
    await use(server.address.slice(0, -1))
    await server.close()
  },
})

/** What a browser itself says when a sandbox or a missing header stops something. */
const BLOCKED = /CORS policy|net::ERR_FAILED|sandboxed frame|frame is sandboxed|'allow-scripts' permission/

/** Each event of the list as a reader sees it: title and addresses of its sources. */
const listOf = (frame: Frame) =>
  frame.locator('li[data-event]').evaluateAll((items) =>
    items.map((item) => ({
      title: item.checkVisibility() ? item.querySelector('h4 a')?.textContent : '',
      links: [...item.querySelectorAll('a[target=_blank]')].filter((link) => link.checkVisibility()).length,
    })),
  )

for (const { sandbox, cors, live, click } of ROWS)
  test.describe(`EMB-3: sandbox ${sandbox === null ? 'none' : `“${sandbox}”`}, ${cors ? 'with' : 'without'} CORS`, () => {
    test.use({ cors, expectedErrors: live && click !== 'is blocked' ? /^$/ : BLOCKED })

    test(`EMB-3: the list is readable, ${live ? 'alive' : 'as served'}, and a click on a source ${click}`, async ({
      page,
      hosts,
      baseURL,
      context,
    }) => {
      await context.route(/^https:/, (route) => route.fulfill({ body: 'the article' }))
      await page.setViewportSize({ width: 700, height: 900 })
      await page.goto(`${hosts}empty.html`)
      const src = `${baseURL}/embed/en/${STORY}/?view=order`
      await placeFrames(page, [{ id: 'here', src, sandbox, width: 700, height: 900 }])
      const frame = await servedFrame(page, '#here')
      await page.waitForLoadState('networkidle')
      await expect(frame.locator('main[data-live]')).toHaveCount(live ? 1 : 0)
      if (live) await frame.locator('[data-part=unfold]').click()
      const list = await listOf(frame)
      const story = publishedStory()
      expect(list.map(({ title }) => title)).toEqual(story.events.map(({ title }) => inLanguage(title, 'en')))
      const linked = story.events.filter(({ lead }) =>
        story.sources.some(({ id, url }) => id === inLanguage(lead, 'en').source && url !== null),
      )
      expect(list.filter(({ links }) => links > 0).length).toBeGreaterThanOrEqual(linked.length)
      // Nothing alarms a reader who can read.
      await expect(frame.getByRole('alert')).toHaveCount(0)

      const source = frame.locator('li[data-event] a[target=_blank]').first()
      const address = (await source.getAttribute('href')) ?? ''
      const opened = click === 'opens' ? context.waitForEvent('page') : null
      await source.click()
      if (opened) expect((await opened).url()).toBe(new URL(address).href)
      else expect(context.pages()).toHaveLength(1)
      if (click === 'shows its address') await expect(frame.getByRole('alert')).toContainText(address)
      expect(frame.url()).toBe(src)
    })
  })

test.describe('EMB-3: in WordPress, without CORS', () => {
  test.use({ cors: false, expectedErrors: BLOCKED })

  test('EMB-3: in WordPress the quote with its link stays, and the mute frame out of sight', async ({
    page,
    hosts,
    baseURL,
    request,
  }) => {
    await page.goto(`${hosts}wordpress.html`)
    await page.waitForLoadState('networkidle')
    for (const id of ['first', 'second', 'third']) {
      const frame = page.locator(`#${id} iframe`)
      // The version before hides a frame by cutting it to nothing, which Playwright takes for visible.
      if (id === 'third') await expect(frame).toHaveAttribute('style', /position: absolute; clip: rect/)
      else await expect(frame).toBeHidden()
      const link = page.locator(`#${id} blockquote a`)
      await expect(link).toBeVisible()
      const href = (await link.getAttribute('href')) ?? ''
      expect(href.startsWith(`${baseURL}/`), href).toBe(true)
      expect((await request.get(href)).status(), href).toBe(200)
    }
  })
})

test('in a sandbox that lets nothing out and asks nobody, the address of the source is shown', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}bare.html`)
  const frame = await readyFrame(page, '#bare')
  await frame.locator('[data-part=unfold]').click()
  const link = frame.locator('li[data-event] a[target=_blank]').first()
  const address = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''))
  await link.click()
  await expect(frame.getByRole('alert')).toContainText(address)
})

test('EMB-9: in a host with the documented sandbox, a source opens', async ({ page, hosts, context }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await context.route(/^https:/, (route) => route.fulfill({ body: 'the article' }))
  await page.goto(`${hosts}hardened.html`)
  const frame = await readyFrame(page, 'iframe')
  await frame.locator('[data-part=unfold]').click()
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.locator('li[data-event] a[target=_blank]').first().click(),
  ])
  expect(opened.url()).toMatch(/^https:/)
})
