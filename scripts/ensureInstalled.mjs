import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a command is called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Says why this Node cannot run the project, or null when it can. The versions are those of `engines` in package.json.
 *
 * @param {string} version such as `20.19.0`
 * @returns {string | null}
 */
export function explainNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  return fits
    ? null
    : `Samayrekha needs Node 20.19 or later (of the 22 series: 22.12 or later); this is Node ${version}. Install a newer Node from https://nodejs.org/ and run the command again.`
}

/**
 * True when every package that the lock file asks for is there in that version. Packages for other systems may be
 * missing. Contents are compared, not times: a checkout changes the times of files.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'))
    const present = packagesOf(join(root, 'node_modules/.package-lock.json'))
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (present[path] ? present[path].version === version : optional === true),
    )
  } catch {
    return false
  }
}

/** Installs exactly what the lock file says, when it is not there already. Ends the process when that cannot be. */
export function ensureInstalled() {
  const reason = explainNode(process.versions.node)
  if (reason) stop(reason)
  if (isInstalled(ROOT)) return
  console.log('Installing the packages named in package-lock.json …')
  // Development packages build the site: they are wanted even where NODE_ENV says production.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    stop(
      'npm could not install the packages (its reason is above). Is the npm registry reachable from here? Then run the command again.',
    )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
