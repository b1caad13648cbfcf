import type { Page, Route } from '@playwright/test'
import type { Evidence, Story } from '../../src/domain/story.ts'
import { makeHostileStory, XSS_LISTS } from '../fixtures/hostileStory.ts'
import { eventItems, expect, STORY, test, waitUntilReady } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * SEC-1: the real page gets a story whose every text and address is an attack, one event for each payload of two public
 * lists. The page shows all of them as words, and the browser has nothing to report.
 */

type Hostile = ReturnType<typeof makeHostileStory>

/** The events whose cards are opened. */
const OPENED = [0, 60, 120]

interface Seen {
  /** Names of elements. */
  readonly tags: readonly string[]
  /** Attributes that are handlers, and addresses that are no web address. */
  readonly dangers: readonly string[]
  /** Names that the window has of its own. */
  readonly globals: readonly string[]
  /** What the browser reported of its policy, and calls to alert and the like. */
  readonly reports: readonly string[]
}

/** Notes what an attack would do, before any script of the page runs. */
function takeNotes() {
  const reports: string[] = []
  Object.defineProperty(window, 'samayrekhaReports', { value: reports, enumerable: false })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    reports.push(`${violatedDirective} ${blockedURI} ${sample}`),
  )
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.defineProperty(window, name, { value: () => void reports.push(`called ${name}`) })
}

function readNotes(): Seen {
  const all = [...document.querySelectorAll('*')]
  const dangers = all.flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^srcdoc$/.test(name) ||
          (/^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
            !/^https?:$/.test(new URL(value, document.baseURI).protocol)),
      )
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  )
  return {
    tags: [...new Set(all.map(({ localName }) => localName))].toSorted(),
    dangers,
    globals: Object.keys(window).toSorted(),
    reports: Reflect.get(window, 'samayrekhaReports') as string[], // from takeNotes
  }
}

/** Serves a page with its policy said in one way only, and a story in place of the published one. */
async function serve(page: Page, path: string, policy: 'header' | 'meta', { story, evidence }: Hostile) {
  await page.route(`**${path}`, async (route: Route) => {
    const answer = await route.fetch()
    const { 'content-security-policy': header = '', ...headers } = answer.headers()
    const html = await answer.text()
    const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    expect(header).toContain("trusted-types 'none'")
    expect(html).toMatch(meta)
    await (policy === 'header'
      ? route.fulfill({
          body: html.replace(meta, ''),
          headers: { ...headers, 'content-security-policy': header },
        })
      : route.fulfill({ body: html, headers }))
  })
  // One event that cannot be read: the page then draws anew instead of comparing with what was served.
  const events: readonly unknown[] = [...story.events, { id: 'broken' }]
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
    route.fulfill({ json: { ...story, events } }),
  )
  await page.route(/evidence\.[0-9a-f]+\.json$/, (route) => route.fulfill({ json: evidence }))
}

/** What a reader does: opens a card with its evidence, the panels, searches, and looks at the other view. */
async function use(page: Page, story: Story, evidence: Evidence): Promise<readonly string[]> {
  const shown: string[] = []
  await expect(eventItems(page)).toHaveCount(story.events.length)
  for (const at of OPENED) {
    const id = `event-${at}`
    await page
      .locator(`li[data-event=${id}] h4 a`)
      .evaluate((link) => link instanceof HTMLElement && link.click())
    const card = page.locator(`article[data-card=${id}]`)
    await expect(card.locator('section li q').first()).toBeAttached()
    shown.push((await card.locator('h1, h2').first().textContent()) ?? '')
    expect(evidence.events[id]?.disagreements.length).toBe(1)
    await page.keyboard.press('Escape')
  }
  await page
    .locator('[data-part=tour] button')
    .evaluate((button) => button instanceof HTMLElement && button.click())
  shown.push((await page.locator('[data-part=tour-bar] p > :last-child').textContent()) ?? '')
  // In a frame the search comes back when the walk ends.
  await page
    .locator('[data-part=tour-bar] button')
    .last()
    .evaluate((button) => button instanceof HTMLElement && button.click())
  for (const part of ['embed', 'cite', 'report']) {
    const button = page.locator(`button[data-part=${part}]`)
    if ((await button.count()) > 0) {
      await button.evaluate((element) => element instanceof HTMLElement && element.click())
      if (part === 'embed') await expect(page.locator('dialog[open]')).toBeVisible()
      else await expect(button).toHaveAttribute('aria-expanded', 'true')
    }
  }
  await page.getByRole('searchbox').fill('script')
  await expect(page).toHaveURL(/q=script/)
  return shown
}

const PAGES = [
  [`/hi/${STORY}/`, 'header', 'DOMPurify’s own tests'],
  [`/embed/en/${STORY}/`, 'header', 'Big List of Naughty Strings'],
  [`/en/${STORY}/`, 'meta', 'Big List of Naughty Strings'],
  [`/embed/hi/${STORY}/`, 'meta', 'DOMPurify’s own tests'],
] as const

for (const [path, policy, list] of PAGES) {
  test(`SEC-1: with ${list} in every text and address of ${path}, policy as ${policy}, nothing runs`, async ({
    page,
  }) => {
    const payloads = XSS_LISTS[list] ?? []
    // What the attacks are compared with: the same story of harmless words, as far as cards are opened in it.
    const calmStory = makeHostileStory(
      publishedStory(),
      payloads.slice(0, Math.max(...OPENED) + 1).map((_, at) => `script ${at}`),
    )
    const hostileStory = makeHostileStory(publishedStory(), payloads)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const requests = new Set<string>()
    page.on('request', (request) => requests.add(new URL(request.url()).pathname))
    await page.addInitScript(takeNotes)
    const look = async (which: Hostile) => {
      requests.clear()
      await page.unrouteAll()
      await serve(page, path, policy, which)
      await page.goto(path)
      await waitUntilReady(page)
      const shown = await use(page, which.story, which.evidence)
      return { ...(await page.evaluate(readNotes)), requests: [...requests].toSorted(), shown }
    }
    const calm = await look(calmStory)
    const hostile = await look(hostileStory)
    expect(hostile.shown).toEqual([...OPENED, 0].map((at) => payloads[at]))
    expect(dialogs).toEqual([])
    expect(hostile.reports).toEqual([])
    expect(hostile.dangers).toEqual([])
    expect(hostile.tags.filter((tag) => !calm.tags.includes(tag))).toEqual([])
    expect(hostile.globals).toEqual(calm.globals)
    expect(hostile.requests.filter((each) => !calm.requests.includes(each))).toEqual([])
  })
}
