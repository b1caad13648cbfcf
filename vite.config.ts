import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { siteConfig } from './src/build/siteConfig.ts'
import { ALONE } from './tests/fixtures/aloneTests.ts'

// Every test runs far from India and far from UTC, so that a slip into local time shows; and the terminal names no language.
if (process.env['VITEST']) Object.assign(process.env, { TZ: 'America/Los_Angeles', LC_ALL: 'C' })

const site = () => siteConfig({ records: join(import.meta.dirname, 'data') })

const common: ViteUserConfig['test'] = {
  // A loaded machine is slow, not wrong: only what never ends is stopped.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
}

const properties = 'tests/fixtures/setupProperties.ts'
const shared = ['tests/fixtures/setupWords.ts', properties]
const page: ViteUserConfig['test'] = {
  environment: 'jsdom',
  setupFiles: ['tests/fixtures/setupDom.ts', ...shared],
}

/** Each is given the site's own settings: a project that extends this file would have it bundled once more. */
const projects: readonly ViteUserConfig['test'][] = [
  {
    name: 'unit',
    setupFiles: shared,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/build/**', 'tests/built/**'],
    // These are pure: what one file has loaded serves the next.
    isolate: false,
  },
  // A build sets what React reads when it is loaded, so each of these files loads everything for itself.
  { name: 'build', setupFiles: [properties], include: ['tests/build/**/*.test.ts'] },
  // These ask the built site, without a browser: `npm run build` first. Or they build, which takes as long as a hundred others.
  { name: 'built', include: ['tests/built/**/*.test.ts'] },
  {
    ...page,
    name: 'dom',
    include: ['tests/**/*.test.tsx'],
    exclude: [...ALONE],
    // One page for many files, emptied after each: a new one costs more than most files do in it.
    isolate: false,
  },
  { ...page, name: 'alone', include: [...ALONE] },
]

export default defineConfig({
  ...site(),
  test: {
    // Vitest would leave one processor free, on two that is half of them.
    maxWorkers: availableParallelism(),
    projects: projects.map((project) => ({ ...site(), test: { ...common, ...project } })),
  },
})
