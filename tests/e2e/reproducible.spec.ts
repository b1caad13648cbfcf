import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures.ts'

/* What is in dist/ can be made again by anyone, and says under which licences its parts are. No browser is needed. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')

/** The hash of every file by its path below a folder. */
const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )

/** Builds the site into another folder, on a machine with other settings. */
function buildInto(folder: string): Promise<number | null> {
  const build = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--app', '--outDir', folder, '--logLevel', 'error'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' },
    },
  )
  return new Promise((done, failed) => build.on('error', failed).on('close', done))
}

test('SEC-9: built again, in another folder, time zone and language, every file has the same bytes', async () => {
  test.slow()
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache/built-again-'))
  try {
    expect(await buildInto(folder), 'the build ends well').toBe(0)
    const first = hashes(DIST)
    expect(Object.keys(first).length).toBeGreaterThan(100)
    const second = hashes(folder)
    const all = Object.keys({ ...first, ...second })
    const different = all.filter((path) => first[path] !== second[path])
    expect(different, 'differ from dist/, or dist/ is of an older source: npm run build').toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

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
      ...['react', 'react-dom', 'scheduler', 'valibot', 'minisearch', 'd3-zoom', 'd3-time'],
      ...['@tanstack/react-query', '@tanstack/query-core'],
    ]),
  )
})
