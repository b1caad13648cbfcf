import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pinnedFontConfiguration } from '../e2e/pinnedFonts.ts'
import { asJsonCall, until, type Engine, type InputStep } from './engine.ts'
import { asActions } from './firefox.ts'

/*
 * WebKit, the engine of Safari, as WebKitGTK's MiniBrowser: W3C WebDriver (https://www.w3.org/TR/webdriver2/) over HTTP, on
 * a screen of its own. It has no console: `siteServer.ts` puts a probe into the pages it gets. It cannot print.
 */

export interface WebKitPaths {
  readonly driver: string
  readonly browser: string
  readonly screen: string
}

/** A window of GTK is not narrower than its address bar: without room of its own it is as narrow as a phone. */
const NARROW = '* { min-width: 0; padding: 0; margin: 0 }'

export async function launchWebKit({ driver, browser, screen }: WebKitPaths): Promise<Engine> {
  const fonts = pinnedFontConfiguration()
  const home = mkdtempSync(join(tmpdir(), 'samayrekha-webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW)
  const { process: xvfb, display } = await startScreen(screen)
  const port = await freePort()
  const env = {
    ...process.env,
    ...(fonts && { FONTCONFIG_FILE: fonts }),
    DISPLAY: display,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    TZ: 'America/Los_Angeles',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GDK_BACKEND: 'x11',
    // Its sandbox refuses to work for root, as in most containers.
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  }
  const service = spawn(driver, ['-p', String(port)], { env, stdio: 'ignore', detached: true })
  const base = `http://127.0.0.1:${port}`
  await until('WebKitWebDriver answers', () =>
    fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  const { sessionId } = (await command(base, 'POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  })) as { sessionId: string } // what the specification answers
  const session = `/session/${sessionId}`
  const post = (path: string, body: object = {}) => command(base, 'POST', session + path, body)
  const run = (script: string, args: readonly unknown[]) => post('/execute/sync', { script, args })
  let frameInHand: string | null = null
  const enter = async (frame: string | null) => {
    await post('/frame', { id: null })
    if (frame === null) return
    const id = await post('/element', { using: 'css selector', value: frame })
    await post('/frame', { id })
  }
  return {
    name: 'webkit',
    open: async (url) => {
      frameInHand = null
      await enter(null)
      await post('/url', { url })
    },
    resize: async (width, height) => {
      // The window has a bar above the page: what it takes is asked for.
      await post('/window/rect', { x: 0, y: 0, width, height })
      const bar = height - Number(await run('return innerHeight', []))
      await post('/window/rect', { x: 0, y: 0, width, height: height + bar })
      await until(`a page ${width} px wide`, async () => (await run('return innerWidth', [])) === width)
    },
    call: async (source, args) =>
      JSON.parse(String(await run(`return (${asJsonCall(source)})(arguments[0])`, [JSON.stringify(args)]))),
    input: async (device, steps) => {
      if (frameInHand === null || device === 'key')
        return void (await post('/actions', { actions: [asActions(device, steps)] }))
      // It takes every point for one of the page, also in a frame, and brings none into sight.
      await enter(null)
      const first = steps.find(({ type }) => type === 'pointerMove')
      const down = first?.type === 'pointerMove' ? first.y : 0
      const [x = 0, y = 0] = (await run(SHOW_IN_FRAME, [frameInHand, down])) as number[] // what the script answers
      await post('/actions', { actions: [asActions(device, steps.map(moveBy(x, y)))] })
      await enter(frameInHand)
    },
    enter: async (frame) => {
      frameInHand = frame
      await enter(frame)
    },
    back: async () => {
      await post('/back')
    },
    screenshot: async () =>
      Buffer.from(String(await command(base, 'GET', `${session}/screenshot`)), 'base64'),
    complaints: async () => [],
    close: async () => {
      await command(base, 'DELETE', session).catch(() => undefined)
      stopGroup(service)
      xvfb.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Scrolls the page until a point of a frame is in sight; answers where the frame begins. */
const SHOW_IN_FRAME = `
  const [css, down] = arguments
  const cornerOf = () => document.querySelector(css).getBoundingClientRect()
  const at = cornerOf().top + down
  if (at < 0 || at >= innerHeight) scrollBy(0, at - innerHeight / 2)
  return [cornerOf().left, cornerOf().top]`

const moveBy =
  (x: number, y: number) =>
  (step: InputStep): InputStep =>
    step.type === 'pointerMove' ? { ...step, x: Math.round(step.x + x), y: Math.round(step.y + y) } : step

async function command(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: unknown } // every answer of the specification has it
  if (answer.ok) return value
  const { error, message } = value as { error: string; message: string } // and an error both of these
  throw new Error(`${method} ${path}: ${error}: ${message}`)
}

/** A screen of its own, with a number that nobody else has: the server itself chooses it. */
async function startScreen(screen: string): Promise<{ process: ChildProcess; display: string }> {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`))
    xvfb.once('error', reject)
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a screen')))
  })
  return { process: xvfb, display }
}

/** The driver starts the browser: both are one group, and end together. */
function stopGroup({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) process.kill(-pid)
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // it listens on TCP
      server.close(() => resolve(port))
    }),
  )
}
