import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { serveHosts } from './hostServer.mjs'
import { useTestFont } from './testFont.ts'

export { expect }

interface Hosts {
  /** Address of the pages that hold the timeline; another origin than the timeline's own. */
  readonly hosts: string
  /** Console errors that a test brings about on purpose. */
  readonly expectedErrors: RegExp
  /** Fails the test on an error in the console, an exception, or a request to a third site. */
  readonly guard: void
}

/** The `test` of tests in other people's pages. */
export const test = base.extend<Hosts>({
  expectedErrors: [/^$/, { option: true }],
  hosts: async ({ baseURL }, use) => {
    const server = await serveHosts(`${baseURL}/`)
    await use(server.address)
    await server.close()
  },
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) await useTestFont(context)
    await use(context)
  },
  guard: [
    async ({ page, baseURL, hosts, expectedErrors }, use) => {
      const complaints: string[] = []
      const homes = [baseURL, hosts].map((address) => new URL(address ?? '').origin)
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && !homes.includes(origin)) complaints.push(`request to ${origin}`)
      })
      await use()
      expect(complaints.filter((text) => !expectedErrors.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

/** Keeps, in every page and frame, each message that arrives there. Call it before a page is opened. */
export async function recordMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data, origin }) => void heard.push({ data, origin }))
  })
}

export const heardBy = (page: Page | Frame): Promise<readonly { data: Record<string, unknown> }[]> =>
  page.evaluate(() => (window as unknown as { heard: { data: Record<string, unknown> }[] }).heard) // set by recordMessages

/** Sums the layout shifts of the page itself from its first moment on. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== top) return
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value) // LayoutShift
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0), // set by recordShifts
  )

/** The frame inside an element, once the timeline in it has taken over. */
export async function readyFrame(page: Page, selector: string): Promise<Frame> {
  const element = page.locator(selector)
  await element.scrollIntoViewIfNeeded()
  const frame = await (await element.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`${selector} holds no page`)
  await frame.locator('main[data-live]').waitFor()
  return frame
}

export interface FrameToPlace {
  readonly src: string
  readonly id: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Absent for a frame without a sandbox. */
  readonly sandbox?: string | null
}

/** Puts frames into the page, one below the other, on a ground that no page of ours is painted in. */
export async function placeFrames(page: Page, frames: readonly FrameToPlace[]): Promise<void> {
  await page.evaluate((all) => {
    document.body.style.margin = '0'
    for (const { src, id, width, height, sandbox } of all) {
      const frame = document.createElement('iframe')
      if (typeof sandbox === 'string') frame.setAttribute('sandbox', sandbox)
      frame.style.cssText = `display:block;border:0;width:${width}px;height:${height}px;background:#f0f`
      Object.assign(frame, { id, title: id, src })
      document.body.append(frame)
    }
  }, frames)
}

/** The page inside a frame, whether or not a script runs there. */
export async function servedFrame(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame()
  if (!frame) throw new Error(`${selector} holds no page`)
  await frame.locator('li[data-event]').first().waitFor({ state: 'attached' })
  return frame
}
