import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ROOT } from './ensureInstalled.mjs'
import { findChromium } from './findChromium.mjs'

/** Playwright's download is about 170 MB; a closed network shows at once or never. */
const DOWNLOAD_MS = 60_000

/**
 * The path of a browser for the tests, installing one if there is none: Playwright's own, else, on Debian as root, the
 * `chromium` package. Throws with what to install when none can be had.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  for (const install of [() => {}, installPlaywrights, installDebians]) {
    install()
    const path = await findChromium()
    if (path) return path
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed from here. Install Google Chrome or Chromium (on Debian: `apt-get install chromium` as root), or set CHROME_PATH to the browser, and run `npm test` again.',
  )
}

function installPlaywrights() {
  console.log('No Chrome or Chromium found. Asking Playwright for one …')
  const cli = `${ROOT}/node_modules/@playwright/test/cli.js`
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_MS)
}

function installDebians() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  console.log('Installing the chromium package of Debian …')
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

/**
 * Whether it worked shows by the browser being there, so the outcome is not asked for.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} [timeout] in milliseconds
 */
function run(command, args, timeout) {
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

// Called by itself it says which browser the tests will use.
if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    console.log(await ensureBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
