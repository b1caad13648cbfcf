import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ROOT } from './ensureInstalled.mjs'
import { ensureBrowser } from './ensureBrowser.mjs'

/*
 * npm run screenshots: the pictures in README.md, taken from the built site. Build first.
 */

const PORT = 4176
const FOLDER = join(ROOT, 'docs/images')

/** @type {readonly { name: string, address: string, width: number, height: number, scale: number }[]} */
const PICTURES = [
  { name: 'hindi-desk.png', address: 'hi/india-russia-defence/', width: 1280, height: 1000, scale: 1 },
  { name: 'english-phone.png', address: 'en/india-russia-defence/', width: 390, height: 844, scale: 2 },
]

const executablePath = await ensureBrowser({ whole: true })
const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
mkdirSync(FOLDER, { recursive: true })
for (const { name, address, width, height, scale } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  await page.goto(`http://localhost:${PORT}/${address}`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(FOLDER, name) })
  await page.close()
  console.log(`docs/images/${name}`)
}
await browser.close()
await new Promise((closed) => server.httpServer.close(() => closed(undefined)))
