/**
 * One test as it ran, from either report.
 *
 * @typedef {object} Ran
 * @property {string} file
 * @property {string} title after the engine, where there are several
 * @property {number} seconds of all its tries
 * @property {'passed' | 'passed again' | 'failed' | 'skipped'} ended `passed again`: at the second try
 *
 * @typedef {import('./runSteps.mjs').Count} Count
 */

/**
 * The tests of Vitest's JSON report.
 *
 * @param {{ testResults: TestFile[] }} report
 * @param {string} root the folder that file names are told from
 * @returns {Ran[]}
 *
 * @typedef {object} TestFile
 * @property {string} name
 * @property {string} status
 * @property {string} [message]
 * @property {{ fullName: string, status: string, duration?: number | null }[]} assertionResults
 */
export const vitestRan = ({ testResults }, root) =>
  testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const file = name.replace(root, '')
    /** @type {Ran[]} */
    const ran = assertionResults.map(({ fullName, status: ended, duration }) => ({
      file,
      title: fullName,
      seconds: (duration ?? 0) / 1000,
      ended: ENDS[ended] ?? 'skipped',
    }))
    // A file that cannot be read, or what it does after its last test.
    const alone = status === 'failed' && ran.every(({ ended }) => ended !== 'failed')
    return alone ? [...ran, { file, title: message.split('\n')[0] ?? '', seconds: 0, ended: 'failed' }] : ran
  })

/** @type {Readonly<Record<string, Ran['ended']>>} in the words of both reports */
const ENDS = {
  passed: 'passed',
  failed: 'failed',
  expected: 'passed',
  flaky: 'passed again',
  unexpected: 'failed',
}

/**
 * The tests of Playwright's JSON report.
 *
 * @param {{ suites: Suite[], config: { rootDir: string } }} report
 * @param {string} root the folder that file names are told from
 * @returns {Ran[]}
 *
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, tests: Run[] }[]} [specs]
 *
 * @typedef {object} Run of a test in one engine
 * @property {string} [projectName] the engine, where there are several
 * @property {string} status
 * @property {{ duration: number }[]} results one for each try
 */
export function playwrightRan({ suites, config }, root) {
  const folder = `${config.rootDir}/`.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '')
  /** @type {(suite: Suite, above: string) => Ran[]} */
  const ranIn = ({ specs = [], suites: inner = [] }, above) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map(({ projectName, status, results }) => ({
        file: folder + file,
        title: `${projectName ? `${projectName}: ` : ''}${above}${title}`,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
        ended: ENDS[status] ?? 'skipped',
      })),
    ),
    ...inner.flatMap((suite) => ranIn(suite, `${above}${suite.title} `)),
  ]
  // The outermost are the files.
  return suites.flatMap((file) => ranIn(file, ''))
}

/**
 * One that is skipped says nothing: it counts as failed.
 *
 * @param {readonly Ran[]} tests
 * @returns {Count}
 */
export function countRan(tests) {
  const passed = tests.filter(({ ended }) => ended.startsWith('passed')).length
  return { passed, failed: tests.length - passed }
}

/**
 * What a summary says of tests that failed, or passed only at the second try, a line each: the latter stop nobody, and stay
 * in sight.
 *
 * @param {readonly Ran[]} tests
 * @returns {string[]}
 */
export const troubleLines = (tests) =>
  /** @type {const} */ ([
    ['passed again', 'needed a second try'],
    ['skipped', 'skipped, counted as failed'],
    ['failed', 'failed'],
  ]).flatMap(([which, words]) =>
    tests.filter(({ ended }) => ended === which).map(({ file, title }) => `${words}: ${file} “${title}”`),
  )

/**
 * The tests that took longest, the longest first.
 *
 * @param {readonly Ran[]} tests
 * @param {number} count
 */
export const slowest = (tests, count) => tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, count)

/**
 * A table's lines: seconds, then words.
 *
 * @param {number} seconds
 * @param {string} words
 */
export const line = (seconds, words) => `${seconds.toFixed(1).padStart(7)} s  ${words}`
