import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import { ROOT } from '../../scripts/ensureInstalled.mjs'
import { settleSite } from '../e2e/browsedSite.ts'
import type { EngineName } from './engine.ts'

settleSite()

/** The journeys in other engines. Playwright is the runner; the browsers are driven by `firefox.ts` and `webkit.ts`. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: join(ROOT, 'test-results/engines'),
  // One browser for each engine, beside each other.
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Their drivers press where something was a moment ago. What needed another try is named at the end.
  retries: 2,
  // A loaded machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  projects: [
    { name: 'Firefox', workers: 1, use: { engineName: 'firefox' } },
    // WebKitWebDriver has no command to print.
    { name: 'WebKit', workers: 1, testIgnore: 'print.spec.ts', use: { engineName: 'webkit' } },
  ],
})
