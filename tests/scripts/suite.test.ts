import { describe, expect, test } from 'vitest'
import { runSteps } from '../../scripts/suite/runSteps.mjs'
import {
  browserTimes,
  secondTries,
  secondTryLines,
  slowest,
  unitTimes,
} from '../../scripts/suite/testTimes.mjs'

interface Step {
  readonly name: string
  readonly cores: number
  readonly needs?: readonly string[]
}

/** Runs steps that each end when they are told to, and notes who runs beside whom. */
function follow(steps: readonly Step[], cores: number, failing: readonly string[] = []) {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const outcome = runSteps(steps, {
    cores,
    run: ({ name }) => {
      log.push(`+${name}`)
      return new Promise((end) =>
        ends.set(name, () => {
          log.push(`-${name}`)
          const failed = failing.includes(name) ? 1 : 0
          end({ passed: 1 - failed, failed })
        }),
      )
    },
    skip: ({ name }, failed) => log.push(`${name} is not run: ${failed} failed`),
    now: () => 0,
  })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { log, end, outcome }
}

const STEPS: readonly Step[] = [
  { name: 'build', cores: 1 },
  { name: 'types', cores: 1 },
  { name: 'lint', cores: 1 },
  { name: 'unit', cores: 2 },
  { name: 'browser', cores: 2, needs: ['build'] },
]

describe('the steps of npm test', () => {
  test('run beside each other as far as the processors go, the first of the list first', async () => {
    const { log, end, outcome } = follow(STEPS, 2)
    for (const name of ['types', 'build', 'lint', 'unit', 'browser']) await end(name)
    expect(log.join(' ')).toBe('+build +types -types +lint -build -lint +unit -unit +browser -browser')
    expect([...(await outcome).keys()]).toEqual(STEPS.map(({ name }) => name))
  })

  test('run one by one on a single processor, those that would keep more busy too', async () => {
    const { log, end } = follow(STEPS, 1)
    for (const { name } of STEPS) await end(name)
    expect(log.join(' ')).toBe('+build -build +types -types +lint -lint +unit -unit +browser -browser')
  })

  test('a step whose need failed is not run, and counts as failed', async () => {
    const { log, end, outcome } = follow(
      [...STEPS.slice(0, 1), { name: 'size', cores: 1, needs: ['build'] }, ...STEPS.slice(1)],
      2,
      ['build'],
    )
    for (const name of ['build', 'types', 'lint', 'unit']) await end(name)
    expect(log).toContain('browser is not run: build failed')
    const counts = Object.fromEntries([...(await outcome)].map(([name, { failed }]) => [name, failed]))
    expect(counts).toEqual({ build: 1, size: 1, types: 0, lint: 0, unit: 0, browser: 1 })
  })

  test('needs that can never be met are an error, not an endless wait', async () => {
    await expect(follow([{ name: 'a', cores: 1, needs: ['b'] }], 2).outcome).rejects.toThrow(
      'no step can start: a',
    )
  })
})

describe('the times of the tests', () => {
  const unit = {
    testResults: [
      {
        name: '/home/me/tests/a.test.ts',
        assertionResults: [
          { fullName: 'a b', duration: 1_500 },
          { fullName: 'a c', duration: null },
        ],
      },
    ],
  }
  const spec = (title: string, ...durations: number[]) => ({
    title,
    file: 'x.spec.ts',
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  })
  const browser = {
    config: { rootDir: '/home/me/tests/e2e' },
    suites: [
      { title: 'x', specs: [spec('d', 700)], suites: [{ title: 'y', specs: [spec('e', 2_000, 400)] }] },
    ],
  }

  test('are those of both reports, tries added up, the longest first', () => {
    const all = [...unitTimes(unit, '/home/me/'), ...browserTimes(browser, '/home/me/')]
    expect(slowest(all, 3)).toEqual([
      { file: 'tests/e2e/x.spec.ts', title: 'e', seconds: 2.4 },
      { file: 'tests/a.test.ts', title: 'a b', seconds: 1.5 },
      { file: 'tests/e2e/x.spec.ts', title: 'd', seconds: 0.7 },
    ])
  })
})

describe('a test that passes at the second try', () => {
  const spec = (title: string, status: string, projectName = '') => ({
    title,
    file: 'x.spec.ts',
    tests: [{ projectName, status, results: [{ duration: 1 }, { duration: 1 }] }],
  })

  test('is named with its engine and its file, and no other is', () => {
    const suites = [
      {
        title: 'x',
        specs: [spec('a', 'expected'), spec('b', 'flaky')],
        suites: [{ title: 'y', specs: [spec('c', 'unexpected'), spec('d', 'flaky', 'Firefox')] }],
      },
    ]
    expect(secondTryLines(secondTries({ suites }))).toEqual([
      'needed a second try: x.spec.ts “b”',
      'needed a second try: Firefox: x.spec.ts “d”',
    ])
  })
})
