import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { firefox, webkit } from '@playwright/test'
import { findEngines } from './findEngines.mjs'

/** Debian's packages for each engine: Firefox speaks for itself; WebKit needs its driver and a screen. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/**
 * Sees to it that Firefox and WebKit are there: the system's, else, on Debian as root, its packages, else Playwright's
 * builds. Throws with what to install when they are not.
 */
export function ensureEngines() {
  if (missing().length > 0) installDebians(missing())
  const still = missing()
  if (still.length > 0)
    throw new Error(
      `The journeys in other engines need ${still.join(' and ')}. On Debian, as root: \`apt-get install ${still.flatMap((name) => PACKAGES[name]).join(' ')}\`; elsewhere \`npx playwright install ${still.join(' ')}\`. Then run the command again.`,
    )
}

/** @returns {(keyof typeof PACKAGES)[]} */
function missing() {
  const found = findEngines()
  const there = {
    firefox: found.firefox !== null || existsSync(firefox.executablePath()),
    webkit: found.webkit !== null || existsSync(webkit.executablePath()),
  }
  return /** @type {const} */ (['firefox', 'webkit']).filter((name) => !there[name])
}

/** @param {(keyof typeof PACKAGES)[]} names */
function installDebians(names) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  const packages = names.flatMap((name) => PACKAGES[name])
  console.log(`Installing ${packages.join(', ')} of Debian …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
}
