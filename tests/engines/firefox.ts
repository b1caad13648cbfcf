import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { WebSocket } from 'undici'
import { pinnedFontConfiguration } from '../e2e/pinnedFonts.ts'
import { asJsonCall, type Engine, type InputStep } from './engine.ts'

/*
 * Firefox over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): one socket, commands with numbers, events without.
 * The browser itself speaks it; no driver stands between.
 */

interface Message {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: { readonly level?: string; readonly text?: string; readonly url?: string }
}

/** A fresh profile that asks nobody for anything: no updates, no start page, no studies. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.downloads.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
} as const

export async function launchFirefox(binary: string): Promise<Engine> {
  const fonts = pinnedFontConfiguration()
  const profile = mkdtempSync(join(tmpdir(), 'samayrekha-firefox-'))
  // Its sandbox reads no letters but the system's; the slash says that a folder is meant.
  const letters = {
    'security.sandbox.content.read_path_whitelist': fonts === null ? '' : `${dirname(fonts)}/`,
  }
  const lines = Object.entries({ ...PREFERENCES, ...letters }).map(
    ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  // Far from India and far from UTC, so that a slip into local time shows.
  const env = { ...process.env, ...(fonts && { FONTCONFIG_FILE: fonts }), TZ: 'America/Los_Angeles' }
  const browser = spawn(
    binary,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--width=1300',
      '--height=1000',
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const { send, complaints, end } = await connect(await addressOf(browser))
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { context: page } = await send('browsingContext.create', { type: 'tab' })
  let context = page
  const call: Engine['call'] = async (source, args) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: asJsonCall(source),
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })
    return JSON.parse(readText(answer))
  }
  return {
    name: 'firefox',
    open: async (url) => {
      context = page
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context: page, viewport: { width, height } })
    },
    call,
    input: async (device, steps) => {
      await send('input.performActions', { context, actions: [asActions(device, steps)] })
    },
    enter: async (frame) => {
      context = page
      if (frame !== null) context = await contextOf(send, page, frame)
    },
    back: async () => {
      await send('browsingContext.traverseHistory', { context: page, delta: -1 })
    },
    screenshot: async () =>
      Buffer.from(
        String((await send('browsingContext.captureScreenshot', { context: page }))['data']),
        'base64',
      ),
    print: async () =>
      Buffer.from(
        String((await send('browsingContext.print', { context: page, background: true }))['data']),
        'base64',
      ),
    complaints: async () => complaints.splice(0),
    close: async () => {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      await send('browser.close').catch(() => browser.kill())
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 10_000))])
      browser.kill('SIGKILL')
      end()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Input in the form of both protocols. */
export const asActions = (device: 'pointer' | 'key', steps: readonly InputStep[]) => ({
  type: device,
  id: device,
  ...(device === 'pointer' && { parameters: { pointerType: 'mouse' } }),
  actions: steps,
})

/** What a call answers: `{ type: 'success', result: { value } }`, or what went wrong in the page. */
function readText(answer: Record<string, unknown>): string {
  const { type, result, exceptionDetails } = answer as {
    type: string
    result?: { value: string }
    exceptionDetails?: { text: string }
  } // script.EvaluateResult of the specification
  if (type !== 'success' || !result)
    throw new Error(`in the page: ${exceptionDetails?.text ?? 'an exception'}`)
  return result.value
}

type Send = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>

/** Each frame is a browsing context of its own; its window says which. */
async function contextOf(send: Send, page: unknown, frame: string): Promise<unknown> {
  const answer = await send('script.callFunction', {
    functionDeclaration: '(frame) => document.querySelector(frame).contentWindow',
    arguments: [{ type: 'string', value: frame }],
    target: { context: page },
    awaitPromise: false,
  })
  const { result } = answer as { result: { value: { context: unknown } } } // a script.WindowProxyRemoteValue
  return result.value.context
}

function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (bytes: Buffer) => {
      said += String(bytes)
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(`${address}/session`)
    })
    browser.once('error', reject)
    browser.once('exit', () => reject(new Error(`Firefox ended before it could be spoken to: ${said}`)))
  })
}

async function connect(address: string) {
  const socket = new WebSocket(address)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)))
  })
  const complaints: string[] = []
  const waiting = new Map<number, (message: Message) => void>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message // what the specification says
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else if (message.method === 'log.entryAdded' && message.params?.level === 'error')
      complaints.push(message.params.text ?? 'an error without words')
  })
  let last = 0
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ type, result = {}, error, message }) => {
        waiting.delete(id)
        if (type === 'success') resolve(result)
        else reject(new Error(`${method}: ${error}: ${message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { send, complaints, end: () => socket.close() }
}
