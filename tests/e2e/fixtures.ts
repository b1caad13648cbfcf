import { test as base, expect, type Page } from '@playwright/test'
import type { BuiltIn } from '../../src/domain/text.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { STORY } from './publishedStory.ts'
import { useTestFont } from './testFont.ts'

export { expect, STORY }

export const LOCALES: readonly BuiltIn[] = ['hi', 'en']

/** The page's words, to find its buttons by name. */
export const WORDS = { hi, en } as const

/** Width and height in CSS pixels of what readers hold. */
export const PHONE = { width: 360, height: 640 } as const
export const DESK = { width: 1280, height: 800 } as const

interface Guard {
  /** Console errors and failed requests that a test brings about on purpose. */
  readonly expectedErrors: RegExp
  /** A page in a browser that has the fonts of this machine. */
  readonly machinePage: Page
  /** Fails the test on any other error in the console, exception, or request to another site. */
  readonly guard: void
}

/**
 * The `test` of all browser tests: pinned letters, and a page that may not complain. A test that breaks something on
 * purpose says so: `test.use({ expectedErrors: /404/ })`.
 */
export const test = base.extend<Guard>({
  expectedErrors: [/^$/, { option: true }],
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) await useTestFont(context)
    await use(context)
  },
  machinePage: async ({ playwright, launchOptions, baseURL, reducedMotion }, use) => {
    const { FONTCONFIG_FILE: _, ...env } = process.env
    const browser = await playwright.chromium.launch({ ...launchOptions, env })
    await use(await browser.newPage({ reducedMotion, ...(baseURL && { baseURL }) }))
    await browser.close()
  },
  guard: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const complaints: string[] = []
      watch(page, new URL(baseURL ?? 'http://localhost').origin, (complaint) => complaints.push(complaint))
      await page.addInitScript(sayLoops)
      await use()
      const unexpected = complaints.filter((text) => !expectedErrors.test(text))
      expect(unexpected, 'the page complained').toEqual([])
    },
    { auto: true },
  ],
})

/** Sizes that change while sizes are told: an error of the window that no console shows. */
const sayLoops = () =>
  addEventListener('error', ({ message }) => {
    if (message.startsWith('ResizeObserver')) console.error(message)
  })

function watch(page: Page, home: string, complain: (text: string) => void) {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complain(`exception: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== home) complain(`request to ${origin}`)
  })
}

export interface Opening {
  readonly locale?: BuiltIn
  /** A query string without `?`, e.g. `view=order&theme=dark`. */
  readonly query?: string
  readonly width?: number
  readonly height?: number
  /** False for a page whose script is blocked or off: then nothing is waited for. */
  readonly script?: boolean
}

/** Opens the story as a reader would and waits until it can be used. */
export async function openStory(page: Page, opening: Opening = {}): Promise<void> {
  const { locale = 'hi', query = '', width = DESK.width, height = DESK.height, script = true } = opening
  await page.setViewportSize({ width, height })
  await page.goto(`/${locale}/${STORY}/${query && `?${query}`}`)
  if (script) await waitUntilReady(page)
}

/** Shows another state of a page that is open, as Back and Forward would: nothing is loaded anew. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, '', location.pathname + search)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    query && `?${query}`,
  )
  await waitUntilReady(page)
}

/** The first that a page learns of its reader. */
export const stir = (page: Page) => page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')))

/**
 * The page can be used once the view switch knows which view is shown, and the drawing, when it is what is shown, has
 * been measured: until then it is as it was served. A desk sleeps so until its reader's mouse has come.
 */
export async function waitUntilReady(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) >= DESK.width) await stir(page)
  await page.waitForFunction(isReady, undefined, { timeout: 15_000 })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await settled(page)
}

/**
 * Runs in the page at each frame: a search that finds nothing takes the events away while the drawing is still waited
 * for. Where no chart is shown, or no event, there is nothing to draw.
 */
function isReady(): boolean {
  const asked = new URLSearchParams(location.search).get('view')
  const pressed = document.querySelector('main [role=group] button[aria-pressed=true]')?.getAttribute('value')
  // A page that sleeps, or has yet to hear of its new address, still shows what it showed before.
  if (!pressed || ((asked === 'scale' || asked === 'order') && pressed !== asked)) return false
  const chart = document.querySelector('[data-part=chart]')
  // Not asked for, the served drawing is out of sight at once, and gone when the script has taken the page over.
  if (document.querySelector('main')?.dataset['view'] === 'order' && chart) return false
  if (document.querySelector('li[data-event]') === null) return true
  if (asked !== 'scale' && !chart?.checkVisibility()) return true
  return document.querySelector('[data-part=timeline][data-mode] :is([data-mark], [data-cluster])') !== null
}

/** Waits until every month has been let into the layout: before that, places and sizes are the browser's guess. */
export async function revealed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-part=list] > ol > li:not([data-revealed])'),
    undefined,
    {
      timeout: 15_000,
    },
  )
}

/** Asked at ever longer intervals, in milliseconds; Playwright's own begin with a tenth of a second. */
const INTERVALS = [10, 20, 30, 50, 50, 100]

/** Asks until the answer is as expected: `await soon(() => page.url()).toBe(…)`. */
export const soon = <T>(ask: () => T | Promise<T>, message?: string) =>
  expect.poll(ask, { intervals: INTERVALS, ...(message && { message }) })

/** Waits until nothing moves: the drawing stands still over three frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const picture = () =>
      [...document.querySelectorAll('[data-mark], [data-label], [data-cluster]')]
        .map((part) => {
          const { x, y, width } = part.getBoundingClientRect()
          return `${x},${y},${width}`
        })
        .join(';')
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    for (let still = 0, last = ''; still < 3;) {
      await frame()
      const now = picture()
      still = now === last ? still + 1 : 0
      last = now
    }
  })
}

/** Waits until the page has nothing left to do by itself: all events let in, and no change for a fifth of a second. */
export async function idle(page: Page): Promise<void> {
  await revealed(page)
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const end = () => {
          observer.disconnect()
          done()
        }
        let timer = setTimeout(end, 200)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(end, 200)
        })
        observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
      }),
  )
  await settled(page)
}

/** Opens what is seldom asked for: the theme, the offices beside the chart. */
export const openOptions = (page: Page) => page.locator('[data-part=options] > summary').click()

/** Every event of the list, in the order of the page. */
export const eventItems = (page: Page) => page.locator('li[data-event]')

/** The box that says how many events are shown. */
export const statusLine = (page: Page) => page.getByRole('status')
