import { describe, expect, test } from 'vitest'
import { runSteps } from '../../scripts/suite/runSteps.mjs'
import {
  countRan,
  playwrightRan,
  slowest,
  troubleLines,
  vitestRan,
} from '../../scripts/suite/readReports.mjs'

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

describe('what the reports say of the tests', () => {
  const HOME = '/home/me/'
  const unit = (fullName: string, status: string, duration: number | null = null) => ({
    fullName,
    status,
    duration,
  })
  const vitest = (status: string, ...assertionResults: ReturnType<typeof unit>[]) =>
    vitestRan({ testResults: [{ name: '/home/me/tests/a.test.ts', status, assertionResults }] }, HOME)
  const spec = (title: string, status: string, durations = [1], projectName = '') => ({
    title,
    file: 'x.spec.ts',
    tests: [{ projectName, status, results: durations.map((duration) => ({ duration })) }],
  })
  const playwright = (...specs: ReturnType<typeof spec>[]) =>
    playwrightRan(
      {
        config: { rootDir: '/home/me/tests/e2e' },
        suites: [{ title: 'x.spec.ts', suites: [{ title: 'of y,', specs }] }],
      },
      HOME,
    )

  test('their times, tries added up, the longest first', () => {
    const all = [
      ...vitest('passed', unit('a b', 'passed', 1_500), unit('a c', 'passed')),
      ...playwright(spec('d', 'expected', [700]), spec('e', 'flaky', [2_000, 400])),
    ]
    expect(slowest(all, 3).map(({ file, title, seconds }) => [seconds, file, title])).toEqual([
      [2.4, 'tests/e2e/x.spec.ts', 'of y, e'],
      [1.5, 'tests/a.test.ts', 'a b'],
      [0.7, 'tests/e2e/x.spec.ts', 'of y, d'],
    ])
  })

  test('each that failed is named by its file, that passed at the second try with its engine; no other is', () => {
    const all = [
      ...vitest('failed', unit('a b', 'passed'), unit('a c', 'failed'), unit('a d', 'pending')),
      ...playwright(spec('e', 'unexpected'), spec('f', 'expected'), spec('g', 'skipped')),
      ...playwright(spec('h', 'flaky', [1, 1], 'Firefox')),
    ]
    expect(troubleLines(all)).toEqual([
      'needed a second try: tests/e2e/x.spec.ts “Firefox: of y, h”',
      'skipped, counted as failed: tests/a.test.ts “a d”',
      'skipped, counted as failed: tests/e2e/x.spec.ts “of y, g”',
      'failed: tests/a.test.ts “a c”',
      'failed: tests/e2e/x.spec.ts “of y, e”',
    ])
    expect(countRan(all)).toEqual({ passed: 3, failed: 4 })
  })

  test('a file that fails beside its tests is named with the first line of why', () => {
    const testResults = [
      {
        name: '/home/me/tests/b.test.ts',
        status: 'failed',
        message: 'no such file\n at',
        assertionResults: [],
      },
    ]
    expect(troubleLines(vitestRan({ testResults }, HOME))).toEqual(['failed: tests/b.test.ts “no such file”'])
  })
})
