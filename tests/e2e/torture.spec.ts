import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { eventItems, expect, openStory, stir, test as base, waitUntilReady } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { serveBelow } from './staticServer.ts'

/*
 * SEC-4: a server that answers anything but the story. Whatever it is, the served list is there, and the page either
 * works or says what to do: it is never blank and never waits for ever.
 */

type Answer = (response: ServerResponse) => void

interface Torture {
  /** How the server answers when the page asks for the story's data. */
  readonly torture: { answer: Answer }
}

const DATA = /\/data\/india-russia-defence\.[0-9a-f]+\.json$/

const test = base.extend<Torture>({
  // Playwright takes the names of what a fixture needs from its first parameter.
  // oxlint-disable-next-line no-empty-pattern
  torture: async ({}, use) => use({ answer: (response) => void response.writeHead(404).end() }),
  baseURL: async ({ torture }, use) => {
    const server = await serveBelow('/', (path, response) => {
      if (!DATA.test(path)) return false
      torture.answer(response)
      return true
    })
    await use(server.address)
    await server.close()
  },
  expectedErrors: /Failed to load resource|net::ERR/,
})

const TEXT = JSON.stringify(publishedStory())
const json = { 'Content-Type': 'application/json' }
const send =
  (text: string, headers: Readonly<Record<string, string>> = json): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(text)

/** A byte a second for as long as anyone listens. */
const drip: Answer = (response) => {
  response.writeHead(200, json)
  const drop = setInterval(() => response.write(' '), 1_000)
  response.on('close', () => clearInterval(drop))
}

const ALIVE: Readonly<Record<string, Answer>> = {
  'is called HTML': send(TEXT, { 'Content-Type': 'text/html' }),
  'is called a picture': send(TEXT, { 'Content-Type': 'image/png' }),
  'has a byte order mark': send(`\uFEFF${TEXT}`),
  'says each id twice': send(TEXT.replace(/"id":/g, '"id":"../../x","id":')),
  'has half letters': send(TEXT.replace(/("title":\{"hi":")/g, '$1\\ud800\\udfff')),
}

const REFUSED: Readonly<Record<string, Answer>> = {
  'is elsewhere': (response) => void response.writeHead(302, { Location: '/favicon.svg' }).end(),
  'is cut off by the network': (response) => {
    response.writeHead(200, { ...json, 'Content-Length': String(Buffer.byteLength(TEXT)) })
    response.write(TEXT.slice(0, 5_000), () => response.destroy())
  },
  'is behind a connection that is closed': (response) => void response.destroy(),
  'never comes': () => undefined,
  'comes a byte a second': drip,
  'is nested 200,000 deep': send('['.repeat(200_000) + ']'.repeat(200_000)),
  'has bytes that are no letters': (response) =>
    void response.writeHead(200, json).end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'is empty': send(''),
}

const appears = (alert: Locator) =>
  alert.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  )

/** As long as all tries may take together (SEC-6). */
const TRIES_MS = 20_000

async function listIsThere(page: Page) {
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
  await expect(eventItems(page).first().locator('h4 a')).toBeVisible()
}

for (const [what, answer] of Object.entries(ALIVE))
  test(`SEC-4: the data ${what}: the list stays, and the page works`, async ({ page, torture }) => {
    torture.answer = answer
    await openStory(page, { locale: 'en', query: 'view=order' })
    await listIsThere(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await waitUntilReady(page)
  })

for (const [what, answer] of Object.entries(REFUSED))
  test(`SEC-4: the data ${what}: the list stays, and the page says what to do`, async ({ page, torture }) => {
    const asked = new Promise<void>((resolve) => {
      torture.answer = (response) => {
        answer(response)
        resolve()
      }
    })
    await page.clock.install()
    await openStory(page, { locale: 'en', script: false })
    await stir(page)
    await listIsThere(page)
    await asked
    const alert = page.getByRole('alert')
    // All tries together have twenty seconds, of the test's own clock: nobody waits for them. The page's preload asks
    // before its script does, so the clock is put forward once more where the script has only begun to wait.
    await page.clock.fastForward(TRIES_MS)
    if (!(await appears(alert))) await page.clock.fastForward(TRIES_MS)
    await expect(alert).toContainText(/try again|reload/i)
    await expect(alert.getByRole('button')).toBeVisible()
    await listIsThere(page)
  })

const MEGABYTE = 1_000_000
const BOMB_MEGABYTES = 300

/** Counts what scripts of the page read of answers, in bytes. */
function countReading() {
  const count = { bytes: 0 }
  Object.assign(window, { reading: count })
  const { read } = ReadableStreamDefaultReader.prototype
  ReadableStreamDefaultReader.prototype.read = async function () {
    const piece = await read.call(this)
    count.bytes += piece.value instanceof Uint8Array ? piece.value.byteLength : 0
    return piece
  }
}

test('SEC-4: 300 MB in a small file are given up after two, and take no memory', async ({
  page,
  torture,
}) => {
  let asked = 0
  torture.answer = (response) => {
    asked++
    response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' })
    const spaces = Buffer.alloc(MEGABYTE, ' ')
    const pack = createGzip()
    response.on('close', () => pack.destroy())
    Readable.from(Array.from({ length: BOMB_MEGABYTES }, () => spaces))
      .pipe(pack)
      .pipe(response)
  }
  await page.addInitScript(countReading)
  await openStory(page, { locale: 'en', script: false })
  await stir(page)
  await expect(page.getByRole('alert')).toContainText(/try again|reload/i, { timeout: 60_000 })
  await listIsThere(page)
  const read = await page.evaluate(() => (Reflect.get(window, 'reading') as { bytes: number }).bytes)
  expect(read).toBeGreaterThan(MEGABYTE)
  expect(read).toBeLessThan(5 * MEGABYTE)
  const session = await page.context().newCDPSession(page)
  expect((await session.send('Runtime.getHeapUsage')).usedSize).toBeLessThan(50 * MEGABYTE)
  // Another try would not mend it; the page's own preload may be one more.
  expect(asked).toBeLessThanOrEqual(2)
})
