import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileStories, type CompiledStories } from '../pipeline/publish/compileStories.ts'
import { formatPublication, type Publication } from '../pipeline/publish/formatPublication.ts'
import { messageLanguageFor } from '../pipeline/records/namedLanguages.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { NO_SETTINGS } from '../pipeline/publish/compileSettings.ts'
import { siteOrigin } from './siteOrigin.ts'

/** The records as all parts of one build, or of one development server, see them. */
export interface SiteRecords {
  /** Where they lie. */
  readonly folder: string
  /**
   * The records as they are now, compiled. In a build the answer stays what it was at first: pages and published files are
   * of one moment. A development server looks at the files each time, and compiles when one has changed.
   */
  read(command: 'build' | 'serve'): PublishedRecords
}

export interface PublishedRecords extends CompiledStories {
  /** Where the records lie, and the folder as messages name it. */
  readonly folder: string
  readonly label: string
  /** The files that a site has of them, below its `data/`. */
  readonly publication: Publication
  /** In which its editors are told what is wrong. */
  readonly language: MessageLanguage
}

/**
 * @param folder an absolute path
 * @param lang what `--lang` says
 */
export function createSiteRecords(folder: string, lang?: MessageLanguage): SiteRecords {
  let state: string | null = null
  let published: PublishedRecords = {
    stories: [],
    words: [],
    issues: [],
    origin: null,
    settings: NO_SETTINGS,
    pictures: [],
    tables: [],
    folder,
    label: '',
    publication: new Map(),
    language: 'en',
  }
  return {
    folder,
    read(command) {
      const now = command === 'build' ? 'a build' : stateOf(folder)
      if (now === state) return published
      const compiled = compileStories(folder)
      const origin = siteOrigin(compiled.origin)
      const publication = formatPublication(compiled.stories, origin, compiled.words, compiled.settings.name)
      published = { ...compiled, folder, origin, publication, language: messageLanguageFor(folder, lang) }
      writeSchemas(folder, publication)
      // Not before: what could not be read at all is tried again.
      state = now
      return published
    },
  }
}

/** Changes whenever a file below the folder does. The time is that of the inode, which no program sets back. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith(SCHEMAS))
    .map((name) => {
      const { size, ctimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
      return `${name} ${size} ${ctimeMs}`
    })
    .join('\n')
}

/** Beside the records, which name it in their first lines: there an editor's program finds it, wherever the engine is. */
const SCHEMAS = '.schema'

/** What an editor's program needs to complete fields while they are typed. */
function writeSchemas(folder: string, publication: Publication): void {
  for (const [path, text] of publication) {
    if (!path.startsWith('schema/')) continue
    const file = join(folder, path.replace(/^schema/, SCHEMAS))
    try {
      if (readIfThere(file) === text) continue
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    } catch {
      // A convenience: records that may only be read are published all the same.
      return
    }
  }
}

function readIfThere(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : null
}
