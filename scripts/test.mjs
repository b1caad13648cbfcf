import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'
import { runSteps } from './suite/runSteps.mjs'
import { countRan, line, playwrightRan, slowest, troubleLines, vitestRan } from './suite/readReports.mjs'

/*
 * npm test: installs what is missing, runs every check to its end, and counts. The last line is `N passed, N failed`; above
 * it stand the tests that failed. A test that is skipped counts as failed: nothing is skipped silently. A browser test that
 * passes only at the second try counts as passed, and is named. `--quick` runs the browser tests tagged @quick alone, and no size budget. `--engines`
 * adds readers' journeys in WebKit on a phone, in Hindi, and in Firefox on a desk, in English.
 */

/**
 * @typedef {import('./suite/runSteps.mjs').Count} Count
 * @typedef {import('./suite/readReports.mjs').Ran} Ran
 *
 * @typedef {import('./suite/runSteps.mjs').Step & Job} CheckStep
 *
 * @typedef {object} Job
 * @property {string[]} command a script of node_modules and its arguments
 * @property {Record<string, string>} [env]
 * @property {() => Ran[]} [report] what a finished run says of its tests; without it the step counts as one
 */

const QUICK = process.argv.includes('--quick')
const ENGINES = process.argv.includes('--engines')
/** How many of the slowest tests are named at the end. */
const NAMED = 15
const CORES = availableParallelism()
/** What file names are told from. */
const BELOW = join(ROOT, '/')
const REPORTS = join(ROOT, 'node_modules/.cache/samayrekha')
const UNIT_REPORT = join(REPORTS, 'vitest.json')
const BUILT_REPORT = join(REPORTS, 'built.json')
const BROWSER_REPORT = join(REPORTS, 'playwright.json')
const ENGINES_REPORT = join(REPORTS, 'engines.json')
const SHOWN = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) }

/** @type {readonly CheckStep[]} */
const STEPS = [
  { name: 'build', cores: 1, command: ['vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'] },
  { name: 'types', cores: 1, command: ['typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint',
    cores: 1,
    command: ['oxlint/bin/oxlint', 'src', 'tests', 'scripts', 'vite.config.ts', 'playwright.config.ts'],
  },
  { name: 'format', cores: 1, command: ['oxfmt/bin/oxfmt', '--check'] },
  // The browser's own tests would else wait for a download.
  { name: 'browser', cores: 0, command: ['../scripts/ensureBrowser.mjs'] },
  ...(QUICK
    ? []
    : [
        { name: 'size budget', cores: 1, command: ['../scripts/size.mjs'], needs: ['build'] },
        // Beside the unit tests: it waits for a second build, most of all.
        { ...runVitest('tests of the built site', BUILT_REPORT, ['built']), cores: 0, needs: ['build'] },
      ]),
  { ...runVitest('unit and component tests', UNIT_REPORT, ['unit', 'build', 'dom', 'alone']), cores: CORES },
  {
    name: 'browser tests',
    cores: CORES,
    command: ['@playwright/test/cli.js', 'test', '--reporter=list,json', ...(QUICK ? ['--grep=@quick'] : [])],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
    needs: ['build', 'browser'],
    report: () => playwrightRan(readReport(BROWSER_REPORT), BELOW),
  },
  ...(ENGINES
    ? [
        {
          name: 'journeys in Firefox and WebKit',
          // From the build on, beside all else: it takes the turns that the others leave.
          cores: 0,
          // Each as most readers have it: WebKit on a phone, in Hindi, Firefox on a desk. `npm run e2e:engines` has all four of each.
          command: ['../scripts/engines.mjs', '--grep=WebKit .*hi, 390|Firefox .*en, 1280'],
          needs: ['build'],
          report: () => playwrightRan(readReport(ENGINES_REPORT), BELOW),
        },
      ]
    : []),
]

const started = Date.now()
ensureInstalled()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

/** @type {Ran[]} */
const ran = []
const outcomes = await runSteps(STEPS, {
  cores: CORES,
  run: (step) => runCheck(/** @type {CheckStep} */ (step)), // the steps are those above
  skip: ({ name }, failed) => console.log(`\n— ${name}\nNot run: ${failed} failed.`),
  now: Date.now,
})

const total = { passed: 0, failed: 0 }
console.log('')
for (const [name, { passed, failed, seconds }] of outcomes) {
  total.passed += passed
  total.failed += failed
  console.log(line(seconds, `${name}: ${passed} passed, ${failed} failed`))
}
console.log(line((Date.now() - started) / 1000, 'all of it\n'))
console.log(`The ${NAMED} slowest tests:`)
for (const { seconds, file, title } of slowest(ran, NAMED)) console.log(line(seconds, `${file} “${title}”`))
for (const said of troubleLines(ran)) console.log(said)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * Runs one step and prints what it said when it has ended: two that run beside each other do not talk across.
 *
 * @param {CheckStep} step
 * @returns {Promise<Count>}
 */
async function runCheck({ name, command, env, report }) {
  const began = Date.now()
  const { worked, said } = await run(command, env)
  console.log(`\n— ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  process.stdout.write(said)
  try {
    const tests = report?.()
    ran.push(...(tests ?? []))
    const counted = tests ? countRan(tests) : { passed: worked ? 1 : 0, failed: 0 }
    // A run that ends badly without a failed test still failed: a file that cannot be read, a crash.
    return worked || counted.failed > 0 ? counted : { ...counted, failed: 1 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ worked: boolean, said: string }>}
 */
function run([script = '', ...args], env) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...SHOWN, ...env },
  })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece))
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ worked) => resolve({ worked, said: Buffer.concat(said).toString() })
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`))
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

/**
 * @param {string} name
 * @param {string} report where Vitest writes what it found
 * @param {readonly string[]} projects those of vite.config.ts
 */
function runVitest(name, report, projects) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.map((project) => `--project=${project}`)
  return {
    name,
    command: ['vitest/vitest.mjs', 'run', ...chosen, ...reporters],
    report: () => vitestRan(readReport(report), BELOW),
  }
}

/** @param {string} file */
function readReport(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
