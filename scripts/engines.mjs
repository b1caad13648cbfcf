import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureEngines } from './ensureEngines.mjs'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'
import { countRan, playwrightRan, troubleLines } from './suite/readReports.mjs'

/*
 * npm run e2e:engines: the main journeys of readers in Firefox and in WebKit, on the built site. Ends with a line
 * `N passed, N failed` and writes node_modules/.cache/samayrekha/engines.json. What follows the command goes to the
 * runner: `npm run e2e:engines -- --project Firefox -g newsletter`.
 */

const CACHE = join(ROOT, 'node_modules/.cache/samayrekha')
const REPORT = join(CACHE, 'engines.json')

ensureInstalled()
mkdirSync(CACHE, { recursive: true })
rmSync(REPORT, { force: true })
const worked = run()
const ran = existsSync(REPORT) ? playwrightRan(JSON.parse(readFileSync(REPORT, 'utf8')), join(ROOT, '/')) : []
const { passed, failed: fallen } = countRan(ran)
// A run that cannot begin, or that ends without a word, is one that failed.
const failed = worked ? fallen : Math.max(fallen, 1)
for (const said of troubleLines(ran)) console.log(said)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Whether the journeys were made, and none failed. */
function run() {
  try {
    if (!existsSync(join(ROOT, 'dist/data/manifest.json')))
      throw new Error('There is no built site in dist/. Run `npm run build` first.')
    ensureEngines()
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js')
    const config = join(ROOT, 'tests/engines/playwright.config.ts')
    const { status } = spawnSync(
      process.execPath,
      [cli, 'test', '-c', config, '--reporter=list,json', ...process.argv.slice(2)],
      { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT } },
    )
    return status === 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
