import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ROOT } from './ensureInstalled.mjs'
import { findChromium } from './findChromium.mjs'

/** Playwright's download of a whole browser is about 170 MB; a closed network shows at once or never. */
const DOWNLOAD_MS = 60_000

/**
 * The path of a browser, installing one if there is none: Playwright's own, else, on Debian as root, its package. Any
 * Chrome or Chromium that is there will do; what is installed for tests is the headless shell. Throws with what to
 * install when none can be had.
 *
 * @param {{ readonly whole?: boolean }} [want] as for findChromium
 * @returns {Promise<string>}
 */
export async function ensureBrowser({ whole = false } = {}) {
  for (const install of [() => {}, installPlaywrights, installDebians]) {
    install(whole)
    const path = await findChromium({ whole })
    if (path) return path
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed from here. Install Google Chrome or Chromium (on Debian: `apt-get install chromium` as root), or set CHROME_PATH to the browser, and run `npm test` again.',
  )
}

/** @param {boolean} whole */
function installPlaywrights(whole) {
  console.log('No Chrome or Chromium found. Asking Playwright for one …')
  const cli = `${ROOT}/node_modules/@playwright/test/cli.js`
  run(process.execPath, [cli, 'install', whole ? '--no-shell' : '--only-shell', 'chromium'], DOWNLOAD_MS)
}

/** @param {boolean} whole */
function installDebians(whole) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  run('apt-get', ['update'])
  // Where the shell has no package of its own, the whole browser will do.
  for (const name of whole ? ['chromium'] : ['chromium-headless-shell', 'chromium']) {
    console.log(`Installing the ${name} package of Debian …`)
    if (run('apt-get', ['install', '-y', '--no-install-recommends', name])) return
  }
}

/**
 * Whether a browser is there and starts is asked afterwards.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} [timeout] in milliseconds
 * @returns {boolean} whether the command ended well
 */
function run(command, args, timeout) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

// Called by itself it says which browser the tests will use.
if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    console.log(await ensureBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
