import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { NO_TRANSITIONS, noTransitions } from '../../src/build/noTransitions.ts'

const { resolve } = createRequire(import.meta.url)
const packageFile = (name: string) => readFileSync(resolve(name), 'utf8')

test('what stands in for d3-transition has all that the packages of the gestures ask of it', () => {
  const [, asked = ''] =
    /import \{([^}]*)\} from 'd3-transition'/.exec(packageFile('d3-zoom')) ?? expect.fail('d3-zoom')
  for (const name of asked.split(',')) expect(NO_TRANSITIONS).toContain(`const ${name.trim()} =`)
  for (const name of ['d3-drag', 'd3-selection', 'd3-dispatch'])
    expect(packageFile(name)).not.toContain('d3-transition')
})

test('it stands in for no other module', () => {
  const { load } = noTransitions()
  const id = load && 'filter' in load ? load.filter?.id : undefined
  const isReplaced = (path: string) => id instanceof RegExp && id.test(path)
  expect(isReplaced(resolve('d3-transition'))).toBe(true)
  expect(isReplaced(resolve('d3-zoom'))).toBe(false)
  expect(isReplaced(join(dirname(import.meta.filename), '../../src/build/noTransitions.ts'))).toBe(false)
})
