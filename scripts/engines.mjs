import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureEngines } from './ensureEngines.mjs'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'
import { secondTries, secondTryLines } from './suite/testTimes.mjs'

/*
 * npm run e2e:engines: the main journeys of readers in Firefox and in WebKit, on the built site. Ends with a line
 * `N passed, N failed` and writes node_modules/.cache/samayrekha/engines.json. What follows the command goes to the
 * runner: `npm run e2e:engines -- --project Firefox -g newsletter`.
 */

const CACHE = join(ROOT, 'node_modules/.cache/samayrekha')
const RAW = join(CACHE, 'engines.playwright.json')
const REPORT = join(CACHE, 'engines.json')

/**
 * @typedef {object} Suite a part of the runner's report
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, ok: boolean, tests: { projectName: string, status: string, results: { duration: number }[] }[] }[]} [specs]
 *
 * @typedef {object} Journey
 * @property {string} title
 * @property {number} ms
 * @property {boolean} passed
 */

ensureInstalled()
mkdirSync(CACHE, { recursive: true })
for (const file of [RAW, REPORT]) rmSync(file, { force: true })
const journeys = run()
const failed = journeys.filter(({ passed }) => !passed).length
const tests = journeys.map(({ title, ms }) => ({ title, ms }))
writeFileSync(REPORT, JSON.stringify({ passed: journeys.length - failed, failed, tests }, null, 2))
const again = existsSync(RAW) ? secondTries(JSON.parse(readFileSync(RAW, 'utf8'))) : []
for (const said of secondTryLines(again)) console.log(said)
console.log(`\n${journeys.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** A run that cannot begin, or that ends without a word, is one that failed. @returns {Journey[]} */
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
      { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: RAW } },
    )
    const found = JSON.parse(readFileSync(RAW, 'utf8')).suites.flatMap(journeysOf)
    const worked = status === 0 || found.some((/** @type {Journey} */ { passed }) => !passed)
    return worked ? found : [...found, failure()]
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return [failure()]
  }
}

/** @returns {Journey} */
const failure = () => ({
  title: 'the journeys could not be run to their end',
  ms: 0,
  passed: false,
})

/**
 * @param {Suite} suite
 * @param {string} [above]
 * @returns {Journey[]}
 */
function journeysOf({ suites = [], specs = [] }, above = '') {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      title: `${projectName}: ${above}${title}`,
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
      // One that is skipped says nothing: it counts as failed.
      passed: status === 'expected' || status === 'flaky',
    })),
  )
  return [...own, ...suites.flatMap((suite) => journeysOf(suite, `${above}${suite.title} `))]
}
