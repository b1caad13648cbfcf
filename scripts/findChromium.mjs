import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where a Chromium or Chrome that starts is, or null. In this order: the one named by CHROME_PATH, an installed one,
 * the one Playwright has downloaded. A named one that does not start is not passed over in silence.
 *
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which is not a browser that starts. Correct it or unset it.`)
  }
  return installed().find(starts) ?? (await playwrights())
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** @returns {string[]} */
function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...PLACES].filter((path) => existsSync(path))
}

/** @returns {Promise<string | null>} */
async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) && starts(path) ? path : null
}

/**
 * A browser that lacks a system library is there but does not start. Chrome on Windows opens a window when asked for
 * its version, so it is believed.
 *
 * @param {string} path
 */
const starts = (path) =>
  process.platform === 'win32'
    ? existsSync(path)
    : spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
