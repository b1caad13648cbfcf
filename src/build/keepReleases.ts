import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Files named by their content or version: whoever has their name must find them for good. */
const FOR_GOOD = /^(?:assets\/.+|loader\/.+|pictures\/.+|data\/[\w.-]+\.[0-9a-f]{12}\.json)$/

/**
 * Lets a deploy that replaces everything keep what is out there alive: pages in caches, open tabs and embeds name scripts,
 * loaders, data and pictures of earlier builds. `folder` gathers these files from build to build; those that the new site lacks are
 * copied into it. Gives how many were.
 *
 *   site ──► folder      what this build has
 *   site ◄── folder      what earlier builds had
 */
export function keepReleases(site: string, folder: string): number {
  mkdirSync(folder, { recursive: true })
  const kept = listFiles(folder)
  for (const path of listFiles(site)) copyIfNew(join(site, path), join(folder, path))
  const missing = kept.filter((path) => !existsSync(join(site, path)))
  for (const path of missing) copyIfNew(join(folder, path), join(site, path))
  return missing.length
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => FOR_GOOD.test(path) && /\.\w+$/.test(path))

function copyIfNew(from: string, to: string): void {
  if (existsSync(to)) return
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
