import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'

/**
 * Where a Chromium or Chrome that starts is, or null. In this order: the one named by CHROME_PATH, an installed one,
 * the one Playwright has downloaded. A named one that does not start is not passed over in silence.
 *
 * Tests do without a window, so a headless shell, which draws the same for a fifth less, goes before any whole browser.
 *
 * @param {{ readonly whole?: boolean }} [want] whole: what is measured or pictured is the browser that readers have
 * @returns {Promise<string | null>}
 */
export async function findChromium({ whole = false } = {}) {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which is not a browser that starts. Correct it or unset it.`)
  }
  const { chromium } = await import('@playwright/test')
  const downloaded = chromium.executablePath()
  const shells = whole ? [] : [...onPath(SHELLS), ...shellsBeside(downloaded)]
  const candidates = [...shells, ...onPath(NAMES), ...PLACES, downloaded]
  return candidates.filter((path) => existsSync(path)).find(starts) ?? null
}

/** As Debian and as Chrome for Testing name it. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * The shell that Playwright keeps beside its whole browser: `chromium-1255/…/chrome` has its own in
 * `chromium_headless_shell-1255`. Playwright tells the path of the whole one alone.
 *
 * @param {string} whole
 * @returns {string[]}
 */
export function shellsBeside(whole) {
  const build = dirname(dirname(whole))
  const folder = join(dirname(build), basename(build).replace('chromium-', 'chromium_headless_shell-'))
  if (folder === build || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(chrome-headless-shell|headless_shell)(\.exe)?$/.test(basename(path)))
    .map((path) => join(folder, path))
}

/**
 * A browser that lacks a system library is there but does not start. Chrome on Windows opens a window when asked for
 * its version, so it is believed.
 *
 * @param {string} path
 */
const starts = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
