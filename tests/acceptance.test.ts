import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillTables, testsOf } from './fixtures/acceptancePage.ts'
import { PROMISES } from './fixtures/promises.ts'
import { readFiles, ROOT } from './fixtures/sourceTree.ts'
import { titledTests } from './fixtures/testTitles.ts'

/*
 * docs/acceptance.md says for each promise which tests hold it, docs/accessibility.md has the evidence of its audit. The
 * first is made from the titles of the tests: `npx vitest run tests/acceptance.test.ts -u` writes it.
 */

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const audit = read('docs/accessibility.md')
const tests = readFiles('tests', /\.(test|spec)\.tsx?$/).flatMap(titledTests)

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

describe('what is promised', () => {
  const ids = Object.values(PROMISES).flatMap((group) => Object.keys(group))

  test('is held by at least one test each, and no test holds what is not promised', () => {
    expect(ids.filter((id) => testsOf(id, tests).length === 0)).toEqual([])
    expect(tests.filter(({ promises }) => promises.some((id) => !ids.includes(id)))).toEqual([])
  })

  test('stands in docs/acceptance.md with the tests that hold it', async () => {
    await expect(fillTables(read('docs/acceptance.md'), tests)).toMatchFileSnapshot('../docs/acceptance.md')
  })

  test('is read from the title of a test or a group, however it is written', () => {
    const code = `
      describe('HI-1: words', () => {
        test.each(rows)('SEC-2, EMB-3: %s is \${kind}', run)
        test(\`A11Y-4: on a \${name} it fits\`, run)
        test('promises nothing: B-5', run)
        expect('PRV-1: not a title')
      })`
    expect(
      titledTests({ path: 'tests/a.test.ts', code }).map(({ title, promises }) => [title, promises]),
    ).toEqual([
      ['words', ['HI-1']],
      ['%s is ${kind}', ['SEC-2', 'EMB-3']],
      ['on a … it fits', ['A11Y-4']],
      ['promises nothing: B-5', []],
    ])
  })

  test('the audit names tests that exist', () => {
    expect(namedIn(audit).length).toBeGreaterThan(20)
    expect(namedIn(audit).flatMap((named) => whyMissing(named) ?? [])).toEqual([])
  })

  test('a test that is renamed or a file that is gone is missed', () => {
    expect(
      whyMissing({ file: 'tests/acceptance.test.ts', title: 'is held by at … one test each' }),
    ).toBeNull()
    expect(whyMissing({ file: 'tests/acceptance.test.ts', title: `no such ${'title'}` })).toContain('no test')
    expect(whyMissing({ file: 'tests/gone.test.ts', title: 'x' })).toContain('not there')
  })

  test('A11Y-13: the audit has every test of Chartability, each with a verdict and its reason', () => {
    const rows = [
      ...audit.matchAll(/^\| *([^|]+?) *\| *(yes|) *\| *(pass|fail|n\.a\.|open) *\| *([^|]+?) *\|$/gm),
    ]
    expect(rows.length).toBe(50)
    expect(new Set(rows.map(([, name]) => name)).size).toBe(50)
    expect(rows.filter(([, , critical]) => critical === 'yes').length).toBe(14)
    for (const [, name, , , reason] of rows) expect(reason?.length, name).toBeGreaterThan(10)
  })
})
