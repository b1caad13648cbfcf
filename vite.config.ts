import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { siteConfig } from './src/build/siteConfig.ts'
import { ALONE } from './tests/fixtures/aloneTests.ts'

// Every test runs far from India and far from UTC, so that a slip into local time shows.
if (process.env['VITEST']) process.env['TZ'] = 'America/Los_Angeles'

const tests: ViteUserConfig['test'] = {
  // A loaded machine is slow, not wrong.
  testTimeout: 30_000,
  // Vitest would leave one processor free, on two that is half of them.
  maxWorkers: availableParallelism(),
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        setupFiles: ['tests/fixtures/setupWords.ts'],
        environment: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**', 'tests/build/**', 'tests/built/**'],
        // These are pure: what one file has loaded serves the next.
        isolate: false,
      },
    },
    {
      extends: true,
      // A build sets what React reads when it is loaded, so each of these files loads everything for itself.
      test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
    },
    {
      extends: true,
      // These ask the built site, without a browser: `npm run build` first.
      test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] },
    },
    {
      extends: true,
      test: {
        name: 'dom',
        environment: 'jsdom',
        include: ['tests/**/*.test.tsx'],
        exclude: [...ALONE],
        setupFiles: ['tests/fixtures/setupDom.ts', 'tests/fixtures/setupWords.ts'],
        // One page for many files, emptied after each: a new one costs more than most files do in it.
        isolate: false,
      },
    },
    {
      extends: true,
      test: {
        name: 'alone',
        environment: 'jsdom',
        include: [...ALONE],
        setupFiles: ['tests/fixtures/setupDom.ts', 'tests/fixtures/setupWords.ts'],
      },
    },
  ],
}

export default defineConfig({ ...siteConfig({ records: join(import.meta.dirname, 'data') }), test: tests })
