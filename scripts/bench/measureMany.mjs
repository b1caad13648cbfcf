import { setTimeout as sleep } from 'node:timers/promises'
import { buttons, drag, GESTURE_FRAMES, measureGesture, wheel } from './frames.mjs'

/*
 * One visit to a page of very many events: until its first true view is drawn, a zoom and a pan of 180 steps, a choice, and
 * what it holds then. The same for this project's page and for those of others.
 */

/**
 * @typedef {object} ManyPage
 * @property {string} name
 * @property {string} address
 * @property {string} drawn the selector of what is there when the first true view is: all events, by lane and time; a canvas
 * has been painted as well
 * @property {string} [live] the selector of what answers gestures, where that is another thing
 * @property {string} [partial] the selector of what says something as long as `live` has not all events
 * @property {boolean} [isOurs] it has zoom buttons and filters, and is zoomed by Ctrl and the wheel
 *
 * @typedef {object} ManyVisit times in ms
 * @property {number} first from navigation to the first true view
 * @property {number} live from navigation until what answers gestures shows all events
 * @property {number} generated of it until its events are made; NaN where they come in a file
 * @property {number} zoom 95th percentile between frames
 * @property {number} zoomWork the page's own thread, a step
 * @property {number} pan
 * @property {number} panWork
 * @property {number} glide 95th percentile between frames while zoom buttons are pressed; NaN where there are none
 * @property {number} filter from the click on a forum to the frame that shows it alone; NaN where there is no filter
 * @property {number} longest task of that choice
 * @property {number} heap bytes after collecting garbage, with what lies in buffers
 * @property {number} elements
 */

/** A page that has not drawn by then is left, in ms. */
const PATIENCE = 120_000
/** Until what a page does after its first view, or after a gesture, is done. */
const REST_MS = 1500

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {ManyPage} manyPage
 * @returns {Promise<ManyVisit | null>} null: it did not draw, or did not answer, in two minutes
 */
export async function visitMany(browser, { address, drawn, live = drawn, partial, isOurs = false }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  try {
    await page.addInitScript(watchForDrawing, { first: { drawn }, live: { drawn: live, partial } })
    await page.goto(address, { timeout: PATIENCE })
    await page.waitForFunction(() => Reflect.has(window, 'liveDrawn'), null, { timeout: PATIENCE })
    const times = await page.evaluate(() => ({
      first: Number(Reflect.get(window, 'firstDrawn')),
      live: Number(Reflect.get(window, 'liveDrawn')),
      generated: performance.getEntriesByName('generated')[0]?.startTime ?? Number.NaN,
    }))
    await sleep(REST_MS)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const box = await page.locator(live).first().boundingBox()
    if (!box) throw new Error(`The chart of ${address} is not drawn.`)
    const tools = { page, cdp, x: box.x + box.width * 0.6, y: box.y + Math.min(box.height / 2, 200) }
    await page.mouse.move(tools.x, tools.y)
    const isTold = await page.evaluate(() => Reflect.has(window, 'showStretch'))
    const zoom = await measureGesture(tools, () =>
      isTold ? page.evaluate(showStretches, ZOOM) : wheel({ ...tools, modifiers: isOurs ? CTRL : 0 }),
    )
    await sleep(REST_MS)
    const pan = await measureGesture(tools, () => (isTold ? page.evaluate(showStretches, PAN) : drag(tools)))
    await sleep(REST_MS)
    const glide = isOurs ? await measureGesture(tools, () => buttons(tools)) : null
    await sleep(REST_MS)
    const { filter, longest } = await page.evaluate(chooseForum)
    await sleep(REST_MS)
    await cdp.send('HeapProfiler.collectGarbage')
    /** @type {{ usedSize: number, backingStorageSize?: number }} */
    const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage')
    return {
      ...times,
      zoom: zoom.p95,
      zoomWork: zoom.work,
      pan: pan.p95,
      panWork: pan.work,
      glide: glide?.p95 ?? Number.NaN,
      filter,
      longest,
      heap: usedSize + backingStorageSize,
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    }
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'TimeoutError') return null
    throw problem
  } finally {
    await context.close()
  }
}

const CTRL = 2

/** In by three octaves and out again, as `wheel` of the frames does it. */
const ZOOM = { steps: GESTURE_FRAMES, octaves: 3, sway: 0 }
/** Two fifths of what is shown, there and back. */
const PAN = { steps: GESTURE_FRAMES, octaves: 0, sway: 0.2 }

/**
 * @typedef {object} Awaited what is to be there, and what says something until it is whole
 * @property {string} drawn
 * @property {string | undefined} [partial]
 */

/**
 * Runs in the page before anything of it: notes the frames in which the first true view and the one that answers are there.
 *
 * @param {{ first: Awaited, live: Awaited }} awaited
 */
function watchForDrawing({ first, live }) {
  const paint = CanvasRenderingContext2D.prototype.clearRect
  let isPainted = false
  CanvasRenderingContext2D.prototype.clearRect = function (...place) {
    isPainted = true
    paint.apply(this, place)
  }
  /** @param {Awaited} awaited */
  const isThere = ({ drawn, partial }) => {
    const chart = document.querySelector(drawn)
    const isWhole = !partial || !document.querySelector(partial)?.textContent
    return chart !== null && isWhole && (isPainted || !(chart instanceof HTMLCanvasElement))
  }
  /**
   * @param {string} name
   * @param {Awaited} awaited
   */
  const watch = (name, awaited) => {
    const look = () => {
      if (isThere(awaited)) requestAnimationFrame(() => Object.assign(window, { [name]: performance.now() }))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
  watch('firstDrawn', first)
  watch('liveDrawn', live)
}

/**
 * Runs in the page: one stretch of time a frame.
 *
 * @param {{ steps: number, octaves: number, sway: number }} way
 * @returns {Promise<void>}
 */
function showStretches({ steps, octaves, sway }) {
  const show = window.showStretch
  const start = Date.UTC(2016, 0)
  const span = Date.UTC(2026, 0) - start
  return new Promise((resolve) => {
    let step = 0
    const next = () => {
      const depth = octaves * (1 - Math.abs((2 * step) / steps - 1))
      const shown = (sway ? span / 4 : span) / 2 ** depth
      const from = start + (span - shown) * 0.6 + shown * sway * Math.sin(step / 20)
      show?.({ start: from, end: from + shown })
      step += 1
      if (step < steps) requestAnimationFrame(next)
      else resolve()
    }
    requestAnimationFrame(next)
  })
}

/**
 * Runs in the page: presses the third forum of the filter, or tells the bare canvas to.
 *
 * @returns {Promise<{ filter: number, longest: number }>} NaN where nothing can be chosen
 */
async function chooseForum() {
  /** @type {HTMLElement | undefined} */
  const forum = document.querySelectorAll(/** @type {'input'} */ ('input[name=forum]'))[2]
  const { chooseLane } = window
  if (!forum && !chooseLane) return { filter: Number.NaN, longest: Number.NaN }
  let longest = 0
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  tasks.observe({ type: 'longtask' })
  const said = () => document.querySelector('[role=search] [role=status]')?.textContent ?? ''
  const before = said()
  const frame = () => new Promise((/** @type {(at: number) => void} */ next) => requestAnimationFrame(next))
  const began = performance.now()
  if (forum) {
    forum.click()
    // Another number, and no word that it is still being counted.
    do await frame()
    while (said() === before || !/\d.*\d/.test(said()))
  } else chooseLane?.(2)
  await frame()
  const filter = performance.now() - began
  await new Promise((later) => setTimeout(later, 500))
  tasks.disconnect()
  return { filter, longest }
}
