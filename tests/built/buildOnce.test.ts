import fs, { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { siteConfig } from '../../src/build/siteConfig.ts'
import { ROOT } from '../fixtures/sourceTree.ts'
import { countDocuments, rendered } from '../build/countDocuments.ts'

/* What a build does, of a small story, counted: the same work twice would cost every build and every test of the site. */

const folder = mkdtempSync(join(tmpdir(), 'build-once-'))
const out = join(folder, 'site')
const DATA = join(folder, 'data')
/** How often each record file was read. Compiling reads them all, whoever asks for it and in whichever module graph. */
const reads = new Map<string, number>()
const bundles: string[] = []

const countBundles: Plugin = {
  name: 'count-bundles',
  generateBundle() {
    bundles.push(this.environment.name)
  },
}

const readFileSync = fs.readFileSync
beforeAll(async () => {
  cpSync(join(ROOT, 'tests/pipeline/good'), DATA, { recursive: true })
  fs.readFileSync = new Proxy(readFileSync, {
    apply(target, self, args) {
      const path = relative(DATA, String(args[0]))
      if (!path.startsWith('..')) reads.set(path, (reads.get(path) ?? 0) + 1)
      return Reflect.apply(target, self, args)
    },
  })
  syncBuiltinESMExports()
  vi.stubEnv('NODE_ENV', 'production')
  const site = siteConfig({ records: DATA, out })
  const builder = await createBuilder({
    ...site,
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    plugins: [site.plugins, countBundles, countDocuments],
  })
  await builder.buildApp()
})
afterAll(() => {
  fs.readFileSync = readFileSync
  syncBuiltinESMExports()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('the records are compiled once', () => {
  const records = fs
    .readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
  expect(records.length).toBeGreaterThan(3)
  expect(records.map((name) => [name, reads.get(name)])).toEqual(records.map((name) => [name, 1]))
})

test('the code for browsers and the code that renders are bundled once each', () => {
  expect(bundles.toSorted()).toEqual(['client', 'server'])
})

test('every page is rendered once', () => {
  const documents = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'index.html')
    // The front page is a file that Vite copies.
    .filter((path) => path !== 'index.html')
  expect(documents.length).toBeGreaterThan(10)
  expect(rendered).toHaveLength(documents.length)
})
