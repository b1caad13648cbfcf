import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'
import type { CompiledStories } from '../pipeline/publish/compileStories.ts'
import { publishStories } from '../pipeline/publish/publishStories.ts'
import { siteOrigin } from './siteOrigin.ts'

/** What of Vite's configuration says where the records are, and how long an answer holds. */
type Where = Pick<ResolvedConfig, 'root' | 'publicDir' | 'command'>

/** The records as all parts of one build, or of one development server, see them. */
export interface SiteRecords {
  /** Folder of the records. */
  folder(where: Where): string
  /**
   * The records as they are now, compiled, and published below `public/data/`. In a build the answer stays what it was at
   * first: pages and published files are of one moment. A development server looks at the files each time, and compiles
   * when one has changed.
   */
  read(where: Where): CompiledStories
}

/** @param dataDir from the project's root */
export function createSiteRecords(dataDir = 'data'): SiteRecords {
  let state: string | null = null
  let compiled: CompiledStories = { stories: [], issues: [] }
  const folder = ({ root }: Where): string => resolve(root, dataDir)
  return {
    folder,
    read(where) {
      const now = where.command === 'build' ? 'a build' : stateOf(folder(where))
      if (now === state) return compiled
      compiled = publishStories(folder(where), join(where.publicDir, 'data'), siteOrigin())
      // Not before: what could not be read at all is tried again.
      state = now
      return compiled
    },
  }
}

/** Changes whenever a file below the folder does. The time is that of the inode, which no program sets back. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { size, ctimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
      return `${name} ${size} ${ctimeMs}`
    })
    .join('\n')
}
