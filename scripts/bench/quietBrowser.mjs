import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * A browser that nobody debugs. A test tool switches the inspector's Runtime domain on, and from then on V8 reads the
 * whole source of a script again for each Error it makes: a quarter of what a page's start takes is then the measuring.
 * Over the pipe only what is asked for is on.
 */

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
]

/**
 * @typedef {(method: string, params?: object, sessionId?: string) => Promise<any>} Send
 *
 * @typedef {object} QuietBrowser
 * @property {Send} send one command of the DevTools protocol; rejects with the browser's own message
 * @property {() => Promise<QuietPage>} open an empty page with a cache and a storage of its own
 * @property {() => void} close
 *
 * @typedef {object} QuietPage
 * @property {(method: string, params?: object) => Promise<any>} send
 * @property {(expression: string) => Promise<any>} evaluate its value, as JSON
 * @property {(event: string) => Promise<void>} once the next event of that name
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} executable path of a Chrome or Chromium
 * @returns {QuietBrowser}
 */
export function launchQuietBrowser(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'samayrekha-bench-'))
  const browser = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const { send, once } = speak(browser)
  const open = async () => {
    const { browserContextId } = await send('Target.createBrowserContext')
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId })
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
    return {
      send: (/** @type {string} */ method, /** @type {object} */ params = {}) =>
        send(method, params, sessionId),
      evaluate: async (/** @type {string} */ expression) => {
        const { result } = await send('Runtime.evaluate', { expression, returnByValue: true }, sessionId)
        return result.value
      },
      once: (/** @type {string} */ event) => once(event, sessionId),
      close: () => send('Target.disposeBrowserContext', { browserContextId }),
    }
  }
  const close = () => {
    browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
    browser.kill()
  }
  return { send, open, close }
}

/**
 * Messages are JSON, one after the other, each ended by a zero byte.
 *
 * @param {import('node:child_process').ChildProcess} browser
 * @returns {{ send: Send, once: (event: string, sessionId: string) => Promise<void> }}
 */
function speak(browser) {
  const [, , , input, output] = /** @type {any[]} */ (/** @type {unknown} */ (browser.stdio))
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {Map<string, () => void>} */
  const listening = new Map()
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (/** @type {string} */ chunk) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error, method, sessionId } = JSON.parse(message)
      listening.get(`${method} ${sessionId}`)?.()
      const asker = waiting.get(id)
      waiting.delete(id)
      if (error) asker?.reject(new Error(error.message))
      else asker?.resolve(result)
    }
  })
  browser.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'))
  })
  let last = 0
  /** @type {Send} */
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
  const once = (/** @type {string} */ event, /** @type {string} */ sessionId) =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      const key = `${event} ${sessionId}`
      listening.set(key, () => {
        listening.delete(key)
        resolve()
      })
    })
  return { send, once }
}
