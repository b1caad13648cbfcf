import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBuilder, createServer, preview, type InlineConfig } from 'vite'
import { keepReleases } from '../build/keepReleases.ts'
import { siteConfig, type SiteOptions } from '../build/siteConfig.ts'

/** Without the configuration file of a folder that happens to have one. */
const config = (options: SiteOptions): InlineConfig => ({
  ...siteConfig(options),
  configFile: false,
  envDir: false,
  // In the caller's folder: the program's own may be read-only, or serve two projects at once.
  cacheDir: resolve('node_modules/.cache/samayrekha'),
})

/** Serves the site of a folder of records until it is stopped, and loads open pages again when a record changes. */
export async function serveDev({ records, port }: { records: string; port: number }): Promise<void> {
  const given = config({ records })
  const server = await createServer({ ...given, server: { ...given.server, port } })
  await server.listen()
  console.log(`\nThe stories of ${records}/ are at ${addressOf(server)} (Ctrl+C stops it)`)
}

interface BuildOptions {
  readonly records: string
  readonly out: string
  /** Folder of what earlier builds are still asked for; null where nobody keeps it. */
  readonly keep: string | null
}

/** Builds the site of a folder of records into another. Throws with all errors of the records where there are any. */
export async function buildSite({ records, out, keep }: BuildOptions): Promise<void> {
  const builder = await createBuilder({ ...config({ records, out }), mode: 'production' })
  await builder.buildApp()
  if (keep !== null) console.log(`${keepReleases(out, keep)} files of earlier builds are kept (${keep}/)`)
  console.log(
    `\nThe site is in ${out}/: put it on any host for files, or look at it with \`samayrekha preview\`.`,
  )
}

/** Serves a site that is built until it is stopped. */
export async function previewSite({ out, port }: { out: string; port: number }): Promise<void> {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`There is no built site in ${out}/: run \`samayrekha build\` first, or say --out.`)
  const server = await preview({
    ...config({ records: '.', out }),
    preview: { port, strictPort: true },
  })
  console.log(`\nThe site in ${out}/ is at ${addressOf(server)} (Ctrl+C stops it)`)
}

const addressOf = ({ resolvedUrls }: { resolvedUrls: { local: string[] } | null }): string =>
  resolvedUrls?.local[0] ?? 'an address of its own'
