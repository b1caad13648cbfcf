import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/findChromium.mjs'
import { settleSite } from './tests/e2e/browsedSite.ts'
import { pinnedFontConfiguration } from './tests/e2e/pinnedFonts.ts'

/** Two runs on one machine need two ports. */
/** The folder of the site. */
const site = settleSite()
const PORT = Number(process.env['E2E_PORT'] ?? 4175)
const executablePath = await findChromium()
const fonts = pinnedFontConfiguration()

/** What a picture or a text width must not depend on: the screen, the font settings, the graphics card, the network. */
const FLAGS = [
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // A page of a test lives for a second: its scripts are over before code compiled for speed would pay, and compiling it
  // takes a fifth of all that the processors do for a visit.
  '--js-flags=--no-maglev,--no-turbofan',
]

/** Chromium's sandbox refuses to work for root, as in most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // No platform in the name: the font and the flags are pinned, so there is one picture for all.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  // One more than there are processors: while a page waits for a frame or a file, another test is at work.
  workers: availableParallelism() + 1,
  forbidOnly: Boolean(process.env['CI']),
  // A second try keeps an unlucky moment from stopping everybody; `npm test` names each test that needed one.
  retries: 1,
  // A loaded machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    // One window for many tests, emptied after each: a new one costs as much as opening the page in it. What a first visit
    // costs is counted with `test.use({ reuseContext: false })`.
    reuseContext: true,
    // Far from India and far from UTC, so that a slip into local time shows.
    timezoneId: 'America/Los_Angeles',
    locale: 'en-IN',
    colorScheme: 'light',
    serviceWorkers: 'block',
    launchOptions: {
      args: [...FLAGS, ...asRoot],
      ...(executablePath && { executablePath }),
      ...(fonts && { env: { ...process.env, FONTCONFIG_FILE: fonts } }),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort --outDir ${site}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
