import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/* What is in dist/ says under which licences its parts are. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')

test('SEC-9: the site names the version and licence of all code in its scripts, and none is of the GPL family', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; license?: string }>
  } // the fields npm defines
  const [, ...parts] = readFileSync(join(DIST, 'third-party-licences.md'), 'utf8').split(/^## /m)
  const named = parts.map((part) => {
    const [, name = '', version = '', licence = ''] = /^(\S+) - (\S+) \((.+)\)\n/.exec(part) ?? []
    return { name, version, licence, text: part.split('\n').slice(1).join('\n').trim() }
  })
  for (const { name, version, licence, text } of named) {
    expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/)
    expect(lock.packages[`node_modules/${name}`], name).toMatchObject({ version, license: licence })
    expect(text, `${name}: the licence’s own words`).toMatch(/copyright/i)
  }
  const names = named.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'react',
      'react-dom',
      'scheduler',
      'valibot',
      'd3-zoom',
      'd3-time',
      '@tanstack/react-query',
      '@tanstack/query-core',
    ]),
  )
})
