import { setTimeout as sleep } from 'node:timers/promises'
import { ms, quantile } from './figures.mjs'

/** One move of the pointer or the wheel for each frame of a 60 Hz screen. */
const FRAME_MS = 1000 / 60
export const GESTURE_FRAMES = 180
const GLIDE_MS = 250

/**
 * @typedef {object} Gesture
 * @property {string} name
 * @property {(tools: Tools) => Promise<void>} play
 *
 * @typedef {object} Tools
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} cdp
 * @property {number} x middle of the chart
 * @property {number} y
 * @property {number} [modifiers] keys that are held while the wheel turns, as the protocol counts them; Ctrl if not said
 */

/** @type {readonly Gesture[]} */
export const GESTURES = [
  { name: 'nothing', play: () => sleep(GESTURE_FRAMES * FRAME_MS) },
  { name: 'drag', play: drag },
  { name: 'Ctrl+wheel', play: wheel },
  { name: 'zoom buttons', play: buttons },
]

/**
 * Holds the button down and sweeps two fifths of the chart there and back.
 *
 * @param {Tools} tools
 */
export async function drag({ cdp, x, y }) {
  const press = { x, y, button: /** @type {const} */ ('left'), buttons: 1, clickCount: 1 }
  await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' })
  await everyFrame((frame) =>
    cdp.send('Input.dispatchMouseEvent', { ...press, x: x + 250 * Math.sin(frame / 20), type: 'mouseMoved' }),
  )
  await cdp.send('Input.dispatchMouseEvent', { ...press, buttons: 0, type: 'mouseReleased' })
}

/**
 * In by three octaves and out again.
 *
 * @param {Tools} tools
 */
export async function wheel({ cdp, x, y, modifiers = 2 }) {
  const turn = { type: /** @type {const} */ ('mouseWheel'), x, y, deltaX: 0, modifiers }
  await everyFrame((frame) =>
    cdp.send('Input.dispatchMouseEvent', { ...turn, deltaY: frame < GESTURE_FRAMES / 2 ? -3.5 : 3.5 }),
  )
}

/**
 * Each press glides for a quarter of a second; the next comes as the last has ended.
 *
 * @param {Tools} tools
 */
export async function buttons({ page }) {
  for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom out', 'Zoom out']) {
    await zoom(page, name)
    await sleep(GLIDE_MS)
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
const zoom = (page, name) =>
  page
    .getByRole('button', { name, exact: true })
    .first()
    .evaluate((/** @type {HTMLElement} */ button) => button.click())

/**
 * Sends without waiting for an answer: a reader's hand does not wait either.
 *
 * @param {(frame: number) => Promise<unknown>} send
 */
async function everyFrame(send) {
  const sent = []
  const started = performance.now()
  for (let frame = 0; frame < GESTURE_FRAMES; frame++) {
    sent.push(send(frame))
    await sleep(Math.max(0, started + (frame + 1) * FRAME_MS - performance.now()))
  }
  await Promise.all(sent)
}

/**
 * Opens a story to scale and plays every gesture.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureFrames(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(120_000)
  await page.goto(`${address}?view=scale`, { timeout: 120_000 })
  await page.locator('main [role=group] button[aria-pressed=true]').first().waitFor({ state: 'attached' })
  const cdp = await page.context().newCDPSession(page)
  // Time the page's thread was really running: on a shared machine the clock also counts the others.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const box = await page.locator('[data-part=timeline] [role=group] > svg').last().boundingBox()
  if (!box) throw new Error('The chart is not drawn.')
  const tools = { page, cdp, x: box.x + box.width * 0.6, y: box.y + box.height / 2 }
  await page.mouse.move(tools.x, tools.y)
  await sleep(1500)
  // Zoomed in by four: the whole story cannot be dragged anywhere.
  for (const name of ['Zoom in', 'Zoom in']) {
    await zoom(page, name)
    await sleep(2 * GLIDE_MS)
  }
  /** @type {{ name: string, p50: number, p95: number, dropped: number, work: number, drawn: number }[]} */
  const rows = []
  for (const { name, play } of GESTURES) {
    rows.push({ name, ...(await measureGesture(tools, () => play(tools))) })
    await sleep(600)
  }
  await page.close()
  return rows
}

/**
 * @param {Pick<Tools, 'page' | 'cdp'>} tools
 * @param {() => Promise<void>} play
 */
export async function measureGesture({ page, cdp }, play) {
  const before = await taskSeconds(cdp)
  await page.evaluate(startRecording)
  await play()
  const { stamps, drawn } = await page.evaluate(() => Reflect.get(window, 'stopRecording')())
  const deltas = stamps
    .slice(1)
    .map((/** @type {number} */ at, /** @type {number} */ index) => at - stamps[index])
  const work = ((await taskSeconds(cdp)) - before) * 1000
  return {
    p50: quantile(deltas, 0.5),
    p95: quantile(deltas, 0.95),
    dropped: deltas.filter((/** @type {number} */ delta) => delta > FRAME_MS * 1.5).length / deltas.length,
    work: work / deltas.length,
    drawn,
  }
}

/** @param {import('@playwright/test').CDPSession} cdp */
async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** Runs in the page: the time of every frame, and the most marks that were on screen. */
function startRecording() {
  /** @type {number[]} */
  const stamps = []
  let drawn = 0
  let on = true
  /** @param {number} at */
  const tick = (at) => {
    stamps.push(at)
    if (stamps.length % 15 === 0)
      drawn = Math.max(drawn, document.querySelectorAll('[data-mark], [data-cluster]').length)
    if (on) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  Object.assign(window, {
    stopRecording: () => {
      on = false
      return { stamps, drawn }
    },
  })
}

/** @param {Awaited<ReturnType<typeof measureFrames>>[number]} row */
export const frameCells = ({ name, p50, p95, dropped, work, drawn }) => [
  name,
  ms(p50),
  ms(p95),
  `${Math.round(dropped * 100)} %`,
  ms(work),
  drawn,
]
