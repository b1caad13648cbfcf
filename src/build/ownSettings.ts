import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { once } from '../domain/once.ts'
import { languagesOf } from '../domain/languages.ts'
import { ENGINE } from './engineFolder.ts'
import { replaceConstants } from './ownConstants.ts'
import { ownPaint } from './ownTokens.ts'
import { ownWidths } from './ownWidths.ts'
import { ownWords } from './ownWords.ts'
import type { PublishedRecords, SiteRecords } from './siteRecords.ts'

/**
 * Brings what a newsroom has settled in `site.yaml` and `messages/` into the scripts, those of readers and those that render:
 * the constants that it changes have its values when modules are bundled or served.
 */
export function ownSettings(records: SiteRecords): Plugin {
  let command: 'build' | 'serve' = 'serve'
  return {
    name: 'samayrekha:own-settings',
    // The engine's own tests see the engine's own words.
    apply: (_config, { isPreview, mode }) => isPreview !== true && mode !== 'test',
    configResolved: (config) => void (command = config.command),
    transform: {
      filter: { id: /[\\/]src[\\/](?:i18n|paint|layout|view[\\/]share)[\\/]\w+\.ts$/ },
      handler(code, id) {
        const file = id.slice(join(ENGINE, sep).length).replaceAll(sep, '/')
        const changes = changesOf(records.read(command)).get(file)
        return changes ? { code: replaceConstants(code, changes), map: null } : undefined
      },
    },
    // What was served before has the old values in it.
    configureServer(server) {
      let settled = JSON.stringify(records.read('serve').settings)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(records.folder + sep)) return
        const now = JSON.stringify(records.read('serve').settings)
        if (now === settled) return
        settled = now
        void server.restart()
      })
    },
  }
}

/** By the paths of files in the engine's folder. */
const changesOf = once(({ settings, stories }: PublishedRecords) => {
  const languages = stories.flatMap(({ story }) => languagesOf(story).map(([tag]) => tag))
  return new Map([...ownWords(settings.words), ...ownPaint(settings), ...ownWidths(settings, languages)])
})
