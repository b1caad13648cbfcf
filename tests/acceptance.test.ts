import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './fixtures/sourceTree.ts'

/*
 * docs/acceptance.md names for each promise the tests that hold it, docs/accessibility.md the evidence of its audit.
 * Both are only worth something while those tests exist under those names.
 */

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const promises = read('docs/acceptance.md')
const audit = read('docs/accessibility.md')

interface Named {
  readonly file: string
  readonly title: string
}

/** Every test named as `tests/…` “title”. */
const namedIn = (page: string): readonly Named[] =>
  [...page.matchAll(/`(tests\/[^`]+)` “((?:[^“”]|“[^”]*”)+)”/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }))

/** Why a named test cannot be found, or null. `…` in a title stands for whatever the test's own title fills in. */
function whyMissing({ file, title }: Named): string | null {
  if (!existsSync(join(ROOT, file))) return `${file} is not there`
  const words = title.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(words.join('[^\\n]*')).test(read(file)) ? null : `${file} has no test “${title}”`
}

const PROMISED = {
  A11Y: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14],
  HI: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11],
  EMB: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
  SEC: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  PRV: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  DES: [1, 2, 3, 4, 5, 6, 7, 9],
} as const

describe('what is promised', () => {
  test('has a row with at least one test for each id', () => {
    const rows = new Map(
      [...promises.matchAll(/^\| *([A-Z0-9]+-\d+) *\|(.*)$/gm)].map(([, id = '', row = '']) => [id, row]),
    )
    const ids = Object.entries(PROMISED).flatMap(([group, numbers]) =>
      numbers.map((number) => `${group}-${number}`),
    )
    expect([...rows.keys()]).toEqual(ids)
    for (const [id, row] of rows) expect(namedIn(row).length, id).toBeGreaterThan(0)
  })

  test.each([
    ['acceptance', promises],
    ['accessibility', audit],
  ])('is held by tests that exist: docs/%s.md', (_, page) => {
    expect(namedIn(page).length).toBeGreaterThan(20)
    expect(namedIn(page).flatMap((named) => whyMissing(named) ?? [])).toEqual([])
  })

  test('is missed when a test is renamed or a file is gone', () => {
    expect(whyMissing({ file: 'tests/acceptance.test.ts', title: 'has a row with … for each id' })).toBeNull()
    expect(whyMissing({ file: 'tests/acceptance.test.ts', title: `no such ${'title'}` })).toContain('no test')
    expect(whyMissing({ file: 'tests/gone.test.ts', title: 'x' })).toContain('not there')
  })

  test('the audit has every test of Chartability, each with a verdict and its reason', () => {
    const rows = [
      ...audit.matchAll(/^\| *([^|]+?) *\| *(yes|) *\| *(pass|fail|n\.a\.|open) *\| *([^|]+?) *\|$/gm),
    ]
    expect(rows.length).toBe(50)
    expect(new Set(rows.map(([, name]) => name)).size).toBe(50)
    expect(rows.filter(([, , critical]) => critical === 'yes').length).toBe(14)
    for (const [, name, , , reason] of rows) expect(reason?.length, name).toBeGreaterThan(10)
  })
})
