import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Firefox and WebKit as the system has them, beside the Chromium that all other browser tests use. FIREFOX_PATH names
 * another Firefox.
 *
 * @returns {{ firefox: string | null, webkit: { driver: string, browser: string, screen: string } | null }}
 */
export function findEngines() {
  const [driver, screen, browser] = [onPath(['WebKitWebDriver']), onPath(['Xvfb']), miniBrowser()]
  return {
    firefox: process.env['FIREFOX_PATH'] ?? onPath(['firefox-esr', 'firefox']) ?? there(FIREFOX_PLACES),
    webkit: driver && screen && browser ? { driver, screen, browser } : null,
  }
}

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return there(names.flatMap((name) => folders.map((folder) => join(folder, name))))
}

/** @param {readonly string[]} paths */
const there = (paths) => paths.find((path) => existsSync(path)) ?? null

/** WebKitGTK keeps its small browser among its libraries, below the name of the machine's kind. */
function miniBrowser() {
  const machines = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) =>
    existsSync(folder) ? [folder, ...readdirSync(folder).map((name) => join(folder, name))] : [],
  )
  return there(
    machines.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
    ),
  )
}
