import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ROOT } from '../fixtures/sourceTree.ts'
import { countDocuments, rendered } from './countDocuments.ts'

/* What `npm run build` does, counted: the same work twice would cost every build and every test of the site. */

const outDir = mkdtempSync(join(tmpdir(), 'build-once-'))
const DATA = join(ROOT, 'data')
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
  // The build loads vite.config.ts by itself, outside of what a test can mock.
  fs.readFileSync = new Proxy(readFileSync, {
    apply(target, self, args) {
      const path = relative(DATA, String(args[0]))
      if (!path.startsWith('..')) reads.set(path, (reads.get(path) ?? 0) + 1)
      return Reflect.apply(target, self, args)
    },
  })
  syncBuiltinESMExports()
  vi.stubEnv('NODE_ENV', 'production')
  const builder = await createBuilder({
    root: ROOT,
    mode: 'production',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true },
    plugins: [countBundles, countDocuments],
  })
  await builder.buildApp()
}, 120_000)
afterAll(() => {
  fs.readFileSync = readFileSync
  syncBuiltinESMExports()
  vi.unstubAllEnvs()
  rmSync(outDir, { recursive: true })
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
  const documents = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'index.html')
    // The front page is a file that Vite copies.
    .filter((path) => path !== 'index.html')
  expect(documents.length).toBeGreaterThan(10)
  expect(rendered).toHaveLength(documents.length)
})
