import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser.mjs'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm test: installs what is missing, runs every check to its end, and counts. The last line is `N passed, N failed`.
 * A test that is skipped counts as failed: nothing is skipped silently.
 */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a script of node_modules and its arguments
 * @property {Record<string, string>} [env]
 * @property {string} [needs] a step without whose success this one says nothing
 * @property {() => Count} [count] how many tests a finished run reports; without it the step counts as one
 * @property {() => Promise<Record<string, string>>} [prepare] what the step needs first, as environment variables
 */

const REPORTS = join(ROOT, 'node_modules/.cache/samayrekha')
const UNIT_REPORT = join(REPORTS, 'vitest.json')
const BROWSER_REPORT = join(REPORTS, 'playwright.json')

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format', command: ['oxfmt/bin/oxfmt', '--check'] },
  {
    name: 'lint',
    command: ['oxlint/bin/oxlint', 'src', 'tests', 'scripts', 'vite.config.ts', 'playwright.config.ts'],
  },
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit'] },
  {
    name: 'unit and component tests',
    command: [
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    count: countUnitTests,
  },
  { name: 'build', command: ['vite/bin/vite.js', 'build', '--app'] },
  { name: 'size budget', command: ['../scripts/size.mjs'], needs: 'build' },
  {
    name: 'browser tests',
    command: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
    needs: 'build',
    count: countBrowserTests,
    prepare: async () => ({ CHROME_PATH: await ensureBrowser() }),
  },
]

ensureInstalled()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

/** @type {Map<string, Count>} */
const counts = new Map()
for (const step of STEPS) counts.set(step.name, await runStep(step))

const total = [...counts.values()].reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}))
console.log('')
for (const [name, { passed, failed }] of counts) console.log(`${name}: ${passed} passed, ${failed} failed`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function runStep({ name, command, env, needs, count, prepare }) {
  console.log(`\n— ${name}`)
  const failure = { passed: 0, failed: 1 }
  if (needs && counts.get(needs)?.failed) {
    console.log(`Not run: ${needs} failed.`)
    return failure
  }
  const started = Date.now()
  try {
    const prepared = await prepare?.()
    const worked = (await run(command, { ...env, ...prepared })) === 0
    console.log(`(${Math.round((Date.now() - started) / 1000)} s)`)
    const counted = count?.() ?? { passed: worked ? 1 : 0, failed: 0 }
    // A run that ends badly without a failed test still failed: a file that cannot be read, a crash.
    return worked || counted.failed > 0 ? counted : { ...counted, failed: 1 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return failure
  }
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @returns {Promise<number | null>}
 */
function run([script = '', ...args], env) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
}

/** @returns {Count} */
function countUnitTests() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(UNIT_REPORT, 'utf8'),
  )
  return countSkipped(numPassedTests, numFailedTests, numPendingTests + numTodoTests)
}

/** @returns {Count} */
function countBrowserTests() {
  const { stats } = JSON.parse(readFileSync(BROWSER_REPORT, 'utf8'))
  return countSkipped(stats.expected, stats.unexpected + stats.flaky, stats.skipped)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Count}
 */
function countSkipped(passed, failed, skipped) {
  if (skipped > 0) console.log(`${skipped} skipped, counted as failed`)
  return { passed, failed: failed + skipped }
}
