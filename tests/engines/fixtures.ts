import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { ROOT } from '../../scripts/ensureInstalled.mjs'
import { findEngines } from '../../scripts/findEngines.mjs'
import { serveHosts } from '../e2e/hostServer.mjs'
import type { Engine, EngineName } from './engine.ts'
import { launchFirefox } from './firefox.ts'
import { launchPlaywright } from './playwright.ts'
import { serveHostPages } from './hosts.ts'
import { createReader, type Reader } from './reader.ts'
import { serveSite, type Site } from './siteServer.ts'
import { launchWebKit } from './webkit.ts'

export { expect }

interface PerWorker {
  readonly engineName: EngineName
  readonly engine: Engine
  readonly site: Site
  /** Address of pages of others that hold the timeline, on another origin. */
  readonly hosts: string
  /** Address of a WordPress with posts that hold it. */
  readonly wordpress: string
}

interface PerTest {
  readonly reader: Reader
  /** What a journey brings about on purpose. */
  readonly expectedErrors: RegExp
}

/** Each engine is started once, and asked all journeys one after another. */
export const test = base.extend<PerTest, PerWorker>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  expectedErrors: [/^$/, { option: true }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await launch(engineName)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    async ({ engineName }, use) => {
      const site = await serveSite(engineName === 'webkit')
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({ site }, use) => {
      const server = await serveHostPages(site.address)
      await use(server.address)
      await server.close()
    },
    { scope: 'worker' },
  ],
  wordpress: [
    async ({ site }, use) => {
      const server = await serveHosts(site.address)
      await use(`${server.address}wordpress.html`)
      await server.close()
    },
    { scope: 'worker' },
  ],
  reader: async ({ engine, site, expectedErrors }, use, info) => {
    await engine.complaints()
    site.complaints()
    await use(createReader(engine, site.address))
    const complaints = [...(await engine.complaints()), ...site.complaints()]
    if (info.status !== info.expectedStatus)
      keepPicture(`${engine.name} ${info.title}`, await engine.screenshot())
    expect(complaints.filter((text) => !expectedErrors.test(text))).toEqual([])
  },
})

async function launch(name: EngineName): Promise<Engine> {
  const { firefox, webkit } = findEngines()
  if (name === 'firefox' && firefox) return launchFirefox(firefox)
  if (name === 'webkit' && webkit) return launchWebKit(webkit)
  return launchPlaywright(name)
}

/** What was on screen when a journey failed. */
function keepPicture(title: string, png: Buffer) {
  const folder = join(ROOT, 'test-results/engines')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 120)}.png`), png)
}
