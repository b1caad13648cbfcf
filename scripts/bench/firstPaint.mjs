import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './figures.mjs'

/** A phone on a slow network, as web tests define it: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const CPU_SLOWER = 4
/** So long nothing may happen before a page counts as quiet. */
const QUIET_MS = 2500
const LONG_TASK_MS = 50
const WARM_UPS = 2

/**
 * @typedef {object} Visit
 * @property {number} contentful first contentful paint, ms from the start of the navigation
 * @property {number} readable first frame after the last event has arrived
 * @property {number} blocking total blocking time: sum of what tasks, as far as they come after the first paint, last
 *   beyond 50 ms
 * @property {number} shift cumulative layout shift
 * @property {number} work how long the main thread was running, of all there is to do until the page is quiet
 * @property {number} script as far as that was script
 * @property {number} layout as far as it was the browser's own style and layout
 * @property {number} events how many are in the page
 * @property {number} waking how long the main thread was running after the reader's mouse came, until the page was quiet
 *   again: what a page that sleeps until then has put off
 * @property {number} wakingBlocks blocking time in it
 */

/**
 * Opens one page as a new reader would, without any cache, and waits until nothing happens any more.
 *
 * @param {import('./quietBrowser.mjs').QuietBrowser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, viewport) {
  const page = await browser.open()
  await page.send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: false })
  await page.send('Network.enable')
  await page.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
  await page.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  // The thread's own time: on a shared machine the clock would count the other programs too.
  await page.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.send('Page.enable')
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchPage})()` })
  const loaded = page.once('Page.loadEventFired')
  await page.send('Page.navigate', { url })
  await loaded
  await sleep(QUIET_MS)
  const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration } = await readMetrics(page)
  const { contentful, readable, tasks, shift } = await page.evaluate('watched')
  await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: viewport.width / 2, y: 20 })
  await sleep(QUIET_MS)
  const awake = await readMetrics(page)
  const { tasks: tasksAwake } = await page.evaluate('watched')
  // Counted at the end: to look through the whole page while it is being measured would be measured too.
  const events = await page.evaluate("document.querySelectorAll('li:has(> * a, > a)').length")
  await page.close()
  return {
    contentful,
    readable,
    blocking: blockingOf(tasks, contentful),
    shift,
    work: TaskDuration * 1000,
    script: ScriptDuration * 1000,
    layout: (LayoutDuration + RecalcStyleDuration) * 1000,
    events,
    waking: (awake.TaskDuration - TaskDuration) * 1000,
    wakingBlocks: blockingOf(tasksAwake.slice(tasks.length), 0),
  }
}

/**
 * Total blocking time, in milliseconds.
 *
 * @param {readonly { start: number, end: number }[]} tasks
 * @param {number} from what comes before does not count
 */
const blockingOf = (tasks, from) =>
  tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, from) - LONG_TASK_MS), 0)

/**
 * What the browser has counted, in seconds. No debugger listens for this.
 *
 * @param {import('./quietBrowser.mjs').QuietPage} page
 */
async function readMetrics(page) {
  const { metrics } = await page.send('Performance.getMetrics')
  const valueOf = (/** @type {string} */ asked) =>
    metrics.find((/** @type {{ name: string }} */ { name }) => name === asked)?.value ?? Number.NaN
  return {
    TaskDuration: valueOf('TaskDuration'),
    ScriptDuration: valueOf('ScriptDuration'),
    LayoutDuration: valueOf('LayoutDuration'),
    RecalcStyleDuration: valueOf('RecalcStyleDuration'),
  }
}

/**
 * Two pages in turn, A B A B, so that whatever else the machine does meets both.
 *
 * @param {import('./quietBrowser.mjs').QuietBrowser} browser
 * @param {readonly string[]} urls
 * @param {{ width: number, height: number }} viewport
 * @param {number} times
 */
export async function compareVisits(browser, urls, viewport, times) {
  /** @type {Visit[][]} */
  const visits = urls.map(() => [])
  // The first visits of a browser pay for what it looks up only once, fonts above all: they are not a reader's.
  for (let warm = 0; warm < WARM_UPS; warm++) for (const url of urls) await visit(browser, url, viewport)
  for (let time = 0; time < times; time++)
    for (const [at, url] of urls.entries()) visits[at]?.push(await visit(browser, url, viewport))
  return visits.map((each) => ({
    contentful: median(each.map(({ contentful }) => contentful)),
    readable: median(each.map(({ readable }) => readable)),
    blocking: median(each.map(({ blocking }) => blocking)),
    shift: Math.max(...each.map(({ shift }) => shift)),
    work: median(each.map(({ work }) => work)),
    script: median(each.map(({ script }) => script)),
    layout: median(each.map(({ layout }) => layout)),
    waking: median(each.map(({ waking }) => waking)),
    wakingBlocks: median(each.map(({ wakingBlocks }) => wakingBlocks)),
    events: Math.min(...each.map(({ events }) => events)),
  }))
}

/** Runs in the page before anything of its own. */
function watchPage() {
  /** @type {{ contentful: number, readable: number, tasks: { start: number, end: number }[], shift: number }} */
  const watched = { contentful: 0, readable: 0, tasks: [], shift: 0 }
  Object.assign(window, { watched })
  /** @type {(type: string, see: (entry: any) => void) => void} */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page stands alone
  const watch = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.contentful = startTime
  })
  watch('longtask', ({ startTime, duration }) =>
    watched.tasks.push({ start: startTime, end: startTime + duration }),
  )
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.shift += value
  })
  // Interactive: the whole page has been read; no script that waits for it has run.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    requestAnimationFrame(() => setTimeout(() => (watched.readable = performance.now())))
  })
}
