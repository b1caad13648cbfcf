/**
 * One test as it ran, from either report.
 *
 * @typedef {object} Timed
 * @property {string} file
 * @property {string} title
 * @property {number} seconds
 */

/**
 * The tests of Vitest's JSON report.
 *
 * @param {{ testResults: { name: string, assertionResults: { fullName: string, duration?: number | null }[] }[] }} report
 * @param {string} root the folder that file names are told from
 * @returns {Timed[]}
 */
export const unitTimes = ({ testResults }, root) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      file: name.replace(root, ''),
      title: fullName,
      seconds: (duration ?? 0) / 1000,
    })),
  )

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, tests: Run[] }[]} [specs]
 *
 * @typedef {object} Run of a test in one engine
 * @property {string} [projectName] the engine, where there are several
 * @property {string} [status] `expected`, `unexpected`, `skipped`, or `flaky`: passed at the second try
 * @property {{ duration: number }[]} results one for each try
 */

/**
 * The tests of Playwright's JSON report.
 *
 * @param {{ suites: Suite[], config: { rootDir: string } }} report
 * @param {string} root the folder that file names are told from
 * @returns {Timed[]}
 */
export function browserTimes({ suites, config }, root) {
  const folder = `${config.rootDir}/`.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '')
  /** @type {(suite: Suite) => Timed[]} */
  const timesOf = ({ specs = [], suites: inner = [] }) => [
    ...specs.map(({ title, file, tests }) => ({
      file: folder + file,
      title,
      seconds:
        tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
    ...inner.flatMap(timesOf),
  ]
  return suites.flatMap(timesOf)
}

/**
 * The tests of Playwright's JSON report that passed only at the second try. They do not stop anybody, and are named.
 *
 * @param {{ suites: Suite[] }} report
 * @returns {string[]} engine, file and title of each
 */
export function secondTries({ suites }) {
  /** @type {(suite: Suite) => string[]} */
  const triesOf = ({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'flaky')
        .map(({ projectName }) => `${projectName ? `${projectName}: ` : ''}${file} “${title}”`),
    ),
    ...inner.flatMap(triesOf),
  ]
  return suites.flatMap(triesOf)
}

/**
 * What a summary says of them, a line each.
 *
 * @param {readonly string[]} named
 */
export const secondTryLines = (named) => named.map((test) => `needed a second try: ${test}`)

/**
 * The tests that took longest, the longest first.
 *
 * @param {readonly Timed[]} tests
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
