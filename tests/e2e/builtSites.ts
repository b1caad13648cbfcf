import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base } from './fixtures.ts'
import { serveBelow } from './staticServer.ts'

interface Sites {
  /** Builds the site of a folder of records, once, and serves it below a folder: gives its address, with a slash at its end. */
  readonly siteOf: (records: string, below?: string) => Promise<string>
}

const ROOT = join(import.meta.dirname, '../..')

/**
 * The `test` of stories in sites of their own. A build takes as long as ten tests: let one worker have all tests of a file
 * (`test.describe.configure({ mode: 'default' })`), so that it is done once.
 */
export const test = base.extend<object, Sites>({
  siteOf: [
    // Playwright takes the names of what a fixture needs from its first parameter.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const ends: (() => Promise<void>)[] = []
      const serve = async (records: string, below: string) => {
        const folder = await mkdtemp(join(tmpdir(), 'samayrekha-site-'))
        ends.push(() => rm(folder, { recursive: true }))
        const build = ['bin/samayrekha.mjs', 'build', '--records', records, '--out', folder]
        await promisify(execFile)(process.execPath, build, { cwd: ROOT })
        const server = await serveBelow(below, undefined, folder)
        ends.push(server.close)
        return server.address
      }
      const sites = new Map<string, Promise<string>>()
      await use((records, below = '/') => {
        const site = sites.get(records) ?? serve(records, below)
        sites.set(records, site)
        return site
      })
      for (const end of ends) await end()
    },
    { scope: 'worker' },
  ],
})
