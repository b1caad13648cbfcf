import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { tsImport } from 'tsx/esm/api'
import { ROOT } from '../ensureInstalled.mjs'

/** @type {typeof import('./writeMany.ts')} */
const { writeMany } = await tsImport('./writeMany.ts', import.meta.url)

/**
 * Writes a static site, for any host, whose story `bench` has so many generated events: built as any other, its events in a
 * file.
 *
 * @param {number} events
 * @param {string} out folder
 */
export async function buildManySite(events, out) {
  const records = await mkdtemp(join(tmpdir(), 'samayrekha-many-'))
  await writeMany(events, records)
  const build = ['bin/samayrekha.mjs', 'build', '--records', records, '--out', resolve(out)]
  await promisify(execFile)(process.execPath, build, { cwd: ROOT })
  await rm(records, { recursive: true })
}
