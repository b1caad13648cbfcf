import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildLoader } from '../../src/build/buildLoader.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

describe('the loader that host pages pay for', () => {
  test('weighs at most 1.5 kB with gzip, and holds no timer, no storage, and no address', async () => {
    const { code } = await buildLoader(ROOT)
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1500)
    expect(code).not.toMatch(
      /setTimeout|setInterval|localStorage|sessionStorage|cookie|https?:|innerHTML|eval/,
    )
    expect(code).not.toMatch(/^\s*(import|export)\b/m)
  })

  test('has the same bytes, name and hash when it is built again', async () => {
    const [first, second] = [await buildLoader(ROOT), await buildLoader(ROOT)]
    expect(second).toEqual(first)
    expect(first.version).toMatch(/^1\.[0-9a-f]{8}$/)
    expect(first.integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/)
  })
})
